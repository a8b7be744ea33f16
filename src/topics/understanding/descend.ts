/** Descend: multinomial logistic regression by stochastic gradient descent, with AdaGrad's step for each feature. */
import type { Features } from './features.ts'
import { type Leaning, softmax } from './linear.ts'

/** What another layer says of an example, and of which kind the example is as to how far that is trusted. */
export type Prior = { logs: Float32Array; trust: number }

export type Example = { kind: number; features: Features; prior?: Prior }

/**
 * The fitting of one layer: passes over the examples; the share of features left out of each, so that none is relied on alone;
 * how far one example moves a weight; and how many kinds of trust in a prior there are.
 */
export type Settings = { rounds: number; leftOut: number; rate: number; trusts?: number }

/** Trust begins here, and moves in such steps. */
const trusting = { first: 0.7, rate: 0.05 }
/** An error smaller than this moves nothing. */
const least = 1e-3
/** In features of one example. */
const longest = 1000

/** A small seeded generator (mulberry32): training must be repeatable. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
}

export type Fitted = { weights: Float32Array; bias: Float32Array; trust: Float32Array }

/** Weights (a row of `count` classes for each of `slots`) that fit the examples. */
export function descend(
  examples: Example[],
  { slots, count, rounds, leftOut, rate, trusts = 0 }: Settings & { slots: number; count: number },
  random: () => number,
): Fitted {
  const weights = new Float32Array(slots * count)
  const bias = new Float32Array(count)
  const steps = new Float32Array(slots).fill(1e-3)
  const order = examples.map((_, index) => index)
  const trust = new Float32Array(trusts).fill(trusting.first)
  const trustSteps = new Float32Array(trusts).fill(1)
  const sums = new Float64Array(count)
  const means = new Float32Array(weights.length)
  const settled = Math.ceil(rounds / 2)
  const scale = 1 / Math.sqrt(1 - leftOut)
  const kept = new Uint32Array(longest)
  const values = new Float64Array(longest)
  const moving = new Uint16Array(count)
  const learn = ({ kind: right, features: { at, weight }, prior }: Example) => {
    let size = 0
    for (let index = 0; index < at.length && size < longest; index++) {
      if (random() < leftOut) continue
      kept[size] = (at[index] ?? 0) * count
      values[size++] = (weight[index] ?? 0) * scale
    }
    sums.set(bias)
    if (prior)
      for (let kind = 0; kind < count; kind++)
        sums[kind] = (sums[kind] ?? 0) + (trust[prior.trust] ?? 0) * (prior.logs[kind] ?? 0)
    for (let index = 0; index < size; index++) {
      const row = kept[index] ?? 0
      const value = values[index] ?? 0
      for (let kind = 0; kind < count; kind++)
        sums[kind] = (sums[kind] ?? 0) + value * (weights[row + kind] ?? 0)
    }
    const errors = softmax(sums, 1)
    errors[right] = (errors[right] ?? 0) - 1
    let square = 0
    let moved = 0
    for (let kind = 0; kind < count; kind++) {
      const error = errors[kind] ?? 0
      square += error * error
      bias[kind] = (bias[kind] ?? 0) - 0.01 * error
      if (Math.abs(error) > least) moving[moved++] = kind
    }
    if (prior) {
      let slope = 0
      for (let kind = 0; kind < count; kind++) slope += (errors[kind] ?? 0) * (prior.logs[kind] ?? 0)
      const moves = (trustSteps[prior.trust] ?? 1) + slope * slope
      trustSteps[prior.trust] = moves
      trust[prior.trust] = (trust[prior.trust] ?? 0) - (trusting.rate / Math.sqrt(moves)) * slope
    }
    for (let index = 0; index < size; index++) {
      const row = kept[index] ?? 0
      const value = values[index] ?? 0
      const slot = row / count
      steps[slot] = (steps[slot] ?? 0) + square * value * value
      const step = (rate / Math.sqrt(steps[slot] ?? 1)) * value
      for (let place = 0; place < moved; place++) {
        const kind = moving[place] ?? 0
        weights[row + kind] = (weights[row + kind] ?? 0) - step * (errors[kind] ?? 0)
      }
    }
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const chosen of order) {
      const example = examples[chosen]
      if (example) learn(example)
    }
    // The mean of the later rounds is steadier than the last one.
    if (round >= settled)
      for (let at = 0; at < means.length; at++) means[at] = (means[at] ?? 0) + (weights[at] ?? 0)
  }
  return { weights: means.map((sum) => sum / (rounds - settled)), bias, trust }
}

/** A byte for each weight: a class's largest weight is 127. */
export function quantised({ weights, bias, trust }: Fitted): Omit<Leaning, 'sharpness' | 'rarity'> {
  const count = bias.length
  const scale = new Float32Array(count)
  weights.forEach((weight, index) => {
    scale[index % count] = Math.max(scale[index % count] ?? 0, Math.abs(weight) / 127)
  })
  const bytes = new Int8Array(weights.length)
  weights.forEach((weight, index) => {
    bytes[index] = Math.round(weight / (scale[index % count] || 1))
  })
  return { weights: bytes, scale, bias, trust }
}

/** The mean of several fits. */
export function meanOf(fits: Fitted[]): Fitted {
  const mean = (lists: Float32Array[]) => {
    const sums = new Float32Array(lists[0]?.length ?? 0)
    for (const list of lists)
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (list[at] ?? 0)
    return sums.map((sum) => sum / lists.length)
  }
  return {
    weights: mean(fits.map(({ weights }) => weights)),
    bias: mean(fits.map(({ bias }) => bias)),
    trust: mean(fits.map(({ trust }) => trust)),
  }
}
