/** Training of one layer: from phrases to weights, and how sure they may be. */
import { descend, type Example, meanOf, type Prior, quantised, type Settings, seeded } from './descend.ts'
import { type Features, type Named, unscaled } from './features.ts'
import { type Leaning, scores, softmax } from './linear.ts'
import type { Phrase } from './typed.ts'

/** What tells one layer from the other: its size, its passes, and how phrases become examples. */
export type Plan<P extends Phrase> = Settings & {
  slots: number
  seeds: number[]
  named: (found: string[]) => Named[]
  features: (phrase: P, rarity: Float32Array) => Features
  /** What another layer says of it, where this one only adds to that. */
  prior?: (phrase: P) => Prior
  /** The examples that a phrase makes. */
  variants: (phrase: P, random: () => number) => P[]
}

/** A smoothed inverse frequency for each slot; a slot that no phrase fills counts for nothing. */
function rarityOf(phrases: Phrase[], slots: number, named: (found: string[]) => Named[]): Float32Array {
  const seen = new Float32Array(slots)
  for (const { found } of phrases)
    for (const slot of unscaled(named(found), slots).at) seen[slot] = (seen[slot] ?? 0) + 1
  const all = Math.log(1 + phrases.length)
  return seen.map((count) => (count === 0 ? 0 : Math.log(1 + phrases.length / (1 + count)) / all))
}

/** The sharpness under which the examples are least surprising. */
function calibrated(layer: Leaning, examples: Example[]): number {
  const sums = examples.map(({ features, prior }) => {
    const trusted = prior ? (layer.trust[prior.trust] ?? 0) : 0
    return scores(layer, features).map((sum, kind) => sum + trusted * (prior?.logs[kind] ?? 0))
  })
  let best = { sharpness: 1, surprise: Number.POSITIVE_INFINITY }
  for (let sharpness = 0.4; sharpness <= 3; sharpness += 0.1) {
    let surprise = 0
    for (const [index, { kind }] of examples.entries()) {
      const chance = softmax(sums[index] ?? new Float64Array(), sharpness)[kind] ?? 0
      surprise -= Math.log(Math.max(1e-9, chance))
    }
    if (surprise < best.surprise) best = { sharpness, surprise }
  }
  return Number(best.sharpness.toFixed(1))
}

/** In phrases: as many as one hand has written of a topic stand together. */
const block = { size: 1500, heard: 1350 }

/**
 * True for a tenth of the phrases, those of one hand together: they are not heard in the rehearsal. What is learnt on them holds
 * for people who were never heard; of phrases kept back one by one, the hand that wrote them is known.
 */
export const isKeptBack = (index: number) => index % block.size >= block.heard

type Rehearsed = { layer: Leaning; rehearsal: Leaning }

/**
 * One layer, learnt from the phrases and from the pieces of messages. Its sharpness is learnt in a rehearsal without the pieces
 * and without a tenth of the phrases; what was rehearsed has heard none of them.
 */
export function layerOf<P extends Phrase>(
  phrases: P[],
  pieces: P[],
  classes: string[],
  plan: Plan<P>,
): Rehearsed {
  const rarity = rarityOf([...phrases, ...pieces], plan.slots, plan.named)
  const examples = (chosen: P[], random: () => number): Example[] =>
    chosen
      .flatMap((phrase) => plan.variants(phrase, random))
      .map((variant) => {
        const prior = plan.prior?.(variant)
        const features = plan.features(variant, rarity)
        return { kind: classes.indexOf(variant.topic), features, ...(prior && { prior }) }
      })
  const fitted = (chosen: P[], of: number[], sharpness: number): Leaning => {
    const fits = of.map((seed) => {
      const random = seeded(seed)
      return descend(examples(chosen, random), { ...plan, count: classes.length }, random)
    })
    return { sharpness, rarity, ...quantised(meanOf(fits)) }
  }
  const [seed = 1] = plan.seeds
  const first = fitted(
    phrases.filter((_, index) => !isKeptBack(index)),
    [seed],
    1,
  )
  const unheard = phrases.filter((_, index) => isKeptBack(index))
  const sharpness = calibrated(first, examples(unheard, seeded(seed)))
  return {
    layer: fitted([...phrases, ...pieces], plan.seeds, sharpness),
    rehearsal: { ...first, sharpness },
  }
}
