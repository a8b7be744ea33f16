/** What kind of letter a text is, and whether it is a letter at all. */
import type { LetterText } from '../reading/text.ts'
import type { Kind } from './kind.ts'
import { suspectedScam } from './kinds/suspected-scam.ts'
import { kinds } from './kinds.ts'
import { type Passage, passageOf } from './passage.ts'
import { letterScore, namesOfii } from './signs.ts'

/** The kind that most speaks for; null when the text is readable and no letter. */
export function kindOf(passage: Passage): Kind | null {
  let best: { kind: Kind; points: number } | null = null
  for (const kind of kinds) {
    const points = kind.recognise(passage)
    if (points > 0 && (best === null || points > best.points)) best = { kind, points }
  }
  return best?.kind ?? null
}

const asking =
  /\?\s*$|^(?:hi|hello|hey|please|can|could|do|does|what|when|where|how|why|is|are|should|i |my )/

/** Somebody tells of a scam, or asks about one, in words of their own. */
const tells = /\?|\b(?:j'ai|on m'a|m'ont|ils m|que faire|arnaque|got|they|my|is|was|what|should|received)\b/

/**
 * Whether text that somebody typed, pasted or mailed is a letter, rather than a question or chat.
 * A sentence about a letter ("my OFII convocation says…") is none.
 */
export function looksLikeLetter(text: LetterText): boolean {
  const passage = passageOf(text.pages)
  const words = passage.text.split(/\s+/).length
  if (words >= 8 && !tells.test(passage.text) && suspectedScam.recognise(passage) > 0) return true
  if (words < 12) return false
  const points = letterScore(passage) + (namesOfii(passage) ? 2 : 0)
  const asks = asking.test(passage.text.trim())
  return points >= (asks ? 9 : words < 30 ? 6 : 5)
}
