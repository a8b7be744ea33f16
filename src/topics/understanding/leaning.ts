/** Leaning: what somebody means who says something after another thing was spoken of. */
import {
  eachWord,
  type Features,
  hashed,
  type Named,
  topicFeatures,
  unscaled,
  vector,
  wordFeatures,
} from './features.ts'

/** What a clause follows. */
export type Turn = {
  /** The topic that was spoken of before. */
  last: string
  /** It begins as what leans on the one before: "and", "what about". */
  leans: boolean
  /** It follows in the same message; else in the next one. */
  within: boolean
}

/** In words: from each of these on, a clause says more by itself. */
const sizes = [2, 3, 4, 5, 7, 10, 15]
const sizeOf = (found: string[]) => sizes.filter((size) => found.length >= size).length

/** How many kinds of clauses there are that are trusted differently when they are read alone. */
export const trusts = (sizes.length + 1) * 4

/** Of which kind a clause is: by its size, and by how it follows. */
export const trustOf = (found: string[], { leans, within }: Turn) =>
  sizeOf(found) * 4 + Number(leans) * 2 + Number(within)

/** How much what was spoken of before counts, by itself and together with each word. */
const share = { alone: 0.3, together: 0.4, word: 0.6 }

/** What the words say after anything. */
export const saidVector = (found: string[], concepts: string[], rarity: Float32Array): Features =>
  vector(wordFeatures(found, concepts), rarity)

/** What they say after that topic: "how much is it" is one price after the x-ray and another after the visa. */
export function turnVector(found: string[], concepts: string[], slots: number, turn: Turn): Features {
  const { last } = turn
  const size = sizeOf(found)
  const each = share.word / Math.sqrt(found.length || 1)
  const context: Named[] = [
    ...topicFeatures(last),
    hashed([`n:${size}`, share.alone]),
    hashed([`a:${turn.leans}`, share.alone]),
    hashed([`i:${turn.within}`, share.alone]),
    hashed([`bn:${last} ${size}`, share.together]),
    hashed([`ba:${last} ${turn.leans}`, share.together]),
    hashed([`in:${turn.within} ${size}`, share.together]),
    ...eachWord(found, concepts).map(([name, weight]) => hashed([`x:${last} ${name}`, weight * each])),
  ]
  return unscaled(context, slots)
}
