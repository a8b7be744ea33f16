/** The day of a flight: who flies is expected at the meeting place, not at the take-off, nor at the landing or the office. */

import { daysBefore } from '../days-before.ts'
import type { Refiner } from '../kind.ts'
import type { Appointment, Letter } from '../letter.ts'
import type { Note } from '../note.ts'
import { certaintyOf, found, type Passage, type Span, sentenceAt } from '../passage.ts'
import { trusted } from '../readers/certainty.ts'
import { dateBeside, eveOf, hoursOf, isAtAirport, meetingPlace } from '../readers/flight.ts'
import { statedDay } from '../readers/stated-day.ts'
import type { TimeMention } from '../readers/time.ts'
import { timeZoneOf } from '../readers/time-zone.ts'

export const flight: Refiner = (letter, { passage, kind, now }) => {
  if (kind.name !== 'return-aid') return letter
  const leaving = hoursOf(passage, 'leaves')
  if (leaving.length === 0) return letter
  const landing = hoursOf(passage, 'lands')
  const day = (time: TimeMention) => {
    const date = dateBeside(passage, time)
    return date ? statedDay(passage, date, now) : null
  }
  const isAt = (times: TimeMention[], { date, start }: Appointment) =>
    times.some((time) => start?.value === time.time && (day(time) === date.value || day(time) === null))
  const [leaves] = leaving
  const flightDay = leaves ? (day(leaves) ?? letter.appointments.at(-1)?.date.value) : undefined
  const meets =
    leaves && flightDay !== undefined
      ? meetingOf(passage, { time: leaves, day: flightDay }, day, letter.appointments)
      : null
  const kept = letter.appointments.filter((one) => !isAt(landing, one) && !(meets && isAt(leaving, one)))
  const isOnFlightDay = ({ date }: Appointment) => meets !== null && date.value === flightDay
  const isAtHour = (one: Appointment) =>
    one.start?.value === meets?.time.time && (one.date.value === meets?.day || isOnFlightDay(one))
  const taken = kept.find(isAtHour) ?? kept.find(isOnFlightDay)
  const model = taken ?? letter.appointments.find(({ date }) => date.value === flightDay)
  const own = meets && leaves ? atAirport(passage, meets, model ?? onDayOf(passage, leaves, now)) : null
  const appointments = own
    ? [...kept.filter((one) => one !== taken), own].toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1))
    : kept
  const others = new Set([...landing, ...(meets ? leaving : [])].map(({ time }) => time))
  return {
    ...withAppointments(letter, appointments, others),
    notes: [...(letter.notes ?? []), ...noteOf(passage, leaves)],
  }
}

/** `said`: the words that tell its day where it is not that of the flight; null where none do. */
type Meeting = { time: TimeMention; day: string; said: Span | null }

/** Whoever flies before it is expected the evening before, not after the aeroplane has left. */
const morning = '08:00'
const noon = '12:00'

function meetingOf(
  passage: Passage,
  flight: { time: TimeMention; day: string },
  dayOf: (time: TimeMention) => string | null,
  appointments: readonly Appointment[],
): Meeting | null {
  const eve = daysBefore(flight.day, 1)
  const isAtNight = (time: TimeMention) => flight.time.time < morning && time.time > noon
  const on = (time: TimeMention): Omit<Meeting, 'time'> | null => {
    const said = eveOf(passage, time)
    if (said) return { day: eve, said }
    const day = dayOf(time)
    if (day === eve) return isAtNight(time) && isAtAirport(passage, time) ? { day, said: time } : null
    if (day !== flight.day) return null
    return { day: isAtNight(time) ? eve : day, said: null }
  }
  for (const time of hoursOf(passage, 'meets')) {
    const moment = on(time)
    // In a table the hour of another day may stand behind this one.
    const isOfAnother = appointments.some(
      ({ date, start }) =>
        start?.value === time.time && date.value !== flight.day && date.value !== moment?.day,
    )
    if (moment && !isOfAnother) return { time, ...moment }
  }
  return null
}

function atAirport(passage: Passage, meets: Meeting, model: Appointment | null): Appointment | null {
  if (!model) return null
  const { time, day, said } = meets
  const place = meetingPlace(passage, time)
  const isThere = model.place?.sure && /terminal|a[ée]roport|\bhall\b/iu.test(model.place.quote)
  return {
    ...model,
    date:
      day === model.date.value
        ? model.date
        : { ...found(passage, said ?? time, day), sure: said !== null && model.date.sure },
    start: {
      ...found(passage, time, time.time),
      sure: time.exact && certaintyOf(passage, time) >= trusted,
    },
    end: null,
    ...(place && !isThere ? { place, postalCode: null, city: null } : {}),
  }
}

/** The day of the flight calls nobody by itself. */
function onDayOf(passage: Passage, leaves: TimeMention, now: Date): Appointment | null {
  const date = dateBeside(passage, leaves)
  if (!date) return null
  const sure = date.exact && certaintyOf(passage, date) >= trusted
  return {
    purpose: 'other',
    date: { ...found(passage, date, statedDay(passage, date, now)), sure },
    start: null,
    end: null,
    timeZone: timeZoneOf(null, passage.text.slice(0, 300)),
    place: null,
    postalCode: null,
    city: null,
    atHome: false,
    online: null,
    person: null,
  }
}

function noteOf(passage: Passage, leaves: TimeMention | undefined): Note[] {
  return leaves
    ? [{ id: 'flight-leaves', said: found(passage, sentenceAt(passage, leaves.start), leaves.time) }]
    : []
}

/** Warnings name an appointment by its place in the list; an hour of the aeroplane is none that could be the reader's. */
function withAppointments(letter: Letter, appointments: Appointment[], others: Set<string>): Letter {
  const warnings = letter.warnings.flatMap((warning) => {
    if (others.has(warning.with['other'] ?? '')) return []
    const place = /^appointments\[(\d+)\]/.exec(warning.about)?.[1]
    if (place === undefined) return [warning]
    const day = letter.appointments[Number(place)]?.date.value
    const at = appointments.findIndex(({ date }) => date.value === day)
    return at < 0 ? [] : [{ ...warning, about: warning.about.replace(/\[\d+\]/, `[${at}]`) }]
  })
  return { ...letter, appointments, warnings }
}
