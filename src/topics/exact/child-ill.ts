/** A child whom the letter calls is ill: kind words first, then whom to ask before it stays at home. */
import type { Letter } from '../../letters/letter.ts'
import { callsChildren, contactsOf, isOver } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** Who asks for another day has a message written. */
const ofComing = new Set<TopicId>(['children', 'companion', 'unclear', 'consequence', 'several-appointments'])

export function childIll(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const called = callsChildren(letter)
  if (!called || isOver(letter, now) || !ofComing.has(question.topic)) return []
  const asks = (matter: string) => names(inWhole(question), matter, asking)
  if (!asks('is-ill') || !(asks('names-child') || question.last === 'children')) return []
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead('exact:childIll.lead', { quote: wordsOf(called) }, quoted(called)),
    line(`exact:childIll.ask.${how}`, { office }, because),
  ]
}
