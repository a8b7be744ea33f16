/** Classify: one clause to what it most likely asks, with honest probabilities. */
import type { KindName } from '../../letters/letter.ts'
import { aloneVector, createConcepts } from './features.ts'
import { saidVector, type Turn, trustOf, turnVector } from './leaning.ts'
import { chances, type Model, scores, softmax } from './linear.ts'
import { hash, tokens } from './text.ts'
import { createSpelling } from './typos.ts'
import type { Words } from './words.ts'

/** One thing that a clause may be: a topic, or `chatter` (said, but asking nothing). */
type Guess = { name: string; chance: number }

/** Most likely first; what is next to impossible is left out. */
export type Guesses = Guess[]

export type Classifier = {
  /** The words of a clause as they are understood, slips corrected. */
  read(clause: string): string[]
  classify(clause: string, kind?: KindName): Guesses
  /** What the model makes of a clause's words alone: the logarithm of each class's chance. */
  logsOf(found: string[], kind?: KindName): Float32Array
  /** A clause as it is after anything. */
  said(clause: string, kind?: KindName): Said
  /** What a clause asks that follows something. */
  classifyAfter(said: Said, turn: Turn): Guesses
  /** The clause is a way of asking that was learnt word for word. */
  knows(clause: string): boolean
}

/** In words: a question as long as this leans on nothing. */
const leastWhole = 5

/** Its words and meanings as they are understood, and what of their weighing is the same after anything. */
export type Said = {
  clause: string
  found: string[]
  concepts: string[]
  sums: Float64Array
  logs: Float32Array
}

/** A chance is not taken for smaller; a guess below it is none. */
const least = 1e-5

/** A phrase that was learnt word for word is certain; the model judges all others. */
export function createClassifier(words: Words, model: Model): Classifier {
  const conceptsOf = createConcepts(words)
  const spell = createSpelling(new Map(Object.entries(model.vocabulary)))
  const { keys, kinds } = model.exact
  const exact = new Map(Array.from(keys, (key, index) => [key, model.classes[kinds[index] ?? 0]]))
  const read = (clause: string) => tokens(clause).slice(0, 80).map(spell)
  const exactly = (found: string[], clause: string) => exact.get(hash(found.join(' ') || clause.trim()))
  const sorted = (all: ArrayLike<number>): Guesses => {
    const guesses: Guesses = []
    for (const [index, name] of model.classes.entries()) {
      const chance = all[index] ?? 0
      if (chance >= least) guesses.push({ name, chance })
    }
    return guesses.sort((a, b) => b.chance - a.chance)
  }
  const certain = (name: string): Guesses => [{ name, chance: 1 }]
  /** Not one word of it was ever heard. */
  const isNonsense = (found: string[]) => !found.some((word) => Object.hasOwn(model.vocabulary, word))
  /** A question that says all by itself, as it was learnt. */
  const isWhole = (found: string[], clause: string) =>
    found.length >= leastWhole && exactly(found, clause) !== undefined
  const weigh = remembering((found: string[], kind?: KindName) =>
    chances(model.alone, aloneVector(found, conceptsOf(found), kind, model.alone.rarity)),
  )
  const logsOf = (found: string[], kind?: KindName) =>
    Float32Array.from(weigh(found, kind), (chance) => Math.log(Math.max(least, chance)))
  return {
    read,
    logsOf,
    knows: (clause) => exactly(read(clause), clause) !== undefined,
    classify(clause, kind) {
      const found = read(clause)
      const known = exactly(found, clause)
      if (known !== undefined) return certain(known)
      return isNonsense(found) ? certain('unclear') : sorted(weigh(found, kind))
    },
    said(clause, kind) {
      const found = read(clause)
      const concepts = conceptsOf(found)
      const sums = scores(model.after, saidVector(found, concepts, model.after.rarity))
      return { clause, found, concepts, sums, logs: logsOf(found, kind) }
    },
    classifyAfter({ clause, found, concepts, logs, sums }, turn) {
      if (isNonsense(found) || isWhole(found, clause)) return this.classify(clause)
      const { bias, rarity, trust, sharpness } = model.after
      const more = scores(model.after, turnVector(found, concepts, rarity.length, turn))
      const trusted = trust[trustOf(found, turn)] ?? 1
      const all = sums.map(
        (sum, kind) => sum + (more[kind] ?? 0) - (bias[kind] ?? 0) + trusted * (logs[kind] ?? 0),
      )
      return sorted(softmax(all, sharpness))
    },
  }
}

/** What was weighed last: a clause is asked alone, and again after each thing that it may follow. */
function remembering<T>(weigh: (found: string[], kind?: KindName) => T): typeof weigh {
  const weighed = new Map<string, T>()
  return (found, kind) => {
    const key = `${kind}: ${found.join(' ')}`
    const known = weighed.get(key)
    if (known !== undefined) return known
    if (weighed.size >= mostWeighed) weighed.clear()
    const now = weigh(found, kind)
    weighed.set(key, now)
    return now
  }
}
const mostWeighed = 500
