/** Which days: of a letter with several, those that somebody can't come on or has missed. */
import type { Letter } from '../letters/letter.ts'
import { daysUntil } from '../topics/lookup.ts'
import type { TopicId } from '../topics/topic.ts'
import { told } from '../topics/understanding/told.ts'
import { isDay } from './correct.ts'

/** Topics whose answer is about being away. */
const away = new Set<TopicId>([
  'reschedule',
  'missed',
  'late-arrival',
  'letter-arrived-late',
  'work-conflict',
  'proof-of-request',
])

/** The days of the letter (`2027-03-16`) that the words name, where it has several and the topic is about being away. */
export function daysNamed(topic: TopicId, { appointments }: Letter, words: string): string[] {
  if (!away.has(topic) || appointments.length < 2) return []
  const { right, wrong } = told(words)
  return appointments
    .map(({ date }) => date.value)
    .filter((date) => [...right.days, ...wrong.days].some((day) => isDay(date, day)))
}

/** The letter with these days only; where none was named, without those that are over (or the last of them, if that was missed). */
export function onDays(letter: Letter, topic: TopicId, days: string[], now: Date): Letter {
  if (!away.has(topic) || letter.appointments.length < 2) return letter
  const over = letter.appointments.filter(({ date, timeZone }) => daysUntil(date.value, now, timeZone) < 0)
  const ahead = letter.appointments.filter((one) => !over.includes(one))
  const possible = topic === 'missed' ? over : ahead
  const named = possible.filter(({ date }) => days.includes(date.value))
  const usual = topic === 'missed' ? over.slice(-1) : ahead
  const appointments = [named, usual].find((some) => some.length > 0) ?? letter.appointments
  return { ...letter, appointments }
}
