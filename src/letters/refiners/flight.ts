/** The day of a flight: who flies is expected at the meeting place, not at the take-off, nor at the landing or the office. */
import type { Refiner } from '../kind.ts'
import type { Appointment, Letter } from '../letter.ts'
import type { Note } from '../note.ts'
import { certaintyOf, found, type Passage, sentenceAt } from '../passage.ts'
import { trusted } from '../readers/certainty.ts'
import { datesIn } from '../readers/date.ts'
import { hoursOf, meetingPlace } from '../readers/flight.ts'
import { statedDay } from '../readers/stated-day.ts'
import type { TimeMention } from '../readers/time.ts'
import { timeZoneOf } from '../readers/time-zone.ts'

export const flight: Refiner = (letter, { passage, kind, now }) => {
  if (kind.name !== 'return-aid') return letter
  const leaving = hoursOf(passage, 'leaves')
  if (leaving.length === 0) return letter
  const landing = hoursOf(passage, 'lands')
  const meeting = hoursOf(passage, 'meets')
  const day = (time: TimeMention) => {
    const date = datesIn(passage).findLast(({ start }) => start <= time.start)
    return date ? statedDay(passage, date, now) : null
  }
  const isAt = (times: TimeMention[], { date, start }: Appointment) =>
    times.some((time) => start?.value === time.time && (day(time) === date.value || day(time) === null))
  const [leaves] = leaving
  const flightDay = leaves ? (day(leaves) ?? letter.appointments.at(-1)?.date.value) : undefined
  // In a table the hour of another day may stand behind this one.
  const isOfAnother = ({ time }: TimeMention) =>
    letter.appointments.some(({ date, start }) => start?.value === time && date.value !== flightDay)
  const meets = meeting.find((time) => day(time) === flightDay && !isOfAnother(time))
  const kept = letter.appointments.filter((one) => !isAt(landing, one) && !(meets && isAt(leaving, one)))
  const taken = kept.find((one) => meets && one.date.value === flightDay)
  const model = taken ?? letter.appointments.find(({ date }) => date.value === flightDay)
  const own = meets ? atAirport(passage, meets, model ?? onDayOf(passage, meets, now)) : null
  const appointments = own
    ? [...kept.filter((one) => one !== taken), own].toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1))
    : kept
  return {
    ...withAppointments(letter, appointments),
    notes: [...(letter.notes ?? []), ...noteOf(passage, leaves)],
  }
}

function atAirport(passage: Passage, meets: TimeMention, model: Appointment | null): Appointment | null {
  if (!model) return null
  const place = meetingPlace(passage, meets)
  const isThere = model.place?.sure && /terminal|a[ée]roport|\bhall\b/iu.test(model.place.quote)
  return {
    ...model,
    start: {
      ...found(passage, meets, meets.time),
      sure: meets.exact && certaintyOf(passage, meets) >= trusted,
    },
    end: null,
    ...(place && !isThere ? { place, postalCode: null, city: null } : {}),
  }
}

/** The hour of the meeting stands behind the day of the flight, which calls nobody by itself. */
function onDayOf(passage: Passage, meets: TimeMention, now: Date): Appointment | null {
  const date = datesIn(passage).findLast(({ start }) => start <= meets.start)
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

/** Warnings name an appointment by its place in the list. */
function withAppointments(letter: Letter, appointments: Appointment[]): Letter {
  const warnings = letter.warnings.flatMap((warning) => {
    const place = /^appointments\[(\d+)\]/.exec(warning.about)?.[1]
    if (place === undefined) return [warning]
    const day = letter.appointments[Number(place)]?.date.value
    const at = appointments.findIndex(({ date }) => date.value === day)
    return at < 0 ? [] : [{ ...warning, about: warning.about.replace(/\[\d+\]/, `[${at}]`) }]
  })
  return { ...letter, appointments, warnings }
}
