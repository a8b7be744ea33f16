/** The appointments of a letter as the French messages name them: what, when and where, one a line. */
import type { Appointment, Letter } from '../letters/letter.ts'
import { frenchDate, frenchTime } from './french-date.ts'
import type { Say } from './say.ts'

export function whatOf(say: Say, letter: Letter, appointment: Appointment | null): string {
  // The exam of somebody who is ill is no newcomer's medical visit.
  const ofVisit = letter.kind === 'sick-foreigner-exam' && appointment?.purpose === 'medical-visit'
  const own = appointment && !ofVisit ? nameOf(say, appointment.purpose) : null
  return own ?? nameOf(say, letter.kind) ?? say('what.other')
}

/** Null for an appointment of no kind of its own. */
function nameOf(say: Say, of: string): string | null {
  const key = `what.${of}`
  const name = of === 'other' ? key : say(key)
  return name === key ? null : name
}

export function issued(say: Say, letter: Letter): string {
  return letter.issuedOn?.sure ? say('issued', { date: frenchDate(letter.issuedOn.value, false) }) : ''
}

/** `forEmployer`: no more than the day and its hours. */
export function appointmentLines(say: Say, letter: Letter, forEmployer: boolean): string[] {
  if (letter.appointments.length === 0)
    return [say('appointmentUndated', { what: whatOf(say, letter, null) })]
  return letter.appointments.map((appointment) => {
    const when = frenchWhen(say, appointment)
    // What it is about and in which of its rooms is not the employer's business.
    if (forEmployer)
      return say('appointment', { what: say('what.other'), when: frenchHours(say, appointment), place: '' })
    const place = appointment.place?.sure ? say('place', { place: appointment.place.value }) : ''
    const what = whatOf(say, letter, appointment)
    const { person } = appointment
    return say('appointment', { what: person ? say('forPerson', { what, person }) : what, when, place })
  })
}

export function frenchWhen(say: Say, { date, start }: Appointment): string {
  const day = frenchDate(date.value, date.sure)
  return start ? say('time', { date: day, time: frenchTime(start.value) }) : day
}

/** From when until when, where the letter gives both. */
function frenchHours(say: Say, appointment: Appointment): string {
  const { date, start, end, endsAbout } = appointment
  if (!start || !end || endsAbout) return frenchWhen(say, appointment)
  const day = frenchDate(date.value, date.sure)
  return say('hours', { date: day, from: frenchTime(start.value), to: frenchTime(end.value) })
}
