/** Help to go back: the home, the tickets, the day and the money, and which day is the flight. */
import { daysBefore } from '../../letters/days-before.ts'
import type { Appointment, Letter } from '../../letters/letter.ts'
import { noted, noteOf } from '../note-words.ts'
import { bare } from '../place.ts'
import { lead, line, quoted } from '../statement.ts'
import type { Statement, Topic } from '../topic.ts'
import { moment } from '../when.ts'
import { givesUp } from './giving-up.ts'

export const goingBack: Topic = {
  id: 'return-aid',
  about: (letter, _, asked) =>
    givesUp(asked)
      ? []
      : [...lines.flatMap((id) => noted(letter, id)), ...noted(letter, 'return-money', 'return-sum')],
}

const lines = ['return-stay', 'return-tickets', 'return-when', 'return-paid'] as const

/** Of the days of a return the one that is a flight, and when the plane leaves. */
export function flight(letter: Letter): Statement[] {
  const leaves = noteOf(letter, 'flight-leaves')
  const there = flightDay(letter)
  if (!there) return []
  const { date, start, place } = there
  const because = quoted(date, start, place, leaves?.said ?? null)
  if (!date.sure) return [line('note:flightPerhaps', {}, because)]
  if (!leaves) return [line('note:flight', { date: { date: date.value } }, because)]
  const say = start?.value === leaves.said.value ? 'note:flightLeavesOnly' : 'note:flightLeaves'
  // Nobody is met after the plane has left: it leaves in the night that follows.
  const isNextDay = start !== null && start.value > leaves.said.value
  const day = isNextDay ? daysBefore(date.value, -1) : date.value
  return [line(say, { time: { time: leaves.said.value }, date: { date: day } }, because)]
}

const airport = /a[ée]roport|terminal|\bhall\b|roissy|\bcdg\b|\borly\b/iu

/** The appointment for the flight: at the airport, or the last one where the letter gives the hour of a plane. */
export function flightDay(letter: Letter): Appointment | null {
  if (letter.kind !== 'return-aid') return null
  const there = letter.appointments.find(({ place }) => airport.test(place?.quote ?? ''))
  return there ?? (noteOf(letter, 'flight-leaves') ? (letter.appointments.at(-1) ?? null) : null)
}

/** "At which terminal?": where and when they meet. */
export function planeMeets(letter: Letter, now: Date): Statement[] {
  const there = flightDay(letter)
  if (!there?.place) return []
  return [
    lead(
      there.place.sure ? 'where:place' : 'where:maybe',
      { place: bare(there.place.value) },
      quoted(there.place),
    ),
    line('answer:itIs', { moment: moment(there, now) }, quoted(there.date, there.start)),
  ]
}

/** "What time is the plane?" is not asked of the meeting before it. */
export function planeLeaves(letter: Letter, now: Date): Statement[] {
  const leaves = noteOf(letter, 'flight-leaves')
  const there = flightDay(letter)
  if (!leaves || !there) return []
  const time = { time: leaves.said.value }
  const meets = there.start !== null && there.start.value !== leaves.said.value
  return [
    lead('note:planeLeaves', { time }, quoted(leaves.said)),
    meets
      ? line('note:planeMeeting', { moment: moment(there, now) }, quoted(there.date, there.start))
      : line('note:planeNoMeeting', {}, { missing: 'time' }),
  ]
}
