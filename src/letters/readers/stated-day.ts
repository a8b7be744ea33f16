/** Days as the sentences of a letter state them; where they print no year, the letter's own day tells it, else today. */
import { type Passage, type Span, within } from '../passage.ts'
import { type DateMention, datesIn, iso } from './date.ts'
import { yearOf } from './implied-year.ts'
import { issueDate } from './issued-on.ts'

/** The day of the letter, or `now`: `2027-03-09`. */
export const sinceOf = (passage: Passage, now: Date): string =>
  issueDate(passage) ?? now.toISOString().slice(0, 10)

/** A day as `2027-03-09`. */
export const statedDay = (passage: Passage, date: DateMention, now: Date): string =>
  iso(yearOf(date, sinceOf(passage, now)), date.month, date.day)

/** The first day that a span names; null when it names none. */
export function firstDayIn(passage: Passage, span: Span, now: Date): string | null {
  const date = datesIn(passage).find(within(span))
  return date ? statedDay(passage, date, now) : null
}
