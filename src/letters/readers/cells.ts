/** Cells: what stands between two wide gaps of a line, and the words beside and above a cell that may be its label. */
import { lineAt, type Passage, type Span, textOf } from '../passage.ts'

/** How far up the heading of a column may stand. */
const mostRows = 12

/** The cells of the line that holds an index, in their order; a line without wide gaps is one cell. */
function cellsOf(passage: Passage, line: Span): Span[] {
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
  return cellsOf(passage, line).find(({ end }) => index <= end) ?? line
}

/** The words that may name what a cell holds: those left of it, else at the head of its column, else on the line above. */
export function labelsOf(passage: Passage, cell: Span): string[] {
  const place = passage.lines.indexOf(lineAt(passage, cell.start))
  const row = passage.lines[place]
  if (!row) return []
  const cells = cellsOf(passage, row)
  const column = cells.findIndex(({ start }) => start === cell.start)
  const left = cells[column - 1]
  const above: Span[] = []
  for (const line of passage.lines.slice(Math.max(0, place - mostRows), place).reverse()) {
    const other = cellsOf(passage, line)
    if (other.length !== cells.length) break
    const same = other[column]
    if (same) above.push(same)
    if (cells.length === 1) break
  }
  return [...(left ? [left] : []), ...above].map((span) => textOf(passage, span).trim()).filter(isLabel)
}

/** A few words, not a sentence and not a value themselves. */
function isLabel(text: string): boolean {
  return text !== '' && text.length <= 45 && !/\d{2}|[.!?]$/.test(text)
}

/** The cells right below one, in its column, for as long as lines have the same number of cells. */
export function cellsBelow(passage: Passage, cell: Span): Span[] {
  const place = passage.lines.indexOf(lineAt(passage, cell.start))
  const rows = passage.lines.slice(place, place + mostRows).map((line) => cellsOf(passage, line))
  const count = rows[0]?.length ?? 0
  const column = rows[0]?.findIndex(({ start, end }) => cell.start >= start && cell.end <= end) ?? -1
  const other = rows.findIndex((row) => row.length !== count)
  return rows.slice(1, other < 0 ? rows.length : other).flatMap((row) => row[column] ?? [])
}
