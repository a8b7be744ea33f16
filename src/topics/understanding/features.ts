/** Features: a clause as numbers that a linear model can weigh: its words, their meanings, the letters inside them, and what was spoken of before. */
import { mattersOf } from './near.ts'
import { hash, tokens } from './text.ts'
import type { Words } from './words.ts'

/** A sparse vector; what the words say has length 1. */
export type Features = { at: Uint32Array; weight: Float32Array }

/** A feature's name and how much it counts before its rarity is taken into account. */
export type Named = [name: string, weight: number]

/** How much each family of features counts beside the others. */
const share = { word: 1, pair: 0.5, concept: 1, conceptPair: 0.8, letters: 0.5 }
/** What was spoken of before counts beside all words together. */
const before = { topic: 0.6, matter: 0.3 }

/** Turns word lists into concepts: the longest run of words that stands in `words.concepts` wins. */
export function createConcepts(words: Words): (found: string[]) => string[] {
  const byPhrase = new Map<string, string>()
  for (const [concept, phrases] of Object.entries(words.concepts))
    for (const phrase of phrases) byPhrase.set(tokens(phrase).join(' '), concept)
  /** In words, of the phrases that begin with a word. */
  const longest = new Map<string, number>()
  for (const phrase of byPhrase.keys()) {
    const split = phrase.split(' ')
    longest.set(split[0] ?? '', Math.max(longest.get(split[0] ?? '') ?? 0, split.length))
  }
  return (found) => {
    const concepts: string[] = []
    for (let index = 0; index < found.length; ) {
      let taken = 1
      let concept = found[index] ?? ''
      for (let length = Math.min(longest.get(concept) ?? 0, found.length - index); length > 0; length--) {
        const named = byPhrase.get(found.slice(index, index + length).join(' '))
        if (!named) continue
        taken = length
        concept = `@${named}`
        break
      }
      concepts.push(concept)
      index += taken
    }
    return concepts
  }
}

/** Words, pairs of words, and pairs of meanings that stand side by side. */
export function* wordFeatures(found: string[], concepts: string[]): Generator<Named> {
  for (const word of found) yield [`w:${word}`, share.word]
  for (let index = 0; index <= found.length; index++)
    yield [`p:${found[index - 1] ?? '<'} ${found[index] ?? '>'}`, share.pair]
  for (const concept of concepts) if (concept.startsWith('@')) yield [`c:${concept}`, share.concept]
  for (let index = 0; index < concepts.length - 1; index++)
    yield [`e:${concepts[index]} ${concepts[index + 1]}`, share.conceptPair]
}

/** Those, the meanings that stand near each other, and the letters inside the words. */
export function* allFeatures(found: string[], concepts: string[]): Generator<Named> {
  yield* wordFeatures(found, concepts)
  const meant = concepts.filter((concept) => concept.startsWith('@'))
  for (let index = 0; index < meant.length; index++)
    for (let next = index + 1; next < Math.min(meant.length, index + 4); next++)
      yield [`d:${[meant[index], meant[next]].sort().join(' ')}`, share.conceptPair]
  for (const word of found) {
    const padded = ` ${word.slice(0, 24)} `
    for (let size = 3; size <= 4; size++)
      for (let index = 0; index + size <= padded.length; index++)
        yield [`l:${padded.slice(index, index + size)}`, share.letters]
  }
}

/** What was spoken of before. */
export function topicFeatures(last: string): Named[] {
  return [
    [`b:${last}`, before.topic],
    ...mattersOf(last).map((matter): Named => [`m:${matter}`, before.matter]),
  ]
}

/** The slots that features fall into: collisions are rare enough not to matter, and the model's size is fixed. */
export function slotsOf(named: Iterable<Named>, slots: number): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [name, weight] of named) {
    const slot = hash(name) % slots
    sums.set(slot, Math.max(sums.get(slot) ?? 0, weight))
  }
  return sums
}

/** Features as one vector of length 1. `rarity` holds one weight a slot (a smoothed inverse frequency). */
export function vector(named: Iterable<Named>, rarity: Float32Array): Features {
  const slots = rarity.length
  const sums = slotsOf(named, slots)
  let square = 0
  for (const [slot, sum] of sums) {
    const value = sum * (rarity[slot] ?? 1)
    sums.set(slot, value)
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (const [slot, value] of sums) sums.set(slot, value / length)
  return featuresOf(sums)
}

/** Features as they are. */
export const unscaled = (named: Iterable<Named>, slots: number): Features => featuresOf(slotsOf(named, slots))

const featuresOf = (sums: Map<number, number>): Features => ({
  at: Uint32Array.from(sums.keys()),
  weight: Float32Array.from(sums.values()),
})

/** Two vectors as one. */
export const joined = (one: Features, other: Features): Features => ({
  at: Uint32Array.from([...one.at, ...other.at]),
  weight: Float32Array.from([...one.weight, ...other.weight]),
})
