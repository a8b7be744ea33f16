/** Looks twice more at what must be right to the letter. */
import { isExact, settle } from './doubt.ts'
import type { Area, PlacedWord } from './placed.ts'
import type { Raster } from './raster.ts'
import { intoRuns } from './runs.ts'
import { stripsOf } from './strips.ts'

/** A figure that the engine is less sure of than this is looked at again on any page; with a doubtful page, all are. */
const weak = 0.9

/** The lines are drawn larger the second time, and smaller the third. */
const scales = [1.35, 0.7] as const

/** White above, below and beside a line that is cut out, in heights of its words. */
const rim = { vertical: 0.25, level: 0.6 }

/**
 * @param words what was read on the page.
 * @param all look at all figures, and not only at the weak ones.
 * @param read the engine.
 * @returns the words, some of them corrected or made uncertain.
 */
export async function lookCloser(
  page: Raster,
  words: readonly PlacedWord[],
  all: boolean,
  read: (picture: Raster) => Promise<PlacedWord[]>,
): Promise<PlacedWord[]> {
  const again = async (some: readonly PlacedWord[], scale: number) => {
    if (some.length === 0) return []
    const { picture, onPage } = await stripsOf(page, linesWith(words, some, page), scale)
    return onPage(await read(picture))
  }
  const exact = words.filter((word) => isExact(word) && (all || word.certainty < weak))
  const second = await again(exact, scales[0])
  const third = await again(exact, scales[1])
  return words.map((word) => (exact.includes(word) ? settle(word, second, third) : word))
}

/** The boxes of the lines that hold these words, with a rim. */
function linesWith(words: readonly PlacedWord[], some: readonly PlacedWord[], page: Raster): Area[] {
  const heights = words.map((word) => word.bottom - word.top).toSorted((a, b) => a - b)
  const runs = intoRuns(words, heights[heights.length >> 1] ?? 0)
  return runs
    .filter((run) => run.words.some((word) => some.includes(word)))
    .map((run) => {
      const height = run.bottom - run.top
      return {
        left: Math.max(0, Math.floor(run.left - rim.level * height)),
        right: Math.min(page.width, Math.ceil(run.right + rim.level * height)),
        top: Math.max(0, Math.floor(run.top - rim.vertical * height)),
        bottom: Math.min(page.height, Math.ceil(run.bottom + rim.vertical * height)),
      }
    })
}
