/** Columns of a table that came apart: the hours, or the places, of several days, one below the other. */
import type { Passage } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { type TimeMention, timesIn } from './time.ts'

/** "idem" repeats the cell above. */
const repeats = /^\s*(?:idem|id\.|"|''|»)\s*$/
const repeat = /(?:^|\n)\s?(?:idem|id\.|»|")(?=\s|$)/g

/** The hours of `count` days in their order; null when no column holds exactly so many. */
export const timeColumn = (passage: Passage, count: number): TimeMention[] | null =>
  columnOf(passage, timesIn(passage), count, (time) => (time.until ?? time).end)

/** The addresses of `count` days in their order; null when no column holds exactly so many. */
export const addressColumn = (passage: Passage, count: number): Address[] | null =>
  columnOf(passage, addressesIn(passage), count, (address) => address.end)

/** Cells with nothing but line breaks, or the sign that repeats the cell above, between them. */
function columnOf<Cell extends { start: number }>(
  passage: Passage,
  cells: readonly Cell[],
  count: number,
  endOf: (cell: Cell) => number,
): Cell[] | null {
  let column: Cell[] = []
  for (const [index, cell] of cells.entries()) {
    const previous = cells[index - 1]
    const gap = previous ? passage.text.slice(endOf(previous), cell.start) : ''
    if (previous && column.length > 0 && /^[\s.;,]*$/.test(gap)) column.push(cell)
    else if (
      previous &&
      column.length > 0 &&
      gap.split('\n').every((line) => line.trim() === '' || repeats.test(line))
    )
      column.push(...Array.from(gap.matchAll(repeat), () => previous), cell)
    else column = [cell]
    const next = cells[index + 1]
    const rest = passage.text.slice(endOf(cell), next?.start ?? passage.text.length)
    const tail = /^(?:\s*\n\s?(?:idem|id\.|»|")(?=\s|$))+/.exec(rest)?.[0] ?? ''
    const repeated = [...tail.matchAll(repeat)].length
    const closes = !next || !/^[\s.;,]*(?:(?:idem|id\.|»|")[\s.;,]*)*$/.test(rest)
    if (closes && count > 1 && column.length + repeated === count)
      return [...column, ...Array.from({ length: repeated }, () => cell)]
  }
  return null
}
