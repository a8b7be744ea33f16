/** The JSON of `read --json`: its fields, in their order, are what other programs rely on. */
import type { Incoming } from '../conversation/incoming.ts'
import type { Appointment, Found, Letter } from '../letters/letter.ts'
import type { Wording } from '../wording/wording.ts'

/** Fields are only ever added. */
export function readingJson({ letters, problems }: Incoming, wording: Wording) {
  return {
    letters: letters.map((letter) => letterJson(letter, wording)),
    unread: problems.map(({ code, file }) => ({ file: file ?? null, why: code })),
  }
}

function letterJson(letter: Letter, wording: Wording) {
  const { reschedule, contact } = letter
  return {
    kind: letter.kind,
    issuedOn: found(letter.issuedOn),
    office: found(letter.office),
    sender: found(letter.sender),
    appointments: letter.appointments.map(appointmentJson),
    deadlines: letter.deadlines.map(({ for: what, days, countedFrom, date }) => ({
      for: what,
      days,
      countedFrom,
      date: found(date),
    })),
    documents: letter.documents.map(({ id, french, need, form }) => ({
      id,
      french: found(french),
      need,
      form,
    })),
    instructions: letter.instructions.map(({ id, french }) => ({ id, french: found(french) })),
    consequence: found(letter.consequence),
    reschedule: {
      email: found(reschedule.email),
      phone: found(reschedule.phone),
      notice: reschedule.notice,
      onceOnly: reschedule.onceOnly,
    },
    contact: { email: found(contact.email), phone: found(contact.phone) },
    references: letter.references.map(({ kind, value }) => ({ kind, value: found(value) })),
    replaces: letter.replaces,
    cancelled: letter.cancelled,
    missing: letter.missing,
    warnings: letter.warnings.map((warning) => ({
      code: warning.code,
      about: warning.about,
      text: wording.warning(letter, warning),
    })),
  }
}

function appointmentJson(appointment: Appointment) {
  return {
    purpose: appointment.purpose,
    date: found(appointment.date),
    start: found(appointment.start),
    end: found(appointment.end),
    timeZone: appointment.timeZone,
    place: found(appointment.place),
    postalCode: appointment.postalCode,
    city: appointment.city,
    atHome: appointment.atHome,
    online: appointment.online,
    person: appointment.person,
  }
}

export function found<T>(value: Found<T> | null): Found<T> | null {
  if (value === null) return null
  return { value: value.value, quote: value.quote, file: value.file, page: value.page, sure: value.sure }
}
