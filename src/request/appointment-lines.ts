/** The appointments of a letter as the French messages name them: what, when and where, one a line. */
import type { Appointment, Letter } from '../letters/letter.ts'
import { frenchDate, frenchTime } from './french-date.ts'
import type { Say } from './say.ts'

export function whatOf(say: Say, letter: Letter, appointment: Appointment | null): string {
  if (appointment?.purpose === 'chest-xray') return say('what.chest-xray')
  // Of a family that is to be reunited some are called to the doctor, and a newcomer on another day than to sign.
  if (
    ['family-reunification', 'cir-reception'].includes(letter.kind) &&
    appointment?.purpose === 'medical-visit'
  )
    return say('what.medical-visit')
  const named = say(`what.${letter.kind}`)
  return named === `what.${letter.kind}` ? say('what.other') : named
}

export function issued(say: Say, letter: Letter): string {
  return letter.issuedOn?.sure ? say('issued', { date: frenchDate(letter.issuedOn.value, false) }) : ''
}

/** `forEmployer`: no more than the day. */
export function appointmentLines(say: Say, letter: Letter, forEmployer: boolean): string[] {
  if (letter.appointments.length === 0)
    return [say('appointmentUndated', { what: whatOf(say, letter, null) })]
  return letter.appointments.map((appointment) => {
    const when = frenchWhen(say, appointment)
    // What it is about and in which of its rooms is not the employer's business.
    if (forEmployer) return say('appointment', { what: say('what.other'), when, place: '' })
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
