/** A letter in short, so that a test reads like a table: `?` marks what is not sure, or applies only to some. */
import type { Appointment, Found, Letter } from '../../src/letters/letter.ts'

const mark = (found: Found<string> | null): string | null => found && `${found.value}${found.sure ? '' : '?'}`

function appointment(one: Appointment) {
  const hours = [mark(one.start), mark(one.end)].filter((hour) => hour !== null).join(' to ')
  return {
    what: [one.purpose, mark(one.date), hours].filter((part) => part !== '').join(' '),
    where: one.atHome
      ? `home ${one.postalCode ?? ''}`.trim()
      : [one.postalCode, one.city].filter(Boolean).join(' '),
    place: one.place?.value ?? null,
    zone: one.timeZone,
    online: one.online,
    person: one.person,
  }
}

export function summary(letter: Letter) {
  return {
    kind: letter.kind,
    issuedOn: mark(letter.issuedOn),
    office: letter.office?.value ?? null,
    sender: letter.sender?.value ?? null,
    appointments: letter.appointments.map(appointment),
    documents: letter.documents.map(({ id, need }) => `${id}${need === 'must' ? '' : '?'}`),
    forms: Object.fromEntries(letter.documents.flatMap(({ id, form }) => (form ? [[id, form]] : []))),
    instructions: letter.instructions.map(({ id }) => id).sort(),
    consequence: letter.consequence?.value ?? null,
    email: letter.contact.email?.value ?? null,
    phone: letter.contact.phone?.value ?? null,
    moveBy: [letter.reschedule.email?.value, letter.reschedule.phone?.value].filter(Boolean),
    notice: letter.reschedule.notice,
    onceOnly: letter.reschedule.onceOnly,
    references: letter.references.map(({ kind, value }) => `${kind} ${value.value}`),
    deadlines: letter.deadlines.map((one) =>
      [one.for, one.days, one.countedFrom, mark(one.date)].filter((part) => part !== null).join(' '),
    ),
    replaces: letter.replaces,
    cancelled: letter.cancelled,
    missing: letter.missing,
    warnings: letter.warnings.map(({ code, about }) => `${code} ${about}`),
  }
}

/** What of the summary a case states; the rest is not looked at. */
type Expected = Partial<Omit<ReturnType<typeof summary>, 'appointments'>> & {
  appointments?: Partial<ReturnType<typeof appointment>>[]
}

export type Case = { name: string; text: string; expected: Expected }
