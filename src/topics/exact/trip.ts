/** Asked who pays the way there, where the letter does not speak of it. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const ofTrip = /\b(?:transports?|trajets?|deplacements?|voyages?|hotel|billets?|taxi|rembours\w+|frais)\b/

export function tripPaid(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.kind === 'return-aid' || letter.appointments.length === 0) return []
  if (!names(question, 'trip-paid', asking)) return []
  if (letter.sentences?.some(({ quote }) => ofTrip.test(folded(quote)))) return []
  const { how, office, because } = reached(contactsOf(letter))
  return [lead('exact:trip.own', {}, ownRule), line(`exact:trip.ask.${how}`, { office }, because)]
}
