/** Asked which proof goes with the reason for another date: what shows that very reason. */
import type { Letter } from '../../letters/letter.ts'
import { lead, ownRule } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

const reasons = ['interview', 'exam', 'trip'] as const
const ofMoving = new Set<TopicId>(['reschedule', 'work-conflict', 'travel-before', 'missed'])

/** Empty where nothing was said of another date: an interview may be the letter's own. */
export function proofOfReason(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (!question.last || !ofMoving.has(question.last) || letter.appointments.length === 0) return []
  const told = inWhole(question)
  const reason = reasons.find((one) => names(told, `proof-of-${one}`, asking))
  return reason ? [lead(`exact:reasonProof.${reason}`, {}, ownRule)] : []
}
