/** Dates in digits: 09/03/2027, 9.3.27, 09-03-2027, 2027-03-09; the day stands first except in the ISO form. */
import { matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { weekdayOf } from './names.ts'

const dayFirst =
  /(?:\b([a-z]{4,9})\.?,?\s{0,2}(?:le\s)?)?(?<![\d/]|\d[.\-:\s])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})\3(\d{4}|\d{2})(?![\d/]|[.\-\s]\d)/g
const yearFirst = /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])/g
/** A phone number in pairs (05.57.14.23.00) begins like a date; a reference (RF-93-20-26) as well. */
const partOfCode = /[a-z\d]-$|[a-z\d]\/$/

export function numericDates(passage: Passage): DateMention[] {
  const mentions: DateMention[] = []
  for (const match of matches(passage, dayFirst)) {
    const [all, name = '', day = '', , month = '', year = ''] = match
    const named = weekdayOf(name)
    const start = named ? match.start : match.start + all.indexOf(day, name.length)
    if (partOfCode.test(passage.text.slice(Math.max(0, start - 2), start))) continue
    mentions.push({
      start,
      end: match.end,
      day: Number(day),
      month: Number(month),
      year: year.length === 4 ? Number(year) : shortYear(Number(year)),
      weekday: named?.value ?? null,
      exact: true,
    })
  }
  for (const match of matches(passage, yearFirst)) {
    const [, year, month, day] = match
    const { start, end } = match
    mentions.push({
      start,
      end,
      day: Number(day),
      month: Number(month),
      year: Number(year),
      weekday: null,
      exact: true,
    })
  }
  return mentions
}

/** 27 is 2027 and 85 is 1985: births and appointments both stand in letters. */
export function shortYear(year: number): number {
  return year < 60 ? 2000 + year : 1900 + year
}
