/** Why told: the few words that answer "why can't you come?", or the days of being away. */
import { asksForReason, type Match } from '../topics/match.ts'
import type { TopicId } from '../topics/topic.ts'
import type { Reason } from '../topics/understanding/words.ts'
import { daysAway } from './days-away.ts'
import { reasonFor } from './told-of-letter.ts'
import type { Speech } from './tools.ts'
import type { Focus } from './which-letter.ts'

/** The first word for what was told more closely before does not make it the reader's own. */
const closer: Partial<Record<Reason, Reason[]>> = {
  illness: ['family-illness', 'child-illness', 'treatment'],
  'family-illness': ['child-illness', 'bereavement'],
}

/** Null where no message asked for a reason, or the words give none. */
export function whyTold(
  said: string,
  { letters: [known, ...others] }: Focus,
  last: TopicId | undefined,
  { wanted, matcher }: Speech,
): Match | null {
  if (!known || others.length > 0 || !last || !asksForReason.has(last) || matcher.asks(said)) return null
  const before = reasonFor(known, last)
  const given = wanted.reasonAnswered(said)
  const isDays = daysAway(known.letter, said) !== null && said.length < longestAnswer
  if (!given && !isDays) return null
  const reason = given && before && closer[given]?.includes(before) ? before : (given ?? matcher.reason(said))
  return { part: said, topic: last, sure: true, alternatives: [], ...(reason && { reason }) }
}

/** In characters: a longer message asks something beside it. */
const longestAnswer = 80
