/** Cells: what stands between two wide gaps of a line, and the words beside and above a cell that may be its label. */
import { lineAt, type Passage, type Span, textOf } from '../passage.ts'

/** How far up the heading of a column may stand. */
const mostRows = 12

/** The cells of a line, in their order; a line without wide gaps is one cell. */
export function cellsIn(passage: Passage, line: Span): Span[] {
  const cells: Span[] = []
  let { start } = line
  for (const cell of textOf(passage, line).split('\t')) {
    cells.push({ start, end: start + cell.length })
    start += cell.length + 1
  }
  return cells
}

/** The cell that holds an index. */
export function cellAt(passage: Passage, index: number): Span {
  const line = lineAt(passage, index)
  return cellsIn(passage, line).find(({ end }) => index <= end) ?? line
}

/** The words that may name what a cell holds: those left of it, else at the head of its column, else on the line above. */
export function labelsOf(passage: Passage, cell: Span): string[] {
  const cells = cellsIn(passage, lineAt(passage, cell.start))
  const left = cells[cells.findIndex(({ start }) => start === cell.start) - 1]
  const above = cells.length > 1 ? cellsAbove(passage, cell) : cellsAbove(passage, cell).slice(0, 1)
  return [...(left ? [left] : []), ...above].map((span) => textOf(passage, span).trim()).filter(isLabel)
}

/** A few words or a short question, not a sentence and not a value themselves. */
function isLabel(text: string): boolean {
  return text !== '' && text.length <= 45 && !/\d{2}|[.!]$/.test(text)
}

/** The cells of its column above one, the nearest first, for as long as lines have the same number of cells; then the head of the column. */
export const cellsAbove = (passage: Passage, cell: Span): Span[] => columnFrom(passage, cell, -1)

/** What stands at the head of its column; empty where nothing does. */
export function headAbove(passage: Passage, cell: Span): string {
  const head = cellsAbove(passage, cell).at(-1)
  return head ? textOf(passage, head) : ''
}

/** The cells of its column below one. */
export const cellsBelow = (passage: Passage, cell: Span): Span[] => columnFrom(passage, cell, 1)

function columnFrom(passage: Passage, cell: Span, step: 1 | -1): Span[] {
  const place = passage.lines.indexOf(lineAt(passage, cell.start))
  const lines =
    step > 0
      ? passage.lines.slice(place, place + mostRows)
      : passage.lines.slice(Math.max(0, place - mostRows), place + 1).reverse()
  const [own = [], ...others] = lines.map((line) => cellsIn(passage, line))
  const column = own.findIndex(({ start, end }) => cell.start >= start && cell.start <= end)
  const other = others.findIndex((row) => row.length !== own.length)
  if (other < 0) return others.flatMap((row) => row[column] ?? [])
  const same = others.slice(0, other)
  const heads = others[other] ?? []
  // The corner of a table that has names of rows is empty, and is not there.
  const head = step < 0 && heads.length > 1 && heads.length === own.length - 1 ? heads[column - 1] : undefined
  return [...same.flatMap((row) => row[column] ?? []), ...(head ? [head] : [])]
}

/** Those of some days, hours or places that stand on the line of one of them, and are not that one. */
export function othersOnLine<One extends Span>(
  passage: Passage,
  { start }: Span,
  all: readonly One[],
): One[] {
  const line = lineAt(passage, start)
  return all.filter((one) => one.start !== start && one.start >= line.start && one.start < line.end)
}
