/** Nowhere to sleep: whom to call comes before anything that a letter says. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** Where somebody sleeps is named beside these, and another thing is asked. */
const beside = new Set<TopicId>(['address-change', 'what-to-bring', 'item-explained', 'reschedule', 'missed'])

/** Empty where nobody is without a roof. */
export function shelterTold(question: Question, letter: Letter, asking: Asking): Statement[] {
  const told = inWhole(question)
  if (beside.has(question.topic) || !names(told, 'no-shelter', asking)) return []
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead('exact:shelter.call', {}, { fact: 'help-115' }),
    ...(how === 'unknown' ? [] : [line('exact:shelter.tell', { office }, because)]),
  ]
}
