/** The linear model: one weight for each feature and class, and the softmax that turns their sums into probabilities. */
import type { Features } from './features.ts'
import type { Weights } from './traits.ts'
import type { Exact } from './vocabulary.ts'

/**
 * `weights` holds a row of one byte a class for each slot; a class's byte times its `scale` is the weight.
 * `sharpness` is the calibration: learnt on phrases held back in training, so that 0.8 is right 8 times in 10.
 */
export type Layer = {
  sharpness: number
  bias: Float32Array
  scale: Float32Array
  rarity: Float32Array
  weights: Int8Array
}

/** A layer that adds to what another one says of a clause alone: how far that is trusted, by the kind of clause (leaning.ts). */
export type Leaning = Layer & { trust: Float32Array }

export type Model = {
  classes: string[]
  /** For a clause that stands alone. */
  alone: Layer
  /** For a clause said after a topic was spoken of: what that changes. */
  after: Leaning
  /** How messages are parted. */
  segments: Weights
  /** How often each word stands in the phrases. */
  vocabulary: Record<string, number>
  exact: Exact
  /** Of the phrases and words it was trained on; another one means that it must be trained again. */
  trainedOn: string
}

/** The probability of each class. */
export function chances(layer: Layer, features: Features): Float64Array {
  return softmax(scores(layer, features), layer.sharpness)
}

/** The class sums for a clause, before they become probabilities. */
export function scores({ bias, scale, weights }: Layer, features: Features): Float64Array {
  const count = bias.length
  const sums = new Float64Array(count)
  for (let index = 0; index < features.at.length; index++) {
    const row = (features.at[index] ?? 0) * count
    const weight = features.weight[index] ?? 0
    if (weight === 0) continue
    for (let kind = 0; kind < count; kind++)
      sums[kind] = (sums[kind] ?? 0) + weight * (weights[row + kind] ?? 0)
  }
  return sums.map((sum, kind) => sum * (scale[kind] ?? 0) + (bias[kind] ?? 0))
}

/** Probabilities that sum to 1. */
export function softmax(sums: Float64Array, sharpness: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const sum of sums) highest = Math.max(highest, sum)
  let total = 0
  const shares = sums.map((sum) => {
    const share = Math.exp((sum - highest) * sharpness)
    total += share
    return share
  })
  return shares.map((share) => share / total)
}
