/** Looks twice more at what must be right to the letter. */
import { isExact, settle } from './doubt.ts'
import { type Area, around, type PlacedWord } from './placed.ts'
import type { Raster } from './raster.ts'
import { intoRuns } from './runs.ts'
import { stripsOf } from './strips.ts'

/** A figure that the engine is less sure of than this is looked at again on any page; with a doubtful page, all are. */
const weak = 0.9

/** They are drawn larger the second time, and smaller the third. */
const scales = [1.35, 0.7] as const

/** White above, below and beside a piece of a line that is cut out, in heights of its words. */
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
    const { picture, onPage } = await stripsOf(page, piecesWith(words, some, page), scale)
    return onPage(await read(picture))
  }
  const exact = words.filter((word) => isExact(word) && (all || word.certainty < weak))
  const second = await again(exact, scales[0])
  const third = await again(exact, scales[1])
  return words.map((word) => (exact.includes(word) ? settle(word, second, third) : word))
}

/** The boxes of these words, each with the words beside it on its line, and a rim. */
function piecesWith(words: readonly PlacedWord[], some: readonly PlacedWord[], page: Raster): Area[] {
  const heights = words.map((word) => word.bottom - word.top).toSorted((a, b) => a - b)
  const runs = intoRuns(words, heights[heights.length >> 1] ?? 0)
  return runs.flatMap((run) => piecesOf(run.words, some)).map((piece) => widened(around(piece), page))
}

/** Stretches of a line that hold such words and their neighbours. */
function piecesOf(line: readonly PlacedWord[], some: readonly PlacedWord[]): PlacedWord[][] {
  const pieces: PlacedWord[][] = [[]]
  for (const [index, word] of line.entries()) {
    const near = line.slice(Math.max(0, index - 1), index + 2)
    if (near.some((one) => some.includes(one))) pieces.at(-1)?.push(word)
    else pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 0)
}

function widened({ left, top, right, bottom }: Area, page: Raster): Area {
  const height = bottom - top
  return {
    left: Math.max(0, Math.floor(left - rim.level * height)),
    right: Math.min(page.width, Math.ceil(right + rim.level * height)),
    top: Math.max(0, Math.floor(top - rim.vertical * height)),
    bottom: Math.min(page.height, Math.ceil(bottom + rim.vertical * height)),
  }
}
