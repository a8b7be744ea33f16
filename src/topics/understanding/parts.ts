/** Parts: a message taken apart into what it asks; greetings, chit-chat and what is denied fall away. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import type { Classifier } from './classify.ts'
import { type Sentence, sentences } from './clauses.ts'
import { createCutter } from './cut.ts'
import { complains, denies } from './form.ts'
import { best, chance } from './guesses.ts'
import { createReaders, empty, type Part, polite, type Reader } from './reading.ts'
import { tokens } from './text.ts'
import type { Words } from './words.ts'

type Context = { lastTopics: TopicId[]; kind: KindName | null }

/**
 * What is told is a request of its own ("I lost my card. Which vaccines do they want?") from these chances: before a question
 * that is clear without it, and after the last question.
 */
const request = { before: 0.98, clear: 0.5, after: 0.95 }
/** In words: a short message that asks nothing by its form is read as a whole. */
const short = 50
/** From this chance something asks nothing. */
const chatter = 0.6
/** Beside what can be answered, something is declined only from this chance. */
const elsewhere = 0.9
/** What is asked back for: the form of a question, in so many words at least. */
const isQuestion = /[?？؟]\s*$/
const ownWords = 5
const mostParts = 5

const topic = (part: Part) => best(part.guesses)
const says = (part: Part) => !empty.has(topic(part)) && !polite.has(topic(part))
const isClear = (part: Part, least: number) => says(part) && chance(part.guesses) >= least

/** "I would like to introduce myself", "how are you": asks nothing, whatever its form. */
const isChatter = (part: Part) => topic(part) === 'chatter' && chance(part.guesses) >= chatter

/** A question of some length in which nothing speaks of a topic is about something else than the one before it. */
const isOther = ({ text, guesses }: Part, name: string) =>
  tokens(text).length > ownWords && guesses.slice(0, 3).every((guess) => guess.name !== name)

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
    const isAsked = ({ text, asks }: Sentence) => asks && !isChatter(reader.alone(text))
    const isOnly = message.filter(isAsked).length === 1
    for (const sentence of message) {
      const { text } = sentence
      if (!isAsked(sentence)) {
        before.push(reader.alone(text))
        continue
      }
      const previous = parts.at(-1)
      const told = before.map((part) => part.text)
      /** A question read with what was told before it, or after the question before it, or after the last turn. */
      const read = (part: Part, isAll: boolean): Part => {
        if (told.length > 0) return reader.inContext(part, told, isOnly && isAll)
        if (!previous) return reader.afterTurn(part, last)
        const after = reader.afterPart(part, topic(previous))
        return topic(after) === topic(previous) && isOther(part, topic(previous)) ? part : after
      }
      const found = cut(text, reader, read)
      const [first] = found
      if (!first) continue
      const known = new Set([topic(reader.alone(text)), topic(first)])
      const own = before.filter(
        (part) =>
          (complains(part.text) || !isOnly) &&
          isClear(part, request.before) &&
          isNew(part) &&
          !known.has(topic(part)),
      )
      if (isClear(first, request.clear)) parts.push(...own.slice(-1))
      parts.push(...found)
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
    if (texts.length === 1) return cut(first, reader, (part) => reader.afterTurn(part, last))
    if (tokens(whole.text).length <= short && whole.sure && says(whole)) return [whole]
    const read = texts.map(reader.alone)
    const likeliest = read.filter(says).toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
    return read.filter((part) => !says(part) || part === likeliest || isClear(part, request.after))
  }

  return (message, context) => {
    const reader = readerFor(context.kind)
    const last = context.lastTopics.at(-1)
    const meant = sentences(message, words).filter(({ text }, index) => index === 0 || !denies(text, words))
    const parts = asked(meant, reader, last)
    return worthAnswering(parts.length > 0 ? parts : told(meant, reader, last))
  }
}

/** What is meant; politeness only where there is nothing else. */
function worthAnswering(parts: Part[]): Part[] {
  if (parts.some((part) => says(part) && part.sure)) return answered(parts)
  const civil = parts.filter((part) => part.sure && polite.has(topic(part)))
  const open = parts.filter((part) => !polite.has(topic(part)))
  const likeliest = open.toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
  if (civil.length > 0 && (!likeliest || topic(likeliest) === 'chatter')) return civil.slice(0, 1)
  return likeliest ? [likeliest] : []
}

/** What is sure; and, to be asked back, what was clearly a question but about something else. */
function answered(parts: Part[]): Part[] {
  const sure = parts.filter((part) => says(part) && part.sure)
  const isAside = (part: Part) => topic(part) === 'off-topic' && chance(part.guesses) < elsewhere
  const clear = sure.some((part) => topic(part) !== 'off-topic')
    ? sure.filter((part) => !isAside(part))
    : sure
  const known = new Set(clear.map(topic))
  const isElse = (part: Part) =>
    isQuestion.test(part.text) &&
    tokens(part.text).length >= ownWords &&
    topic(part) !== 'chatter' &&
    part.guesses.slice(0, 3).every(({ name }) => !known.has(name) && !polite.has(name))
  return parts.filter((part) => clear.includes(part) || isElse(part)).slice(0, mostParts)
}
