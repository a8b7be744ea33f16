/** Replaced: which earlier letter of the same person a new one takes the place of. */
import type { Appointment, DocumentItem, Letter } from '../letters/letter.ts'
import { mainAppointment } from './lookup.ts'
import { item, line, ownRule, quoted } from './statement.ts'
import type { Statement, Value, WordingKey } from './topic.ts'
import { phraseKey } from './understanding/text.ts'

/** A letter that moves or cancels the earlier one's appointment, or that is about the same file and kind with another date. */
export function replaces(letter: Letter, earlier: Letter): boolean {
  const before = mainAppointment(earlier)?.date.value
  if (!before) return false
  if (letter.replaces === before || letter.cancelled === before) return true
  const now = mainAppointment(letter)?.date.value
  return (
    now !== undefined &&
    now !== before &&
    letter.kind === earlier.kind &&
    sameFile(letter, earlier) &&
    !olderThan(letter, earlier)
  )
}

/** The same letter sent once more: as a better photo, or as the PDF after the photo. */
export function isSentAgain(letter: Letter, earlier: Letter): boolean {
  const days = ({ appointments }: Letter) =>
    appointments.map(({ purpose, date }) => `${purpose} ${date.value}`).join()
  return (
    letter.kind === earlier.kind &&
    letter.appointments.length > 0 &&
    days(letter) === days(earlier) &&
    (sameFile(letter, earlier) || letter.references.length === 0 || earlier.references.length === 0)
  )
}

function sameFile(letter: Letter, earlier: Letter): boolean {
  const references = new Set(earlier.references.map(({ value }) => value.value))
  return letter.references.some(({ value }) => references.has(value.value))
}

/** Somebody may send their letters in the wrong order. A civic day or a course has several dates, none replaced. */
function olderThan(letter: Letter, earlier: Letter): boolean {
  if (letter.kind === 'civic-training' || letter.kind === 'language-course') return true
  return (
    letter.issuedOn !== null && earlier.issuedOn !== null && letter.issuedOn.value < earlier.issuedOn.value
  )
}

/** What the new letter changes, said before it is explained. */
export function replacedStatement(letter: Letter, earlier: Letter): Statement[] {
  const before = mainAppointment(earlier)
  const now = mainAppointment(letter)
  if (!before || !now) return []
  const because = now.date.sure ? quoted(now.date) : ownRule
  const old = { date: before.date.value }
  const changes = [...otherHour(before, now), ...otherPlace(before, now), ...otherPapers(letter, earlier)]
  return [
    // The letter itself says that it moves the date: no need to say it twice.
    ...(letter.replaces ? [] : [line('reply:replaced', { old, new: { date: now.date.value } }, because)]),
    ...(changes.length > 0 ? [line('reply:changed.heading', {}, ownRule), ...changes] : []),
  ]
}

function otherHour(before: Appointment, now: Appointment): Statement[] {
  if (!before.start || !now.start || before.start.value === now.start.value) return []
  const values = { old: { time: before.start.value }, new: { time: now.start.value } }
  return [item('reply:changed.time', values, quoted(now.start))]
}

/** One address is written in many ways: it is another only where the town is, and the same only where all is. */
function otherPlace(before: Appointment, now: Appointment): Statement[] {
  if (!before.place || !now.place) return []
  if (phraseKey(before.place.value) === phraseKey(now.place.value))
    return [item('reply:changed.samePlace', {}, quoted(now.place))]
  if (before.postalCode === now.postalCode || !now.place.sure) return []
  return [item('reply:changed.place', { new: now.place.value }, quoted(now.place))]
}

/** A letter without a list is silent about the papers. */
function otherPapers(letter: Letter, earlier: Letter): Statement[] {
  if (letter.documents.length === 0 || earlier.documents.length === 0) return []
  return [
    ...papers('reply:changed.added', onlyIn(letter, earlier)),
    // The letter in hand says nothing of these.
    ...papers('reply:changed.removed', onlyIn(earlier, letter)).map((one) => ({ ...one, because: ownRule })),
  ]
}

function onlyIn(one: Letter, other: Letter): DocumentItem[] {
  const ids = new Set(other.documents.map(({ id }) => id))
  return one.documents.filter(({ id }) => id !== 'other' && !ids.has(id))
}

function papers(say: WordingKey, documents: DocumentItem[]): Statement[] {
  const [first] = documents
  const list = documents.map(({ id }): Value => ({ key: `document:${id}.name` }))
  return first ? [item(say, { list: { list } }, quoted(first.french))] : []
}
