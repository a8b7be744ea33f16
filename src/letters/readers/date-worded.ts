/** Dates in words: le mardi neuf mars deux mille vingt-sept; the day or the year may also be in digits. */
import { lineAt, matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { monthOf } from './names.ts'
import { damagedNumber, numberOf, numberPattern, yearOf } from './numbers.ts'
import { weekdayBefore } from './weekday.ts'

const pattern = new RegExp(
  `(?<![a-z\\d-])(${numberPattern}|1er|\\d{1,2})\\s{1,2}([a-z]{3,9})\\s{1,2}(deux[\\s-]mill?e[\\s-](?:${numberPattern})|20\\d\\d)(?![\\da-z]|-[a-z])`,
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

/** "mardi cing.octobre deux mille vinet-sept", in a picture: behind the name of a day only. */
const damaged =
  /(?<![a-z\d-])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)[\s.,]{1,2}([a-z]{2,9}(?:[\s-](?:et[\s-])?[a-z]{2,6})?)[\s.]{1,2}([a-z]{3,9})[\s.]{1,2}deux[\s.-]m[a-z]{2,4}[\s.-]([a-z]{3,7}(?:-[a-z]{2,6}){0,2})(?![a-z-])/g

export function* damagedDates(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, damaged)) {
    if (!lineAt(passage, match.start).ocr) continue
    const [whole, dayText = '', name = '', yearText = ''] = match
    const month = monthOf(name)
    const day = damagedNumber(dayText)
    const year = damagedNumber(yearText)
    if (!month || day === null || year === null) continue
    const start = match.start + whole.indexOf(dayText)
    yield {
      ...weekdayBefore(passage, start),
      end: match.end,
      day,
      month: month.value,
      year: 2000 + year,
      exact: false,
    }
  }
}
