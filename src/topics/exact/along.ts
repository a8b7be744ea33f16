/** Asked whether one may come along to a talk about going back, where the letter does not speak of it. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const ofCompany = /\b(?:accompagn\w+|interprete\w*|tierce personne|proche)\b/

export function comesAlong(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.kind !== 'return-aid' || letter.appointments.length === 0) return []
  if (!names(question, 'go-with', asking)) return []
  if (letter.sentences?.some(({ quote }) => ofCompany.test(folded(quote)))) return []
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead('exact:alongUnsaid.lead', {}, ownRule),
    line(`exact:alongUnsaid.ask.${how}`, { office }, because),
  ]
}
