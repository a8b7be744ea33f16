/** Notices a picture of which fewer days were read than the letter says that it holds: a day that is lost is a day missed. */
import type { Refiner } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { amountOf } from '../readers/numbers.ts'

const count = '(deux|trois|quatre|cinq|six|[2-6])'
const days = '(?:journees|jours|seances|dates|demi-journees)'

/** "Formation civique : vos quatre journées", "aux trois dates suivantes", "les 4 séances ci-dessous". */
const held = [
  new RegExp(`(?:^|\\n)[^\\n;]{0,60}\\bvos ${count} ${days}(?: de formation(?: civique)?)?\\W*(?:\\n|$)`),
  new RegExp(
    `\\b(?:aux|les|vos|ces) ${count} ${days}(?: de formation(?: civique)?)? (?:suivante?s|qui suivent|ci-(?:dessous|apres)|que voici|du tableau|indiquee?s|mentionnee?s)\\b`,
  ),
]

/** Days that have no date yet. */
const toCome =
  /\b(?:a fixer|a venir|ulterieur\w*|plus tard|pas encore|autre (?:lettre|courrier|fiche|convocation|envoi)|(?:vous )?(?:seront|sera) (?:transmis|communique|precise|fixe|envoye|adresse)\w*|transmis\w*|reste a)\b/

export const daysCounted: Refiner = (letter, { passage }) => {
  if (!passage.lines.some(({ ocr }) => ocr) || letter.appointments.length === 0) return letter
  const said = countIn(passage.text)
  if (said === null || toCome.test(passage.text)) return letter
  if (Math.max(read(letter.appointments), inRows(passage)) >= said) return letter
  const warning = { code: 'days-missing', about: 'appointments', with: { count: String(said) } } as const
  return { ...letter, warnings: [...letter.warnings, warning] }
}

function countIn(text: string): number | null {
  const word = held.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
  return word === undefined ? null : amountOf(word)
}

const read = (appointments: readonly { date: { value: string } }[]): number =>
  new Set(appointments.map(({ date }) => date.value)).size

/** Days in rows of a table, also those that are over. */
function inRows(passage: Passage): number {
  const rows = passage.lines.filter(({ start, end }) => passage.text.slice(start, end).includes('\t'))
  return rows.filter((row) => datesIn(passage).some(({ start }) => start >= row.start && start < row.end))
    .length
}
