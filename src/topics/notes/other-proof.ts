/** Where a wish for another date was refused: what the letter still takes as a proof, by when and to whom. */
import type { ReasonExample } from '../../letters/asking.ts'
import type { Letter } from '../../letters/letter.ts'
import { contactsForMoving } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { reached } from '../reached.ts'
import { lead, line, quoted } from '../statement.ts'
import type { Statement, Value, Values } from '../topic.ts'

/** Empty where nothing was refused, or nothing more is taken. */
export function otherProof(letter: Letter, role: 'lead' | 'line' = 'line'): Statement[] {
  const note = noteOf(letter, 'move-proof')
  if (!note || !noteOf(letter, 'move-refused')) return []
  const due = letter.deadlines.find(({ date }) => date?.sure)
  const { how, office } = reached(contactsForMoving(letter))
  const values: Values = {
    examples: examplesOf(note.said.value),
    by: due?.date
      ? { key: `exact:moved.${due.before ? 'before' : 'by'}`, with: { date: { date: due.date.value } } }
      : null,
    to: how === 'write' ? { key: 'exact:moved.to', with: { office } } : null,
  }
  const build = role === 'lead' ? lead : line
  return [build('exact:moved.proof', values, quoted(note.said, due?.date ?? null))]
}

function examplesOf(value: string): Value {
  const list = value
    .split(' ')
    .filter((one) => one !== '')
    .map((one): Value => ({ key: `move:example.${one as ReasonExample}` }))
  return list.length > 0 ? { key: 'exact:moved.examples', with: { list: { list } } } : null
}
