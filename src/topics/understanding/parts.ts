/** Parts: a message taken apart into what it asks; greetings, chit-chat and what is denied fall away. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'
import { type Atom, atomsOf } from './atoms.ts'
import type { Classifier } from './classify.ts'
import { complains } from './form.ts'
import { best, chance } from './guesses.ts'
import { createReaders, empty, type Part, polite, type Reader } from './reading.ts'
import { createSegments } from './segment-features.ts'
import { bestPath, latticeOf, type Step } from './segments.ts'
import { sentences } from './sentences.ts'
import { tokens } from './text.ts'
import type { Weights } from './traits.ts'
import type { Words } from './words.ts'

type Context = { lastTopics: TopicId[]; kind: KindName | null }

/** In words: a short message that asks nothing by its form is read as a whole. */
const short = 50
/** Of such a message, what is as clear as this is answered beside the clearest. */
const alsoTold = 0.95
/** In words: a longer message tells a story beside its one question. */
const story = 30
/** A question that seems only told is asked all the same where it is as clear as this. */
const askedAnyway = 0.98
/** In atoms. */
const longestStretch = 40
/** Beside what can be answered, something is declined only from this chance. */
const elsewhere = 0.9
/** What is asked back for: the form of a question, in so many words at least. */
const isQuestion = /[?？؟]\s*$/
const ownWords = 5
const mostParts = 5

const topic = (part: Part) => best(part.guesses)
const says = (part: Part) => !empty.has(topic(part)) && !polite.has(topic(part))
const isClear = (part: Part, least: number) => says(part) && chance(part.guesses) >= least

/** A question of some length in which nothing speaks of a topic is about something else than the one before it. */
const isOther = ({ text, guesses }: Part, name: string) =>
  tokens(text).length > ownWords && guesses.slice(0, 3).every((guess) => guess.name !== name)

/** Takes messages apart: what each asks, in the order asked, and whether that is sure. */
export function createParts(
  classifier: Classifier,
  words: Words,
  weights: Weights,
): (message: string, context: Context) => Part[] {
  const readerFor = createReaders(classifier, words)
  const segmentOf = createSegments(words)

  /** The requests of a message, each read with what was told before it, or after the request before it, or after the last turn. */
  function asked(message: string[], reader: Reader, last: string | undefined): Part[] {
    const steps = stretches(atomsOf(message, words)).flatMap(
      (atoms) => bestPath(latticeOf(atoms, segmentOf, reader), weights) ?? [],
    )
    const isLong = message.reduce((sum, text) => sum + tokens(text).length, 0) > story
    const questions = steps.filter(({ segment, topic }) => topic !== null && segment.asking).length
    const isAsked = ({ segment, topic }: Step) =>
      topic !== null && (!isLong || questions !== 1 || segment.asking || complains(segment.part.text))
    const isOnly = steps.filter(isAsked).length === 1
    const parts: { part: Part; isTold: boolean }[] = []
    let told: string[] = []
    let previous: Part | undefined
    for (const step of steps) {
      const { part } = step.segment
      if (isAsked(step)) {
        previous = read(part, { told, isOnly, previous, last, reader })
        parts.push({ part: previous, isTold: false })
        told = []
      } else {
        told.push(part.text)
        if (step.segment.asking && isClear(part, askedAnyway)) parts.push({ part, isTold: true })
      }
    }
    const answered = new Set(parts.flatMap(({ part, isTold }) => (isTold ? [] : [topic(part)])))
    return parts.flatMap(({ part, isTold }) => (isTold && answered.has(topic(part)) ? [] : [part]))
  }

  /** Nothing is asked in so many words: the message as a whole, or the clearest of its sentences. */
  function told(message: string[], reader: Reader, last: string | undefined): Part[] {
    if (message.length === 0) return []
    const whole = reader.alone(message.join(' '))
    if (message.length === 1) return [reader.afterTurn(whole, last)]
    if (tokens(whole.text).length <= short && whole.sure && says(whole)) return [whole]
    const read = message.map(reader.alone)
    const likeliest = read.filter(says).toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
    return read.filter((part) => !says(part) || part === likeliest || isClear(part, alsoTold))
  }

  return (message, context) => {
    const reader = readerFor(context.kind)
    const last = context.lastTopics.at(-1)
    const said = sentences(message, words)
    const whole = said.join(' ')
    // What was learnt word for word is one request.
    const parts = classifier.knows(whole) ? told([whole], reader, last) : asked(said, reader, last)
    return worthAnswering(parts.length > 0 ? parts : told(said, reader, last))
  }
}

type Before = {
  told: string[]
  isOnly: boolean
  previous: Part | undefined
  last: string | undefined
  reader: Reader
}

function read(part: Part, { told, isOnly, previous, last, reader }: Before): Part {
  if (told.length > 0) return reader.inContext(part, told, isOnly)
  if (!previous) return reader.afterTurn(part, last)
  const after = reader.afterPart(part, topic(previous))
  return topic(after) === topic(previous) && isOther(part, topic(previous)) ? part : after
}

/** A long message is parted piece by piece, each of whole sentences. */
function stretches(atoms: Atom[]): Atom[][] {
  const found: Atom[][] = []
  for (const atom of atoms) {
    const last = found.at(-1)
    const begins = atom.joint === 'sentence' || atom.joint === 'question'
    if (last && (last.length < longestStretch || !begins)) last.push(atom)
    else found.push([atom])
  }
  return found
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
