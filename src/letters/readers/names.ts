/** Month and weekday names, French first, English for bilingual letters, also as OCR and haste misspell them. */
import { nearest } from '../spelling.ts'

const months = [
  ['janvier', 'janv', 'january'],
  ['fevrier', 'fevr', 'fev', 'february'],
  ['mars', 'march'],
  ['avril', 'avr', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'juil', 'july'],
  ['aout', 'august'],
  ['septembre', 'sept', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]
const weekdays = [
  ['dimanche', 'sunday', 'dim'],
  ['lundi', 'monday', 'lun'],
  ['mardi', 'tuesday', 'mar'],
  ['mercredi', 'wednesday', 'mer'],
  ['jeudi', 'thursday', 'jeu'],
  ['vendredi', 'friday', 'ven'],
  ['samedi', 'saturday', 'sam'],
]

/** The French names of the months, written out: the alternatives for a pattern. */
export const monthPattern = months.map(([name]) => name).join('|')

export type Named = { value: number; exact: boolean }

function lookUp(word: string, names: readonly string[][]): Named | null {
  const exact = names.findIndex((forms) => forms.includes(word))
  if (exact >= 0) return { value: exact, exact: true }
  if (word.length < 4) return null
  const long = names.flat().filter((name) => name.length >= 4)
  const name = nearest(word, long, word.length >= 7 ? 2 : 1)
  return name === null ? null : { value: names.findIndex((forms) => forms.includes(name)), exact: false }
}

/** 1 to 12. `exact` is false for a misspelling that can only be one month. */
export function monthOf(word: string): Named | null {
  const month = lookUp(word.replace(/0/g, 'o').replace(/[1|]/g, 'l'), months)
  return month && { ...month, value: month.value + 1 }
}

/** 0 (Sunday) to 6, also in the plural. */
export function weekdayOf(word: string): Named | null {
  return lookUp(word.endsWith('is') || word.endsWith('es') ? word.slice(0, -1) : word, weekdays)
}
