/** Question: what was asked, as the exact answers look at it, and the phrases by which they know what it names. */
import type { DocumentId } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import { singular } from '../understanding/phrases.ts'
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
  hosted?: true | undefined
  last?: TopicId | undefined
}

/** What a worry is taken for. */
const vague = new Set<TopicId>(['unclear', 'off-topic', 'prediction', 'legal-advice', 'in-trouble'])

/** Looked at with all that was said beside it. */
export const inWhole = (question: Question): Question => ({ ...question, said: question.whole })

/** Of a long story the worry may stand in another clause than the one that was understood. */
export const wholeStory = (question: Question, ...also: TopicId[]): Question =>
  vague.has(question.topic) || also.includes(question.topic) ? inWhole(question) : question

/** "50m2", "23kg". */
const besideUnit = /(\d)(?=(?:m2|m²|kgs?|kilos?|sqm)\b|m²)/gi

/** Whether a question names a matter: each phrase is words that stand in it, at most a few others between them. */
export function names({ said, whole }: Question, matter: string, asking: Asking): boolean {
  const phrases = asking[matter]
  if (!phrases) return false
  const { asked, unless } = compiled(phrases)
  const words = wordsOf(said)
  const around = wordsOf(whole)
  // Of a short message the other words say what it is about.
  const beside = around.length > oneQuestion ? words : around
  return asked.some((phrase) => holds(words, phrase)) && !unless.some((phrase) => holds(beside, phrase))
}

/** In words. */
const oneQuestion = 9

/** Each matter is looked for in every question: its phrases are taken apart once. */
function compiled(phrases: Phrases): Compiled {
  const known = compiledOf.get(phrases)
  if (known) return known
  const all = (texts: string[] = []) => texts.map((text) => tokens(text).map(singular))
  const made = { asked: all(phrases.asked), unless: all(phrases.unless) }
  compiledOf.set(phrases, made)
  return made
}

type Compiled = { asked: string[][]; unless: string[][] }
const compiledOf = new WeakMap<Phrases, Compiled>()

/** In characters: what is asked stands before that. */
const longest = 4000

/** A question is held against every matter. */
function wordsOf(text: string): string[] {
  const known = words.get(text)
  if (known) return known
  const made = tokens(text.slice(0, longest).replace(besideUnit, '$1 ')).map(singular)
  if (words.size >= mostKept) words.clear()
  words.set(text, made)
  return made
}

const words = new Map<string, string[]>()
const mostKept = 50

/** Words that may stand between two of a phrase. */
const between = 3

function holds(all: string[], [first, ...others]: string[]): boolean {
  return all.some((word, at) => word === first && follow(all, at, others))
}

function follow(all: string[], start: number, others: string[]): boolean {
  let at = start
  for (const one of others) {
    const gap = all.slice(at + 1, at + between + 2).indexOf(one)
    if (gap < 0) return false
    at += gap + 1
  }
  return true
}
