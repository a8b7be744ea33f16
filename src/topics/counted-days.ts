/** Counted days: whether those of a deadline are days on which offices work. */
import type { Deadline } from '../letters/letter.ts'
import type { Value } from './topic.ts'

/** "5 jours ouvrés": the word stands right behind the days. */
export function working({ french, sentence }: Deadline): Value {
  const words = sentence?.quote ?? ''
  const at = french ? words.indexOf(french.quote) : -1
  const behind = french && at >= 0 ? words.slice(at + french.quote.length) : ''
  return /^\s*ouvr(?:é|e|able)/iu.test(behind) || /\souvr(?:é|e|able)/iu.test(french?.quote ?? '')
    ? { key: 'when:working' }
    : null
}
