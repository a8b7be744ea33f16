/** Match: a person's message to the topics it asks about, part by part, or an honest "not sure". */
import type { DocumentId, KindName } from '../letters/letter.ts'
import type { WordAsked } from './glossary/word-asked.ts'
import { askedOfHome, topicsOfHome } from './hosted.ts'
import type { LetterMessage } from './letter-message.ts'
import type { PeopleWords } from './member-meant.ts'
import { createReasonTold } from './reason-told.ts'
import { createSecondLook, type Plain } from './second-look.ts'
import type { Side } from './sides.ts'
import type { Subject } from './subjects.ts'
import { isTopic, type TopicId } from './topic.ts'
import { createClassifier } from './understanding/classify.ts'
import { createDocuments } from './understanding/documents.ts'
import { asks, bare } from './understanding/form.ts'
import type { Model } from './understanding/linear.ts'
import { chosen } from './understanding/offer.ts'
import { createParts } from './understanding/parts.ts'
import type { Part } from './understanding/reading.ts'
import { tokens } from './understanding/text.ts'
import type { Reason, Words } from './understanding/words.ts'
import type { Wanted } from './wanted.ts'

export type Match = {
  /** The words of the message that this answers. */
  part: string
  topic: TopicId
  /**
   * `false` only with topic `unclear`: then `alternatives` holds what to offer, most likely first. A sure `unclear` takes back
   * what was said before, and asks nothing.
   */
  sure: boolean
  alternatives: TopicId[]
  /** The document that is asked about. */
  item?: DocumentId
  /** They live with somebody, or their home is in somebody else's name. */
  hosted?: true
  /** The French word that is asked about. */
  word?: WordAsked
  /** Why somebody cannot come. */
  reason?: Reason
  /** It ends what the topic is about: reminders. */
  stop?: true
  /** A message that is not about another date, the relative whom it names, and that there is no proof. */
  message?: LetterMessage
  who?: string
  sworn?: true
  /** A message of theirs has had no answer. */
  unanswered?: true
  /** The reader's own name, given for the message. */
  own?: string
  /** Those on which somebody is never free: 0 (Sunday) to 6. */
  weekdays?: number[]
  /** The side of the letter’s own matter that it asks about. */
  side?: Side
  /** The words of the part as they were typed and, slips corrected, as they were understood. */
  words?: string[]
}

/** @internal Exported for its tests. */
export type MatchContext = {
  /** What the last reply spoke of. */
  lastTopics: TopicId[]
  /** Of the letter in hand. */
  kind: KindName | null
  /** Of all letters that are known, where there are more. */
  kinds?: KindName[]
  /** What the last reply offered when it had to ask back. */
  offered: TopicId[]
  /** Of several people, as the letter in hand calls them. */
  names?: string[]
}

export type Matcher = {
  /** What a message asks, in the order asked; never empty. Pure, and quick on any input. */
  match(question: string, context: MatchContext): Match[]
  /** Which of a list is chosen by its place: "the first one" is 0, the last is -1; undefined when none is. */
  place(said: string): number | undefined
  /** Why somebody did not come or cannot, where the words give a reason. */
  reason(said: string, names?: string[]): Reason | undefined
  /** Whether words ask or wish for something, rather than tell. */
  asks(said: string): boolean
}

/** In characters: of a longer message only this much is looked at for a choice among offers. */
const longestChoice = 200

const withItem: TopicId[] = [
  'item-explained',
  'what-to-bring',
  'originals-or-copies',
  'translation-needed',
  'paper-or-phone',
]
/** Their messages have a place for the reason. */
export const asksForReason: ReadonlySet<TopicId> = new Set(['reschedule', 'missed'])
/** In characters: who writes more tells more than a reason. */
const longestWithReason = 600
/** In words: more is a message of its own. */
const longestReason = 8

const withReason: TopicId[] = ['reschedule', 'work-conflict', 'missed']

const neverOffered = new Set<TopicId>(['unclear', 'greeting', 'thanks'])

/** Offered when a message says nothing that could be understood. */
export const usual: TopicId[] = ['summary', 'what-to-bring', 'reschedule']

/** What is needed to understand a language whose questions are built as English ones are (form.ts, atoms.ts). */
export type Understanding = {
  words: Words
  people: PeopleWords
  subjects: Subject[]
  /** Trained on its ways of asking and these by `npm run train`. */
  model: Model
}

/** Builds the matcher of one language. */
export function createMatcher(
  { words, people, subjects, model }: Understanding,
  wanted: Plain & Pick<Wanted, 'hosted' | 'isElsewhere' | 'meantWhole' | 'reasonTold'>,
): Matcher {
  const classifier = createClassifier(words, model)
  const weighedAgain = createSecondLook(classifier, wanted, subjects)
  const documentIn = createDocuments(words)
  const reasonIn = createReasonTold(classifier, words, people, wanted)
  const partsOf = createParts(classifier, words, model.segments)
  const stops = words.stops.map((phrase) => ` ${tokens(phrase).join(' ')} `)
  const ends = (found: string[]) => stops.some((phrase) => ` ${found.join(' ')} `.includes(phrase))

  function matchOf(given: Part, context: MatchContext): Match {
    const { names } = context
    const part = weighedAgain(given, context)
    const [best] = part.guesses
    const home = wanted.hosted(part.text)
    if (home && (home.alone || !part.sure || topicsOfHome.has(best?.name ?? '')))
      return { part: part.text, ...askedOfHome, words: tokens(part.text) }
    const alternatives = part.guesses
      .flatMap(({ name, chance }) =>
        isTopic(name) && !neverOffered.has(name) && chance > 0.04 ? [name] : [],
      )
      .slice(0, 3)
    if (!part.sure || !best || !isTopic(best.name) || best.name === 'unclear')
      return {
        part: part.text,
        topic: 'unclear',
        sure: false,
        words: tokens(part.text),
        alternatives: alternatives.length > 1 ? alternatives : withUsual(alternatives),
      }
    const found = classifier.read(part.text)
    const item = withItem.includes(best.name) ? documentIn(found) : undefined
    const reason = withReason.includes(best.name) ? reasonIn(part.text, names) : undefined
    const stop = best.name === 'reminder' && ends(found)
    return {
      part: part.text,
      topic: best.name,
      sure: true,
      alternatives: [],
      words: [...new Set([...found, ...tokens(part.text)])],
      ...(item && { item }),
      ...(reason && { reason }),
      ...(stop && { stop }),
    }
  }

  /** "work", "because I have an exam": said after the message that asks for another date, it is the reason for it. */
  function reasonGiven(said: string, { lastTopics, names }: MatchContext): Match | null {
    const last = lastTopics.at(-1)
    const found = classifier.read(said)
    const reason = reasonIn(said, names)
    if (!reason || !last || !asksForReason.has(last)) return null
    if (found.length > longestReason || asks(said, words)) return null
    // "I missed it, I was ill" is said of a later day than the one that was to be moved.
    const [best] = classifier.classify(bare(said, words))
    if (best && best.name !== last && best.chance > 0.5 && isTopic(best.name) && asksForReason.has(best.name))
      return null
    return { part: said.trim(), topic: last, sure: true, alternatives: [], words: found, reason }
  }

  /** The reason may stand in a sentence of its own, but not in one that asks for something else. */
  function withReasons(matches: Match[], question: string, names?: string[]): Match[] {
    const others = matches.filter(({ topic }) => !withReason.includes(topic) && topic !== 'unclear')
    const left = others.reduce(
      (text, { part }) => text.replace(part, ' '),
      question.slice(0, longestWithReason),
    )
    const reason = reasonIn(left, names)
    if (!reason) return matches
    return matches.map((match) => (withReason.includes(match.topic) ? { reason, ...match } : match))
  }

  return {
    match(question, context) {
      const said = question.slice(0, longestChoice)
      const offers = context.offered.length > 0
      const choice = offers && chosen(said, context.offered, classifier.classify(bare(said, words)), words)
      if (choice) return [{ part: question.trim(), topic: choice, sure: true, alternatives: [] }]
      const given = reasonGiven(said, context)
      if (given) return [given]
      const home = wanted.hosted(question)
      if (home?.alone) return [{ part: question.trim(), ...askedOfHome, words: tokens(question) }]
      const isDeceit = question.length <= longestChoice && wanted.isDeceit(question)
      const whole = isDeceit ? 'fraud-request' : wanted.meantWhole(question, context.kind ?? null)
      if (whole) return withReasons([sureOf(question, whole)], question, context.names)
      const parts = partsOf(question, context)
      if (parts.length === 0) {
        const part = question.slice(0, 200).trim()
        const meant = wanted.meant(said, context.kind ?? null)
        if (meant) return [sureOf(part, meant)]
        return [{ part, topic: 'unclear', sure: false, alternatives: usual }]
      }
      const matches = parts.map((part) => matchOf(part, context))
      return withReasons(merged(matches, question), question, context.names)
    },
    reason: (said, names) => reasonIn(said.slice(0, longestWithReason), names),
    asks: (said) => asks(said, words),
    place: (said) => words.places[bare(said, words)] ?? words.places[tokens(said).join(' ')],
  }
}

const sureOf = (part: string, topic: TopicId): Match => ({
  part: part.trim(),
  topic,
  sure: true,
  alternatives: [],
  words: tokens(part),
})

function withUsual(likely: TopicId[]): TopicId[] {
  return [...likely, ...usual.filter((topic) => !likely.includes(topic))].slice(0, 3)
}

/** A topic is answered once, however often it is asked; what was not understood is asked back once. */
function merged(matches: Match[], question: string): Match[] {
  const kept: Match[] = []
  for (const match of matches) {
    const same = kept.find(({ topic, item }) => topic === match.topic && item === match.item)
    if (!same) kept.push(match)
    else {
      if (match.reason && !same.reason) same.reason = match.reason
      const both = `${same.part} ${match.part}`
      if (question.includes(both)) same.part = both
      same.words = [...(same.words ?? []), ...(match.words ?? [])]
    }
  }
  return kept
}
