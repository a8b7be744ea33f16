/** Days so long back or ahead, counted in whole months of the calendar, and the last one on which a paper is new enough. */
import { add } from 'date-fns/add'
import { formatISO } from 'date-fns/formatISO'
import { sub } from 'date-fns/sub'
import type { Length } from './length.ts'

/** What is left of a part of one. */
const inDays = { day: 1, week: 7, month: 30, year: 365 }

/** `2027-05-31`, 3 months → `2027-02-28`. */
export const dayBack = (from: string, length: Length): string => iso(sub(midnight(from), duration(length)))

/** `2027-01-31`, 1 month → `2027-02-28`. */
export const dayAhead = (from: string, length: Length): string => iso(add(midnight(from), duration(length)))

/** Of less than three months: the third month is not over yet. */
export const lastGoodDay = (from: string, length: Length): string =>
  iso(sub(add(midnight(from), duration(length)), { days: 1 }))

function duration({ count, unit }: Length) {
  const whole = Math.floor(count)
  return { [`${unit}s`]: whole, ...(whole < count && { days: Math.round((count - whole) * inDays[unit]) }) }
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00`)
const iso = (date: Date): string => formatISO(date, { representation: 'date' })
