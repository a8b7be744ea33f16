/** Classify: one clause to what it most likely asks, with honest probabilities. */
import { createConcepts, vector } from './features.ts'
import { type Model, scores, softmax } from './linear.ts'
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
  return {
    read,
    knows: (clause) => exactly(read(clause), clause) !== undefined,
    classify(clause) {
      const found = read(clause)
      const chances = softmax(scores(model, vector(found, conceptsOf(found), model.rarity)), model.sharpness)
      const known = exactly(found, clause)
      return model.classes
        .map((name, index) => ({ name, chance: known ? Number(name === known) : (chances[index] ?? 0) }))
        .sort((a, b) => b.chance - a.chance)
    },
  }
}
