/** Somebody is ill for long, or takes medicines, and asks whether to tell the doctor who will see them. */
import type { KindName, Letter } from '../../letters/letter.ts'
import { lead, line, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

const withDoctor = new Set<KindName>(['medical-visit', 'sick-foreigner-exam'])

/** Empty where no doctor sees them, or they ask for another thing. */
export function conditionTold(question: Question, letter: Letter, asking: Asking): Statement[] {
  const told = inWhole(question)
  if (!withDoctor.has(letter.kind) || letter.appointments.length === 0) return []
  if (!names(told, 'tells-condition', asking)) return []
  return [
    lead('exact:condition.lead', {}, { fact: 'visit-account-2022' }),
    line('exact:condition.own', {}, ownRule),
  ]
}
