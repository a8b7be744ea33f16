/** Training: from ways of asking to the model's weights. The same phrases always give the same model. */
import { createClassifier } from './classify.ts'
import { createEllipsis, type Elliptic, type Phrase } from './ellipsis.ts'
import { allFeatures, createConcepts, topicFeatures, vector, wordFeatures } from './features.ts'
import { learnSegments, type Marked } from './learn-segments.ts'
import type { Model } from './linear.ts'
import { createReaders, empty, polite } from './reading.ts'
import { phraseKey, tokens } from './text.ts'
import { isKeptBack, layerOf } from './train-layer.ts'
import { typed } from './typed.ts'
import { exactOf, vocabularyOf } from './vocabulary.ts'
import type { Words } from './words.ts'

/** What somebody says right after `last` was spoken of, and the topic that it means. */
export type FollowUp = { last: string; topic: string; text: string }

/** Ways of asking by topic, what is said after another topic, and messages whose requests are marked. */
export type Asking = { ask: Record<string, string[]>; after: FollowUp[]; messages: Marked[] }

/** Trained in several orders and with several slips, and the mean taken: one order alone is a matter of luck. */
const seeds = [20270309, 20270311, 20270401, 20270412, 20270415]
const [seed = 1] = seeds

/** How often a follow-up that somebody wrote counts, and a piece after another of its message; one made up out of a phrase counts twice. */
const times = { followUp: 10, piece: 2 }

/** One that somebody said, and how often it counts. */
type Heard = Elliptic & { times: number }
const isHeard = (phrase: Phrase): phrase is Heard => 'times' in phrase

/** In words: shorter, a piece says too little without the one before it. */
const leastAlone = 4

/** The pieces of messages as ways of asking, and as what is said after the piece before. */
function piecesOf(messages: Marked[], words: Words): { alone: Phrase[]; after: FollowUp[] } {
  const leaning = words.leaning.map((start) => `${phraseKey(start)} `)
  const alone: Phrase[] = []
  const after: FollowUp[] = []
  for (const message of messages) {
    let last: string | undefined
    for (const { topic, text } of message) {
      if (topic === null) continue
      const found = tokens(text)
      const leans = leaning.some((start) => `${found.join(' ')} `.startsWith(start))
      if (last === undefined || (found.length >= leastAlone && !leans)) alone.push({ topic, found })
      if (last !== undefined) after.push({ last, topic, text })
      last = topic
    }
  }
  return { alone, after }
}

/** Messages in which something is asked that can be answered. */
const isParted = (message: Marked) =>
  message.some(({ topic }) => topic !== null) &&
  message.every(({ topic }) => topic === null || !(polite.has(topic) || empty.has(topic)))

/** The model for ways of asking, one list a class. Takes a quarter of an hour; `trainedOn` marks what it was made from. */
export function train({ ask, after: followUps, messages }: Asking, words: Words, trainedOn: string): Model {
  const classes = Object.keys(ask).sort()
  const conceptsOf = createConcepts(words)
  const phrases = classes.flatMap((topic) =>
    (ask[topic] ?? []).map((phrase): Phrase => ({ topic, found: tokens(phrase) })),
  )
  const pieces = piecesOf(messages, words)
  const everything = (found: string[]) => allFeatures(found, conceptsOf(found))
  const ofWords = (found: string[]) => wordFeatures(found, conceptsOf(found))
  const alone = layerOf<Phrase>(phrases, pieces.alone, classes, {
    slots: 1 << 17,
    rounds: 6,
    leftOut: 0.6,
    seeds,
    named: everything,
    features: ({ found }, rarity) => vector(everything(found), rarity),
    variants: (random) => (phrase) => typed(phrase, words, random),
  })
  const heard = (said: FollowUp[], often: number) =>
    said.map(({ last, topic, text }): Heard => ({ last, topic, found: tokens(text), times: often }))
  const spoken = { followUps: heard(followUps, times.followUp), pieces: heard(pieces.after, times.piece) }
  const after = layerOf<Elliptic>([...phrases, ...spoken.followUps], spoken.pieces, classes, {
    slots: 1 << 17,
    rounds: 5,
    leftOut: 0.4,
    seeds: seeds.slice(0, 2),
    named: ofWords,
    features: ({ found, last }, rarity) => vector(ofWords(found), rarity, topicFeatures(last)),
    variants: (random) => {
      const elliptic = createEllipsis(phrases, words, random)
      return (phrase) =>
        isHeard(phrase)
          ? Array.from({ length: phrase.times }, () => phrase)
          : [elliptic(phrase), elliptic(phrase)]
    },
  })
  const ways = classes.flatMap((topic) => (ask[topic] ?? []).map((text) => ({ topic, text })))
  const said = messages.flat().map(({ text }) => text)
  const vocabulary = vocabularyOf([...ways.map(({ text }) => text), ...said], words)
  const unheard = ways.filter((_, index) => isKeptBack(index))
  const rehearsal: Model = {
    classes,
    alone: alone.rehearsal,
    after: after.rehearsal,
    vocabulary,
    exact: exactOf(
      ways.filter((_, index) => !isKeptBack(index)),
      classes,
    ),
    segments: new Map(),
    trainedOn,
  }
  const readerFor = createReaders(createClassifier(words, rehearsal), words)
  // Every other one is enough to learn that one request is not to be cut.
  const single = unheard.filter((_, index) => index % 2 === 0).map((way): Marked => [way])
  return {
    classes,
    alone: alone.layer,
    after: after.layer,
    vocabulary,
    exact: exactOf(ways, classes),
    segments: learnSegments([...messages, ...single].filter(isParted), words, () => readerFor(null), seed),
    trainedOn,
  }
}
