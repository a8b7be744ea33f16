/** The one day that a message names, as a date; a day without a year is the next one to come, or the last one gone. */
import { told } from '../understanding/told.ts'

/** `2027-03-09`; null where no day is named with its month, or several are. */
export function toldDay(said: string, now: Date, side: 'ahead' | 'behind'): string | null {
  const { right, wrong } = told(said)
  const [named, ...more] = [...right.days, ...wrong.days]
  if (!named || named.month === null || more.length > 0) return null
  const { day, month, year } = named
  const inYear = (one: number) => new Date(Date.UTC(one, month - 1, day))
  const thisYear = now.getUTCFullYear()
  const date = inYear(year ?? thisYear)
  if (date.getUTCDate() !== day) return null
  const today = now.toISOString().slice(0, 10)
  const iso = date.toISOString().slice(0, 10)
  if (year !== null || (side === 'ahead' ? iso >= today : iso <= today)) return iso
  return inYear(side === 'ahead' ? thisYear + 1 : thisYear - 1)
    .toISOString()
    .slice(0, 10)
}
