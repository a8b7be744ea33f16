/** Correct: puts right what a person says was read wrong: the day or the hour of a letter's appointment. Pure. */
import type { Appointment, Found, Letter } from '../letters/letter.ts'
import { iso, isRealDay } from '../letters/readers/date.ts'
import { isDay } from '../topics/days-named.ts'
import { appointmentsInOrder, daysUntil, mainAppointment } from '../topics/lookup.ts'
import { type Told, type ToldDay, told } from '../topics/understanding/told.ts'

/**
 * The letter as it is then; null when the words name no other day or hour, or more than one. They have to say so: a question
 * changes nothing, nor does what somebody has to do on that day.
 */
export function corrected(letter: Letter, words: string, now: Date): Letter | null {
  const { right, wrong } = told(withDay(words))
  const meant = appointmentMeant(letter, wrong)
  if (!meant) return null
  const date = only(right.days.map((day) => isoDate(day, meant.date.value, now)))
  const start = only(right.times.map((time) => clock(time, meant.start?.value)))
  // A day that was not sure is, once it is said.
  const newDate = date !== undefined && (date !== meant.date.value || !meant.date.sure) ? date : null
  const newStart = start !== undefined && start !== meant.start?.value ? start : null
  if (date === null || start === null || (newDate === null && newStart === null)) return null
  // Another of its days cannot be the right one: something else was moved there, or is meant.
  if (newDate !== null && standsElsewhere(letter, meant, newDate)) return null
  const at = letter.appointments.indexOf(meant)
  const put = (found: Found<string> | null, value: string): Found<string> => ({
    ...(found ?? meant.date),
    value,
    sure: true,
    told: true,
    ...(found && found.value !== value && { was: found.value }),
  })
  const { end } = meant
  const appointment: Appointment = {
    ...meant,
    date: newDate === null ? meant.date : put(meant.date, newDate),
    start: newStart === null ? meant.start : put(meant.start, newStart),
    end: end && newStart !== null && end.value <= newStart ? null : end,
  }
  const settled = (about: string) =>
    (newDate !== null && about === `appointments[${at}].date`) ||
    (newStart !== null && about === `appointments[${at}].start`)
  return {
    ...letter,
    appointments: letter.appointments.with(at, appointment),
    warnings: letter.warnings.filter(({ about }) => !settled(about)),
  }
}

/** Whether the words say on which day it is. */
export function namesDay(words: string): boolean {
  return told(withDay(words)).right.days.length > 0
}

/** "Friday 19" is the 19th. */
const withDay = (words: string): string =>
  words.replace(
    /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) (?:the |le )?([0-3]?\d)(?=$|[\s,;!?)]|\.(?!\d))(?! ?(?:h\b|am\b|pm\b|:|[a-z]{3,}))/giu,
    '$1 $2th',
  )

/** The one whose day or hour is said to be wrong; else what the letter is about. */
function appointmentMeant(letter: Letter, wrong: Told): Appointment | null {
  const named = appointmentsInOrder(letter).filter(
    ({ date, start }) =>
      wrong.days.some((day) => isDay(date.value, day)) ||
      wrong.times.some((time) => clock(time, start?.value) === start?.value),
  )
  return named.length === 1 ? (named[0] ?? null) : mainAppointment(letter)
}

/** Undefined when nothing was said, null when it is not clear which of several is meant. */
function only<T>(values: (T | null)[]): T | null | undefined {
  const different = [...new Set(values)]
  return different.length === 0 ? undefined : different.length === 1 ? (different[0] ?? null) : null
}

/** Whether the day stands in a line of the letter that does not hold the day which was read. */
function standsElsewhere(
  { appointments, dayLines = [] }: Letter,
  { date }: Appointment,
  day: string,
): boolean {
  const own = dayLines.filter(({ value }) => value === date.value).map(({ quote }) => quote)
  return (
    appointments.some((other) => other.date !== date && other.date.value === day) ||
    dayLines.some(({ value, quote }) => value === day && !own.includes(quote))
  )
}

/**
 * The month that was not said is as it was read. The year is the next to come, or, of a day that is over, the nearest.
 * Null for a day that there is not, or not any more.
 */
function isoDate({ day, month, year }: ToldDay, read: string, now: Date): string | null {
  const [readYear = 0, readMonth = 1] = read.split('-').map(Number)
  const isOver = daysUntil(read, now) < 0
  const years = year !== null ? [year] : month === null ? [readYear] : [readYear - 1, readYear, readYear + 1]
  const days = years.map((one) => iso(one, month ?? readMonth, day)).filter(isRealDay)
  if (year !== null) return days[0] ?? null
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(read))
  if (isOver) return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  return days.find((date) => daysUntil(date, now) >= 0) ?? null
}

/** Offices receive from seven to seven: "at 2" is in the afternoon. */
function clock({ hour, minute, half }: Told['times'][number], read: string | undefined): string {
  const later = half && hour < 12 && (hour < 7 || read?.startsWith(String(hour + 12)) === true)
  return `${String(later ? hour + 12 : hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
