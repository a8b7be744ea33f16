/** Traits: what speaks for one way of parting a message, as named numbers. */

/** What is not named is 0; what is named more than once adds up. */
export type Traits = {
  /** The names of what counts 1. */
  present: string[]
  measured: [name: string, value: number][]
}

/** How much each trait speaks for a way of parting; learnt in training. */
export type Weights = Map<string, number>

/** What traits count together. */
export function weightOf({ present, measured }: Traits, weights: Weights): number {
  let sum = 0
  for (const name of present) sum += weights.get(name) ?? 0
  for (const [name, value] of measured) sum += (weights.get(name) ?? 0) * value
  return sum
}

/** Adds traits, so many times, to a sum of them. */
export function addTo(sum: Map<string, number>, { present, measured }: Traits, times = 1): void {
  for (const name of present) sum.set(name, (sum.get(name) ?? 0) + times)
  for (const [name, value] of measured) sum.set(name, (sum.get(name) ?? 0) + times * value)
}
