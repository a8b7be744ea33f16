/** The year of a date that is written without one: the weekday tells it, else the day nearest to the letter. */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { type DateMention, iso, weekdayOn } from './date.ts'

/** Letters look back on less and call people further ahead than this, in days. */
export const furthestBack = 120
const furthestAhead = 366 - furthestBack

/** `since`: the letter's own date, or today. A day just before it stays in the past: it is not moved a year ahead. */
export function yearOf(date: DateMention, since: string): number {
  const { day, month, weekday } = date
  if (date.year !== null) return date.year
  const letter = Number(since.slice(0, 4))
  const near = [letter - 1, letter, letter + 1].filter((year) => {
    const days = differenceInCalendarDays(iso(year, month, day), since)
    return days >= -furthestBack && days <= furthestAhead
  })
  const agreeing = near.find((year) => weekday === weekdayOn(iso(year, month, day)))
  return agreeing ?? near[0] ?? letter
}
