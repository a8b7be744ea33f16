/** Lunch on the days of a training: there, to bring along, or there on some days only. */
import type { Letter } from '../letters/letter.ts'
import { told } from './instruction-words.ts'
import { document, instruction } from './lookup.ts'
import { whenAsked, wordsOf } from './statement.ts'
import type { Statement } from './topic.ts'

/** Where the list of what to bring has it, once is enough. */
function lunchToBring(letter: Letter): Statement[] {
  const said = told(letter, 'bring-lunch')
  return document(letter, 'packed-lunch') ? whenAsked(said) : said
}

/** "Repas offert, pas de repas": the cells of two days in one row; "le repas de la journée 3 est offert". */
const someDays =
  /\b(?:offert|fourni|pris en charge|inclus|compris|servi)\w*\b.{0,60}\b(?:pas|sans|aucun) (?:de )?repas\b|\b(?:pas|sans|aucun) (?:de )?repas\b.{0,60}\b(?:offert|fourni|servi|inclus)|\b(?:journ[ée]e|jour|j)\s?(?:n°\s?)?[1-4]\b|\b(?:premi[èe]re|deuxi[èe]me|troisi[èe]me|quatri[èe]me) journ[ée]e\b/iu

/** "Chaque jour", "du premier au dernier", "dès la première journée". */
const everyDay =
  /\b(?:chaque|chacune?|tous les|toutes les|du premier au dernier|les (?:deux|trois|quatre|[2-4]) jour\p{L}*)\b|(?<!\p{L})d[èe]s (?:le |la )?(?:premi[èe]re?|jour(?:n[ée]e)? 1)(?!\p{L})/iu
const fromTo = /([1-4])\s?(?:à|au|[-–])\s?(?:la\s|le\s)?(?:jour(?:n[ée]e)?|j)?\s?([1-4])\b/iu

/** Also "jour 1 à jour 4" of four days. */
function isForAll(quote: string, days: number): boolean {
  if (/\b(?:sauf|except|hormis)/iu.test(quote)) return false
  const [, first, last] = fromTo.exec(quote) ?? []
  return everyDay.test(quote) || Number(last) - Number(first) + 1 >= days
}

/** Where there are several days, and lunch is there on some of them only, the letter's words tell on which. */
export function lunches(letter: Letter): Statement[] {
  const there = instruction(letter, 'lunch-provided')
  const quote = there?.french.quote ?? ''
  const brought = instruction(letter, 'bring-lunch') ?? document(letter, 'packed-lunch')
  const days = letter.appointments.length
  const isForSome = days > 1 && ((someDays.test(quote) && !isForAll(quote, days)) || brought !== null)
  if (!there || !isForSome) return [...told(letter, 'lunch-provided'), ...lunchToBring(letter)]
  const other = brought && !quote.includes(wordsOf(brought.french)) ? brought.french : null
  return told(letter, 'lunch-provided', 'lunch-some-days').map((one) => ({
    ...one,
    with: {
      ...one.with,
      other: other ? { key: 'before:lunchOther' as const, with: { quote: wordsOf(other) } } : null,
    },
  }))
}
