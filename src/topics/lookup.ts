/** What several topics look up in a letter: its main appointment, an instruction, a document, days until a date. */
import type { Appointment, DocumentId, DocumentItem, Found, Instruction, Letter } from '../letters/letter.ts'
import { folded } from './folded.ts'

/** In the order of the days. */
export function appointmentsInOrder(letter: Letter): Appointment[] {
  const moment = ({ date, start }: Appointment) => `${date.value} ${start?.value ?? ''}`
  return letter.appointments.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1))
}

/** The x-ray is a step towards the visit: the visit is what the letter is about. */
export function mainAppointment(letter: Letter): Appointment | null {
  return letter.appointments.find(({ purpose }) => purpose !== 'chest-xray') ?? letter.appointments[0] ?? null
}

export function xrayAppointment(letter: Letter): Appointment | null {
  return letter.appointments.find(({ purpose }) => purpose === 'chest-xray') ?? null
}

/** `arrive-early` finds `arrive-early:15`. */
export function instruction(letter: Letter, id: string): Instruction | null {
  return letter.instructions.find((one) => one.id === id || one.id.startsWith(`${id}:`)) ?? null
}

/** Up to that age, in years, a person of the letter may be a child. */
const grown = 18

/** The line that calls children, or the row of one; null where the letter calls none. */
export function callsChildren(letter: Letter): Found<unknown> | null {
  const { people = [], appointments } = letter
  const year = Number(appointments[0]?.date.value.slice(0, 4))
  const child = people.find(
    ({ relation, born, notCalled }) =>
      !notCalled && (relation === 'child' || (born !== null && year - born < grown)),
  )
  return instruction(letter, 'come-with-children')?.french ?? child?.line ?? null
}

/** What stands after the colon of an instruction's id. */
export function instructionValue({ id }: Instruction): string {
  return id.slice(id.indexOf(':') + 1)
}

export function document(letter: Letter, id: DocumentId): DocumentItem | null {
  return letter.documents.find((one) => one.id === id) ?? null
}

/** The items as the letter lists them: papers of which one will do share their words, and stand in one line. */
export const linesOf = (letter: Letter): DocumentItem[] =>
  letter.documents.filter(
    ({ french }, place, all) => all.findIndex((one) => one.french.quote === french.quote) === place,
  )

type Contacts = { email: Found<string> | null; phone: Found<string> | null }

/** Where to write or call to change the date: what the letter names for that, in the way that it wants; else its general contact. */
export function contactsForMoving(letter: Letter): Contacts {
  const { by, email, phone } = letter.reschedule
  const contact = { email: letter.contact.email, phone: forAnything(letter, letter.contact.phone) }
  if (by === 'post' || by === 'online') return { email: null, phone: null }
  if (by === 'write') return { email: email ?? contact.email, phone: null }
  if (by === 'call') return { email: null, phone: phone ?? contact.phone }
  return email || phone ? { email, phone } : contact
}

/** The first line of the letter, read for sure, whose folded words say all of this; null where none does. */
export const lineSaying = (
  { sentences = [] }: Pick<Letter, 'sentences'>,
  ...says: RegExp[]
): Found<string> | null =>
  sentences.find(({ sure, quote }) => sure && says.every((one) => one.test(folded(quote)))) ?? null

/** The one mailbox that the line on absences names; null where it names none, or several. */
export function excuseMail(said: Letter['excuse']): Found<string> | null {
  const [email, ...others] = said?.quote.match(/[\w.+-]+@[\w.-]+\.\w+/g) ?? []
  return said?.sure && email && others.length === 0 ? { ...said, value: email, quote: email } : null
}

/** Whom to tell of an absence: whoever the line on absences names, else whoever moves dates. */
export function contactsForAbsence(letter: Letter): Contacts {
  const email = excuseMail(letter.excuse)
  return email ? { email, phone: null } : contactsForMoving(letter)
}

/** Whom to turn to with anything else. */
export function contactsOf(letter: Letter): Contacts {
  const { contact, reschedule } = letter
  const phone = forAnything(letter, contact.phone) ?? reschedule.phone
  return { email: contact.email ?? reschedule.email, phone }
}

/** Not a number that the letter names for one thing alone. */
function forAnything({ phoneUses = [] }: Letter, phone: Found<string> | null): Found<string> | null {
  return phoneUses.some((one) => one.phone === phone?.value) ? null : phone
}

/** The mailbox, else the number; null where there is neither. */
export function reachedBy({ email, phone }: Contacts): string | null {
  return email?.value ?? (phone ? phoneNumber(phone.value) : null)
}

/** Calendar days from today, in the place's own time zone, to the date (`2027-03-09`); negative in the past. */
export function daysUntil(date: string, now: Date, timeZone = 'Europe/Paris'): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
  return Math.round((Date.parse(`${date}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000)
}

/** They come to the reader. */
export function isAtHome({ appointments }: Letter): boolean {
  return appointments.length > 0 && appointments.every(({ atHome }) => atHome)
}

/** Whether every day of the letter is kept at a screen. */
export function isAtScreen({ appointments }: Letter): boolean {
  return appointments.length > 0 && appointments.every(({ place, online }) => !place && online !== null)
}

/** They call the reader on the telephone, and no day has a place. */
export function isByPhone({ appointments, notes = [] }: Letter): boolean {
  return (
    appointments.length > 0 &&
    appointments.every(({ place, online, atHome }) => !place && online === null && !atHome) &&
    notes.some(({ id }) => id === 'by-phone')
  )
}

/** Nobody has to go anywhere for one of the days, or nowhere that is known: only then may it be kept at a screen. */
export function mayBeOnline({ appointments }: Letter): boolean {
  return appointments.some(({ place, atHome }) => place === null && !atHome)
}

/** It has appointments, and none of them is still to come. */
export function isOver({ appointments }: Letter, now: Date): boolean {
  return appointments.length > 0 && appointments.every((one) => isPast(one, now))
}

/** Its day is over. */
export function isPast({ date, timeZone }: Appointment, now: Date): boolean {
  return daysUntil(date.value, now, timeZone) < 0
}

/** French digits in pairs, as people say them: `03 26 36 97 20`. */
export function phoneNumber(digits: string): string {
  return digits.length === 10 ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : digits
}
