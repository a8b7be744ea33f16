/** Asked why somebody is called, called again or has another date: the reason that the letter gives. */
import type { Letter } from '../../letters/letter.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { reasonsIn } from './because.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** Why there is a letter, an appointment or another one; all else has its own answer. */
const topics = new Set<TopicId>([
  'when',
  'summary',
  'several-appointments',
  'letter-missing-part',
  'cir-test',
  'cir-half-day',
  'cir-course',
  'civic-training',
  'cir-what',
  'cir-level',
  'unclear',
  'medical-who',
  'reschedule',
  'missed',
  'in-trouble',
])

/** Empty where the letter gives no one reason. */
export function reasonGiven(question: Question, letter: Letter, asking: Asking): Statement[] {
  const told = inWhole(question)
  const isFault =
    question.topic === 'in-trouble' && (names(told, 'own-fault', asking) || names(told, 'why', asking))
  if (!isFault && (!topics.has(question.topic) || !names(question, 'why', asking))) return []
  const [own, ...more] = reasonsIn(letter)
  if (!own || more.length > 1 || (isFault && own.of !== 'office')) return []
  return [lead(`exact:why.${own.name}`, { quote: wordsOf(own.line) }, quoted(own.line))]
}
