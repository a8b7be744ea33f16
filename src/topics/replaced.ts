/** Replaced: which earlier letter of the same person a new one takes the place of. */
import type { Letter } from '../letters/letter.ts'
import { mainAppointment } from './lookup.ts'
import { line, ownRule, quoted } from './statement.ts'
import type { Statement } from './topic.ts'

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

/** Said before the letter is explained. */
export function replacedStatement(letter: Letter, earlier: Letter): Statement[] {
  const before = mainAppointment(earlier)
  const now = mainAppointment(letter)
  // The letter itself says that it moves the date: no need to say it twice.
  if (!before || !now || letter.replaces) return []
  return [
    line(
      'reply:replaced',
      { old: { date: before.date.value }, new: { date: now.date.value } },
      now.date.sure ? quoted(now.date) : ownRule,
    ),
  ]
}
