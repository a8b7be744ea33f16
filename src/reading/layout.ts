/** Puts the words of a page in the order in which a person reads them: tables by row, columns one by one. */
import { around, type PlacedWord, type Run, runOf, sideBySide } from './placed.ts'
import { readTable } from './table.ts'

/** A gap between words wider than this many heights of a word is a gutter and not a space. */
const gutter = 1.3

/** @returns lines of words, top to bottom; each word once. */
export function readingOrder(words: readonly PlacedWord[]): PlacedWord[][] {
  return orderRuns(intoRuns(words)).map((line) => line.flatMap((run) => run.words))
}

/** Joins words that stand side by side into runs, and splits at gutters. */
function intoRuns(words: readonly PlacedWord[]): Run[] {
  const heights = words.map((word) => word.bottom - word.top).toSorted((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 0
  const open: PlacedWord[][] = []
  for (const word of words.toSorted((a, b) => a.left - b.left)) {
    const row = open.findLast((candidate) => {
      const last = candidate.at(-1)
      return last !== undefined && continues(last, word, usual)
    })
    if (row === undefined) open.push([word])
    else row.push(word)
  }
  return open.map(runOf)
}

function continues(last: PlacedWord, word: PlacedWord, usual: number): boolean {
  const height = Math.max(usual, last.bottom - last.top, word.bottom - word.top)
  return sideBySide(last, word) > 0.5 && word.left - last.right < gutter * height && word.left > last.left
}

/** Runs in reading order; each line holds one run, or the cells of one row of a table. */
function orderRuns(runs: Run[]): Run[][] {
  const bands = intoBands(runs)
  const lines: Run[][] = []
  for (let index = 0; index < bands.length; ) {
    const block = columnsFrom(bands, index)
    if (block === null) {
      lines.push(...(bands[index] ?? []).map((run) => [run]))
      index += 1
    } else {
      lines.push(...readBlock(block, bands.slice(index, index + block.count)))
      index += block.count
    }
  }
  return lines
}

/** Three columns or more, with most rows filled, are a table; two may be an address beside another. */
function readBlock(block: Block, bands: Run[][]): Run[][] {
  const filled = bands.filter((band) => band.length > 2 && band.length === gapsIn(band).length + 1)
  if (filled.length > 1 && filled.length >= 0.5 * bands.length) return bands
  const left = orderRuns(block.left)
  const right = orderRuns(block.right)
  return readTable(left, right) ?? [...left, ...right]
}

/** Bands from top to bottom: runs that stand side by side are in one band. */
function intoBands(runs: Run[]): Run[][] {
  const bands: Run[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const run of runs.toSorted((a, b) => a.top - b.top)) {
    const slack = 0.35 * (run.bottom - run.top)
    const band = bands.at(-1)
    if (band !== undefined && run.top + slack < bottom) band.push(run)
    else bands.push([run])
    bottom = Math.max(bottom, run.bottom - slack)
  }
  return bands.map((band) => band.toSorted((a, b) => a.left - b.left))
}

type Block = { left: Run[]; right: Run[]; count: number }

/** The longest stretch of bands from `start` on that one gutter cuts in two, or null when nothing does. */
function columnsFrom(bands: Run[][], start: number): Block | null {
  let best: Block | null = null
  let before: Side | null = null
  const taken: Run[] = []
  for (let index = start; index < bands.length; index += 1) {
    const band = bands[index] ?? []
    if (index > start && apart(taken, band)) break
    taken.push(...band)
    const middle = gapsIn(taken).toSorted((a, b) => b.width - a.width)[0]?.middle
    if (middle === undefined) {
      if (best !== null || taken.length > 8) break
      continue
    }
    const left = taken.filter((run) => run.right <= middle)
    const right = taken.filter((run) => run.left >= middle)
    const side = sideOf(band, middle)
    const other = side !== 'both' && before !== 'both' && side !== before
    // What stands alone and further down, below the end of the other column, comes after both.
    if (side === 'both' || other || isClose(side === 'left' ? left : right)) {
      best = { left, right, count: index - start + 1 }
    }
    before = side
  }
  return best
}

type Side = 'left' | 'right' | 'both'

function sideOf(band: Run[], middle: number): Side {
  if (band.every((run) => run.right <= middle)) return 'left'
  return band.every((run) => run.left >= middle) ? 'right' : 'both'
}

/** The last line of a column follows as closely as the one before it did. */
function isClose(column: Run[]): boolean {
  const [last, second, third] = column.toSorted((a, b) => b.top - a.top)
  if (last === undefined || second === undefined || third === undefined) return false
  return last.top - second.top < 1.3 * (second.top - third.top)
}

/** Further below than lines of one block are. */
function apart(above: Run[], band: Run[]): boolean {
  const box = around(band)
  return box.top - around(above).bottom > 2.5 * (box.bottom - box.top)
}

/** The strips from top to bottom, between runs, that no run reaches into. */
function gapsIn(runs: Run[]): { width: number; middle: number }[] {
  const gaps: { width: number; middle: number }[] = []
  let right = Number.POSITIVE_INFINITY
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const width = run.left - right
    if (width > 0.6 * (run.bottom - run.top)) gaps.push({ width, middle: (run.left + right) / 2 })
    right = Number.isFinite(right) ? Math.max(right, run.right) : run.right
  }
  return gaps
}
