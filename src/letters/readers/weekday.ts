/** The weekday that is printed before a date. */
import { after, before, type Passage, type Span } from '../passage.ts'
import { weekdayOf } from './names.ts'

const wordBefore = /(?<![a-z\d])([a-z]{3,9})\.?,?\s{0,3}(?:le\s{1,2})?$/

export type PrintedWeekday = { weekday: number | null; exact: boolean; start: number }

/** `start` is where the date begins with its weekday; `start` itself when none is printed. */
export function weekdayBefore(passage: Passage, start: number): PrintedWeekday {
  const match = wordBefore.exec(before(passage, start, 18))
  const named = weekdayOf(match?.[1] ?? '')
  if (!match || !named) return { weekday: null, exact: true, start }
  return { weekday: named.value, exact: named.exact, start: start - match[0].length }
}

const wordBehind = /^\s?(?:\(|, )(?:un )?([a-z]{5,8})(?=[),])\)?/

/** "05.11.2027 (vendredi)": a date that has no weekday before it, with the one that is printed behind it. */
export function withWeekdayBehind<Date extends Span & { weekday: number | null }>(
  passage: Passage,
  date: Date,
): Date {
  const match = date.weekday === null ? wordBehind.exec(after(passage, date.end, 14)) : null
  const named = weekdayOf(match?.[1] ?? '')
  return match && named?.exact ? { ...date, weekday: named.value, end: date.end + match[0].length } : date
}
