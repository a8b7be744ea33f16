/** Request: a message in French about a letter, ready to send: to OFII, or to the person's employer. */
import { createInstance, type Resource } from 'i18next'
import type { Found, Letter } from '../letters/letter.ts'
import { contactsFor } from '../topics/letter-message.ts'
import {
  contactsForAbsence,
  contactsForMoving,
  contactsOf,
  isOver,
  mainAppointment,
} from '../topics/lookup.ts'
import { noteOf } from '../topics/note-words.ts'
import type { Reason } from '../topics/understanding/words.ts'
import { appointmentLines, issued, whatOf } from './appointment-lines.ts'
import { authorisation } from './authorisation.ts'
import { frenchDate, frenchDays } from './french-date.ts'
import { posted } from './posted.ts'
import {
  isOfLetter,
  ofPerson,
  ofSomeDays,
  type RequestFor,
  sayable,
  withoutDays,
  withReason,
} from './request-for.ts'
import { dayDoubted, excuseSaid, otherHoursSaid, sameSexSaid, unreceivedSaid } from './said.ts'
import type { Say } from './say.ts'
import { ofSeveralPersons, spokenOf } from './spoken.ts'
import { numberOf, type Told } from './told.ts'
import { causeOf, identity, isDated, printed, proofOf, reasonSaid, signed } from './whose.ts'

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
  /** It says from when until when they are away. */
  dated: boolean
  /** The body lists several days, and the person keeps those that they mean. */
  severalDays: boolean
  /** The body holds `[…]` for the reason. */
  reasonMissing: boolean
}

export type Requests = {
  compose(letter: Letter, about: RequestFor, reason: Reason | null, now: Date, told?: Told): Request
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
  return {
    compose: (letter, about, reason, now, told = {}) =>
      compose(say, letter, about, ofChild(letter, reason ?? 'other'), now, told),
  }
}

/** Where a child is called to an exam, it is the child who is ill: "he is in hospital". */
const ofChild = ({ notes = [] }: Letter, reason: Reason): Reason =>
  (reason === 'illness' || reason === 'family-illness') && notes.some(({ id }) => id === 'exam-child')
    ? 'child-illness'
    : reason

function compose(
  say: Say,
  letter: Letter,
  about: RequestFor,
  reason: Reason,
  now: Date,
  told: Told,
): Request {
  const isOffice = about !== 'employer'
  const to = recipient(letter, about)
  const subject = signed(subjectOf(say, letter, about), told)
  const body =
    about === 'stand-in'
      ? authorisation(say, letter, told.who)
      : bodyOf(say, letter, about, reason, now, told)
  const calls = sayable.has(about) && to.phone !== null && to.email === null
  return {
    to,
    subject,
    body,
    letter: signed(posted(say, letter, isOffice, subject, body), told),
    spoken: calls ? spokenOf(say, letter, about, reason, told) : null,
    reason,
    dated: isDated(about, told),
    severalDays: isOneOfSeveral(letter, about) && !told.chosen,
    reasonMissing:
      withReason.has(about) && causeOf(reason, told.whom ?? []) === 'other' && !isDated(about, told),
  }
}

function recipient(letter: Letter, about: RequestFor): Request['to'] {
  if (about === 'employer' || about === 'stand-in') return { email: null, phone: null }
  if (isOfLetter(about)) return contactsFor(letter, about)
  if (about === 'missed') return contactsForAbsence(letter)
  return withReason.has(about) ? contactsForMoving(letter) : contactsOf(letter)
}

function bodyOf(say: Say, letter: Letter, about: RequestFor, reason: Reason, now: Date, told: Told): string {
  const key = about === 'arrived-late' && isOver(letter, now) ? 'arrived-late-past' : about
  const values = {
    ...numberOf(say, told),
    issued: issued(say, letter),
    proof: say(`proof.${proofOf(reason, told.whom ?? [])}`),
  }
  const part = (name: string) => say(`${key}.${name}`, values)
  const isDayless = letter.appointments.length === 0 && ofPerson.has(about)
  const lines = isDayless || withoutDays.has(about) ? [] : appointmentLines(say, letter, about === 'employer')
  const paragraphs = [
    say('opening'),
    [
      part(lines.length > 0 ? 'about' : 'aboutUndated'),
      ...lines,
      ...(isOneOfSeveral(letter, about) && !told.chosen
        ? [say(ofSeveralPersons(letter) ? 'keepPersons' : 'keepOnly')]
        : []),
    ].join('\n'),
    ...saidOf(say, letter, about, reason, told, part),
    ...(about === 'employer' ? [] : [say('receipt')]),
    say('closing'),
    signature(say, letter, about, told),
  ]
  return paragraphs.filter((text) => text !== '').join('\n\n')
}

/** What is said of it, asked and enclosed. */
function saidOf(
  say: Say,
  letter: Letter,
  about: RequestFor,
  reason: Reason,
  told: Told,
  part: (name: string) => string,
): string[] {
  if (about === 'excuse') return excuseSaid(say, letter, reason, told)
  if (about === 'unreceived') return unreceivedSaid(say, letter)
  if (about === 'same-sex') return sameSexSaid(say, letter, told)
  if (about === 'other-hours') return otherHoursSaid(say, reason, told)
  if (about === 'confirm') return letter.documents.length > 0 ? [part('said')] : []
  if (about === 'keep-date') return [part('said')]
  if (about === 'new-number') return [part('said'), part('ask')]
  if (about === 'which-day') return [say('which-day.said', dayDoubted(letter)), part('ask')]
  const sworn = told.sworn && withReason.has(about)
  const countsAsLeave = about === 'employer' && noteOf(letter, 'counts-as-leave') !== null
  return [
    withReason.has(about) ? reasonSaid(say, about, reason, told) : part('said'),
    part('ask'),
    sworn ? say('sworn') : part('attached'),
    countsAsLeave ? part('leave') : '',
  ]
}

/** Of the days of a course, one is missed, seldom all of them. */
function isOneOfSeveral({ appointments: [first, ...others] }: Letter, about: RequestFor): boolean {
  return (
    ofSomeDays.has(about) && others.length > 0 && others.every(({ purpose }) => purpose === first?.purpose)
  )
}

/** An employer is not told the person's number with the State. */
function signature(say: Say, { references: [reference] }: Letter, about: RequestFor, told: Told): string {
  const name = signed(say('signature'), told)
  if (about === 'employer') return name
  if (about === 'new-number') return [name, ...identity(say, reference)].join('\n')
  return [name, ...identity(say, reference), say('phone')].join('\n')
}

function subjectOf(say: Say, letter: Letter, about: RequestFor): string {
  const days = letter.appointments.map(({ date }) => date.value)
  if (about === 'employer' && new Set(days).size > 1)
    return say('employer.subjectSeveral', { dates: frenchDays(days) })
  const main = mainAppointment(letter)
  const reference = letter.references[0]
  const dated = main !== null && !isOneOfSeveral(letter, about) && !withoutDays.has(about)
  return say(`${about}.subject${dated ? '' : 'Undated'}`, {
    what: whatOf(say, letter, main),
    date: main ? frenchDate(main.date.value, main.date.sure) : '',
    reference: reference
      ? say(`reference.${reference.kind}`, { value: printed(reference) })
      : say('reference.none'),
  })
}
