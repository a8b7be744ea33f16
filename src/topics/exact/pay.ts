/** Asked whether the employer pays for the time there: what is known of it, beside what the letter says to an employer. */
import type { Letter } from '../../letters/letter.ts'
import { noteOf } from '../note-words.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** "Is it paid?" is of the wages where the employer was spoken of. */
export function payAsked(question: Question, letter: Letter, asking: Asking): Statement[] {
  const isOfBoss = question.last === 'work-conflict' && names(question, 'is-paid', asking)
  if (letter.appointments.length === 0 || !(isOfBoss || names(question, 'wages', asking))) return []
  const leave = noteOf(letter, 'counts-as-leave')?.said ?? noteOf(letter, 'employer-lets')?.said
  const isCourse = letter.kind === 'language-course'
  return [
    lead('exact:pay.lead', {}, ownRule),
    ...(leave ? [line('exact:pay.leave', { quote: wordsOf(leave) }, quoted(leave))] : []),
    ...(isCourse ? [line('exact:pay.course', {}, { fact: 'cir-sheet-2025' })] : []),
  ]
}
