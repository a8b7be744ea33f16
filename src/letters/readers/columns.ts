/** Columns of a table that came apart: the hours, or the places, of several days, one below the other. */
import { before, type Passage, textOf } from '../passage.ts'
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

const ordinals = ['premier', 'deuxieme', 'troisieme', 'quatrieme']
/** "Jour 2 :", "2e journée," right before an address, with the name of a hall between. */
const numbered =
  /\b(?:(?:jour(?:nee)?|seance|session|module)s? ?(?:n°)? ?([1-9])|([1-9])(?:ere?|re|e|eme|nde?)? (?:jour(?:nee)?|seance|session|module)|(premier|deuxieme|troisieme|quatrieme)e? (?:jour(?:nee)?|seance|session|module))\b[^\d;\n]{0,60}$/

/** The addresses of `count` days by the number of the day that stands before each; null when one has none. */
export function numberedAddresses(passage: Passage, count: number): Address[] | null {
  const byDay = new Map<number, Address>()
  for (const address of addressesIn(passage)) {
    const street = address.street === null ? 0 : Math.max(0, textOf(passage, address).indexOf(address.street))
    const [, behind, ahead, word = ''] = numbered.exec(before(passage, address.start + street, 100)) ?? []
    const day = Number(behind ?? ahead ?? ordinals.indexOf(word) + 1)
    if (day > 0 && !byDay.has(day)) byDay.set(day, address)
  }
  const days = Array.from({ length: count }, (_, index) => byDay.get(index + 1))
  const all = days.flatMap((address) => address ?? [])
  return count > 1 && all.length === count ? all : null
}

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
