/** Features: a clause as numbers that a linear model can weigh: its words, their meanings, and the letters inside them. */
import { hash, tokens } from './text.ts'
import type { Words } from './words.ts'

/** Slots that features are hashed into; collisions are rare enough not to matter, and the model's size is fixed. */
export const slots = 1 << 17

/** A sparse vector of length 1. */
export type Features = { at: Uint32Array; weight: Float32Array }

/** How much each family of features counts beside the others. */
const share = { word: 1, pair: 0.5, concept: 1, conceptPair: 0.8, letters: 0.5 }

/** Turns word lists into concepts: the longest run of words that stands in `words.concepts` wins. */
export function createConcepts(words: Words): (found: string[]) => string[] {
  const byPhrase = new Map<string, string>()
  for (const [concept, phrases] of Object.entries(words.concepts))
    for (const phrase of phrases) byPhrase.set(tokens(phrase).join(' '), concept)
  const longest = Math.max(1, ...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length))
  return (found) => {
    const concepts: string[] = []
    for (let index = 0; index < found.length; ) {
      let taken = 1
      let concept = found[index] ?? ''
      for (let length = Math.min(longest, found.length - index); length > 0; length--) {
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

/** The names of the features of a clause, with their weights before rarity is taken into account. */
function* featureNames(found: string[], concepts: string[]): Generator<[string, number]> {
  for (const word of found) yield [`w:${word}`, share.word]
  for (let index = 0; index <= found.length; index++)
    yield [`p:${found[index - 1] ?? '<'} ${found[index] ?? '>'}`, share.pair]
  const meant = concepts.filter((concept) => concept.startsWith('@'))
  for (const concept of meant) yield [`c:${concept}`, share.concept]
  for (let index = 0; index < meant.length; index++)
    for (let next = index + 1; next < Math.min(meant.length, index + 4); next++)
      yield [`d:${[meant[index], meant[next]].sort().join(' ')}`, share.conceptPair]
  for (let index = 0; index < concepts.length - 1; index++)
    yield [`e:${concepts[index]} ${concepts[index + 1]}`, share.conceptPair]
  for (const word of found) {
    const padded = ` ${word.slice(0, 24)} `
    for (let size = 3; size <= 4; size++)
      for (let index = 0; index + size <= padded.length; index++)
        yield [`l:${padded.slice(index, index + size)}`, share.letters]
  }
}

/** Words and concepts as one unit-length vector. `rarity` holds one weight a slot (a smoothed inverse frequency). */
export function vector(found: string[], concepts: string[], rarity: Float32Array | null): Features {
  const sums = new Map<number, number>()
  for (const [name, weight] of featureNames(found, concepts)) {
    const slot = hash(name) % slots
    sums.set(slot, Math.max(sums.get(slot) ?? 0, weight))
  }
  const at = new Uint32Array(sums.size)
  const weight = new Float32Array(sums.size)
  let index = 0
  let square = 0
  for (const [slot, sum] of sums) {
    const value = sum * (rarity ? (rarity[slot] ?? 1) : 1)
    at[index] = slot
    weight[index++] = value
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (let place = 0; place < weight.length; place++) weight[place] = (weight[place] ?? 0) / length
  return { at, weight }
}
