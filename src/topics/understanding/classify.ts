/** Classify: one clause to what it most likely asks, with honest probabilities. */
import { allFeatures, createConcepts, topicFeatures, vector, wordFeatures } from './features.ts'
import { chances, type Model, scores, softmax } from './linear.ts'
import { hash, tokens } from './text.ts'
import { createSpelling } from './typos.ts'
import type { Words } from './words.ts'

/** One thing that a clause may be: a topic, or `chatter` (said, but asking nothing). */
type Guess = { name: string; chance: number }

/** Most likely first. */
export type Guesses = Guess[]

export type Classifier = {
  /** The words of a clause as they are understood, slips corrected. */
  read(clause: string): string[]
  classify(clause: string): Guesses
  /** The same by the model alone, as if the clause had not been learnt word for word. */
  weigh(clause: string): Guesses
  /** What a clause asks that may lean on what was spoken of before it: given that, its guesses. */
  leaning(clause: string): (last: string) => Guesses
  /** The clause is a way of asking that was learnt word for word. */
  knows(clause: string): boolean
}

/** A phrase that was learnt word for word is certain; the model judges all others. */
export function createClassifier(words: Words, model: Model): Classifier {
  const conceptsOf = createConcepts(words)
  const spell = createSpelling(new Map(Object.entries(model.vocabulary)))
  const { keys, kinds } = model.exact
  const exact = new Map(Array.from(keys, (key, index) => [key, model.classes[kinds[index] ?? 0]]))
  const read = (clause: string) => tokens(clause).slice(0, 80).map(spell)
  const exactly = (found: string[], clause: string) => exact.get(hash(found.join(' ') || clause.trim()))
  const sorted = (of: (name: string, index: number) => number): Guesses =>
    model.classes
      .map((name, index) => ({ name, chance: of(name, index) }))
      .sort((a, b) => b.chance - a.chance)
  /** Not one word of it was ever heard. */
  const isNonsense = (found: string[]) => !found.some((word) => Object.hasOwn(model.vocabulary, word))
  return {
    read,
    knows: (clause) => exactly(read(clause), clause) !== undefined,
    classify(clause) {
      const found = read(clause)
      const known = exactly(found, clause)
      if (known !== undefined) return sorted((name) => Number(name === known))
      if (isNonsense(found)) return sorted((name) => Number(name === 'unclear'))
      return this.weigh(clause)
    },
    weigh(clause) {
      const found = read(clause)
      const all = chances(model.alone, vector(allFeatures(found, conceptsOf(found)), model.alone.rarity))
      return sorted((_, index) => all[index] ?? 0)
    },
    leaning(clause) {
      const found = read(clause)
      if (isNonsense(found)) return () => this.classify(clause)
      const { rarity } = model.after
      const said = scores(model.after, vector(wordFeatures(found, conceptsOf(found)), rarity))
      return (last) => {
        const before = scores(model.after, vector([], rarity, topicFeatures(last)))
        const bias = model.after.bias
        const sums = said.map((sum, index) => sum + (before[index] ?? 0) - (bias[index] ?? 0))
        const all = softmax(sums, model.after.sharpness)
        return sorted((_, index) => all[index] ?? 0)
      }
    },
  }
}
