/** Parts: a message taken apart into what it asks; greetings, chit-chat and what is denied fall away. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import type { Classifier, Guesses } from './classify.ts'
import { asks, bare, denies, halves, type Sentence, sentences } from './clauses.ts'
import { said } from './follow.ts'
import { phraseKey } from './text.ts'
import type { Words } from './words.ts'

export type Part = { text: string; guesses: Guesses; sure: boolean }

type Context = { lastTopics: TopicId[]; kind: KindName | null }

/** Chance of the best guess, and its lead over the next, from which an answer is given without asking back. */
const enough = { chance: 0.42, lead: 0.12 }
/** A half of a sentence counts as a question of its own only from here. */
const half = 0.55
/** What a plain statement may be taken for beside a question: what calls for an answer though nothing is asked. */
const tells = new Set([
  'reschedule',
  'missed',
  'late-arrival',
  'letter-arrived-late',
  'xray-pregnancy',
  'correction',
  'delete-data',
  'instruction-attack',
  'fraud-request',
])
const empty = new Set(['chatter', 'unclear'])
const polite = new Set(['greeting', 'thanks'])
const mostParts = 5

const best = (guesses: Guesses) => guesses[0]?.name ?? 'unclear'
const chance = (guesses: Guesses) => guesses[0]?.chance ?? 0

export function isSure(guesses: Guesses): boolean {
  return chance(guesses) >= enough.chance && chance(guesses) - (guesses[1]?.chance ?? 0) >= enough.lead
}

export function createParts(
  classifier: Classifier,
  words: Words,
): (message: string, context: Context) => Part[] {
  const generic = new Set(words.generic.map(phraseKey))
  const plain = new Set(
    [...words.openers, ...words.pointers, ...words.fillers, ...words.generic].flatMap((phrase) =>
      phraseKey(phrase).split(' '),
    ),
  )
  const hasContent = (word: string) => word.length > 2 && !plain.has(word)
  const look = (text: string): Part => {
    const guesses = classifier.classify(bare(text, words))
    return { text, guesses, sure: isSure(guesses) }
  }
  const isGeneric = (text: string) => generic.has(bare(text, words)) || generic.has(phraseKey(text))

  /** A sentence as one part, or as two or more when each half is a question of its own. */
  function cut(text: string, depth = 0): Part[] {
    const whole = look(text)
    if (depth > 3) return [whole]
    let found: { parts: Part[]; worth: number } | undefined
    for (const [left, right] of halves(text)) {
      if (denies(left, words)) return cut(right, depth + 1)
      if (denies(right, words)) return cut(left, depth + 1)
      const first = look(left)
      const rest = look(right)
      const own = [first, rest].every(
        (part) =>
          chance(part.guesses) >= half &&
          !empty.has(best(part.guesses)) &&
          (asks(part.text, words) || tells.has(best(part.guesses)) || part.text.split(' ').length <= 4),
      )
      if (!own || best(first.guesses) === best(rest.guesses)) continue
      const worth = Math.min(chance(first.guesses), chance(rest.guesses))
      if (worth > (found?.worth ?? 0))
        found = { parts: [...cut(left, depth + 1), ...cut(right, depth + 1)], worth }
    }
    return found && found.worth > chance(whole.guesses) * 0.75 ? found.parts : [whole]
  }

  /** A sentence that says too little alone, read together with what was said just before it. */
  function inPlace(sentence: Sentence, before: string[], context: Context): Part[] {
    const parts = cut(sentence.text)
    const [part] = parts
    if (!part || parts.length > 1) return parts
    if (before.length > 0 && (isGeneric(part.text) || !part.sure || empty.has(best(part.guesses)))) {
      for (let taken = 1; taken <= Math.min(3, before.length); taken++) {
        const together = look([...before.slice(-taken), part.text].join(' '))
        if (together.sure && !empty.has(best(together.guesses))) return [{ ...together, text: part.text }]
      }
    }
    const leaning =
      before.length === 0 ? said(bare(part.text, words), context.lastTopics.at(-1), words, hasContent) : null
    if (!leaning) return parts
    const full = { ...look(leaning.full), text: part.text }
    const better =
      full.sure &&
      !empty.has(best(full.guesses)) &&
      (leaning.must || !part.sure || empty.has(best(part.guesses)))
    return [better ? full : part]
  }

  return (message, context) => {
    const parts: (Part & { asks: boolean })[] = []
    const before: string[] = []
    for (const sentence of sentences(message, words)) {
      if (denies(sentence.text, words) && parts.length + before.length > 0) continue
      for (const part of inPlace(sentence, before, context)) parts.push({ ...part, asks: sentence.asks })
      if (!sentence.asks) before.push(sentence.text)
      else before.length = 0
    }
    return worthAnswering(parts)
  }
}

/** Questions first of all; statements only where they call for an answer; politeness only where there is nothing else. */
function worthAnswering(parts: (Part & { asks: boolean })[]): Part[] {
  const meant = parts.filter(({ guesses }) => !empty.has(best(guesses)) && !polite.has(best(guesses)))
  const asked = meant.filter((part) => part.asks && (part.sure || chance(part.guesses) > 0.15))
  const told = meant.filter(
    (part) => !part.asks && part.sure && tells.has(best(part.guesses)) && chance(part.guesses) > 0.8,
  )
  if (asked.length > 0)
    return meant.filter((part) => asked.includes(part) || told.includes(part)).slice(0, mostParts)
  const sure = meant.filter((part) => part.sure)
  if (sure.length > 0) return sure.slice(0, mostParts)
  const civil = parts.filter(({ guesses, sure: certain }) => certain && polite.has(best(guesses)))
  const open = parts.filter((part) => !polite.has(best(part.guesses)))
  const likeliest = open.toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
  if (civil.length > 0 && (!likeliest || best(likeliest.guesses) === 'chatter')) return civil.slice(0, 1)
  return likeliest ? [likeliest] : []
}
