/** Somebody lost a baby: that is said before all else, and no message gives another reason than theirs. */
import type { Letter } from '../../letters/letter.ts'
import { daysUntil } from '../lookup.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import type { Reason } from '../understanding/words.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** A message is written for these; all else that such words are taken for is only a guess. */
const ofAway = new Set<TopicId>(['reschedule', 'missed'])
/** Asked beside it, these are meant. */
const asked = new Set<TopicId>([
  'where',
  'what-to-bring',
  'item-explained',
  'travel-before',
  'duration',
  'interpreter',
])

/** It may be told in another clause than what is asked. */
export const isOfLoss = (question: Question, asking: Asking): boolean => named(question, 'loss', asking)

const named = (question: Question, matter: string, asking: Asking): boolean =>
  names(inWhole(question), matter, asking)

/** Empty where no loss is told, or something is asked beside it. */
export function lossTold(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const { topic } = question
  if (!isOfLoss(question, asking) || ofAway.has(topic) || asked.has(topic)) return []
  const isAhead = letter.appointments.some(({ date, timeZone }) => daysUntil(date.value, now, timeZone) >= 0)
  return [lead(isAhead ? 'exact:loss.move' : 'exact:loss.nothing', {}, ownRule)]
}

/** A death keeps somebody away, and no message is written for it yet: what to do, and what the letter says of absences. */
export function deathTold(question: Question, letter: Letter, asking: Asking): Statement[] {
  const isTold = named(question, 'death', asking) && !ofAway.has(question.topic)
  if (!isTold || letter.appointments.length === 0) return []
  const { excuse } = letter
  return [
    lead('exact:death.told', {}, ownRule),
    ...(excuse ? [line('answer:mentionedToo', { quote: wordsOf(excuse) }, quoted(excuse))] : []),
  ]
}

/** Before what was asked beside it; a message about a death says so itself. */
export function consoled(question: Question, letter: Letter | null, asking: Asking): Statement[] {
  const reason = letter && reasonOfLoss(question, asking)
  const isSaid = question.topic === 'reschedule' && reason === 'bereavement'
  return reason && !isSaid ? [lead('exact:loss.sorry', {}, ownRule)] : []
}

/** Why they cannot come: a death, or their own health or the mother's, whatever else a baby is named for. */
export function reasonOfLoss(question: Question, asking: Asking): Reason | null {
  if (!isOfLoss(question, asking)) return null
  if (named(question, 'loss-death', asking)) return 'bereavement'
  return named(question, 'loss-hers', asking) ? 'family-illness' : 'illness'
}
