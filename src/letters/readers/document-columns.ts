/** Tables whose titles say for whom what stands below is: "Dans tous les cas | Le cas échéant". */
import { namesEarly } from './document-blocks.ts'
import { documentIn } from './document-names.ts'
import type { Unit } from './document-units.ts'
import { always, condition, opensConditional, title } from './document-words.ts'

/** How long the title of a column is at most. */
const longest = 45

const everybody = /^(?:pour (?:tout|chaque)|tous|toujours|chacun|obligatoires?|enfants?|adultes?|parents?)\b/

/** For each column whether it is for some only; null when the row of a unit holds no such titles. */
export function situations(units: readonly Unit[], place: number): boolean[] | null {
  const first = units[place]
  if (!first?.first || !first.cell) return null
  const row = units.filter((unit) => unit.row === first.row)
  const below = units.filter((unit) => unit.row === first.row + 1)
  const titles = row.map(({ words }) => words.slice(words.lastIndexOf(': ') + 1).trim())
  const forSome = titles.map((words) => opensConditional.test(words) && condition.test(words))
  const fits = titles.every(
    (words, column) =>
      words.length <= longest &&
      documentIn(words) === null &&
      (forSome[column] || always.test(words) || everybody.test(words) || title.test(words)),
  )
  return row.length >= 2 && fits && forSome.includes(true) && below.some(({ words }) => namesEarly(words))
    ? forSome
    : null
}

/**
 * Whether the column that a unit stands in is for some only. Empty cells are not seen: the last cell of a row is taken
 * for the last column's, also when it holds a mere cross.
 */
export function isForSome(columns: readonly boolean[], units: readonly Unit[], unit: Unit): boolean {
  const row = units.filter((one) => one.row === unit.row)
  const place = row.indexOf(unit)
  const crossed = row.length === 1 && unit.cell && columns.length === 2
  const last = crossed || (place > 0 && place === row.length - 1)
  return columns[last ? columns.length - 1 : place] ?? false
}
