/** Days that a letter names and that no reader knows the use of: told as such, so that none is lost in silence. */
import type { Refiner } from '../kind.ts'
import type { Found, Letter } from '../letter.ts'
import { found, lineAt, type Passage, type Span, sentenceAt, textOf, trimmed } from '../passage.ts'
import { type DateMention, iso } from '../readers/date.ts'
import { datesWithRole } from '../readers/dates-with-role.ts'
import { yearOf } from '../readers/implied-year.ts'
import { relation } from '../readers/person.ts'

/** More would bury what matters. */
const most = 3
/** A longer sentence is cut to the line of the date. */
const longest = 160

/** Ends of visas, papers and courses, days on which nothing happens: dates that call nobody. */
const noCall =
  /\b(?:visas?|titres?|permis|recepisses?|passeports?|cartes?|contrats?|valables?|valid\w*|validite|expir\w*|echeance|terme|fin|finit|jusqu|naissance|nee?s?|feriee?s?|fermee?s?|fermeture|conges|vacances|ascension|pentecote|pas (?:de )?cours|dates? limite|bus|tram|metro|travaux|tarifs?|frais|suspen\w*|interru\w*|remise? (?:par|en main))\b/

/** Days that are no appointments of the letter, since they call others: the reader's family, perhaps. */
const family = new RegExp(`\\b${relation}s?\\b`)
const isOfFamily = (passage: Passage, { start }: DateMention): boolean =>
  family.test(passage.text.slice(sentenceAt(passage, start).start, start))

export const furtherDays: Refiner = (letter, { passage, now }) => {
  if (letter.kind === 'suspected-scam') return letter
  const since = letter.issuedOn?.value ?? now.toISOString().slice(0, 10)
  const told = daysOf(letter)
  const dates = [
    ...datesWithRole(passage, 'unknown'),
    ...datesWithRole(passage, 'appointment').filter((date) => isOfFamily(passage, date)),
  ]
  const further = dates.flatMap((date): Found<string>[] => {
    const value = iso(yearOf(date, since), date.month, date.day)
    const around = wordsAround(passage, date)
    if (value <= since || told.has(value) || noCall.test(textOf(passage, around))) return []
    told.add(value)
    return [found(passage, around, value, false)]
  })
  return further.length === 0 ? letter : { ...letter, furtherDays: further.slice(0, most) }
}

/** Every day that the letter's values hold, whatever for. */
function daysOf(letter: Letter): Set<string> {
  return new Set(JSON.stringify(letter).match(/(?<=")\d{4}-\d\d-\d\d(?=")/g))
}

function wordsAround(passage: Passage, date: DateMention): Span {
  const sentence = trimmed(passage, sentenceAt(passage, date.start), /[\s•·*]/)
  return sentence.end - sentence.start <= longest ? sentence : trimmed(passage, lineAt(passage, date.start))
}
