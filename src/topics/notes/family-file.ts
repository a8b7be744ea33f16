/** The file of a family: until when the prefecture may take, and what the receipt asks for, foretells and does not allow. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf, reachedBy } from '../lookup.ts'
import { inCases, notedLines, noteOf } from '../note-words.ts'
import { line, quoted } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'

/** Behind the sentence that says what it is. */
export const familyFile = (letter: Letter): Statement[] => [
  ...months(letter),
  // What is decided waits for no answer; only an appeal against it does.
  ...(letter.decision ? [] : notedLines(letter, 'file-silence')),
  ...(letter.appointments.length > 0 || letter.decision ? [] : receipt(letter)),
]

function months(letter: Letter): Statement[] {
  const note = noteOf(letter, 'file-months')
  if (!note?.said.value) return notedLines(letter, 'file-months')
  return [line('note:fileMonthsBy', { date: { date: note.said.value } }, quoted(note.said))]
}

const receipt = (letter: Letter): Statement[] => [
  ...inCases(letter, 'file-visit').map((one): Statement => ({ ...one, role: 'line' })),
  ...changes(letter),
  ...notedLines(letter, 'file-no-entry'),
]

/** Whom to tell of what, as far as the letter names it. */
function changes(letter: Letter): Statement[] {
  const note = noteOf(letter, 'file-changes')
  if (!note) return []
  const { email, phone } = contactsOf(letter)
  const office = reachedBy({ email, phone })
  const named = note.said.value.split(' ').filter((one) => one !== '')
  const list = (named.length > 0 ? named : ['any']).map((one): Value => ({ key: `note:changing.${one}` }))
  const values = {
    what: { list },
    contact: office === null ? null : { key: 'note:contact' as const, with: { office } },
  }
  return [line('note:file-changes', values, quoted(note.said, email ?? phone))]
}
