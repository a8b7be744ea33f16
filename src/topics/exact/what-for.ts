/** Asked what the meeting is for, or whether there is another one after it: a sentence, and not the whole letter again. */
import type { Letter } from '../../letters/letter.ts'
import type { Note } from '../../letters/note.ts'
import { noteOf } from '../note-words.ts'
import { lastReminder } from '../notes/further.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import { whatItIs } from '../summary.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Whatever else a question is sure to be about goes before "what is it for". */
const open = new Set<TopicId>([
  'summary',
  'unclear',
  'in-trouble',
  'off-topic',
  'medical-content',
  'medical-who',
])

/** In words: a longer question is about more than the letter. */
const shortest = 9

/** Empty where it is not asked. */
export function whatFor(question: Question, letter: Letter, asking: Asking): Statement[] {
  const isBare = question.whole.trim().split(/\s+/).length <= shortest
  return isBare && open.has(question.topic) && names(question, 'what-for', asking)
    ? [{ ...whatItIs(letter), role: 'lead' }]
    : []
}

/** "Is it the last chance?": only the letter's own words say so. */
export function lastChance(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.appointments.length === 0 || letter.decision || !names(question, 'last-chance', asking))
    return []
  const isOffer = ({ id, said }: Note) => id === 'last-notice' && said.value !== 'second'
  const note = letter.notes?.find(isOffer) ?? noteOf(letter, 'last-reminder')
  if (!note) return [lead('exact:lastChance.unsaid', {}, ownRule), line('exact:lastChance.move', {}, ownRule)]
  return [
    lead('exact:lastChance.yes', { quote: wordsOf(note.said) }, quoted(note.said)),
    ...(isOffer(note) ? lastReminder(letter) : []),
    line('exact:lastChance.move', {}, ownRule),
  ]
}
