/** Called off: what the letter says comes next, and what to keep. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf, phoneNumber } from '../lookup.ts'
import { notedLines, noteOf, valuesOf } from '../note-words.ts'
import { line, quoted } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'

/** What comes after an appointment that was called off. */
export function afterwards(letter: Letter): Statement[] {
  const nothing = noteOf(letter, 'off-nothing')
  const next = noteOf(letter, 'off-letter')
  const how = next?.said.value ?? 'some'
  const comes = next
    ? [
        line(
          `note:${nothing ? 'off-both' : 'off-letter'}.${how}`,
          {},
          quoted(next.said, nothing?.said ?? null),
        ),
      ]
    : notedLines(letter, 'off-nothing')
  return [
    ...comes,
    ...notedLines(
      letter,
      noteOf(letter, 'off-stay') ? 'off-stay' : 'off-fault',
      'off-xray',
      'off-papers',
      'off-wait',
    ),
    ...writeIf(letter),
    ...address(letter),
    ...notedLines(letter, 'off-show'),
  ]
}

function writeIf(letter: Letter): Statement[] {
  const note = noteOf(letter, 'off-write')
  if (!note) return []
  const say = note.said.value === '' ? 'note:off-write.some' : 'note:off-write.day'
  const { email, phone } = contactsOf(letter)
  return [line(say, { ...valuesOf(note), turn: turnTo(letter) }, quoted(note.said, email ?? phone))]
}

/** "write to …", "call …": a number is not written to. */
function turnTo(letter: Letter): Value {
  const { email, phone } = contactsOf(letter)
  if (email) return { key: 'note:turn.write', with: { office: email.value } }
  return phone
    ? { key: 'note:turn.call', with: { office: phoneNumber(phone.value) } }
    : { key: 'note:turn.ask' }
}

function address(letter: Letter): Statement[] {
  const note = noteOf(letter, 'off-address')
  const { email } = contactsOf(letter)
  const to: Value = email ? email.value : { key: 'note:toOffice' }
  return note ? [line('note:off-address', { office: to }, quoted(note.said, email))] : []
}
