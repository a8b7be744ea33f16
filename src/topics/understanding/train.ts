/** Training: from ways of asking to the model's weights. The same phrases always give the same model. */

import type { KindName } from '../../letters/letter.ts'
import { createClassifier } from './classify.ts'
import { seeded } from './descend.ts'
import { allFeatures, aloneVector, createConcepts, joined, wordFeatures } from './features.ts'
import { leans } from './form.ts'
import { saidVector, type Turn, trustOf, trusts, turnVector } from './leaning.ts'
import { learnSegments, type Marked } from './learn-segments.ts'
import type { Layer, Leaning, Model } from './linear.ts'
import { createReaders, empty, polite, undressed } from './reading.ts'
import { tokens } from './text.ts'
import { isKeptBack, layerOf } from './train-layer.ts'
import { type Phrase, typed } from './typed.ts'
import { exactOf, vocabularyOf } from './vocabulary.ts'
import type { Words } from './words.ts'

/** What somebody says right after `last` was spoken of, and the topic that it means. */
export type FollowUp = { last: string; topic: string; text: string; kind?: KindName }

/** What somebody asks who holds a letter of that kind; with `last`, after that was spoken of. */
export type Talked = { kind: KindName; last?: string; topic: string; text: string }

/** Ways of asking by topic, what is said after another topic, what is said in talks about a letter, and messages whose requests are marked. */
export type Asking = {
  ask: Record<string, string[]>
  after: FollowUp[]
  talks: Talked[]
  messages: Marked[]
}

/** Trained in several orders and with several slips, and the mean taken: one order alone is a matter of luck. */
const seeds = [20270309, 20270311, 20270401, 20270412, 20270415]
const [seed = 1] = seeds

/** A way of asking after something was spoken of, and what the model makes of it alone. */
type Said = Phrase & { turn: Turn; logs: Float32Array }

/** What was said with a letter in hand is heard more often than what was thought of without one. */
const timesTalked = 2

/** In words: shorter, a piece says too little without the one before it. */
const leastAlone = 4

/** The pieces of messages as ways of asking, and as what is said after the piece before. */
function piecesOf(messages: Marked[], words: Words): { alone: Phrase[]; after: FollowUp[] } {
  const alone: Phrase[] = []
  const after: FollowUp[] = []
  for (const message of messages) {
    let last: string | undefined
    for (const { topic, text } of message) {
      if (topic === null) continue
      const found = tokens(text)
      if (last === undefined || (found.length >= leastAlone && !leans(text, words)))
        alone.push({ topic, found })
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
export function train({ ask, after, talks, messages }: Asking, words: Words, trainedOn: string): Model {
  const classes = Object.keys(ask).sort()
  const conceptsOf = createConcepts(words)
  const written = classes.flatMap((topic) => (ask[topic] ?? []).map((text) => ({ topic, text })))
  const ways: { topic: string; text: string; kind?: KindName }[] = [
    ...written,
    ...talks.filter(({ last }) => last === undefined),
  ]
  const followUps = [...after, ...talks.flatMap(({ last, ...one }) => (last ? [{ ...one, last }] : []))]
  const pieces = piecesOf(messages, words)
  const everything = (found: string[]) => allFeatures(found, conceptsOf(found))
  const alone = layerOf<Phrase>(
    ways.map(({ topic, text, kind }) => ({ topic, found: tokens(text), kind })),
    pieces.alone,
    classes,
    {
      slots: 1 << 17,
      rounds: 6,
      leftOut: 0.6,
      rate: 3,
      seeds,
      named: everything,
      features: ({ found, kind }, rarity) => aloneVector(found, conceptsOf(found), kind, rarity),
      variants: (phrase, random) =>
        Array.from({ length: phrase.kind ? timesTalked : 1 }, () => typed(phrase, words, random)).flat(),
    },
  )
  const said = messages.flat().map(({ text }) => text)
  const unheard = ways.filter((_, index) => isKeptBack(index))
  const rehearsal: Model = {
    classes,
    alone: alone.rehearsal,
    after: untaught(alone.rehearsal),
    vocabulary: vocabularyOf([...ways.map(({ text }) => text), ...said], words),
    exact: exactOf(
      written.filter((_, index) => !isKeptBack(index)),
      classes,
    ),
    segments: new Map(),
    trainedOn,
  }
  // What comes after something is weighed against what a model says of it that never heard it.
  const classifier = createClassifier(words, rehearsal)
  const saidAfter = ({ last, topic, text, kind }: FollowUp, within: boolean): Said => {
    const found = classifier.read(undressed(text, classifier, words))
    return {
      topic,
      found,
      turn: { last, leans: leans(text, words), within },
      logs: classifier.logsOf(found, kind),
    }
  }
  const random = seeded(seed)
  // A question that says all by itself may come after anything.
  const anywhere = unheard.map((way) =>
    saidAfter({ ...way, last: classes[Math.floor(random() * classes.length)] ?? '' }, random() < 0.5),
  )
  const following = layerOf<Said>(
    [...followUps.map((one) => saidAfter(one, false)), ...anywhere],
    pieces.after.map((one) => saidAfter(one, true)),
    classes,
    {
      slots: 1 << 17,
      rounds: 8,
      leftOut: 0.5,
      rate: 0.5,
      trusts,
      seeds: seeds.slice(0, 3),
      named: (found) => wordFeatures(found, conceptsOf(found)),
      features({ found, turn }, rarity) {
        const concepts = conceptsOf(found)
        return joined(saidVector(found, concepts, rarity), turnVector(found, concepts, rarity.length, turn))
      },
      prior: ({ found, turn, logs }) => ({ logs, trust: trustOf(found, turn) }),
      variants: (phrase) => [phrase],
    },
  )
  const rehearsed = createClassifier(words, { ...rehearsal, after: following.rehearsal })
  const readerFor = createReaders(rehearsed, words)
  // How messages are parted takes longest to learn: two messages of three are enough, and of questions that are not to be cut one of four.
  const parted = messages.filter((_, index) => index % 3 !== 2)
  const single = unheard.filter((_, index) => index % 4 === 0).map((way): Marked => [way])
  return {
    ...rehearsal,
    alone: alone.layer,
    after: following.layer,
    exact: exactOf(written, classes),
    segments: learnSegments([...parted, ...single].filter(isParted), words, () => readerFor(null), seed),
  }
}

/** A layer that changes nothing, for who reads clauses only alone. */
const untaught = ({ bias }: Layer): Leaning => ({
  sharpness: 1,
  bias: new Float32Array(bias.length),
  scale: new Float32Array(bias.length),
  rarity: new Float32Array(1),
  weights: new Int8Array(bias.length),
  trust: new Float32Array(trusts).fill(1),
})
