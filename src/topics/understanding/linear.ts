/** The linear model: one weight for each feature and class, and the softmax that turns their sums into probabilities. */
import { type Features, slots } from './features.ts'
import type { Exact } from './vocabulary.ts'

/**
 * `weights` holds a row of one byte a class for each slot; a class's byte times its `scale` is the weight.
 * `sharpness` is the calibration: learnt on phrases held back in training, so that 0.8 is right 8 times in 10.
 */
export type Model = {
  classes: string[]
  bias: Float32Array
  scale: Float32Array
  rarity: Float32Array
  weights: Int8Array
  sharpness: number
  /** How often each word stands in the phrases. */
  vocabulary: Record<string, number>
  exact: Exact
  /** Of the phrases and words it was trained on; another one means that it must be trained again. */
  trainedOn: string
}

/** The class sums for a clause, before they become probabilities. */
export function scores(model: Model, features: Features): Float64Array {
  const count = model.classes.length
  const sums = new Float64Array(count)
  for (let index = 0; index < features.at.length; index++) {
    const row = (features.at[index] ?? 0) * count
    const weight = features.weight[index] ?? 0
    for (let kind = 0; kind < count; kind++)
      sums[kind] = (sums[kind] ?? 0) + weight * (model.weights[row + kind] ?? 0)
  }
  for (let kind = 0; kind < count; kind++)
    sums[kind] = (sums[kind] ?? 0) * (model.scale[kind] ?? 0) + (model.bias[kind] ?? 0)
  return sums
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

/** A model as one file: a line of JSON, then the numbers, little-endian. */
export function writeModel(model: Model): Uint8Array {
  const { classes, sharpness, trainedOn, vocabulary, exact } = model
  const phrases = exact.keys.length
  const head = { classes, sharpness, trainedOn, slots, phrases, vocabulary }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const parts = [line, model.bias, model.scale, model.rarity, model.weights, exact.keys, exact.kinds].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  )
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** The model of a file. Throws when the file is not one, or was made for another number of slots. */
export function readModel(file: Uint8Array): Model {
  const end = file.indexOf(10)
  const head: Pick<Model, 'classes' | 'sharpness' | 'trainedOn' | 'vocabulary'> & {
    slots: number
    phrases: number
  } = JSON.parse(new TextDecoder().decode(file.subarray(0, end)))
  if (head.slots !== slots) throw new Error('The model was trained for other features; run npm run train')
  let at = end + 1
  const take = (bytes: number) => {
    const part = new Uint8Array(file.subarray(at, at + bytes))
    if (part.length !== bytes) throw new Error('The model file is cut short; run npm run train')
    at += bytes
    return part.buffer
  }
  const count = head.classes.length
  /** By far the largest part: looked at where it lies. */
  const look = (bytes: number) => {
    const part = file.subarray(at, at + bytes)
    if (part.length !== bytes) throw new Error('The model file is cut short; run npm run train')
    at += bytes
    return new Int8Array(part.buffer, part.byteOffset, bytes)
  }
  return {
    classes: head.classes,
    sharpness: head.sharpness,
    trainedOn: head.trainedOn,
    bias: new Float32Array(take(count * 4)),
    scale: new Float32Array(take(count * 4)),
    rarity: new Float32Array(take(slots * 4)),
    weights: look(slots * count),
    vocabulary: head.vocabulary,
    exact: {
      keys: new Uint32Array(take(head.phrases * 4)),
      kinds: new Uint8Array(take(head.phrases)),
    },
  }
}
