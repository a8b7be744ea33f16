/** The person whose row of a table it is: by a column of names, or by a cell that holds a name and nothing else. */
import { lineAt, type Passage, textOf, wordsAt } from '../passage.ts'
import { cellsAbove, cellsIn } from './cells.ts'

const surname =
  /^\W*(?:noms?|personnes?|membres?|beneficiaires?|usagers?|patients?|identite|qui|convoque\w*|enfants?)\b/
const firstName = /^\W*prenoms?\b/
/** Those who receive people. */
const staff =
  /^\W*(?:format|interven|medecin|docteur|dr\b|agent|conseill|animat|profess|enquet|audit|infirm|interpret|responsable|suivi|avec|referent|gestionnaire|evaluat)/

/** What heads a row of a table that has people side by side. */
const rowHead =
  /^\W*(?:heures?|horaires?|dates?|jours?|lieux?|naissance|nee?|passages?|rendez-?vous|rdv|creneaux?|convocations?|visites?|radio\w*)\b/

/** The head of the column in which a cell stands. */
const headOf = (passage: Passage, cell: { start: number; end: number }): string => {
  const head = cellsAbove(passage, cell).at(-1)
  return head ? textOf(passage, head) : ''
}

/** Whether an index stands in a column of those who receive people. */
export function isOfStaff(passage: Passage, index: number): boolean {
  const cell = cellsIn(passage, lineAt(passage, index)).find(({ end }) => index <= end)
  return cell !== undefined && staff.test(headOf(passage, cell))
}

/**
 * The name in the row that holds an index, as it is written; null where there is none.
 * @param name what a cell that nothing heads must be, to be a name.
 */
export function nameInRow(passage: Passage, index: number, name: RegExp): string | null {
  const cells = cellsIn(passage, lineAt(passage, index))
  if (cells.length < 2) return null
  const headed = cells.map((cell) => ({ cell, head: headOf(passage, cell) }))
  const isName = (words: string) => /^\p{L}[\p{L}.'’ -]{1,60}(?: ?\([^()]*\))?$/u.test(words)
  const said = headed.find(
    ({ cell, head }) =>
      surname.test(head) && isName(wordsAt(passage, cell)) && !rowHead.test(textOf(passage, cell)),
  )
  if (said) {
    const next = headed[headed.indexOf(said) + 1]
    const words = wordsAt(passage, said.cell)
    const first = next && firstName.test(next.head) ? wordsAt(passage, next.cell) : ''
    return [words, first].filter((part) => part !== '').join(' ')
  }
  const [only, ...others] = headed.filter(
    ({ cell, head }) => name.test(wordsAt(passage, cell)) && !staff.test(head),
  )
  return only && others.length === 0 ? wordsAt(passage, only.cell) : null
}
