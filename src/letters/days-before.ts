/** The day that lies so many days before another, all of them counted or only those on which offices work. */
import { weekdayOn } from './readers/date.ts'
import { holidayOn } from './refiners/holidays.ts'

const day = 86_400_000

/** `2027-03-09`, 2 → `2027-03-07`. */
export function daysBefore(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) - count * day).toISOString().slice(0, 10)
}

/** From the first to the second; below zero where that comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / day)

/** Neither weekends nor public holidays count. */
export function workingDaysBefore(date: string, count: number): string {
  let at = date
  for (let left = count; left > 0; ) {
    at = daysBefore(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

const isWorkingDay = (date: string): boolean => !isWeekend(date) && holidayOn(date) === null

export const isWeekend = (date: string): boolean => [0, 6].includes(weekdayOn(date))
