/** Parts: a message taken apart into what it asks; greetings, chit-chat and what is denied fall away. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import type { Classifier } from './classify.ts'
import { type Sentence, sentences } from './clauses.ts'
import { createCutter } from './cut.ts'
import { denies } from './form.ts'
import { best, chance } from './guesses.ts'
import { createReaders, empty, type Part, polite, type Reader } from './reading.ts'
import { tokens } from './text.ts'
import type { Words } from './words.ts'

type Context = { lastTopics: TopicId[]; kind: KindName | null }

/** Beside a question that is clear, another one is answered from this chance on. */
const enoughBeside = 0.45
/**
 * What is told is a request of its own ("I lost my card. Which vaccines do they want?") from these chances: before a question
 * that is clear without it, and after the last question.
 */
const request = { before: 0.98, clear: 0.5, after: 0.95 }
/** Several questions are one where the message as a whole is as clear as this, and what else they say is no clearer than that. */
const oneThought = { whole: 0.97, other: 0.5, words: 50 }
const mostParts = 5

const topic = (part: Part) => best(part.guesses)
const says = (part: Part) => !empty.has(topic(part)) && !polite.has(topic(part))
const isClear = (part: Part, least: number) => says(part) && chance(part.guesses) >= least

/** Takes messages apart: what each asks, in the order asked, and whether that is sure. */
export function createParts(
  classifier: Classifier,
  words: Words,
): (message: string, context: Context) => Part[] {
  const readerFor = createReaders(classifier, words)
  const cut = createCutter(words)

  /** What is asked by its form, each question read with what stands before it; and what is asked by telling it. */
  function asked(message: Sentence[], reader: Reader, last: string | undefined): Part[] {
    const parts: Part[] = []
    let before: Part[] = []
    const isNew = (part: Part) => !parts.some((other) => topic(other) === topic(part))
    const isOnly = message.filter(({ asks }) => asks).length === 1
    for (const { text, asks } of message) {
      if (!asks) {
        before.push(reader.alone(text))
        continue
      }
      const [first, ...rest] = cut(text, reader)
      if (!first) continue
      const previous = parts.at(-1)
      const told = before.map((part) => part.text)
      let read = first
      if (told.length > 0) read = reader.inContext(first, told, isOnly && rest.length === 0)
      else if (previous) read = reader.afterPart(first, topic(previous))
      else read = reader.afterTurn(first, last)
      const known = new Set([topic(first), topic(read)])
      const own = before.filter(
        (part) => isClear(part, request.before) && isNew(part) && !known.has(topic(part)),
      )
      if (isClear(first, request.clear)) parts.push(...own.slice(-1))
      parts.push(read, ...rest)
      before = []
    }
    if (parts.length === 0) return []
    return [...parts, ...before.filter((part) => isClear(part, request.after) && isNew(part)).slice(0, 1)]
  }

  /** Nothing is asked by its form: the message as a whole, or the clearest of its sentences. */
  function told(message: Sentence[], reader: Reader, last: string | undefined): Part[] {
    const texts = message.map(({ text }) => text)
    const [first] = texts
    if (first === undefined) return []
    const whole = reader.alone(texts.join(' '))
    if (texts.length === 1) {
      const [only, ...others] = cut(first, reader)
      return only && others.length === 0 ? [reader.afterTurn(only, last)] : cut(first, reader)
    }
    const short = tokens(whole.text).length <= oneThought.words
    return short && whole.sure && says(whole) ? [whole] : texts.map(reader.alone)
  }

  return (message, context) => {
    const reader = readerFor(context.kind)
    const last = context.lastTopics.at(-1)
    const meant = sentences(message, words).filter(({ text }, index) => index === 0 || !denies(text, words))
    const parts = asked(meant, reader, last)
    return worthAnswering(parts.length > 0 ? asOne(parts, meant, reader) : told(meant, reader, last))
  }
}

/** A short message of several questions that all turn about one thing is one question. */
function asOne(parts: Part[], message: Sentence[], reader: Reader): Part[] {
  if (parts.length < 2) return parts
  const whole = reader.alone(message.map(({ text }) => text).join(' '))
  if (tokens(whole.text).length > oneThought.words || !isClear(whole, oneThought.whole)) return parts
  const clear = parts.filter(
    (part) => part.sure && chance(part.guesses) >= oneThought.other && !empty.has(topic(part)),
  )
  const same = parts.some((part) => topic(part) === topic(whole))
  return same && new Set(clear.map(topic)).size <= 1 ? [whole] : parts
}

/** What is meant; politeness only where there is nothing else. */
function worthAnswering(parts: Part[]): Part[] {
  const meant = parts.filter(says)
  if (meant.some(({ sure }) => sure))
    return meant
      .filter((part) => part.sure || chance(part.guesses) >= enoughBeside)
      .map((part) => ({ ...part, sure: true }))
      .slice(0, mostParts)
  const civil = parts.filter((part) => part.sure && polite.has(topic(part)))
  const open = parts.filter((part) => !polite.has(topic(part)))
  const likeliest = open.toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
  if (civil.length > 0 && (!likeliest || topic(likeliest) === 'chatter')) return civil.slice(0, 1)
  return likeliest ? [likeliest] : []
}
