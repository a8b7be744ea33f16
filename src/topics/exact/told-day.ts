/** The one day that a message names, as a date; where it leaves out the year or the month, the next such day or the last one gone. */
import { iso, isRealDay } from '../../letters/readers/date.ts'
import { told } from '../understanding/told.ts'

/** `2027-03-09`; null where no day is named, or several are. Only where `bare` a number such as "the 28th" is a day. */
export function toldDay(said: string, now: Date, side: 'ahead' | 'behind', bare = false): string | null {
  const { right, wrong } = told(said)
  const [named, ...more] = [...right.days, ...wrong.days]
  if (!named || more.length > 0 || (named.month === null && !bare)) return null
  const today = now.toISOString().slice(0, 10)
  const { day, month, year } = named
  const thisYear = now.getUTCFullYear()
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year]
  const days = years
    .flatMap((one) => (month === null ? allMonths : [month]).map((each) => iso(one, each, day)))
    .filter(isRealDay)
  if (year !== null && month !== null) return days[0] ?? null
  const fitting = days.filter((one) => (side === 'ahead' ? one >= today : one <= today)).sort()
  return fitting.at(side === 'ahead' ? 0 : -1) ?? null
}

const allMonths = Array.from({ length: 12 }, (_, place) => place + 1)
