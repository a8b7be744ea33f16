/** Parts: a message taken apart into what it asks; greetings, chit-chat and what is denied fall away. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import type { Classifier, Guesses } from './classify.ts'
import { asks, bare, denies, halves, type Sentence, sentences } from './clauses.ts'
import { said } from './follow.ts'
import { phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

export type Part = { text: string; guesses: Guesses; sure: boolean }

type Context = { lastTopics: TopicId[]; kind: KindName | null }

/** Chance of the best guess, and its lead over the next, from which an answer is given without asking back. */
const enough = { chance: 0.55, lead: 0.25 }
/** A half of a sentence counts as a question of its own only from these chances. */
const half = { question: 0.5, statement: 0.8 }
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

function isSure(guesses: Guesses): boolean {
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
  const seen = new Map<string, Part>()
  const look = (text: string): Part => {
    const known = seen.get(text)
    if (known) return known
    const guesses = classifier.classify(classifier.knows(text) ? text : bare(text, words) || text)
    const part = { text, guesses, sure: isSure(guesses) }
    seen.set(text, part)
    return part
  }
  const points = (text: string) => {
    const found = tokens(bare(text, words))
    return found.some((word) => words.pointers.includes(word)) && !found.some(hasContent)
  }
  const isGeneric = (text: string) => generic.has(bare(text, words)) || generic.has(phraseKey(text))

  /** Whether both halves of a sentence are questions of their own, about different things. */
  function bothAsk(first: Part, rest: Part, comma: boolean): boolean {
    if (best(first.guesses) === best(rest.guesses)) return false
    return [first, rest].every(({ text, guesses }) => {
      if (empty.has(best(guesses)) || chance(guesses) < half.question) return false
      // The mark at the end belongs to the whole sentence: "who decides, the prefect?" is one question.
      if (asks(text.replace(/[?？؟\s]+$/, ''), words)) return true
      if (chance(guesses) < half.statement) return false
      return tokens(text).length <= 3 || (!comma && tells.has(best(guesses)))
    })
  }

  /** A sentence as one part, or as two or more when each half is a question of its own. */
  function cut(text: string, depth = 0): Part[] {
    const whole = look(text)
    if (depth > 3) return [whole]
    let found: { left: string; right: string; worth: number } | undefined
    for (const { left, right, comma } of halves(text)) {
      if (denies(left, words)) return cut(right, depth + 1)
      if (denies(right, words)) return cut(left, depth + 1)
      const first = look(left)
      const rest = look(right)
      if (!bothAsk(first, rest, comma)) continue
      // A statement beside a question mostly says why it is asked: then the sentence as a whole is clear.
      const told = !asks(left, words) || !asks(right, words)
      if (told && whole.sure && [first, rest].some(({ guesses }) => best(guesses) === best(whole.guesses)))
        continue
      const worth = Math.min(chance(first.guesses), chance(rest.guesses))
      if (worth > (found?.worth ?? 0)) found = { left, right, worth }
    }
    if (!found || found.worth < chance(whole.guesses) * 0.7)
      return [whole.sure ? whole : (clearHalf(text) ?? whole)]
    return [...cut(found.left, depth + 1), ...cut(found.right, depth + 1)]
  }

  /** Of a sentence that is not clear as a whole, the half that is: the one that asks, or what a bare "is that normal?" hangs on. */
  function clearHalf(text: string): Part | undefined {
    for (const { left, right } of halves(text)) {
      const [told, asked] = isGeneric(right) ? [right, left] : [left, right]
      const part = look(asked)
      if (part.sure && !empty.has(best(part.guesses)) && (isGeneric(told) || asks(asked, words)))
        return { ...part, text }
    }
    return undefined
  }

  /** What a question that says nothing alone ("is this normal?") is about: the clearest of the sentences before it. */
  function clearest(before: string[]): Part | undefined {
    const last = before.slice(-4)
    return [...last, last.join(' ')]
      .map(look)
      .filter(({ guesses, sure }) => sure && !empty.has(best(guesses)) && best(guesses) !== 'in-trouble')
      .sort(
        (a, b) =>
          Number(tells.has(best(b.guesses))) - Number(tells.has(best(a.guesses))) ||
          chance(b.guesses) - chance(a.guesses),
      )[0]
  }

  /** A question read together with what was said just before it, where that changes its meaning. */
  function together(part: Part, before: string[]): Part | undefined {
    if (isGeneric(part.text)) {
      const meant = clearest(before)
      if (meant) return { ...meant, text: part.text }
    }
    const vague = !part.sure || empty.has(best(part.guesses)) || isGeneric(part.text) || points(part.text)
    for (let taken = 1; taken <= Math.min(3, before.length); taken++) {
      const said = before.slice(-taken).join(' ')
      const joined = look(`${said} ${part.text}`)
      const told = best(look(said).guesses)
      const fits = vague ? !empty.has(best(joined.guesses)) : tells.has(told) && told === best(joined.guesses)
      if (joined.sure && fits) return { ...joined, text: part.text }
    }
    return undefined
  }

  /** A sentence that says too little alone, read with what came before it in the message or in the last turn. */
  function inPlace(sentence: Sentence, before: string[], context: Context): Part[] {
    const parts = cut(sentence.text)
    const [part] = parts
    if (!part || parts.length > 1) return parts
    if (before.length > 0) return [(sentence.asks && together(part, before)) || part]
    const leaning = said(bare(part.text, words), context.lastTopics.at(-1), words, hasContent)
    if (!leaning) return parts
    const full = { ...look(leaning.full), text: part.text }
    const better = leaning.must || !part.sure || empty.has(best(part.guesses))
    return [full.sure && !empty.has(best(full.guesses)) && better ? full : part]
  }

  return (message, context) => {
    seen.clear()
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
