/** Dates in words: le mardi neuf mars deux mille vingt-sept; the day or the year may also be in digits. */
import { matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { monthOf } from './names.ts'
import { numberOf, numberPattern, yearOf } from './numbers.ts'
import { weekdayBefore } from './weekday.ts'

const pattern = new RegExp(
  `(?<![a-z\\d-])(${numberPattern}|1er|\\d{1,2})\\s{1,2}([a-z]{3,9})\\s{1,2}(deux[\\s-]mill?e[\\s-](?:${numberPattern})|20\\d\\d)(?![\\d])`,
  'g',
)

export function* wordedDates(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, pattern)) {
    const [, dayText = '', name = '', yearText = ''] = match
    if (/^\d/.test(dayText) && /^\d/.test(yearText)) continue
    const month = monthOf(name)
    const day = dayText === '1er' ? 1 : (numberOf(dayText) ?? Number(dayText))
    const year = yearOf(yearText) ?? Number(yearText)
    if (!month || Number.isNaN(day) || Number.isNaN(year)) continue
    const printed = weekdayBefore(passage, match.start)
    yield { ...printed, end: match.end, day, month: month.value, year, exact: printed.exact && month.exact }
  }
}
