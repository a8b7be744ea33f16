/** Dates in digits: 09/03/2027, 9.3.27, 09-03-2027, 2027-03-09; the day stands first except in the ISO form. */
import { before, matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { weekdayBefore } from './weekday.ts'

/** A year of two digits may be part of a telephone number: nothing but a line break may part it from other digits. */
const dayFirst =
  /(?<![\d/]|\d[.\-:])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})\2(?:(\d{4})(?![\d/]|[.-]\d)|(?<!\d \d{1,2}\2\d{1,2}\2)(\d{2})(?![\d/]|[.-]\d| \d(?!\d?\s?[h:])))/g
/** "le mardi 09/03", "Date limite : 09/03": without a year only behind a word that announces a day. */
const noYear =
  /(?<=\b(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|lun\.|mar\.|mer\.|jeu\.|ven\.|sam\.) |\b(?:date|limite|reponse|echeance|avant le)[a-z ']{0,25}\s?:\s)(\d\d)\/(\d\d)(?![\d/]|[.,-]\d| ?%)/g
const yearFirst = /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])/g
/** A reference (RF-93-20-26) may end like a date. */
const partOfCode = /[a-z\d]-$|[a-z\d]\/$/

export function* numericDates(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, dayFirst)) {
    const [, day, , month, long, short] = match
    const year = long ?? short ?? ''
    if (partOfCode.test(before(passage, match.start, 2))) continue
    yield {
      ...weekdayBefore(passage, match.start),
      end: match.end,
      day: Number(day),
      month: Number(month),
      year: year.length === 4 ? Number(year) : shortYear(Number(year)),
    }
  }
  for (const match of matches(passage, noYear)) {
    const [, day, month] = match
    const found = weekdayBefore(passage, match.start)
    yield { ...found, end: match.end, day: Number(day), month: Number(month), year: null }
  }
  for (const match of matches(passage, yearFirst)) {
    const [, year, month, day] = match
    const found = weekdayBefore(passage, match.start)
    yield { ...found, end: match.end, day: Number(day), month: Number(month), year: Number(year) }
  }
}

/** 27 is 2027 and 85 is 1985: births and appointments both stand in letters. */
export function shortYear(year: number): number {
  return year < 60 ? 2000 + year : 1900 + year
}
