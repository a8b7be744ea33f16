/** Tells the rows of a table from two columns of text that merely stand side by side, and reads them row by row. */
import { around, type Run, sideBySide } from './placed.ts'

/** Lines of one column, top to bottom. */
type Column = Run[][]

/** Lines that are set as closely as any in the block. */
type Cell = { lines: Column; top: number; bottom: number }

/** Lines further apart than this many times the closest ones are in different cells. */
const cellBreak = 1.25

/** @returns the lines of a table, row by row, or null when the columns are no table. */
export function readTable(left: Column, right: Column): Run[][] | null {
  if (left.length === 0 || right.length === 0) return null
  const closest = Math.min(...pitches(left), ...pitches(right))
  const cells = { left: intoCells(left, closest), right: intoCells(right, closest) }
  if (cells.left.length === cells.right.length) apartWhereLabels(cells)
  const more = Math.max(level(cells.left, cells.right).length, level(cells.right, cells.left).length)
  const matched = cells.left.filter((cell) => cells.right.some((other) => sameRow(cell, other))).length
  const single = left.length === 1 && right.length === 1
  if (single || (cells.left.length > 1 && cells.right.length > 1 && matched >= 0.6 * more)) {
    return byRow(cells.left, cells.right)
  }
  return areLabels(left, right) ? byRow(intoCells(left, 0), intoCells(right, 0)) : null
}

/** Labels that stand as closely as lines of one cell, each beside its value, are cells of their own. */
function apartWhereLabels(cells: { left: Cell[]; right: Cell[] }): void {
  const own = (lines: Column) => intoCells(lines, 0)
  const pairs = cells.left.map((cell, index) => ({
    left: cell.lines,
    right: cells.right[index]?.lines ?? [],
  }))
  const areApart = pairs.map(({ left, right }) => left.length === right.length && areLabels(left, right))
  cells.left = pairs.flatMap(({ left }, index) => (areApart[index] ? own(left) : (cells.left[index] ?? [])))
  cells.right = pairs.flatMap(({ right }, index) =>
    areApart[index] ? own(right) : (cells.right[index] ?? []),
  )
}

/** The cells that are not above or below the other column. */
function level(cells: Cell[], others: Cell[]): Cell[] {
  const top = Math.min(...others.map((cell) => cell.top))
  const bottom = Math.max(...others.map((cell) => cell.bottom))
  return cells.filter((cell) => cell.bottom > top && cell.top < bottom)
}

/**
 * How far a line stands below the one before it, told by their tops and by their feet: accents and tails of letters
 * move one of them, the room between two cells moves both.
 */
function step(above: Run[], line: Run[]): { least: number; most: number } {
  const [before, own] = [around(above), around(line)]
  const steps = [own.top - before.top, own.bottom - before.bottom]
  return { least: Math.min(...steps), most: Math.max(...steps) }
}

function pitches(column: Column): number[] {
  // What stood side by side comes one after the other: such a step leads up again.
  return column
    .slice(1)
    .map((line, index) => step(column[index] ?? line, line).most)
    .filter((most) => most > 0)
}

function intoCells(column: Column, closest: number): Cell[] {
  const cells: Cell[] = []
  for (const line of column) {
    const { top, bottom } = around(line)
    const cell = cells.at(-1)
    const above = cell?.lines.at(-1)
    if (cell !== undefined && above !== undefined && step(above, line).least < cellBreak * closest) {
      cell.lines.push(line)
      cell.bottom = bottom
    } else cells.push({ lines: [line], top, bottom })
  }
  return cells
}

/** Cells of one row begin together, or are centred on each other. */
function sameRow(a: Cell, b: Cell): boolean {
  const [first] = a.lines
  const [other] = b.lines
  if (first === undefined || other === undefined) return false
  const line = around(first)
  const off = Math.abs(a.top + a.bottom - b.top - b.bottom) / 2
  return sideBySide(line, around(other)) > 0.5 || off < 0.5 * (line.bottom - line.top)
}

/** Evenly set lines: short labels without figures, each beside a value, and no addressee on the right. */
function areLabels(left: Column, right: Column): boolean {
  const beside = left.filter((line) => right.some((other) => sideBySide(around(line), around(other)) > 0.6))
  if (left.length < 2 || beside.length < 0.75 * left.length) return false
  const labels = left.map(wordsOf)
  if (labels.filter((words) => words.at(-1)?.endsWith(':')).length >= 0.6 * labels.length) return true
  const short = labels.every((words) => words.length <= 4 && !words.some((word) => /\d/.test(word)))
  return short && !right.some((line) => /^(M|Mme|Mlle|Mr|Monsieur|Madame)\.?$/.test(wordsOf(line)[0] ?? ''))
}

function wordsOf(line: Run[]): string[] {
  return line.flatMap((run) => run.words.map((word) => word.text))
}

/** A row's left cell comes first; where its last line and the right cell's first are level, they are one line. */
function byRow(left: Cell[], right: Cell[]): Run[][] {
  const rows = left.map((cell) => ({ top: cell.top, lines: cell.lines.map((line) => [...line]), cell }))
  const loose: { top: number; lines: Run[][] }[] = []
  for (const cell of right) {
    const row = rows.find(
      (candidate) => sameRow(candidate.cell, cell) || sideBySide(candidate.cell, cell) > 0.5,
    )
    const [first, ...rest] = cell.lines
    const last = row?.lines.at(-1)
    if (row === undefined || first === undefined) loose.push({ top: cell.top, lines: cell.lines })
    else if (last !== undefined && sideBySide(around(last), around(first)) > 0.5) {
      last.push(...first)
      row.lines.push(...rest)
    } else row.lines.push(...cell.lines)
  }
  return [...rows, ...loose].toSorted((a, b) => a.top - b.top).flatMap((row) => row.lines)
}
