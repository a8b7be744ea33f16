/** Tables whose titles say for whom what stands below is: "Dans tous les cas | Le cas échéant". */
import { namesEarly } from './document-blocks.ts'
import { documentIn } from './document-names.ts'
import { columnAt, type Extent } from './document-places.ts'
import type { Unit } from './document-units.ts'
import { always, condition, opensConditional, title } from './document-words.ts'

/** How long the title of a column is at most. */
const longest = 45

const everybody = /^(?:pour (?:tout|chaque)|tous|toujours|chacun|obligatoires?|enfants?|adultes?|parents?)\b/

/** The columns of a list: for each whether it is for some only, and where its title stands when that is known. */
export type Columns = { forSome: boolean; extent: Extent | null }[]

/** The columns that the titles in the row of a unit make; null when it holds no such titles. */
export function situations(units: readonly Unit[], place: number): Columns | null {
  const first = units[place]
  if (!first?.first || !first.cell) return null
  const row = units.filter((unit) => unit.row === first.row)
  const below = units.filter((unit) => unit.row === first.row + 1)
  const titled = row.map(({ words, extent }) => {
    const title = words.slice(words.lastIndexOf(': ') + 1).trim()
    return { title, extent, forSome: condition.test(title) || opensConditional.test(title) }
  })
  const fits = titled.every(
    ({ title: words, forSome }) =>
      words.length <= longest &&
      documentIn(words) === null &&
      (forSome || always.test(words) || everybody.test(words) || title.test(words)),
  )
  if (row.length < 2 || !fits || !titled.some(({ forSome }) => forSome)) return null
  if (!below.some(({ words }) => namesEarly(words))) return null
  return titled.map(({ forSome, extent }) => ({ forSome, extent }))
}

/**
 * Whether the column that a unit stands in is for some only. Where nothing tells the places, empty cells are not seen:
 * the last cell of a row is taken for the last column's, also when it holds a mere cross.
 */
export function isForSome(columns: Columns, units: readonly Unit[], unit: Unit): boolean {
  const titles = columns.flatMap(({ extent }) => extent ?? [])
  if (unit.extent && titles.length > 0 && titles.length === columns.length)
    return columns[columnAt(titles, unit.extent)]?.forSome ?? false
  const row = units.filter((one) => one.row === unit.row)
  const place = row.indexOf(unit)
  const crossed = row.length === 1 && unit.cell && columns.length === 2
  const last = crossed || (place > 0 && place === row.length - 1)
  return columns[last ? columns.length - 1 : place]?.forSome ?? false
}
