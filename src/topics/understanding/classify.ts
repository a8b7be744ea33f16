/** Classify: one clause to what it most likely asks, with honest probabilities. */
import { createConcepts, vector } from './features.ts'
import { type Model, scores, softmax } from './linear.ts'
import { phraseKey, tokens } from './text.ts'
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

/** How often each word stands in the phrases; the words of `words.json` are known too. */
function vocabulary(ask: Record<string, string[]>, words: Words): Map<string, number> {
  const known = new Map<string, number>()
  const add = (text: string) => {
    for (const word of tokens(text)) known.set(word, (known.get(word) ?? 0) + 1)
  }
  for (const phrases of Object.values(ask)) phrases.forEach(add)
  for (const list of [...Object.values(words.concepts), ...Object.values(words.documents)]) list.forEach(add)
  words.fillers.forEach(add)
  return known
}

/** A phrase that stands in `ask` word for word is certain; the model judges all others. */
export function createClassifier(ask: Record<string, string[]>, words: Words, model: Model): Classifier {
  const conceptsOf = createConcepts(words)
  const spell = createSpelling(vocabulary(ask, words))
  const exact = new Map<string, string>()
  for (const [name, phrases] of Object.entries(ask))
    for (const phrase of phrases) exact.set(phraseKey(phrase) || phrase, name)
  const read = (clause: string) => tokens(clause).slice(0, 80).map(spell)
  const exactly = (found: string[], clause: string) => exact.get(found.join(' ') || clause.trim())
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
