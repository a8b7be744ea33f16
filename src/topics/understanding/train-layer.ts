/** Training of one layer: from phrases to weights, and how sure they may be. */
import { descend, type Example, meanOf, quantised, type Settings, seeded } from './descend.ts'
import type { Phrase } from './ellipsis.ts'
import { type Features, type Named, slotsOf } from './features.ts'
import { chances, type Layer } from './linear.ts'

/** What tells one layer from the other: its size, its passes, and how phrases become examples. */
export type Plan<P extends Phrase> = Settings & {
  slots: number
  seeds: number[]
  named: (found: string[]) => Iterable<Named>
  features: (phrase: P, rarity: Float32Array) => Features
  /** A maker of examples out of a phrase. */
  variants: (random: () => number) => (phrase: Phrase) => P[]
}

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

/** True for one phrase of ten: it is not heard in the rehearsal. */
export const isKeptBack = (index: number) => index % 10 === 7

type Rehearsed = { layer: Layer; rehearsal: Layer }

/**
 * One layer, learnt from the phrases and from the pieces of messages. Its sharpness is learnt in a rehearsal without the pieces
 * and without a tenth of the phrases; what was rehearsed has heard none of them.
 */
export function layerOf<P extends Phrase>(
  phrases: Phrase[],
  pieces: Phrase[],
  classes: string[],
  plan: Plan<P>,
): Rehearsed {
  const rarity = rarityOf([...phrases, ...pieces], plan.slots, plan.named)
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
