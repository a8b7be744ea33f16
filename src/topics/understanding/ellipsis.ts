/** Ellipsis: from a full way of asking to what is left of it after a topic was spoken of ("and for students?", "how much is it"). */
import { createConcepts } from './features.ts'
import { isNear } from './near.ts'
import { tokens } from './text.ts'
import type { Words } from './words.ts'

/** One meaning and the words that carry it. */
type Piece = { meaning: string; words: string[] }

export type Phrase = { topic: string; found: string[] }
/** What is said after `last`, meaning `topic`. */
export type Elliptic = Phrase & { last: string }

/** A meaning belongs to a topic that is heard in this share of its phrases, and so many times oftener than elsewhere. */
const belongs = { share: 0.08, times: 2.5 }
/** How often the topic before is the same again, and how often any at all; else it is one that is near. */
const before = { same: 0.4, any: 0.15 }
/** How often only what is new is said, or only a piece of the phrase. */
const onlyNew = 0.3
const leansOn = 0.3

/** A maker of such phrases out of all the ways of asking. `random` gives numbers from 0 to 1. */
export function createEllipsis(
  phrases: Phrase[],
  words: Words,
  random: () => number,
): (phrase: Phrase) => Elliptic {
  const conceptsOf = createConcepts(words)
  const topics = [...new Set(phrases.map(({ topic }) => topic))]
  const near = new Map(topics.map((to) => [to, topics.filter((last) => last !== to && isNear(last, to))]))
  const heard = countMeanings(phrases, conceptsOf)
  const isOf = (meaning: string, topic: string) => {
    const { share, times } = heard(meaning, topic)
    return share >= belongs.share && times >= belongs.times
  }
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)]
  const leaning = () => tokens(pick(words.leaning) ?? '')

  /** The phrase without what was spoken of already; a word that points to it may stand in its place. */
  function without(pieces: Piece[], known: (piece: Piece) => boolean): string[] {
    return pieces.flatMap((piece) => {
      if (!known(piece)) return piece.words
      return random() < 0.5 ? [pick(words.pointers) ?? 'it'] : []
    })
  }

  function said({ topic, found }: Phrase, last: string): string[] {
    const pieces = piecesOf(found, conceptsOf)
    const known = ({ meaning }: Piece) => isOf(meaning, topic) && isOf(meaning, last)
    if (random() >= onlyNew) {
      const rest = without(pieces, known)
      return random() < leansOn ? [...leaning(), ...rest] : rest
    }
    if (last !== topic) {
      const fresh = pieces.filter((piece) => !known(piece))
      const telling = fresh.filter(({ meaning }) => isOf(meaning, topic)).slice(0, 2)
      return [...leaning(), ...(telling.length > 0 ? telling : fresh).flatMap((piece) => piece.words)]
    }
    const length = 2 + Math.floor(random() * 3)
    const start = Math.floor(random() * Math.max(1, pieces.length - length))
    const part = without(pieces.slice(start, start + length), known)
    return random() < 2 * leansOn ? [...leaning(), ...part] : part
  }

  return (phrase) => {
    const kind = random()
    const close = near.get(phrase.topic) ?? []
    if (kind < before.any) return { ...phrase, last: pick(topics) ?? phrase.topic }
    const last = kind < before.any + before.same ? phrase.topic : (pick(close) ?? phrase.topic)
    const found = said(phrase, last)
    return { topic: phrase.topic, last, found: found.length > 0 ? found : phrase.found }
  }
}

/** How much a meaning belongs to a topic: the share of its phrases, and how many times more than anywhere. */
function countMeanings(phrases: Phrase[], conceptsOf: (found: string[]) => string[]) {
  const counts = new Map<string, Map<string, number>>()
  const sizes = new Map<string, number>()
  for (const { topic, found } of phrases) {
    sizes.set(topic, (sizes.get(topic) ?? 0) + 1)
    for (const meaning of new Set(conceptsOf(found))) {
      const byTopic = counts.get(meaning) ?? new Map<string, number>()
      counts.set(meaning, byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1))
    }
  }
  const totals = new Map(
    [...counts].map(([meaning, all]) => [meaning, [...all.values()].reduce((a, b) => a + b, 0)]),
  )
  return (meaning: string, topic: string) => {
    // A letter or two carry no meaning of their own.
    const count = meaning.length < 3 ? 0 : (counts.get(meaning)?.get(topic) ?? 0)
    const share = count / (sizes.get(topic) ?? 1)
    return { share, times: share / ((totals.get(meaning) ?? 1) / phrases.length) }
  }
}

/** A phrase as its meanings, each with its words. */
function piecesOf(found: string[], conceptsOf: (found: string[]) => string[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const meaning of conceptsOf(found)) {
    let end = found.length
    if (!meaning.startsWith('@')) end = at + 1
    else while (end > at + 1 && conceptsOf(found.slice(at, end)).join(' ') !== meaning) end--
    pieces.push({ meaning, words: found.slice(at, end) })
    at = end
  }
  return pieces
}
