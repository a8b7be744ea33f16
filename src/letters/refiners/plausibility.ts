/** Doubts what hardly happens: an appointment years away, and in a photo one long past, at an odd minute or out of hours. */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Refiner } from '../kind.ts'
import type { Appointment } from '../letter.ts'

/** OFII summons weeks or months ahead; the same weekday comes back after 6, 11 and 50 years. */
const longestWait = 500
const longAgo = 60

/** Nobody is called earlier or later than this; in a photo, such an hour is misread, or the end of a day. */
const earliest = '07:30'
const latest = '16:00'

export const plausibility: Refiner = (letter, { passage, now }) => {
  const photo = passage.lines.some(({ ocr }) => ocr)
  const since = letter.issuedOn && letter.issuedOn.value > iso(now) ? letter.issuedOn.value : iso(now)
  const appointments = letter.appointments.map((appointment): Appointment => {
    const days = differenceInCalendarDays(appointment.date.value, iso(now))
    const wait = differenceInCalendarDays(appointment.date.value, since)
    const dateIsOdd = wait > longestWait || days > 2 * longestWait || (photo && days < -longAgo)
    const odd = (time: Appointment['start']) =>
      photo && time !== null && Number(time.value.slice(3)) % 5 !== 0
    const { date, start, end } = appointment
    const outOfHours = photo && start !== null && (start.value < earliest || start.value >= latest)
    return {
      ...appointment,
      date: { ...date, sure: date.sure && !dateIsOdd },
      start: start && { ...start, sure: start.sure && !odd(start) && !outOfHours },
      end: end && { ...end, sure: end.sure && !odd(end) },
    }
  })
  return { ...letter, appointments }
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}
