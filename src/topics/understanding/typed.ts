/** Typed: a way of asking as people also send it: politely, or with a slip of the finger. */
import type { KindName } from '../../letters/letter.ts'
import { tokens } from './text.ts'
import type { Words } from './words.ts'

/** A way of asking, as its words; of somebody who holds a letter of that kind, where that is known. */
export type Phrase = { topic: string; found: string[]; kind?: KindName | undefined }

/** A phrase as people also send it: with a letter slipped or with words of politeness around it. */
export function typed({ topic, found, kind }: Phrase, words: Words, random: () => number): Phrase[] {
  const made: string[][] = [found]
  const filler = tokens(words.fillers[Math.floor(random() * words.fillers.length)] ?? '')
  made.push(random() < 0.5 ? [...filler, ...found] : [...found, ...filler])
  const place = Math.floor(random() * found.length)
  const word = found[place] ?? ''
  if (word.length > 4) made.push(found.with(place, slip(word, random)))
  // Who holds a letter asks in the same words as who tells of it: one of three is learnt without its kind.
  return made.map((variant) => ({ topic, found: variant, kind: random() < withKind ? kind : undefined }))
}

const withKind = 2 / 3

/** One slip of the finger: a letter dropped, doubled or swapped with the next. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const way = random()
  if (way < 0.4) return word.slice(0, at) + word.slice(at + 1)
  if (way < 0.6) return word.slice(0, at) + word.charAt(at) + word.slice(at)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
