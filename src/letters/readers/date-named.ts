/** Dates with the month's name: mardi 9 mars 2027, 1er juin, 9 MARS 27; also with blanks lost or letters misread. */
import { after, matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { shortYear } from './date-numeric.ts'
import { monthOf, monthPattern } from './names.ts'
import { weekdayBefore } from './weekday.ts'

/**
 * o, i, l and | may be misread digits: they only count beside a real digit and a real month, and make the date inexact.
 * So do signs in place of a raised "er", and a point behind the day.
 */
const dayAndMonth =
  /(?<![\d/.,-])(?:(?<![a-z])([1lio]\s?er|1\s?[°º"'*%®^©]{1,3}r?)|(\d[\doil|]?|(?<![a-z])[oil|]\d)(?:st|nd|rd|th)?)(\.(?=\s))?\s{0,3}(?:of\s)?(?!(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)([a-z01|]{3,10})/g
const yearAfter = /^\.?,?\s{0,3}(?:of\s)?([12][\doil|]{3}|'?\d\d)(?!\d)/
/** A blank lost behind the month as well: the month is cut from what follows, the "à" of the hour at most; "9 mail" is a street. */
const glued = new RegExp(`^(${monthPattern})(?=a?(?:$|[^a-z]))`)
const monthFirst = /(?<![a-z])([a-z]{3,9})\s(\d{1,2})(?:st|nd|rd|th)?,\s?(20\d\d)(?!\d)/g

export function* namedDates(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, dayAndMonth)) {
    const [all, first, dayText = '', point, word = ''] = match
    const name = monthOf(word) ? word : (glued.exec(word)?.[1] ?? word)
    const month = monthOf(name)
    // "à 10h30. Tout retard": no day of August.
    if (!month || (point !== undefined && !month.exact)) continue
    const monthEnd = match.start + all.length - word.length + name.length
    const year = yearFrom(passage, monthEnd)
    const day = first === undefined ? toNumber(dayText) : { value: 1, exact: /^1\s?er$/.test(first) }
    const printed = weekdayBefore(passage, match.start)
    yield {
      ...printed,
      end: year?.end ?? monthEnd,
      day: day.value,
      month: month.value,
      year: year?.value ?? null,
      exact: point === undefined && printed.exact && month.exact && day.exact && (year?.exact ?? true),
    }
  }
  for (const match of matches(passage, monthFirst)) {
    const [, name = '', day, year] = match
    const month = monthOf(name)
    if (!month?.exact) continue
    const printed = weekdayBefore(passage, match.start)
    yield { ...printed, end: match.end, day: Number(day), month: month.value, year: Number(year) }
  }
}

type ReadNumber = { value: number; exact: boolean }

/** Digits as they are; o for 0 and i, l, | for 1 make the number inexact. */
function toNumber(text: string): ReadNumber {
  const digits = text.replace(/o/g, '0').replace(/[il|]/g, '1')
  return { value: Number(digits), exact: digits === text }
}

/** Two digits after the month are a year only when no hour begins with them (12 mars 14 h). */
function yearFrom(passage: Passage, monthEnd: number): (ReadNumber & { end: number }) | null {
  const match = yearAfter.exec(after(passage, monthEnd, 14))
  if (!match) return null
  const [all, text = ''] = match
  const end = monthEnd + all.length
  const { value, exact } = toNumber(text.replace("'", ''))
  if (text.length >= 4) return { value, exact, end }
  return /^\s?(?:h|:|-|\/|\d)/.test(after(passage, end, 3)) ? null : { value: shortYear(value), exact, end }
}
