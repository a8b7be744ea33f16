/** The person whose row of a table it is: by a column of names, or by a cell that holds a name and nothing else. */
import { lineAt, type Passage, type Span, textOf, wordsAt } from '../passage.ts'
import { cellsAbove, cellsIn, headAbove } from './cells.ts'

/** `DIALLO Awa`, or `Awa DIALLO`; not "Ancien RDV". */
export const names =
  "(?!(?:Ancien|Nouve|Visite|Entretien|Heure|Date|Jour|Rendez|Test|Radio|[EÉ]tape|Accueil|Formation|S[eé]ance|Site|Salle|Groupe|Lieu|Convocation)|[^\\n]*\\b(?:RDV|OFII|CIR)\\b)(?:\\p{Lu}[\\p{Lu}'’-]+(?:\\s\\p{Lu}[\\p{Lu}'’-]+){0,2}\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*){0,3}|\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]*){0,3}(?:\\s\\p{Lu}[\\p{Lu}'’-]+){1,3})"
const wholeName = new RegExp(`^(?:(?:M\\.|Mme|Mlle|Mr|Monsieur|Madame|[Ee]nfant)\\s)?${names}$`, 'u')
/** A name without civility, and without what stands in brackets behind it. */
export const plainName = (words: string): string =>
  words.replace(/^(?:M\.|Mme|Mlle|Mr|Monsieur|Madame|[Ee]nfant)\s(?=.*\s)|\s?\([^()]*\)$/gu, '')

/** The name at the head of the column in which a cell stands, where people stand side by side; null where there is none. */
export function nameAbove(passage: Passage, cell: Span): string | null {
  const line = lineAt(passage, cell.start)
  if (cell.start === line.start) return null
  const words = cellsAbove(passage, cell).map((one) => wordsAt(passage, one))
  const name = words.find((one) => wholeName.test(one))
  return name === undefined ? null : plainName(name)
}

const surname =
  /^\W*(?:noms?|personnes?|membres?|beneficiaires?|usagers?|patients?|identite|qui|convoque\w*|enfants?)\b/
const firstName = /^\W*prenoms?\b/
/** Those who receive people. */
const staff =
  /^\W*(?:format|interven|medecin|docteur|dr\b|agent|conseill|animat|profess|enquet|audit|infirm|interpret|responsable|suivi|avec|referent|gestionnaire|evaluat)/

/** What heads a row of a table that has people side by side. */
const rowHead =
  /^\W*(?:heures?|horaires?|dates?|jours?|lieux?|naissance|nee?|passages?|rendez-?vous|rdv|creneaux?|convocations?|visites?|radio\w*)\b/

/** Whether an index stands in a column of those who receive people. */
export function isOfStaff(passage: Passage, index: number): boolean {
  const cell = cellsIn(passage, lineAt(passage, index)).find(({ end }) => index <= end)
  return cell !== undefined && staff.test(headAbove(passage, cell))
}

/**
 * The name in the row that holds an index, as it is written; null where there is none.
 */
export function nameInRow(passage: Passage, index: number): string | null {
  const cells = cellsIn(passage, lineAt(passage, index))
  if (cells.length < 2) return null
  const headed = cells.map((cell) => ({ cell, head: headAbove(passage, cell) }))
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
    ({ cell, head }) => wholeName.test(wordsAt(passage, cell)) && !staff.test(head),
  )
  return only && others.length === 0 ? wordsAt(passage, only.cell) : null
}
