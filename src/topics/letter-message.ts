/** Letter message: what a letter itself wants or lets its reader write, and by when: that they come, why they did not, who stands in. */
import type { Deadline, Found, Letter } from '../letters/letter.ts'
import { weekdays } from '../letters/warning.ts'
import {
  contactsForAbsence,
  contactsForMoving,
  contactsOf,
  daysUntil,
  excuseMail,
  lineSaying,
  mainAppointment,
} from './lookup.ts'
import { noteOf } from './note-words.ts'
import { readingsOf } from './readings/reading.ts'
import { readings } from './readings/readings.ts'
import type { Value } from './topic.ts'
import { untilWhen } from './until-when.ts'

/** What can be written beside asking for another date. */
export const letterMessages = [
  'confirm',
  'stand-in',
  'same-sex',
  'unreceived',
  'excuse',
  'other-hours',
  'keep-date',
  'which-day',
  'new-number',
  'observations',
  'by-phone',
  'more-time',
] as const
export type LetterMessage = (typeof letterMessages)[number]

/** The first line that is read so. */
const readAs = ({ sentences = [] }: Letter, matter: string, meaning: RegExp): Found<string> | null =>
  readingsOf(
    readings[matter] ?? [],
    sentences.filter(({ sure }) => sure),
  ).find((one) => one.meaning !== null && meaning.test(one.meaning))?.line ?? null

const dueFor = ({ deadlines }: Letter, aim: string): Deadline | null =>
  deadlines.find((one) => one.for === aim) ?? null

/** Where the letter asks its reader to say that they come. */
export function askedToConfirm(letter: Letter): Found<unknown> | null {
  const due = dueFor(letter, 'confirm')
  return due?.date ?? due?.sentence ?? readAs(letter, 'confirm', /\.please/)
}

/** Where it says that nobody need say so. */
export function needNotConfirm(letter: Letter): boolean {
  return readAs(letter, 'confirm', /\.need-not$/) !== null
}

/** Where it lets somebody else open the door or come. */
export function letsStandIn(letter: Letter): Found<string> | null {
  return noteOf(letter, 'home-another')?.said ?? readAs(letter, 'stand-in', /\.(?:may|in-writing)$/)
}

/** Where it lets one ask for somebody of the same sex. */
export function offersSameSex(letter: Letter): Found<string> | null {
  return readAs(letter, 'same-sex', /\.ask/)
}

/** Where it announces that help may end, and lets its reader answer first. */
export function letsAnswerFirst(letter: Letter): Found<unknown> | null {
  if (letter.decision?.outcome.value !== 'planned') return null
  const due = dueFor(letter, 'observations')
  return due?.sentence ?? letter.decision.steps.find(({ value }) => value.id === 'remarks') ?? null
}

/** The day that its reader is said to have missed. */
export function reproached(letter: Letter): Found<string> | null {
  return noteOf(letter, 'missed-before')?.said ?? null
}

/** Its day, where the weekday beside it is another's: `printed` and `actual` are 0 (Sunday) to 6. */
export function dayInDoubt(letter: Letter): { date: Found<string>; printed: number; actual: number } | null {
  const main = mainAppointment(letter)
  const at = main ? letter.appointments.indexOf(main) : -1
  const date = main?.date
  const warning = letter.warnings.find(
    ({ code, about }) => code === 'weekday-mismatch' && about === `appointments[${at}].date`,
  )
  const names: readonly string[] = weekdays
  const [printed = -1, actual = -1] = ['printed', 'actual'].map((one) =>
    names.indexOf(warning?.with[one] ?? ''),
  )
  return !date || date.sure || printed < 0 || actual < 0 ? null : { date, printed, actual }
}

const newNumber =
  /\bnumero\b.*\b(?:plus (?:valable|valide|a jour|actif|joignable|le votre)|chang|modifi|errone|incorrect|inexact)|\b(?:chang|modifi)[a-z]*\b.*\b(?:numero|coordonnees|telephone)\b/

/** Where it asks to be told of another telephone number. */
const asksForNumber = (letter: Letter) => lineSaying(letter, newNumber)

/** Whoever it calls by telephone means that number by "the number". */
export const callsByPhone = (letter: Letter): boolean =>
  asksForNumber(letter) !== null || noteOf(letter, 'by-phone') !== null

const talkByPhone =
  /\b(?:entretien|echange|rendez-?vous|rdv|bilan)s? (?:[a-z]+ ){0,2}(?:telephoni\w+|(?:par|au) telephone)\b[^.;]{0,40}\b(?:possible|propose|accord|organis|envisag|demand|sollicit|prev)|\b(?:demand|sollicit|souhait|possib|opt)\w*\b[^.;]{0,60}\b(?:entretien|echange|rendez-?vous|rdv|bilan)s? (?:[a-z]+ ){0,2}(?:telephoni\w+|(?:par|au) telephone)\b/
const notRefused = /^(?!.*\b(?:aucun|pas|ne sera|ni)\b[^.;]{0,50}\btelephon)/s

/** Where it lets one ask for the talk by telephone. */
export const offersTalkByPhone = (letter: Letter): Found<string> | null =>
  lineSaying(letter, talkByPhone, notRefused)

/** Papers that have to be there by a day, where nobody is called anywhere. */
export function papersDue(letter: Letter): Found<unknown> | null {
  const due = letter.appointments.length === 0 ? dueFor(letter, 'send-documents') : null
  return due?.sentence ?? due?.date ?? due?.french ?? null
}

/** The days or hours of its lessons. */
export function lessons({ kind, course }: Letter): Found<unknown> | null {
  return kind === 'language-course' ? (course?.days ?? course?.hours ?? null) : null
}

/** The letter's own words behind each. */
export function wordsBehind(letter: Letter, message: LetterMessage): Found<unknown> | null {
  if (message === 'confirm') return askedToConfirm(letter)
  if (message === 'stand-in') return letsStandIn(letter)
  if (message === 'other-hours') return lessons(letter)
  if (message === 'keep-date') return mainAppointment(letter)?.date ?? null
  if (message === 'which-day') return dayInDoubt(letter)?.date ?? null
  if (message === 'new-number') return asksForNumber(letter)
  if (message === 'observations') return letsAnswerFirst(letter)
  if (message === 'by-phone') return offersTalkByPhone(letter)
  if (message === 'more-time') return papersDue(letter)
  return message === 'same-sex' ? offersSameSex(letter) : reproached(letter)
}

/** Whom it goes to: whoever its own deadline names, else the letter's contact. */
export function contactsFor(letter: Letter, message: LetterMessage): Letter['contact'] {
  if (message === 'keep-date') return contactsForMoving(letter)
  const to = dueOf(letter, message)?.to
  if (message === 'excuse' && !to?.email && excuseMail(letter.excuse)) return contactsForAbsence(letter)
  return to?.email || to?.phone ? to : contactsOf(letter)
}

/** The line that asks for these may set a day for them. */
const withOwnDay = new Set<LetterMessage>(['same-sex', 'new-number', 'by-phone'])

function dueOf(letter: Letter, message: LetterMessage): Deadline | null {
  if (message === 'confirm') return dueFor(letter, 'confirm')
  if (message === 'observations') return dueFor(letter, 'observations')
  if (message === 'more-time') return dueFor(letter, 'send-documents')
  if (message === 'excuse' || message === 'unreceived') return dueFor(letter, 'justify')
  if (message === 'keep-date' || message === 'which-day') return null
  const words = withOwnDay.has(message) ? wordsBehind(letter, message)?.quote : undefined
  return (
    letter.deadlines.find(({ sentence, date }) => [sentence, date].some((one) => isIn(one, words))) ?? null
  )
}

const isIn = (one: Found<unknown> | null | undefined, words = ''): boolean =>
  one !== null &&
  one !== undefined &&
  (words.includes(one.quote) || one.quote.includes(words)) &&
  words !== ''

/** "Before Friday 4 December 2026"; "as soon as you can" where the letter sets no day that is sure. */
export function dueBy(letter: Letter, message: LetterMessage, now: Date): Value {
  const due = dueOf(letter, message)
  // In the place of coming, as another date is asked for.
  if (message === 'by-phone' && !due && letter.reschedule.notice) return untilWhen(letter, now)
  if (!due?.date?.sure) return { key: 'message:soon' }
  if (daysUntil(due.date.value, now) < 0) return { key: 'message:overdue' }
  return {
    key: due.before ? 'message:beforeThen' : 'message:byThen',
    with: { date: { date: due.date.value } },
  }
}
