/** Training: from ways of asking to the linear model's weights. The same phrases always give the same model. */
import { createConcepts, type Features, slots, vector } from './features.ts'
import { type Model, scores, softmax } from './linear.ts'
import { tokens } from './text.ts'
import { exactOf, vocabularyOf } from './vocabulary.ts'
import type { Words } from './words.ts'

type Example = { kind: number; features: Features }

/** A small seeded generator (mulberry32): training must be repeatable. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A smoothed inverse frequency for each slot; a slot that no phrase fills counts for nothing. */
function rarityOf(vectors: Features[]): Float32Array {
  const seen = new Float32Array(slots)
  for (const { at } of vectors) for (const slot of at) seen[slot] = (seen[slot] ?? 0) + 1
  return seen.map((count) =>
    count === 0 ? 0 : Math.log(1 + vectors.length / (1 + count)) / Math.log(1 + vectors.length),
  )
}

/** A phrase as people also send it: with a letter slipped or with words of politeness around it. */
function variants(phrase: string[], words: Words, random: () => number): string[][] {
  const made: string[][] = [phrase]
  const filler = words.fillers[Math.floor(random() * words.fillers.length)]
  if (filler) made.push(random() < 0.5 ? [...tokens(filler), ...phrase] : [...phrase, ...tokens(filler)])
  const place = Math.floor(random() * phrase.length)
  const word = phrase[place] ?? ''
  if (word.length > 4) made.push(phrase.with(place, slip(word, random)))
  return made
}

/** One slip of the finger: a letter dropped, doubled or swapped with the next. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const way = random()
  if (way < 0.4) return word.slice(0, at) + word.slice(at + 1)
  if (way < 0.6) return word.slice(0, at) + word.charAt(at) + word.slice(at)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

type Settings = { rounds: number; rate: number; decay: number }
const settings: Settings = { rounds: 8, rate: 3, decay: 2e-6 }

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad's step for each feature. */
function descend(
  examples: Example[],
  count: number,
  random: () => number,
  { rounds, rate, decay }: Settings,
) {
  const weights = new Float32Array(slots * count)
  const bias = new Float32Array(count)
  const steps = new Float32Array(slots).fill(1e-3)
  const order = examples.map((_, index) => index)
  const sums = new Float64Array(count)
  const means = new Float32Array(weights.length)
  const settled = Math.ceil(rounds / 2)
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    for (const chosen of order) {
      const example = examples[chosen]
      if (!example) continue
      const { at, weight } = example.features
      sums.set(bias)
      for (let index = 0; index < at.length; index++) {
        const row = (at[index] ?? 0) * count
        const value = weight[index] ?? 0
        for (let kind = 0; kind < count; kind++)
          sums[kind] = (sums[kind] ?? 0) + value * (weights[row + kind] ?? 0)
      }
      const errors = softmax(sums, 1)
      errors[example.kind] = (errors[example.kind] ?? 0) - 1
      let square = 0
      for (const error of errors) square += error * error
      for (let kind = 0; kind < count; kind++) bias[kind] = (bias[kind] ?? 0) - 0.01 * (errors[kind] ?? 0)
      for (let index = 0; index < at.length; index++) {
        const slot = at[index] ?? 0
        const value = weight[index] ?? 0
        steps[slot] = (steps[slot] ?? 0) + square * value * value
        const step = (rate / Math.sqrt(steps[slot] ?? 1)) * value
        const row = slot * count
        for (let kind = 0; kind < count; kind++) {
          const old = weights[row + kind] ?? 0
          weights[row + kind] = old - step * (errors[kind] ?? 0) - decay * old
        }
      }
    }
    // The mean of the later rounds is steadier than the last one.
    if (round >= settled)
      for (let at = 0; at < means.length; at++) means[at] = (means[at] ?? 0) + (weights[at] ?? 0)
  }
  return { weights: means.map((sum) => sum / (rounds - settled)), bias }
}

/** A byte for each weight: a class's largest weight is 127. */
function quantised(weights: Float32Array, count: number): { bytes: Int8Array; scale: Float32Array } {
  const scale = new Float32Array(count)
  weights.forEach((weight, index) => {
    scale[index % count] = Math.max(scale[index % count] ?? 0, Math.abs(weight) / 127)
  })
  const bytes = new Int8Array(weights.length)
  weights.forEach((weight, index) => {
    bytes[index] = Math.round(weight / (scale[index % count] || 1))
  })
  return { bytes, scale }
}

/** Trained in other orders and with other slips, and the mean taken: one order alone is a matter of luck. */
const seeds = [20270309, 20270311, 20270401]

function addTo(sums: Float32Array, more: Float32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0)
}

/** The sharpness under which the held-back phrases are least surprising. */
function calibrated(model: Model, heldBack: Example[]): number {
  let best = { sharpness: 1, surprise: Number.POSITIVE_INFINITY }
  for (let sharpness = 0.4; sharpness <= 3; sharpness += 0.1) {
    let surprise = 0
    for (const { kind, features } of heldBack)
      surprise -= Math.log(Math.max(1e-9, softmax(scores(model, features), sharpness)[kind] ?? 0))
    if (surprise < best.surprise) best = { sharpness, surprise }
  }
  return Number(best.sharpness.toFixed(1))
}

/** The model for ways of asking, one list a class. Takes some seconds; `trainedOn` marks what it was made from. */
export function train(ask: Record<string, string[]>, words: Words, trainedOn: string, how = settings): Model {
  const classes = Object.keys(ask).sort()
  const conceptsOf = createConcepts(words)
  const phrases = classes.flatMap((name, kind) =>
    (ask[name] ?? []).map((phrase) => ({ kind, found: tokens(phrase) })),
  )
  const vocabulary = vocabularyOf(ask, words)
  const exact = exactOf(ask, classes)
  const rarity = rarityOf(phrases.map(({ found }) => vector(found, conceptsOf(found), null)))
  const example = ({ kind, found }: { kind: number; found: string[] }): Example => ({
    kind,
    features: vector(found, conceptsOf(found), rarity),
  })
  const once = (chosen: typeof phrases, seed: number) => {
    const random = seeded(seed)
    const all = chosen.flatMap(({ kind, found }) =>
      variants(found, words, random).map((variant) => example({ kind, found: variant })),
    )
    return descend(all, classes.length, random, how)
  }
  const modelOf = (chosen: typeof phrases, sharpness: number): Model => {
    const [first, ...others] = seeds.map((seed) => once(chosen, seed))
    if (!first) throw new Error('a model needs a seed')
    for (const { weights, bias } of others) {
      addTo(first.weights, weights)
      addTo(first.bias, bias)
    }
    const weights = first.weights.map((sum) => sum / seeds.length)
    const bias = first.bias.map((sum) => sum / seeds.length)
    const { bytes, scale } = quantised(weights, classes.length)
    return { classes, bias, scale, rarity, weights: bytes, sharpness, trainedOn, vocabulary, exact }
  }
  const tenth = (index: number) => index % 10 === 7
  const rehearsal = modelOf(
    phrases.filter((_, index) => !tenth(index)),
    1,
  )
  const sharpness = calibrated(rehearsal, phrases.filter((_, index) => tenth(index)).map(example))
  return modelOf(phrases, sharpness)
}
