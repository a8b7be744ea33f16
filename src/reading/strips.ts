/** Cuts lines out of a page, puts them one below the other at another scale, and finds the words' places on the page again. */
import type { Area, PlacedWord } from './placed.ts'
import { cut, type Raster, scaled } from './raster.ts'

/** White around and between the lines, in pixels. */
const margin = 24

export type Strips = {
  picture: Raster
  /** What the engine read on the picture, with the places that the words have on the page. */
  onPage(words: readonly PlacedWord[]): PlacedWord[]
}

/**
 * @param areas the lines, in pixels of the page.
 * @param scale how much larger or smaller they are drawn: other mistakes are made then.
 */
export async function stripsOf(page: Raster, areas: readonly Area[], scale: number): Promise<Strips> {
  const strips = areas.map((area) => cut(page, area))
  const width = Math.max(...strips.map((strip) => strip.width)) + 2 * margin
  const height = strips.reduce((sum, strip) => sum + strip.height + margin, margin)
  const data = new Uint8Array(width * height).fill(255)
  const tops: number[] = []
  let top = margin
  for (const strip of strips) {
    tops.push(top)
    for (let y = 0; y < strip.height; y += 1) {
      const row = strip.data.subarray(y * strip.width, (y + 1) * strip.width)
      data.set(row, (top + y) * width + margin)
    }
    top += strip.height + margin
  }
  const picture = await scaled({ width, height, data }, scale)
  const onPage = (words: readonly PlacedWord[]) =>
    words.map((word) => {
      const middle = (word.top + word.bottom) / 2 / scale + margin / 2
      const index = Math.max(
        0,
        tops.findLastIndex((start) => start <= middle),
      )
      const right = Math.floor(areas[index]?.left ?? 0) - margin
      const down = Math.floor(areas[index]?.top ?? 0) - (tops[index] ?? 0)
      return {
        ...word,
        left: word.left / scale + right,
        right: word.right / scale + right,
        top: word.top / scale + down,
        bottom: word.bottom / scale + down,
      }
    })
  return { picture, onPage }
}

/** A box with some white around it, in pixels, as far as the page goes. */
export function withRim({ left, top, right, bottom }: Area, by: number, page: Raster): Area {
  return {
    left: Math.max(0, Math.floor(left - by)),
    top: Math.max(0, Math.floor(top - by)),
    right: Math.min(page.width, Math.ceil(right + by)),
    bottom: Math.min(page.height, Math.ceil(bottom + by)),
  }
}
