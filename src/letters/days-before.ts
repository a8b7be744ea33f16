/** The day that lies so many days before another, all of them counted or only those on which offices work. */
import { holidayOn } from './refiners/holidays.ts'

const day = 86_400_000

/** `2027-03-09`, 2 → `2027-03-07`. */
export function daysBefore(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) - count * day).toISOString().slice(0, 10)
}

/** Neither weekends nor public holidays count. */
export function workingDaysBefore(date: string, count: number): string {
  let at = date
  for (let left = count; left > 0; ) {
    at = daysBefore(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && holidayOn(date) === null
}
