/** Tables whose titles say for whom what stands below is: "Dans tous les cas | Le cas échéant". */
import { isDone, namesEarly } from './document-blocks.ts'
import { documentIn } from './document-lookup.ts'
import { isCross } from './document-marks.ts'
import { columnAt, type Extent, isBeside } from './document-places.ts'
import type { Unit } from './document-units.ts'
import { always, condition, leftOut, opensConditional, title } from './document-words.ts'

/** How long the title of a column is at most. */
const longest = 45

const everybody = /^(?:pour (?:tout|chaque)|tous|toujours|chacun|obligatoires?|enfants?|adultes?|parents?)\b/

/** The columns of a list: for each its title when it is for some only, and where that stands when it is known. */
export type Columns = { forSome: string | null; extent: Extent | null }[]

/** The columns that the titles in the row of a unit make; null when it holds no such titles. */
export function situations(units: readonly Unit[], place: number): Columns | null {
  const first = units[place]
  if (!first?.first) return null
  const row = first.cell ? units.filter((unit) => unit.row === first.row) : besideEachOther(units, place)
  const last = row.at(-1)?.row ?? first.row
  const below = units.filter((unit) => unit.row === last + 1)
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
  return titled.map(({ forSome, title: words, extent }) => ({ forSome: forSome ? words : null, extent }))
}

/** Titles of columns that were read as lines below each other: each stands to the right of the one before. */
function besideEachOther(units: readonly Unit[], place: number): Unit[] {
  const row = units.slice(place, place + 1)
  for (const unit of units.slice(place + 1)) {
    const [right, left] = [row.at(-1)?.extent?.right, unit.extent?.left]
    if (right === undefined || left === undefined || left < right || unit.marked) break
    row.push(unit)
  }
  return row
}

/**
 * The title of the column that a unit stands in, or that is crossed in its row, when it is for some only. Where nothing tells the places, empty cells are not seen:
 * the last cell of a row is taken for the last column's, also when it holds a mere cross.
 */
export function isForSome(columns: Columns, units: readonly Unit[], unit: Unit): string | null {
  const titles = columns.flatMap(({ extent }) => extent ?? [])
  const cross = units.find((one) => one.row === unit.row && isCross(one.words))
  const { extent } = cross ?? unit
  if (extent && titles.length > 0 && titles.length === columns.length)
    return columns[columnAt(titles, extent)]?.forSome ?? null
  const row = units.filter((one) => one.row === unit.row && !isCross(one.words))
  const place = row.indexOf(unit)
  const crossed = row.length === 1 && unit.cell && columns.length === 2
  const last = crossed || (place > 0 && place === row.length - 1)
  return columns[last ? columns.length - 1 : place]?.forSome ?? null
}

/** Whether a cross in a column asks for the paper of its row. */
export type Verdict = { wanted: boolean; extent: Extent }

/** Titles under which crosses ask for nothing: "Non", "Inutile", "Déjà reçu"; yes and no tell it by the title of the list. */
export function verdictsOf(heading: string, titles: readonly Unit[]): Verdict[] {
  const had =
    /\b(?:recue?s?|fournie?s?|transmise?s?|produite?s?|jointe?s?|deposee?s?|presente?s?|au dossier|deja)\b/
  const verdicts = titles.flatMap(({ words, extent }) => {
    if (!extent) return []
    const says = /^(oui|non)\W*$/.exec(words)?.[1]
    const wanted = says
      ? (says === 'oui') !== had.test(heading)
      : !(/^(?:non|sans objet|deja)\b/.test(words) || leftOut.test(words) || isDone(words, null))
    return [{ wanted, extent }]
  })
  return verdicts.length > 1 && verdicts.some(({ wanted }) => !wanted) ? verdicts : []
}

/** Whether the cross of a cell stands where it asks for nothing. */
export const isRefusedAt = (verdicts: readonly Verdict[], { extent }: Unit): boolean =>
  extent !== null &&
  verdicts.length > 0 &&
  verdicts[
    columnAt(
      verdicts.map((one) => one.extent),
      extent,
    )
  ]?.wanted === false

/** A title of a column, and the form that crosses below it ask for. */
export type FormColumn = { form: 'original' | 'copy' | null; extent: Extent }

/** "Original | Copie | Remarques": none when no title of a row tells a form. */
export function formColumns(titles: readonly Unit[]): FormColumn[] {
  const columns = titles.flatMap(({ words, extent }): FormColumn[] => {
    const form = /^originau?x?/.test(words) ? 'original' : /^(?:photo)?copies?/.test(words) ? 'copy' : null
    return extent ? [{ form, extent }] : []
  })
  return columns.some(({ form }) => form) ? columns : []
}

/** The form that a crossed cell, or one that says yes, asks for. */
export function formAt(columns: readonly FormColumn[], { words, extent }: Unit): FormColumn['form'] {
  if (!extent || columns.length === 0 || !(isCross(words) || /^oui\W*$/.test(words))) return null
  return (
    columns[
      columnAt(
        columns.map((one) => one.extent),
        extent,
      )
    ]?.form ?? null
  )
}

/** The column below a title that stands in a row with other titles. */
export function columnOf(title: Unit, units: Unit[]): Extent | null {
  const row = units.filter((unit) => unit.row === title.row)
  const { extent } = title
  if (!extent || !title.cell || row.length < 2 || row.some((one) => one !== title && documentIn(one.words)))
    return null
  const next = row.map((one) => one.extent?.left ?? 0).filter((left) => left > extent.left)
  return { left: extent.left, right: Math.min(1, ...next) }
}

/** The units behind a title without those of a column beside it that holds no papers. */
export function behindTitle(units: Unit[], place: number): Unit[] {
  const title = units[place]
  const behind = units.slice(place + 1)
  const column = title ? columnOf(title, units) : null
  if (!title || !column) return behind
  const beside = behind.filter(({ extent }) => extent && isBeside(column, extent))
  return beside.some(({ row, words }) => row <= title.row + 2 && namesEarly(words))
    ? behind
    : behind.filter((one) => !beside.includes(one))
}

/** Titles that name whom the yes, the no or the cross below them is for: "Locataire | Propriétaire". */
export type Group = { title: string; extent: Extent }

const situation =
  /^(?:si |pour (?:les |un |une )?)?(?:locataires?|proprietaires?|heberge\w*|salarie\w*|etudiante?s?|celibataires?|marie\w*|sans emploi|independante?s?|retraite\w*|parents?)\W*$/

/** Two columns at least; none where the titles say something else. */
export function groupColumns(titles: readonly Unit[]): Group[] {
  const groups = titles.flatMap(({ words, extent }) =>
    extent && situation.test(words) ? [{ title: words, extent }] : [],
  )
  return groups.length > 1 ? groups : []
}

/** The group that a cell answers for; null for any other cell. */
export function groupOf(groups: readonly Group[], { words, extent }: Unit): Group | null {
  if (!extent || groups.length === 0 || !(isCross(words) || /^(?:oui|non)\W*$/.test(words))) return null
  const extents = groups.map((one) => one.extent)
  return groups[columnAt(extents, extent)] ?? null
}

/** For whom the row of a unit asks: the words for some of the groups, or nobody; null where nothing parts them. */
export function askedOf(
  groups: readonly Group[],
  units: readonly Unit[],
  { row }: Unit,
): 'none' | { forSome: string } | null {
  if (groups.length === 0) return null
  const asked = new Set(
    units.flatMap((cell) => {
      const group = cell.row === row ? groupOf(groups, cell) : null
      return group && !/^non\b/.test(cell.words) ? [group.title] : []
    }),
  )
  if (asked.size === 0) return 'none'
  return asked.size === groups.length ? null : { forSome: `si vous etes ${[...asked].join(' ou ')}` }
}
