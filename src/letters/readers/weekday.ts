/** The weekday that is printed before a date. */
import { before, type Passage } from '../passage.ts'
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
