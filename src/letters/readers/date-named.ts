/** Dates with the month's name: mardi 9 mars 2027, 1er juin, 9 MARS 27; also with blanks lost or letters misread. */
import { matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { shortYear } from './date-numeric.ts'
import { monthOf, weekdayOf } from './names.ts'

/** o, i, l and | may be misread digits: they only count beside a real month, and make the date inexact. */
const pattern =
  /(?:(?<![a-z\d])([a-z]{4,9})\.?,?\s{0,3}(?:le\s{1,2})?)?(?<![a-z\d/.,-])(?:([1lio]\s?er)|([\doil|]{1,2})(?:st|nd|rd|th)?)\s{0,3}(?:of\s)?([a-z01|]{3,10})\.?,?(?:\s{0,3}([12][\doil|]{3}|'?\d\d)(?!\d))?(?![a-z]{2,}\d)/g

/** The parts joined without a blank (3fevrier2027a8h15): the month is then cut from the letters that follow. */
const glued =
  /(?:(?<![a-z\d])([a-z]{5,8}))?(?<![\d/.,-])(1er|\d{1,2})\s?(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s?(20\d\d)(?!\d)/g

const american = /(?<![a-z])(?:([a-z]{6,9}),?\s)?([a-z]{3,9})\s(\d{1,2})(?:st|nd|rd|th)?,\s?(20\d\d)(?!\d)/g

export function namedDates(passage: Passage): DateMention[] {
  return [...usual(passage), ...withoutBlanks(passage), ...monthFirst(passage)]
}

function* usual(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, pattern)) {
    const [all, name = '', first, day = '', monthName = '', yearText] = match
    const month = monthOf(monthName)
    if (!month || !/\d|^[1lio]/.test(first ?? day)) continue
    const named = weekdayOf(name)
    if (first === undefined && !/\d/.test(day) && !named) continue
    const year = readYear(passage, match.end, yearText)
    const number = first === undefined ? toNumber(day) : { value: 1, exact: first.startsWith('1') }
    const start = named || name === '' ? match.start : match.start + all.indexOf(first ?? day, name.length)
    const short = yearText !== undefined && year === null ? yearText.length : 0
    yield {
      start,
      end: match.end - short - (short && /\s/.test(passage.text.charAt(match.end - short - 1)) ? 1 : 0),
      day: number.value,
      month: month.value,
      year: year?.value ?? null,
      weekday: named?.value ?? null,
      exact: month.exact && number.exact && (year?.exact ?? true) && (named?.exact ?? true),
    }
  }
}

function* withoutBlanks(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, glued)) {
    const [all, name = '', day = '', monthName = '', year] = match
    const named = weekdayOf(name)
    const month = monthOf(monthName)
    if (!month) continue
    yield {
      start: named ? match.start : match.start + all.indexOf(day, name.length),
      end: match.end,
      day: day === '1er' ? 1 : Number(day),
      month: month.value,
      year: Number(year),
      weekday: named?.value ?? null,
      exact: true,
    }
  }
}

function* monthFirst(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, american)) {
    const [all, name = '', monthName = '', day, year] = match
    const month = monthOf(monthName)
    if (!month?.exact) continue
    const named = weekdayOf(name)
    yield {
      start: named || name === '' ? match.start : match.start + all.indexOf(monthName, name.length),
      end: match.end,
      day: Number(day),
      month: month.value,
      year: Number(year),
      weekday: named?.value ?? null,
      exact: true,
    }
  }
}

/** Digits as they are; o for 0 and i, l, | for 1 make the number inexact. */
function toNumber(text: string): { value: number; exact: boolean } {
  const digits = text.replace(/o/g, '0').replace(/[il|]/g, '1')
  return { value: Number(digits), exact: digits === text }
}

/** Two digits after the month are a year only when no hour begins with them (12 mars 14 h). */
function readYear(
  passage: Passage,
  end: number,
  text: string | undefined,
): { value: number; exact: boolean } | null {
  if (text === undefined) return null
  const { value, exact } = toNumber(text.replace("'", ''))
  if (text.length >= 4) return { value, exact }
  return /^\s?(?:h|:|-|\/|\d)/.test(passage.text.slice(end, end + 3))
    ? null
    : { value: shortYear(value), exact }
}
