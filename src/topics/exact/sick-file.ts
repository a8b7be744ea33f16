/** Asked about the file of somebody who is ill: whose exam it is, the tests before it, and what there is to do once a file came in. */
import type { Letter } from '../../letters/letter.ts'
import type { NoteId } from '../../letters/note.ts'
import { folded } from '../folded.ts'
import { noteOf } from '../note-words.ts'
import { childOf } from '../notes/exam.ts'
import { testsBefore } from '../notes/sick-file.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import { whatItIs } from '../summary.ts'
import type { Statement, TopicId, Values, WordingKey } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const ofPapers = new Set<TopicId>(['sick-more-info', 'sick-documents', 'sick-certificate'])

/** Empty where the letter does not speak of it. */
export function ofSickFile(question: Question, letter: Letter, asking: Asking): Statement[] {
  const asks = (matter: string) => names(question, matter, asking)
  const say = (id: NoteId, key: WordingKey, values: Values = {}): Statement[] => {
    const note = noteOf(letter, id)
    return note ? [lead(key, { quote: wordsOf(note.said), ...values }, quoted(note.said))] : []
  }
  if (asks('sick-whose') || namesChild(question, letter))
    return say('exam-child', 'exact:sick.child', { child: childOf(letter) })
  if (asks('sick-results')) return say('tests-sent', 'exact:sick.sent')
  if (asks('sick-tests')) {
    const [first, ...more] = letter.appointments.length > 0 ? testsBefore(letter) : []
    return first ? [{ ...first, role: 'lead' }, ...more] : []
  }
  if (letter.appointments.length > 0 || !noteOf(letter, 'sick-received')) return []
  if (asks('sick-called')) return say('sick-maybe-called', 'exact:sick.called')
  const nothing = asks('sick-to-do') ? say('no-answer', 'exact:sick.nothing') : []
  // What is known of papers that are asked for is not for a file that is complete.
  return nothing.length > 0 || !ofPapers.has(question.topic) ? nothing : [whatItIs(letter)]
}

/** "Is it me or Davit?" */
function namesChild({ said }: Question, letter: Letter): boolean {
  const name = childOf(letter)?.with?.['name']
  if (typeof name !== 'string') return false
  return new RegExp(
    `\\b(?:me|i|him|her|we)\\b[^?]*\\b${folded(name)}\\b|\\b${folded(name)}\\b[^?]*\\b(?:me|i)\\b`,
  ).test(folded(said))
}
