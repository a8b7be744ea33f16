/** The file of somebody who is ill: what follows once it came in, and what is done before the exam. */
import type { Letter } from '../../letters/letter.ts'
import { notedLines, noteOf, valuesOf } from '../note-words.ts'
import { line, quoted } from '../statement.ts'
import type { Statement } from '../topic.ts'

/** Behind the sentence that says what it is. */
export const sickFile = (letter: Letter): Statement[] =>
  letter.appointments.length > 0 ? testsBefore(letter) : received(letter)

function received(letter: Letter): Statement[] {
  if (!noteOf(letter, 'sick-received')) return []
  const nothing = noteOf(letter, 'no-answer')
  return [
    ...(nothing ? [line('note:off-nothing', {}, quoted(nothing.said))] : []),
    ...opinion(letter),
    ...notedLines(letter, 'sick-maybe-called'),
  ]
}

/** To a day, where the letter counts from the one on which it got the papers. */
function opinion(letter: Letter): Statement[] {
  const note = noteOf(letter, 'sick-opinion')
  if (!note) return []
  const [months, last] = note.said.value.split(' ')
  const count = Number(months)
  return last === undefined
    ? [line('note:sick-opinion.plain', { count }, quoted(note.said))]
    : [line('note:sick-opinion.by', { count, date: { date: last } }, quoted(note.said))]
}

/** With who pays and where the results go. */
export function testsBefore(letter: Letter): Statement[] {
  const note = noteOf(letter, 'tests-before')
  if (!note) return []
  const how = note.said.value === '' ? 'plain' : 'day'
  return [
    line(`note:tests-before.${how}`, valuesOf(note), quoted(note.said)),
    ...notedLines(letter, 'tests-free', 'tests-sent'),
  ]
}
