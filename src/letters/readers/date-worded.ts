/** Dates in words: le mardi neuf mars deux mille vingt-sept; the day or the year may also be in digits. */
import { matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { monthOf, weekdayOf } from './names.ts'
import { numberOf, numberPattern, yearOf } from './numbers.ts'

const pattern = new RegExp(
  `(?:(?<![a-z])([a-z]{4,9})\\s{1,2})?(?<![a-z-])(${numberPattern}|1er|\\d{1,2})\\s{1,2}([a-z]{3,9})\\s{1,2}(deux[\\s-]mill?e[\\s-](?:${numberPattern})|20\\d\\d)(?![\\d])`,
  'g',
)

export function wordedDates(passage: Passage): DateMention[] {
  const mentions: DateMention[] = []
  for (const match of matches(passage, pattern)) {
    const [all, name = '', dayText = '', monthName = '', yearText = ''] = match
    if (/^\d|^1er/.test(dayText) && /^\d/.test(yearText)) continue
    const month = monthOf(monthName)
    const day = dayText === '1er' ? 1 : (numberOf(dayText) ?? Number(dayText))
    const year = yearOf(yearText) ?? Number(yearText)
    if (!month || Number.isNaN(day) || Number.isNaN(year)) continue
    const named = weekdayOf(name)
    mentions.push({
      start: named || name === '' ? match.start : match.start + all.indexOf(dayText, name.length),
      end: match.end,
      day,
      month: month.value,
      year,
      weekday: named?.value ?? null,
      exact: month.exact && (named?.exact ?? true),
    })
  }
  return mentions
}
