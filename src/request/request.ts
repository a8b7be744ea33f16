/** Request: the French message to OFII that asks for another date, ready to send. */
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns/format'
import { fr } from 'date-fns/locale/fr'
import { createInstance, type Resource } from 'i18next'
import type { Appointment, Found, Letter, Reference } from '../letters/letter.ts'
import type { Reason } from '../topics/understanding/words.ts'

export type Request = {
  /** Where the letter itself says to write or call; null when it gives none. */
  to: { email: Found<string> | null; phone: Found<string> | null }
  subject: string
  /** Paragraphs are parted by an empty line. Square brackets hold what the person has to fill in. */
  body: string
  /** To say on the telephone, where the letter gives a number and no mailbox; else null. */
  spoken: string | null
  /** The body holds `[…]` for the reason. */
  reasonMissing: boolean
}

/** `reschedule` before the date, `missed` after it. */
export type RequestFor = 'reschedule' | 'missed'

export type Requests = { compose(letter: Letter, about: RequestFor, reason: Reason | null): Request }

/** `texts` is `locales/fr/request.json`. */
export function createRequests(texts: Resource[string][string]): Requests {
  const i18n = createInstance()
  // Resources are given, so this settles at once; plain text needs no HTML escaping.
  void i18n.init({
    lng: 'fr',
    initAsync: false,
    resources: { fr: { translation: texts } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  const say = (key: string, values: Record<string, string> = {}) => i18n.t(key, values)
  return { compose: (letter, about, reason) => compose(say, letter, about, reason) }
}

type Say = (key: string, values?: Record<string, string>) => string

function compose(say: Say, letter: Letter, about: RequestFor, reason: Reason | null): Request {
  const because = reason ?? 'other'
  const reference = letter.references[0]
  const paragraphs = [
    say('opening'),
    [say('summoned', { issued: issued(say, letter) }), ...appointmentLines(say, letter)].join('\n'),
    say(`${about}.${because}`),
    say(`ask.${about}`),
    say('attached', { proof: say(`proof.${because}`) }),
    say('receipt'),
    say('closing'),
    [
      say('signature'),
      ...(reference ? [say(`identity.${reference.kind}`, { value: reference.value.value })] : []),
      say('phone'),
    ].join('\n'),
  ]
  const to = {
    email: letter.reschedule.email ?? letter.contact.email,
    phone: letter.reschedule.phone ?? letter.contact.phone,
  }
  return {
    to,
    spoken: to.phone && !to.email ? spoken(say, letter, about, because) : null,
    subject: subject(say, letter, about, reference),
    body: paragraphs.join('\n\n'),
    reasonMissing: because === 'other',
  }
}

function subject(say: Say, letter: Letter, about: RequestFor, reference: Reference | undefined): string {
  const main = mainAppointment(letter)
  return say(main ? `subject.${about}` : 'subject.undated', {
    what: whatOf(say, letter, main),
    date: main ? frenchDate(main.date.value, main.date.sure) : '',
    reference: reference
      ? say(`subject.reference.${reference.kind}`, { value: reference.value.value })
      : say('subject.reference.none'),
  })
}

/** Short sentences that can be read out by somebody who speaks little French. */
function spoken(say: Say, letter: Letter, about: RequestFor, reason: Reason): string {
  const main = mainAppointment(letter)
  const reference = letter.references[0]
  return [
    say(main ? `spoken.${about}` : 'spoken.undated', {
      what: whatOf(say, letter, main),
      when: main ? frenchWhen(say, main) : '',
      reason: reason === 'other' ? '' : say(`spoken.${about === 'missed' ? 'past' : 'ahead'}.${reason}`),
    }),
    say('spoken.name'),
    ...(reference ? [say(`identity.${reference.kind}`, { value: reference.value.value })] : []),
  ].join('\n')
}

/** The x-ray is a step towards the visit: the visit is what the office has to move. */
function mainAppointment(letter: Letter): Appointment | undefined {
  return letter.appointments.find((a) => a.purpose !== 'chest-xray') ?? letter.appointments[0]
}

function whatOf(say: Say, letter: Letter, appointment: Appointment | undefined): string {
  if (appointment?.purpose === 'chest-xray') return say('what.chest-xray')
  const named = say(`what.${letter.kind}`)
  return named === `what.${letter.kind}` ? say('what.other') : named
}

function issued(say: Say, letter: Letter): string {
  return letter.issuedOn?.sure ? say('issued', { date: frenchDate(letter.issuedOn.value, false) }) : ''
}

function appointmentLines(say: Say, letter: Letter): string[] {
  if (letter.appointments.length === 0)
    return [say('appointmentUndated', { what: whatOf(say, letter, undefined) })]
  return letter.appointments.map((appointment) =>
    say('appointment', {
      what: whatOf(say, letter, appointment),
      when: frenchWhen(say, appointment),
      place: appointment.place?.sure ? say('place', { place: appointment.place.value }) : '',
    }),
  )
}

function frenchWhen(say: Say, { date, start }: Appointment): string {
  const day = frenchDate(date.value, date.sure)
  return start ? say('time', { date: day, time: frenchTime(start.value) }) : day
}

/** `2027-03-09` → `mardi 9 mars 2027`. The weekday is left out of a date that is not sure: it may be what is wrong. */
function frenchDate(iso: string, weekday: boolean): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const date = new TZDate(year, month - 1, day, 12, 0, 0, 'UTC')
  const dayOfMonth = day === 1 ? '1er' : String(day)
  return `${weekday ? `${format(date, 'EEEE', { locale: fr })} ` : ''}${dayOfMonth} ${format(date, 'MMMM yyyy', { locale: fr })}`
}

/** `08:05` → `8h05`. */
function frenchTime(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  return `${Number(hours)}h${minutes}`
}
