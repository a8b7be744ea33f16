/** Looks twice more at what must be right to the letter. */
import { isExact, settle } from './doubt.ts'
import { type Area, around, type PlacedWord, usualHeight } from './placed.ts'
import type { Raster } from './raster.ts'
import { intoRuns } from './runs.ts'
import { stripsOf } from './strips.ts'

/** They are drawn larger the second time, and smaller the third. */
const scales = [1.35, 0.7] as const

/** A word is told apart by what stands beside it, within so many heights; of a longer line no more is cut out. */
const context = 5

/** White above, below and beside what is cut out, in heights of its words; it does not reach into the next word. */
const rim = { vertical: 0.25, level: 0.6 }

/**
 * @param words what was read on the page.
 * @param weak figures that the engine is less certain of than this are looked at.
 * @param read the engine.
 * @returns the words, some of them corrected or made uncertain.
 */
export async function lookCloser(
  page: Raster,
  words: readonly PlacedWord[],
  weak: number,
  read: (picture: Raster) => Promise<PlacedWord[]>,
): Promise<PlacedWord[]> {
  const again = async (some: readonly PlacedWord[], scale: number) => {
    if (some.length === 0) return []
    const { picture, onPage } = await stripsOf(page, piecesWith(words, some, page), scale)
    return onPage(await read(picture))
  }
  // Of an address the engine is also certain when it lost a point.
  const exact = words.filter((word) => isExact(word) && (word.certainty < weak || word.text.includes('@')))
  const second = await again(exact, scales[0])
  const third = await again(exact, scales[1])
  return words.map((word) => (exact.includes(word) ? settle(word, second, third) : word))
}

/** The boxes of these words, each with the words near it on its line, and a rim. */
function piecesWith(words: readonly PlacedWord[], some: readonly PlacedWord[], page: Raster): Area[] {
  const usual = usualHeight(words)
  return intoRuns(words, usual).flatMap(({ words: line }) => {
    const wanted = line.filter((word) => some.includes(word))
    const near = (word: PlacedWord) => wanted.some((one) => gapBetween(one, word) < context * usual)
    return stretchesOf(line, near).map(([from, to]) => areaOf(line, from, to, page))
  })
}

function gapBetween(a: PlacedWord, b: PlacedWord): number {
  return Math.max(a.left, b.left) - Math.min(a.right, b.right)
}

/** Where each stretch of such words begins, and where it has ended. */
function stretchesOf(line: readonly PlacedWord[], isIn: (word: PlacedWord) => boolean): [number, number][] {
  const found: [number, number][] = []
  for (const [index, word] of line.entries()) {
    if (!isIn(word)) continue
    const last = found.at(-1)
    if (last?.[1] === index) last[1] = index + 1
    else found.push([index, index + 1])
  }
  return found
}

function areaOf(line: readonly PlacedWord[], from: number, to: number, page: Raster): Area {
  const { left, top, right, bottom } = around(line.slice(from, to))
  const height = bottom - top
  const [before, after] = [line[from - 1], line[to]]
  const most = {
    left: before === undefined ? 0 : Math.min(left, (before.right + left) / 2),
    right: after === undefined ? page.width : Math.max(right, (right + after.left) / 2),
  }
  return {
    left: Math.floor(Math.max(most.left, left - rim.level * height)),
    right: Math.ceil(Math.min(most.right, right + rim.level * height)),
    top: Math.max(0, Math.floor(top - rim.vertical * height)),
    bottom: Math.min(page.height, Math.ceil(bottom + rim.vertical * height)),
  }
}
