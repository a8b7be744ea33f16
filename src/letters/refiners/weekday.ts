/** Compares the weekday printed beside a date with the day that the date falls on. */
import type { Refiner } from '../kind.ts'
import type { Letter } from '../letter.ts'
import { weekdayOn } from '../readers/date.ts'
import { monthOf, weekdayOf } from '../readers/names.ts'
import { unaccented } from '../spelling.ts'
import { type Warning, weekdays } from '../warning.ts'

export const weekday: Refiner = (letter) => {
  const warnings: Warning[] = []
  const appointments = letter.appointments.map((appointment, index) => {
    const { date } = appointment
    const printed = printedWeekday(date.quote)
    const actual = weekdayOn(date.value)
    if (printed === null || printed === actual) return appointment
    warnings.push({
      code: 'weekday-mismatch',
      about: `appointments[${index}].date`,
      with: { printed: weekdays[printed] ?? '', actual: weekdays[actual] ?? '', date: date.value },
    })
    return { ...appointment, date: { ...date, sure: false } }
  })
  return { ...letter, appointments, warnings: [...letter.warnings, ...warnings] } satisfies Letter
}

/** The weekday that a date's quote names, before or behind the day. */
function printedWeekday(quote: string): number | null {
  const words = unaccented(quote).match(/[a-z]{3,10}/g) ?? []
  const named = words.filter((word) => !monthOf(word)?.exact).map(weekdayOf)
  return named.find((one) => one !== null)?.value ?? null
}
