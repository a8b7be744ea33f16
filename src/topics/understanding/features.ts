/** Features: a clause as numbers that a linear model can weigh: its words, their meanings, the letters inside them, and what was spoken of before. */
import type { KindName } from '../../letters/letter.ts'
import { mattersOf } from './near.ts'
import { hash, tokens } from './text.ts'
import type { Words } from './words.ts'

/** A sparse vector; what the words say has length 1. */
export type Features = { at: Uint32Array; weight: Float32Array }

/** A feature's name as its hash, and how much it counts before its rarity is taken into account. */
export type Named = [name: number, weight: number]

/** How much each family of features counts beside the others. */
const share = { word: 1, pair: 0.5, concept: 1, conceptPair: 0.8, letters: 0.5 }
/** What was spoken of before counts beside all words together. */
const before = { topic: 0.6, matter: 0.3 }

/** The letter in hand counts beside all words together. */
const inHand = { kind: 0.4, word: 0.6 }

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

/** Each word and each meaning by itself. */
export const eachWord = (found: string[], concepts: string[]): [name: string, weight: number][] => [
  ...found.map((word): [string, number] => [`w:${word}`, share.word]),
  ...concepts.flatMap((concept): [string, number][] =>
    concept.startsWith('@') ? [[`c:${concept}`, share.concept]] : [],
  ),
]

/** Words, pairs of words, and pairs of meanings that stand side by side. */
export function wordFeatures(found: string[], concepts: string[]): Named[] {
  const all = eachWord(found, concepts).map(hashed)
  for (let index = 0; index <= found.length; index++)
    all.push([hash(`p:${found[index - 1] ?? '<'} ${found[index] ?? '>'}`), share.pair])
  for (let index = 0; index < concepts.length - 1; index++)
    all.push([hash(`e:${concepts[index]} ${concepts[index + 1]}`), share.conceptPair])
  return all
}

/** Those, the meanings that stand near each other, and the letters inside the words. */
export function allFeatures(found: string[], concepts: string[]): Named[] {
  const all = wordFeatures(found, concepts)
  const meant = concepts.filter((concept) => concept.startsWith('@'))
  for (let index = 0; index < meant.length; index++)
    for (let next = index + 1; next < Math.min(meant.length, index + 4); next++)
      all.push([hash(`d:${[meant[index], meant[next]].sort().join(' ')}`), share.conceptPair])
  for (const word of found) for (const letters of lettersOf(word)) all.push([letters, share.letters])
  return all
}

/** Every three and every four letters of a word, as hashes. */
function lettersOf(word: string): number[] {
  const known = lettersKnown.get(word)
  if (known) return known
  const padded = ` ${word.slice(0, 24)} `
  const letters: number[] = []
  for (let size = 3; size <= 4; size++)
    for (let index = 0; index + size <= padded.length; index++)
      letters.push(hash(`l:${padded.slice(index, index + size)}`))
  if (lettersKnown.size >= mostWords) lettersKnown.clear()
  lettersKnown.set(word, letters)
  return letters
}

/** While a message is taken apart, the same words are read again and again. */
const lettersKnown = new Map<string, number[]>()
const mostWords = 2000

/** What was spoken of before. */
export function topicFeatures(last: string): Named[] {
  return [
    hashed([`b:${last}`, before.topic]),
    ...mattersOf(last).map((matter) => hashed([`m:${matter}`, before.matter])),
  ]
}

/** Which kind of letter is in hand, by itself and together with each word: "how many hours?" is asked of a course, or of a visit. */
const kindFeatures = (kind: KindName, found: string[], concepts: string[]): Named[] => {
  const each = inHand.word / Math.sqrt(found.length || 1)
  return [
    hashed([`k:${kind}`, inHand.kind]),
    ...eachWord(found, concepts).map(([name, weight]) => hashed([`k:${kind} ${name}`, weight * each])),
  ]
}

/** A feature by the hash of its name. */
export const hashed = ([name, weight]: [name: string, weight: number]): Named => [hash(name), weight]

/** Features as one vector of length 1. `rarity` holds one weight a slot (a smoothed inverse frequency). */
export function vector(named: Named[], rarity: Float32Array): Features {
  const found = unscaled(named, rarity.length)
  let square = 0
  for (const [index, slot] of found.at.entries()) {
    const value = (found.weight[index] ?? 0) * (rarity[slot] ?? 1)
    found.weight[index] = value
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  return { at: found.at, weight: found.weight.map((value) => value / length) }
}

/**
 * Features as they are, by the slots that they fall into: collisions are rare enough not to matter, and the model's size is fixed.
 * Of two in one slot the greater counts.
 */
export function unscaled(named: Named[], slots: number): Features {
  if (seen.length < slots) seen = new Uint32Array(slots)
  const at = new Uint32Array(named.length)
  const weight = new Float32Array(named.length)
  let count = 0
  for (const [name, value] of named) {
    const slot = name % slots
    const place = (seen[slot] ?? 0) - 1
    if (place < count && at[place] === slot) weight[place] = Math.max(weight[place] ?? 0, value)
    else {
      at[count] = slot
      weight[count] = value
      count += 1
      seen[slot] = count
    }
  }
  return { at: at.subarray(0, count), weight: weight.subarray(0, count) }
}

/** The place at which a slot was seen last, from 1; a vector itself tells whether it is still so. A map made each time takes three times as long. */
let seen = new Uint32Array(0)

/** What a clause says alone, and to whom it is said: somebody who holds a letter of that kind, where that is known. */
export function aloneVector(
  found: string[],
  concepts: string[],
  kind: KindName | undefined,
  rarity: Float32Array,
): Features {
  const said = vector(allFeatures(found, concepts), rarity)
  return kind ? joined(said, unscaled(kindFeatures(kind, found, concepts), rarity.length)) : said
}

/** Two vectors as one. */
export const joined = (one: Features, other: Features): Features => ({
  at: Uint32Array.from([...one.at, ...other.at]),
  weight: Float32Array.from([...one.weight, ...other.weight]),
})
