/** Puts the words of a page in the order in which a person reads them: tables by row, columns one by one. */
import { around, type PlacedWord, type Run, runOf, sideBySide } from './placed.ts'
import { type Column, isTable } from './table.ts'

/** A gap between words wider than this many heights of a word is a gutter and not a space. */
const gutter = 1.3

/** @returns lines of words, top to bottom; each word once. */
export function readingOrder(words: readonly PlacedWord[]): PlacedWord[][] {
  return orderRuns(intoRuns(words)).map((line) => line.flatMap((run) => run.words))
}

/** Joins words that stand side by side into runs, and splits at gutters. */
function intoRuns(words: readonly PlacedWord[]): Run[] {
  const open: PlacedWord[][] = []
  const heights = words.map((word) => word.bottom - word.top).toSorted((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 0
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
      lines.push(...readBlock(block.left, block.right))
      index += block.count
    }
  }
  return lines
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
  let gap = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
  let best: Block | null = null
  const taken: Run[] = []
  for (let index = start; index < bands.length; index += 1) {
    const band = bands[index] ?? []
    if (index > start && apart(taken, band)) break
    const next = narrow(gap, band)
    if (next === null) break
    gap = next
    taken.push(...band)
    const middle = (gap.left + gap.right) / 2
    const left = taken.filter((run) => run.right <= middle)
    const right = taken.filter((run) => run.left >= middle)
    if (Number.isFinite(middle) && band.length > 1) best = { left, right, count: index - start + 1 }
  }
  return best
}

/** Further below than lines of one block are. */
function apart(above: Run[], band: Run[]): boolean {
  const box = around(band)
  const near = around(above)
  return box.top - near.bottom > 2.5 * (box.bottom - box.top)
}

/** What is left of a gutter once this band must not cross it, or null when the band closes it. */
function narrow(gap: { left: number; right: number }, band: Run[]): { left: number; right: number } | null {
  const cuts = band.slice(1).map((_, index) => ({
    left: Math.max(gap.left, ...band.slice(0, index + 1).map((run) => run.right)),
    right: Math.min(gap.right, ...band.slice(index + 1).map((run) => run.left)),
  }))
  const open = cuts.filter((cut) => cut.right - cut.left > 0)
  if (open.length > 0) return open.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a))
  const [only] = band
  if (band.length !== 1 || only === undefined || !Number.isFinite(gap.left)) return null
  if (only.left >= gap.right || only.right <= gap.left) return gap
  // A line that reaches into the gutter without crossing it only makes it narrower.
  const room = 0.5 * (only.bottom - only.top)
  if (only.right < gap.right - room && only.left < gap.left) return { ...gap, left: only.right }
  if (only.left > gap.left + room && only.right > gap.right) return { ...gap, right: only.left }
  return null
}

/** A table is read row by row, columns one after the other. */
function readBlock(leftRuns: Run[], rightRuns: Run[]): Run[][] {
  const left = orderRuns(leftRuns)
  const right = orderRuns(rightRuns)
  return isTable(left, right) ? byRow(left, right) : [...left, ...right]
}

/** Each line of the right column goes behind the line of the left one that it stands beside, else below it. */
function byRow(left: Column, right: Column): Run[][] {
  const rows = left.map((line) => [...line])
  const below: Run[][][] = left.map(() => [])
  const first: Run[][] = []
  const used = new Set<number>()
  for (const line of right) {
    const box = around(line)
    const beside = left.findIndex((own, index) => !used.has(index) && sideBySide(around(own), box) > 0.4)
    const above = left.findLastIndex((own) => around(own).top <= box.top)
    if (beside >= 0 && below.slice(beside).every((lines) => lines.length === 0)) {
      rows[beside]?.push(...line)
      used.add(beside)
    } else (above < 0 ? first : (below[above] ?? first)).push(line)
  }
  return [...first, ...rows.flatMap((row, index) => [row, ...(below[index] ?? [])])]
}
