/** Finds columns of runs that stand side by side, and puts all in order. */
import { around, gapsBetween, type Run, sideBySide } from './placed.ts'
import { readRows } from './rows.ts'
import { readTable } from './table.ts'

/** Runs in reading order; each line holds one run, or the cells of one row of a table. */
export function orderRuns(runs: Run[]): Run[][] {
  const bands = intoBands(runs)
  const lines: Run[][] = []
  for (let index = 0; index < bands.length; ) {
    const block = columnsFrom(bands, index)
    if (block === null || isHeading(bands[index] ?? [], block)) {
      lines.push(...topDown(bands[index] ?? []))
      index += 1
    } else {
      lines.push(...readBlock(block, bands.slice(index, index + block.count)))
      index += block.count
    }
  }
  return lines
}

/** A line above the left column that reaches over a gutter of the table below it. */
function isHeading(band: Run[], block: Block): boolean {
  const [only] = band
  if (band.length !== 1 || only === undefined || only.inside !== undefined) return false
  const rest = block.left.filter((run) => run !== only)
  if (rest.length === block.left.length) return false
  return gapsIn(rest).length > gapsIn(block.left).length
}

/** Boxes stand for themselves; columns of lines may be the columns of a table. */
function readBlock(block: Block, bands: Run[][]): Run[][] {
  const boxed = bands.flat().some((run) => run.inside !== undefined)
  if (boxed) return [...orderRuns(block.left), ...orderRuns(block.right)]
  const runs = bands.flat()
  const cuts = gapsIn(runs).map((gap) => gap.middle)
  const columns = readRows(bands, cuts)
  if ('rows' in columns) return columns.rows
  if (columns.cut !== null) {
    const middle = columns.cut
    const [left, right] = [
      runs.filter((run) => run.right <= middle),
      runs.filter((run) => run.left >= middle),
    ]
    return [...orderRuns(left), ...orderRuns(right)]
  }
  const left = orderRuns(block.left)
  const right = orderRuns(block.right)
  return readTable(left, right) ?? [...left, ...right]
}

/** What stands beside a box with no gutter between is read from the top; parts of one line are one again. */
function topDown(band: Run[]): Run[][] {
  if (band.some((run) => run.inside !== undefined)) {
    return band.toSorted((a, b) => a.top - b.top).map((run) => [run])
  }
  const lines: Run[][] = []
  for (const run of band) {
    const line = lines.find((other) => {
      const last = other.at(-1)
      if (last === undefined || sideBySide(last, run) <= 0.5 || run.left < last.right) return false
      return run.left - last.right < 2 * lineHeight(run)
    })
    if (line === undefined) lines.push([run])
    else line.push(run)
  }
  return lines
}

/** Bands from top to bottom: runs that stand side by side are in one band. */
function intoBands(runs: Run[]): Run[][] {
  const bands: Run[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const run of runs.toSorted((a, b) => a.top - b.top)) {
    const slack = 0.35 * lineHeight(run)
    const band = bands.at(-1)
    if (band !== undefined && run.top + slack < bottom) band.push(run)
    else bands.push([run])
    bottom = Math.max(bottom, run.bottom - slack)
  }
  return bands.map((band) => band.toSorted((a, b) => a.left - b.left))
}

function lineHeight(run: Run): number {
  return run.inside === undefined
    ? run.bottom - run.top
    : Math.min(...run.words.map((word) => word.bottom - word.top))
}

/** Two lines of different columns are this close, in heights of a line, one a little below the other. */
const staggered = 0.25

type Block = { left: Run[]; right: Run[]; count: number }

/** The longest stretch of bands from `start` on that one gutter cuts in two, or null when nothing does. */
function columnsFrom(bands: Run[][], start: number): Block | null {
  let best: Block | null = null
  const taken: Run[] = []
  const ended = new Set<Side>()
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
    // What stands alone and further down, below the end of the other column, comes after both.
    const [own, other] = side === 'left' ? [left, right] : [right, left]
    if (side === 'both' || isBeside(band, other)) ended.clear()
    else if (!isClose(own)) ended.add(side)
    if (!ended.has(side)) {
      best = { left, right, count: index - start + 1 }
    }
  }
  return best
}

type Side = 'left' | 'right' | 'both'

function sideOf(band: Run[], middle: number): Side {
  if (band.every((run) => run.right <= middle)) return 'left'
  return band.every((run) => run.left >= middle) ? 'right' : 'both'
}

/** The last line of a column follows as closely as the one before it did, or as lines of one text do. */
function isClose(column: Run[]): boolean {
  const [last, ...above] = column.toSorted((a, b) => b.top - a.top)
  // Where the column has columns of its own, those lines count that stand over it.
  const [second, third] = above.filter((run) => last && run.left < last.right && run.right > last.left)
  if (last === undefined || second === undefined) return false
  const height = Math.min(lineHeight(last), lineHeight(second))
  const gap = (last.top - second.bottom) / height
  if (last.inside !== undefined) return gap < 1.5
  const before = third === undefined ? 0 : Math.max(0, second.top - third.bottom) / height
  return second.inside === undefined && gap < Math.min(1, 0.25 + 1.3 * before)
}

/** Lines of the other column reach down to it, or nearly: the columns are only set differently. */
function isBeside(band: Run[], column: Run[]): boolean {
  const [run] = band
  if (run === undefined || run.inside !== undefined) return false
  return column.some((other) => other.bottom > run.top - staggered * lineHeight(run) && other.top < run.top)
}

/** Further below than lines of one block are. */
function apart(above: Run[], band: Run[]): boolean {
  const box = around(band)
  return box.top - around(above).bottom > 2.5 * Math.min(...band.map(lineHeight))
}

function gapsIn(runs: Run[]): { width: number; middle: number }[] {
  const heights = runs
    .flatMap((run) => run.words.map((word) => word.bottom - word.top))
    .toSorted((a, b) => a - b)
  return gapsBetween(runs, 0.6 * (heights[heights.length >> 1] ?? 0))
}
