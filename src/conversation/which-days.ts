/** Which days: of a letter with several, those that somebody can't come on or has missed, or asks about. */
import { onlyThese } from '../letters/fewer-days.ts'
import type { Appointment, Letter } from '../letters/letter.ts'
import { weekdayOn } from '../letters/readers/date.ts'
import { isDay } from '../topics/days-named.ts'
import { folded } from '../topics/folded.ts'
import { appointmentsInOrder, daysUntil } from '../topics/lookup.ts'
import type { TopicId } from '../topics/topic.ts'
import { told } from '../topics/understanding/told.ts'
import { weekdaysIn } from '../topics/weekdays.ts'
import { placesNamed } from './day-by-place.ts'

/** Topics whose answer is about being away. */
const away = new Set<TopicId>([
  'reschedule',
  'missed',
  'late-arrival',
  'letter-arrived-late',
  'work-conflict',
  'proof-of-request',
])

export const isAway = (topic: TopicId): boolean => away.has(topic)

/** Topics that one day of several can be asked about. */
const ofOneDay = new Set<TopicId>(['when', 'where', 'duration', 'civic-training', 'cir-course'])

/** The days of the letter (`2027-03-16`) that the words name, where it has several and the topic is about being away. */
export function daysNamed(topic: TopicId, letter: Letter, words: string): string[] {
  if (!away.has(topic)) return []
  return [...new Set(appointmentsNamed(letter, words).map(({ date }) => date.value))]
}

/** The letter with only the appointments that a question about one of several names; else as it is. */
export function onDayAsked(letter: Letter, topic: TopicId, words: string): Letter {
  const appointments = ofOneDay.has(topic) ? appointmentsNamed(letter, words) : []
  return appointments.length > 0 ? onlyThese(letter, appointments) : letter
}

/** Words beside the name of a day, as in "and the second day please". */
const mostBeside = 2

/** Whether words that name a day of the letter by its place say more than that. */
export function saysMoreThanDay(letter: Letter, words: string): boolean {
  const { places, rest } = placesNamed(words)
  return places.length > 0 && rest.trim().split(/\s+/).length > mostBeside && letter.appointments.length > 1
}

/** Named by their date or by their place among the others. */
function appointmentsNamed(letter: Letter, words: string): Appointment[] {
  const inOrder = appointmentsInOrder(letter)
  if (inOrder.length < 2) return []
  const { places, rest } = placesNamed(words)
  const days = [...new Set(inOrder.map(({ date }) => date.value))]
  const byPlace = places.flatMap((place) =>
    days.length > 1 ? inOrder.filter(({ date }) => date.value === days.at(place)) : (inOrder.at(place) ?? []),
  )
  const { right, wrong } = told(rest)
  const named = [...right.days, ...wrong.days]
  const numbers = numbersNamed(rest)
  const byDate = inOrder.filter(
    (one) =>
      byPlace.includes(one) ||
      named.some((day) => isDay(one.date.value, day)) ||
      numbers.includes(Number(one.date.value.slice(8))),
  )
  return byDate.length > 0 || named.length > 0 ? byDate : onWeekdays(inOrder, words)
}

/** "Change the 14, I work": a number that counts nothing, before which a day is named. */
const numbered =
  /\b(?:the|on|for|of|only|le|du|change|move|not)\s+([0-3]?\d)(?=\s*$|\s*[,;!?)]|\.(?!\d)|\s+(?:i|im|we|my|because|cause|as|since|so|and|or|but|then|please|pls|is|its|it|isnt|was|to|if|only|not|in|from|by|can|cant|cannot|could|you|he|she|also|too|doesnt|does|dont|instead|that|there|when|me|thanks|sorry|ok)\b)/g

const numbersNamed = (words: string): number[] =>
  [...folded(words).replace(/['’]/g, '').matchAll(numbered)].map(([, number]) => Number(number))

/** "I can't come on Tuesday", where not all of its days are Tuesdays. */
function onWeekdays(appointments: Appointment[], words: string): Appointment[] {
  const named = weekdaysIn(folded(words))
  const meant = appointments.filter(({ date }) => named.includes(weekdayOn(date.value)))
  return meant.length < appointments.length ? meant : []
}

/** The letter with these days only; where none was named, without those that are over (or the last of them, if that was missed). */
export function onDays(letter: Letter, topic: TopicId, days: string[], now: Date): Letter {
  if (!away.has(topic) || letter.appointments.length < 2) return letter
  const over = letter.appointments.filter(({ date, timeZone }) => daysUntil(date.value, now, timeZone) < 0)
  const ahead = letter.appointments.filter((one) => !over.includes(one))
  const possible = topic === 'missed' ? over : ahead
  const named = possible.filter(({ date }) => days.includes(date.value))
  // A family has several hours of one day.
  const last = over
    .map(({ date }) => date.value)
    .toSorted()
    .at(-1)
  const usual = topic === 'missed' ? over.filter(({ date }) => date.value === last) : ahead
  const appointments = [named, usual].find((some) => some.length > 0) ?? letter.appointments
  return onlyThese(letter, appointments)
}
