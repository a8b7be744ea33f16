/** Parts: a message taken apart into what it asks; greetings, chit-chat and what is denied fall away. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import type { Classifier, Guesses } from './classify.ts'
import { asks, bare, denies, halves, type Sentence, sentences } from './clauses.ts'
import { said } from './follow.ts'
import { best, blended, chance, isSure } from './guesses.ts'
import { phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

export type Part = { text: string; guesses: Guesses; sure: boolean }

type Context = { lastTopics: TopicId[]; kind: KindName | null }

/** Beside a question that is clear, another one is answered from this chance on. */
const enoughBeside = 0.45
/** Halves of a sentence are questions of their own from these chances; in the whole sentence something is seen of both. */
const half = { afterWord: 0.5, afterComma: 0.6, inWhole: 0.001 }
/** Several questions are one where the message as a whole is as clear as this, and what else they say is no clearer than that. */
const oneThought = { whole: 0.8, other: 0.5 }
/** What a question says alone counts little beside what it says after the sentences before it. */
const contextWeight = 0.9
/** The same of a question after another one: of one that makes no sense alone, and of any other. */
const turnWeight = { must: 0.7, may: 0.3 }
/** In sentences and words: what lies further back is about something else. */
const furthest = { sentences: 3, words: 50 }
const mostParts = 5

const empty = new Set(['chatter', 'unclear'])
const polite = new Set(['greeting', 'thanks'])

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
  const seen = new Map<string, Part>()
  const look = (text: string): Part => {
    const known = seen.get(text)
    if (known) return known
    const guesses = classifier.classify(classifier.knows(text) ? text : bare(text, words) || text)
    const part = { text, guesses, sure: isSure(guesses) }
    seen.set(text, part)
    return part
  }
  const isGeneric = (text: string) => generic.has(bare(text, words)) || generic.has(phraseKey(text))

  /** A sentence as one part, or as two or more when each half is a question of its own, about something else. */
  function cut(text: string, depth = 0): Part[] {
    const whole = look(text)
    for (const { left, right, comma } of halves(text)) {
      if (denies(left, words)) return cut(right, depth + 1)
      if (denies(right, words)) return cut(left, depth + 1)
      if (depth > 3) continue
      const first = look(left)
      const rest = leaning(look(right), best(first.guesses))
      if (!bothAsk(first, rest, whole, comma ? half.afterComma : half.afterWord)) continue
      const more = cut(right, depth + 1)
      return [...cut(left, depth + 1), ...(more.length === 1 ? [rest] : more)]
    }
    return [whole]
  }

  function bothAsk(first: Part, rest: Part, whole: Part, least: number): boolean {
    if (best(first.guesses) === best(rest.guesses)) return false
    const inWhole = (part: Part) => whole.guesses.find(({ name }) => name === best(part.guesses))?.chance ?? 0
    return [first, rest].every(
      (part) =>
        !empty.has(best(part.guesses)) &&
        chance(part.guesses) >= least &&
        inWhole(part) >= half.inWhole &&
        asks(part.text.replace(/[?？؟\s]+$/, ''), words),
    )
  }

  /** A question read with the sentences before it, which say what it is about. */
  function inContext(part: Part, before: string[]): Part {
    const context: string[] = []
    let count = tokens(part.text).length
    for (const sentence of before.slice(-furthest.sentences).toReversed()) {
      count += tokens(sentence).length
      if (count > furthest.words) break
      context.unshift(sentence)
    }
    // The sentences nearest to it, as many as still ask something together with it.
    let joined = look([...context, part.text].join(' '))
    while (empty.has(best(joined.guesses)) && context.shift() !== undefined)
      joined = look([...context, part.text].join(' '))
    if (context.length === 0) return part
    const guesses = isGeneric(part.text)
      ? joined.guesses
      : blended(joined.guesses, part.guesses, contextWeight)
    return { text: part.text, guesses, sure: isSure(guesses) }
  }

  /** A question that says too little alone, read after the last turn. */
  function leaning(part: Part, last: string | undefined): Part {
    const found = said(bare(part.text, words), last, words, hasContent)
    if (!found) return part
    const full = look(found.full)
    const guesses = blended(full.guesses, part.guesses, found.must ? turnWeight.must : turnWeight.may)
    return { text: part.text, guesses, sure: isSure(guesses) }
  }

  function asked(message: Sentence[], context: Context): Part[] {
    const parts: Part[] = []
    let before: string[] = []
    for (const { text, asks: isQuestion } of message) {
      if (!isQuestion) {
        before.push(text)
        continue
      }
      const found = cut(text)
      const [only] = found
      if (found.length > 1 || !only) parts.push(...found)
      else if (before.length > 0) parts.push(inContext(only, before))
      else
        parts.push(
          leaning(only, parts.length === 0 ? context.lastTopics.at(-1) : best(parts.at(-1)?.guesses ?? [])),
        )
      before = []
    }
    return parts
  }

  return (message, context) => {
    seen.clear()
    const all = sentences(message, words)
    const meant = all.filter(({ text }, index) => index === 0 || !denies(text, words))
    const parts = asked(meant, context)
    if (parts.length > 0) return worthAnswering(asOne(parts, meant))
    return told(meant, context)
  }

  /** A short message of several questions that all turn about one thing is one question. */
  function asOne(parts: Part[], message: Sentence[]): Part[] {
    const [first, ...others] = parts
    if (!first || others.length === 0) return parts
    const whole = look(message.map(({ text }) => text).join(' '))
    if (tokens(whole.text).length > furthest.words || chance(whole.guesses) < oneThought.whole) return parts
    const same = parts.some((part) => best(part.guesses) === best(whole.guesses))
    const clear = parts.filter(
      (part) => part.sure && chance(part.guesses) >= oneThought.other && !empty.has(best(part.guesses)),
    )
    const topics = new Set(clear.map((part) => best(part.guesses)))
    return same && topics.size <= 1 ? [whole] : parts
  }

  /** Nothing is asked by its form: the message as a whole, or the clearest of its sentences. */
  function told(message: Sentence[], context: Context): Part[] {
    const texts = message.map(({ text }) => text)
    const [first] = texts
    if (first === undefined) return []
    const whole = look(texts.join(' '))
    if (texts.length === 1) {
      const found = cut(first)
      return worthAnswering(
        found.length === 1 && found[0] ? [leaning(found[0], context.lastTopics.at(-1))] : found,
      )
    }
    const short = tokens(whole.text).length <= furthest.words
    if (short && whole.sure && !empty.has(best(whole.guesses)) && !polite.has(best(whole.guesses)))
      return [whole]
    return worthAnswering(texts.map(look))
  }
}

/** What is meant; politeness only where there is nothing else. */
function worthAnswering(parts: Part[]): Part[] {
  const meant = parts.filter(({ guesses }) => !empty.has(best(guesses)) && !polite.has(best(guesses)))
  const sure = meant.filter((part) => part.sure)
  const several = meant.filter((part) => part.sure || chance(part.guesses) >= enoughBeside)
  if (sure.length > 0) return several.map((part) => ({ ...part, sure: true })).slice(0, mostParts)
  const civil = parts.filter(({ guesses, sure: certain }) => certain && polite.has(best(guesses)))
  const open = parts.filter((part) => !polite.has(best(part.guesses)))
  const likeliest = open.toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
  if (civil.length > 0 && (!likeliest || best(likeliest.guesses) === 'chatter')) return civil.slice(0, 1)
  return likeliest ? [likeliest] : []
}
