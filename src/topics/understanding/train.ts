/** Training: from ways of asking to the model's weights. The same phrases always give the same model. */
import { descend, type Example, meanOf, quantised, type Settings, seeded } from './descend.ts'
import { createEllipsis, type Elliptic, type Phrase } from './ellipsis.ts'
import {
  allFeatures,
  createConcepts,
  type Features,
  type Named,
  slotsOf,
  topicFeatures,
  vector,
  wordFeatures,
} from './features.ts'
import { chances, type Layer, type Model } from './linear.ts'
import { tokens } from './text.ts'
import { exactOf, vocabularyOf } from './vocabulary.ts'
import type { Words } from './words.ts'

/** What somebody says right after `last` was spoken of, and the topic that it means. */
export type FollowUp = { last: string; topic: string; text: string }

/** Ways of asking by topic, and what is said after another topic. */
export type Asking = { ask: Record<string, string[]>; after: FollowUp[] }

/** What tells one layer from the other: its size, its passes, and how phrases become examples. */
type Plan<P extends Phrase> = Settings & {
  slots: number
  seeds: number[]
  named: (found: string[]) => Iterable<Named>
  features: (phrase: P, rarity: Float32Array) => Features
  /** A maker of examples out of a phrase. */
  variants: (random: () => number) => (phrase: Phrase) => P[]
}

/** Trained in several orders and with several slips, and the mean taken: one order alone is a matter of luck. */
const seeds = [20270309, 20270311, 20270401, 20270412, 20270415]

/** A smoothed inverse frequency for each slot; a slot that no phrase fills counts for nothing. */
function rarityOf(
  phrases: Phrase[],
  slots: number,
  named: (found: string[]) => Iterable<Named>,
): Float32Array {
  const seen = new Float32Array(slots)
  for (const { found } of phrases)
    for (const slot of slotsOf(named(found), slots).keys()) seen[slot] = (seen[slot] ?? 0) + 1
  const all = Math.log(1 + phrases.length)
  return seen.map((count) => (count === 0 ? 0 : Math.log(1 + phrases.length / (1 + count)) / all))
}

/** A phrase as people also send it: with a letter slipped or with words of politeness around it. */
function typed({ topic, found }: Phrase, words: Words, random: () => number): Phrase[] {
  const made: string[][] = [found]
  const filler = tokens(words.fillers[Math.floor(random() * words.fillers.length)] ?? '')
  made.push(random() < 0.5 ? [...filler, ...found] : [...found, ...filler])
  const place = Math.floor(random() * found.length)
  const word = found[place] ?? ''
  if (word.length > 4) made.push(found.with(place, slip(word, random)))
  return made.map((variant) => ({ topic, found: variant }))
}

/** One slip of the finger: a letter dropped, doubled or swapped with the next. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const way = random()
  if (way < 0.4) return word.slice(0, at) + word.slice(at + 1)
  if (way < 0.6) return word.slice(0, at) + word.charAt(at) + word.slice(at)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

/** The sharpness under which the examples are least surprising. */
function calibrated(layer: Layer, examples: Example[]): number {
  let best = { sharpness: 1, surprise: Number.POSITIVE_INFINITY }
  for (let sharpness = 0.4; sharpness <= 3; sharpness += 0.1) {
    let surprise = 0
    for (const { kind, features } of examples)
      surprise -= Math.log(Math.max(1e-9, chances({ ...layer, sharpness }, features)[kind] ?? 0))
    if (surprise < best.surprise) best = { sharpness, surprise }
  }
  return Number(best.sharpness.toFixed(1))
}

const isTenth = (_: unknown, index: number) => index % 10 === 7

/** One layer; its sharpness is learnt in a rehearsal with a tenth of the phrases held back. */
function layerOf<P extends Phrase>(phrases: Phrase[], classes: string[], plan: Plan<P>): Layer {
  const rarity = rarityOf(phrases, plan.slots, plan.named)
  const examples = (chosen: Phrase[], random: () => number): Example[] =>
    chosen.flatMap(plan.variants(random)).map((variant) => ({
      kind: classes.indexOf(variant.topic),
      features: plan.features(variant, rarity),
    }))
  const fitted = (chosen: Phrase[], of: number[], sharpness: number): Layer => {
    const fits = of.map((seed) => {
      const random = seeded(seed)
      return descend(examples(chosen, random), { ...plan, count: classes.length }, random)
    })
    return { sharpness, rarity, ...quantised(meanOf(fits)) }
  }
  const rehearsal = fitted(
    phrases.filter((one, index) => !isTenth(one, index)),
    plan.seeds.slice(0, 1),
    1,
  )
  const heldBack = examples(phrases.filter(isTenth), seeded(seeds[0] ?? 1))
  return fitted(phrases, plan.seeds, calibrated(rehearsal, heldBack))
}

/** How often a follow-up that somebody wrote counts; one made up out of a phrase counts twice. */
const heardTimes = 10

const isHeard = (phrase: Phrase): phrase is Elliptic => 'last' in phrase

/** The model for ways of asking, one list a class. Takes a minute; `trainedOn` marks what it was made from. */
export function train({ ask, after: followUps }: Asking, words: Words, trainedOn: string): Model {
  const classes = Object.keys(ask).sort()
  const conceptsOf = createConcepts(words)
  const phrases = classes.flatMap((topic) =>
    (ask[topic] ?? []).map((phrase): Phrase => ({ topic, found: tokens(phrase) })),
  )
  const everything = (found: string[]) => allFeatures(found, conceptsOf(found))
  const ofWords = (found: string[]) => wordFeatures(found, conceptsOf(found))
  const alone = layerOf<Phrase>(phrases, classes, {
    slots: 1 << 17,
    rounds: 6,
    leftOut: 0.6,
    seeds,
    named: everything,
    features: ({ found }, rarity) => vector(everything(found), rarity),
    variants: (random) => (phrase) => typed(phrase, words, random),
  })
  const heard = followUps.map(({ last, topic, text }): Elliptic => ({ last, topic, found: tokens(text) }))
  const after = layerOf<Elliptic>([...phrases, ...heard], classes, {
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
          ? Array.from({ length: heardTimes }, () => phrase)
          : [elliptic(phrase), elliptic(phrase)]
    },
  })
  return {
    classes,
    alone,
    after,
    vocabulary: vocabularyOf(ask, words),
    exact: exactOf(ask, classes),
    trainedOn,
  }
}
