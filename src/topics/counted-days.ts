/** Counted days: how long a deadline is, in the unit of the letter, and whether only days count on which offices work. */
import type { Deadline } from '../letters/letter.ts'
import type { Value } from './topic.ts'

/** "10 working days", "six months": counted as the letter counts. */
export function longTime(deadline: Deadline): Value {
  const { days, length } = deadline
  if (length) return { key: `when:long.${length.unit}`, with: { count: length.count } }
  return { key: 'when:long.day', with: { count: days ?? 0, working: working(deadline) } }
}

/** "5 jours ouvrés": the word stands right behind the days. */
function working({ french, sentence }: Deadline): Value {
  const words = sentence?.quote ?? ''
  const at = french ? words.indexOf(french.quote) : -1
  const behind = french && at >= 0 ? words.slice(at + french.quote.length) : ''
  return /^\s*ouvr(?:é|e|able)/iu.test(behind) || /\souvr(?:é|e|able)/iu.test(french?.quote ?? '')
    ? { key: 'when:working' }
    : null
}
