/** Question: what was asked, as the exact answers look at it, and the phrases by which they know what it names. */
import type { DocumentId } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import { tokens } from '../understanding/text.ts'

/** What names one matter in a question, and what says that another is meant. */
type Phrases = { asked: string[]; unless?: string[] }

/** By a name for each, kept in `locales/<lang>/asked.json`. */
export type Asking = Record<string, Phrases>

/** `said` are the words as they were typed, `whole` the message that they stand in, `last` is what the last reply spoke of. */
export type Question = {
  topic: TopicId
  said: string
  whole: string
  item?: DocumentId | undefined
  last?: TopicId | undefined
}

/** "50m2", "23kg". */
const besideUnit = /(\d)(?=(?:m2|m²|kgs?|kilos?|sqm)\b|m²)/gi

/** Whether a question names a matter: each phrase is words that stand in it, at most a few others between them. */
export function names({ said, whole }: Question, matter: string, asking: Asking): boolean {
  const { asked = [], unless = [] } = asking[matter] ?? {}
  const words = wordsOf(said)
  const around = wordsOf(whole)
  // Of a short message the other words say what it is about.
  const beside = around.length > oneQuestion ? words : around
  return asked.some((phrase) => holds(words, phrase)) && !unless.some((phrase) => holds(beside, phrase))
}

/** In words. */
const oneQuestion = 9

function wordsOf(text: string): string[] {
  return tokens(text.replace(besideUnit, '$1 ')).map(singular)
}

/** Words that may stand between two of a phrase. */
const between = 3

function holds(words: string[], phrase: string): boolean {
  const wanted = tokens(phrase).map(singular)
  return words.some((_, start) => follows(words.slice(start), wanted))
}

function follows(words: string[], [first, ...others]: string[]): boolean {
  if (first === undefined || words[0] !== first) return first === undefined
  const [next] = others
  if (next === undefined) return true
  const at = words.indexOf(next, 1)
  return at > 0 && at <= between + 1 && follows(words.slice(at), others)
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}
