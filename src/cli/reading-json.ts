/** The JSON of `read --json`: its fields, in their order, are what other programs rely on. */
import type { Incoming } from '../conversation/incoming.ts'
import type { Appointment, Deadline, DocumentItem, Found, Letter } from '../letters/letter.ts'
import type { PaperLimits } from '../letters/papers.ts'
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
    deadlines: letter.deadlines.map(deadlineJson),
    documents: letter.documents.map(documentJson),
    notNeeded: (letter.notNeeded ?? []).map(found),
    instructions: letter.instructions.map(({ id, french }) => ({ id, french: found(french) })),
    consequence: found(letter.consequence),
    reschedule: {
      email: found(reschedule.email),
      phone: found(reschedule.phone),
      notice: reschedule.notice,
      onceOnly: reschedule.onceOnly,
      limit: found(reschedule.limit ?? null),
      by: reschedule.by ?? null,
      reason: found(reschedule.reason ?? null),
      examples: found(reschedule.examples ?? null),
      soon: found(reschedule.soon ?? null),
      giving: found(reschedule.giving ?? null),
      of: found(reschedule.of ?? null),
      thenProof: found(reschedule.thenProof ?? null),
    },
    contact: { email: found(contact.email), phone: found(contact.phone) },
    phoneHours: (letter.phoneHours ?? []).map(({ phone, open }) => ({ phone, open: found(open) })),
    phoneUses: (letter.phoneUses ?? []).map(({ phone, use, movesNone, said }) => ({
      phone,
      use,
      movesNone,
      said: found(said),
    })),
    postTo: found(letter.postTo ?? null),
    references: letter.references.map(({ kind, value }) => ({ kind, value: found(value) })),
    replaces: letter.replaces,
    cancelled: letter.cancelled,
    xray: allFound(letter.xray),
    fasting: allFound(letter.fastingTerms),
    course: allFound(letter.course),
    lateness: found(letter.lateness ?? null),
    staying: found(letter.staying ?? null),
    signing: found(letter.signing ?? null),
    excuse: found(letter.excuse ?? null),
    notes: (letter.notes ?? []).map(({ id, said }) => ({ id, said: found(said) })),
    furtherDays: (letter.furtherDays ?? []).map(found),
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

/** What is not said of an item is left out. */
function documentJson(one: DocumentItem) {
  const { id, french, need, form, named, when, orBefore, orCopy, translated, signed, limits, whose } = one
  return {
    id,
    french: found(french),
    need,
    form,
    named: named?.map(({ name, when: onlyIf }) => ({ name, when: onlyIf })),
    when,
    orBefore,
    orCopy,
    translated,
    signed,
    limits: limits && {
      count: limits.count,
      age: limits.age,
      under: limits.under && lengthJson(limits.under),
      of: limits.of && lengthJson(limits.of),
      shows: limits.shows,
    },
    whose,
  }
}

const lengthJson = ({ count, unit }: NonNullable<PaperLimits['under']>) => ({ count, unit })

export function found<T>(value: Found<T> | null): Found<T> | null {
  if (value === null) return null
  return { value: value.value, quote: value.quote, file: value.file, page: value.page, sure: value.sure }
}

/** Values of one subject under their names; null where the letter says nothing of it. */
function allFound(values: Readonly<Record<string, Found<unknown>>> | undefined) {
  if (values === undefined) return null
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, found(value)]))
}

function deadlineJson({ for: what, days, countedFrom, date, french, sentence, ...terms }: Deadline) {
  const { before, arrives = false, to } = terms
  return {
    for: what,
    days,
    countedFrom,
    date: found(date),
    french: found(french ?? null),
    sentence: found(sentence ?? null),
    before: found(before ?? null),
    arrives,
    to: to ? { email: found(to.email), phone: found(to.phone) } : null,
  }
}
