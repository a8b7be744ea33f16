/** Request: a message in French about a letter, ready to send: to OFII, or to the person's employer. */
import { createInstance, type Resource } from 'i18next'
import type { Appointment, Found, Letter, Reference } from '../letters/letter.ts'
import { contactsForMoving, contactsOf, isOver, mainAppointment } from '../topics/lookup.ts'
import type { Reason } from '../topics/understanding/words.ts'
import { frenchDate, frenchTime } from './french-date.ts'

export type Request = {
  /** Where the letter itself says to write or call; null when it gives none, or when the message is not for OFII. */
  to: { email: Found<string> | null; phone: Found<string> | null }
  subject: string
  /** Paragraphs are parted by an empty line. Square brackets hold what the person has to fill in. */
  body: string
  /** The same to be printed, signed and posted: with the sender, the office, the place and the day. */
  letter: string
  /** To say on the telephone, where the letter gives a number and no mailbox; else null. */
  spoken: string | null
  /** The one that the message gives, or leaves a place for. */
  reason: Reason
  /** The body lists several days, and the person keeps those that they mean. */
  severalDays: boolean
  /** The body holds `[…]` for the reason. */
  reasonMissing: boolean
}

/**
 * `reschedule` before the date, `missed` after it; `arrived-late`: the letter came too late; `wrong-details` and
 * `address-change`: what OFII has to put right; `employer`: why the person will be away from work;
 * `renounce`: they do not want to go back to their country after all.
 */
export type RequestFor =
  | 'reschedule'
  | 'missed'
  | 'arrived-late'
  | 'wrong-details'
  | 'address-change'
  | 'employer'
  | 'renounce'

export type Requests = {
  compose(letter: Letter, about: RequestFor, reason: Reason | null, now: Date): Request
}

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
  return { compose: (letter, about, reason, now) => compose(say, letter, about, reason ?? 'other', now) }
}

type Say = (key: string, values?: Record<string, string>) => string

/** Only these give a reason. */
const withReason = new Set<RequestFor>(['reschedule', 'missed'])
const canBeSpoken = new Set<RequestFor>([...withReason, 'renounce'])

function compose(say: Say, letter: Letter, about: RequestFor, reason: Reason, now: Date): Request {
  const isOffice = about !== 'employer'
  const to = recipient(letter, about)
  const subject = subjectOf(say, letter, about)
  const body = bodyOf(say, letter, about, reason, now)
  const calls = canBeSpoken.has(about) && to.phone !== null && to.email === null
  return {
    to,
    subject,
    body,
    letter: posted(say, letter, isOffice, subject, body),
    spoken: calls ? spokenOf(say, letter, about, reason) : null,
    reason,
    severalDays: isOneOfSeveral(letter, about),
    reasonMissing: withReason.has(about) && reason === 'other',
  }
}

function recipient(letter: Letter, about: RequestFor): Request['to'] {
  if (about === 'employer') return { email: null, phone: null }
  return withReason.has(about) ? contactsForMoving(letter) : contactsOf(letter)
}

function bodyOf(say: Say, letter: Letter, about: RequestFor, reason: Reason, now: Date): string {
  const key = about === 'arrived-late' && isOver(letter, now) ? 'arrived-late-past' : about
  const values = { issued: issued(say, letter), proof: say(`proof.${reason}`) }
  const part = (name: string) => say(`${key}.${name}`, values)
  const lines = appointmentLines(say, letter, about)
  const paragraphs = [
    say('opening'),
    [
      part(lines.length > 0 ? 'about' : 'aboutUndated'),
      ...lines,
      ...(isOneOfSeveral(letter, about) ? [say('keepOnly')] : []),
    ].join('\n'),
    withReason.has(about) ? part(reason) : part('said'),
    part('ask'),
    part('attached'),
    ...(about === 'employer' ? [] : [say('receipt')]),
    say('closing'),
    signature(say, letter, about),
  ]
  return paragraphs.filter((text) => text !== '').join('\n\n')
}

/** Of the days of a course, one is missed, seldom all of them. */
function isOneOfSeveral({ appointments: [first, ...others] }: Letter, about: RequestFor): boolean {
  return (
    withReason.has(about) && others.length > 0 && others.every(({ purpose }) => purpose === first?.purpose)
  )
}

/** An employer is not told the person's number with the State. */
function signature(say: Say, { references: [reference] }: Letter, about: RequestFor): string {
  if (about === 'employer') return say('signature')
  return [say('signature'), ...identity(say, reference), say('phone')].join('\n')
}

function identity(say: Say, reference: Reference | undefined): string[] {
  return reference ? [say(`identity.${reference.kind}`, { value: printed(reference) })] : []
}

/** A file's number with its signs, as the office writes it: 69-RF-27-1180. A foreigner number is digits alone. */
const printed = ({ kind, value: { value, quote } }: Reference) =>
  kind === 'foreigner-number' ? value : quote.replace(/\s+/gu, ' ').trim()

function posted(say: Say, { office }: Letter, isOffice: boolean, subject: string, body: string): string {
  // Some are named in full: "Délégation de Cayenne".
  const full = /^(?:direction|d[ée]l[ée]gation)\b/iu.test(office?.value ?? '')
  const place = office?.sure
    ? say(full ? 'post.officeInFull' : 'post.office', { office: office.value })
    : say('post.officeUnknown')
  return [
    say('post.sender'),
    isOffice ? `${say('post.ofii')}\n${place}` : say('post.employer'),
    say('post.day'),
    [...(isOffice ? [say('post.registered')] : []), say('post.subject', { subject })].join('\n'),
    body,
  ].join('\n\n')
}

function subjectOf(say: Say, letter: Letter, about: RequestFor): string {
  const main = mainAppointment(letter)
  const reference = letter.references[0]
  const dated = main !== null && about !== 'renounce' && !isOneOfSeveral(letter, about)
  return say(`${about}.subject${dated ? '' : 'Undated'}`, {
    what: whatOf(say, letter, main),
    date: main ? frenchDate(main.date.value, main.date.sure) : '',
    reference: reference
      ? say(`reference.${reference.kind}`, { value: printed(reference) })
      : say('reference.none'),
  })
}

/** Short sentences that can be read out by somebody who speaks little French. */
function spokenOf(say: Say, letter: Letter, about: RequestFor, reason: Reason): string {
  const main = about === 'renounce' ? null : mainAppointment(letter)
  return [
    say(main ? `spoken.${about}` : `spoken.${about}Undated`, {
      what: whatOf(say, letter, main),
      when: main ? frenchWhen(say, main) : '',
      reason:
        reason === 'other' || !withReason.has(about)
          ? ''
          : say(`spoken.${about === 'missed' ? 'past' : 'ahead'}.${reason}`),
    }),
    say('spoken.name'),
    ...identity(say, letter.references[0]),
  ].join('\n')
}

function whatOf(say: Say, letter: Letter, appointment: Appointment | null): string {
  if (appointment?.purpose === 'chest-xray') return say('what.chest-xray')
  // Of a family that is to be reunited, some are called to the doctor.
  if (letter.kind === 'family-reunification' && appointment?.purpose === 'medical-visit')
    return say('what.medical-visit')
  const named = say(`what.${letter.kind}`)
  return named === `what.${letter.kind}` ? say('what.other') : named
}

function issued(say: Say, letter: Letter): string {
  return letter.issuedOn?.sure ? say('issued', { date: frenchDate(letter.issuedOn.value, false) }) : ''
}

function appointmentLines(say: Say, letter: Letter, about: RequestFor): string[] {
  // The journey is given up as a whole.
  if (about === 'renounce') return []
  if (letter.appointments.length === 0)
    return about === 'address-change' ? [] : [say('appointmentUndated', { what: whatOf(say, letter, null) })]
  return letter.appointments.map((appointment) => {
    const when = frenchWhen(say, appointment)
    // What it is about and in which of its rooms is not the employer's business.
    if (about === 'employer') return say('appointment', { what: say('what.other'), when, place: '' })
    const place = appointment.place?.sure ? say('place', { place: appointment.place.value }) : ''
    return say('appointment', { what: whatOf(say, letter, appointment), when, place })
  })
}

function frenchWhen(say: Say, { date, start }: Appointment): string {
  const day = frenchDate(date.value, date.sure)
  return start ? say('time', { date: day, time: frenchTime(start.value) }) : day
}
