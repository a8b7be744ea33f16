/** Learning segments: from messages whose requests are marked to the weights that part them so. */
import { type Atom, atomsOf } from './atoms.ts'
import { seeded } from './descend.ts'
import type { Reader } from './reading.ts'
import { createSegments } from './segment-features.ts'
import { addPath, bestPath, type Lattice, latticeOf, type Step } from './segments.ts'
import { sentences } from './sentences.ts'
import { tokens } from './text.ts'
import type { Weights } from './traits.ts'
import type { Words } from './words.ts'

/** A message piece by piece: what each asks; null for what is only told. */
export type Marked = { topic: string | null; text: string }[]

/** The message that marked pieces make; a piece that ends a line ends with a line break. @internal Exported for its tests. */
export const messageOf = (pieces: Marked) =>
  pieces
    .map(({ text }) => text)
    .join(' ')
    .trim()

type Example = { lattice: Lattice; steps: Step[]; topics: string[] }

const rounds = 6
const rate = 0.1
/** What a step away from the marks costs: a wrong topic more than another cut. */
const cost = { topic: 1, cut: 0.3, near: 0.2 }
/** Weights smaller than this are left out. */
const least = 0.02

/** Averaged perceptron over whole ways through a message; of all ways with the marked topics the best one counts as right. */
export function learnSegments(
  messages: Marked[],
  words: Words,
  newReader: () => Reader,
  seed: number,
): Weights {
  const names = new Map<string, string>()
  const make = createSegments(words, (name) => {
    const known = names.get(name) ?? name
    names.set(known, known)
    return known
  })
  const examples = messages.flatMap((pieces): Example[] => {
    const said = sentences(messageOf(pieces), words)
    const found = exampleOf(pieces, said, (atoms) => latticeOf(atoms, make, newReader()), words)
    return found ? [found] : []
  })
  const random = seeded(seed)
  const weights: Weights = new Map()
  const total: Weights = new Map()
  let count = 0
  for (let round = 0; round < rounds; round++)
    for (const example of shuffled(examples, random)) {
      count++
      const change = correction(example, weights)
      for (const [name, value] of change) {
        weights.set(name, (weights.get(name) ?? 0) + rate * value)
        total.set(name, (total.get(name) ?? 0) + rate * value * count)
      }
    }
  const means = [...weights].map(
    ([name, value]) => [name, value - (total.get(name) ?? 0) / (count + 1)] as const,
  )
  return new Map(
    means
      .filter(([, value]) => Math.abs(value) >= least)
      .map(([name, value]) => [name, Number(value.toFixed(3))]),
  )
}

function shuffled<T>(list: T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** What the weights have to change for the marked way to win; empty where it does. */
function correction({ lattice, steps, topics }: Example, weights: Weights): Map<string, number> {
  const isMarked = ({ segment, topic }: Step) =>
    steps.some((one) => one.segment === segment && (one.topic === null) === (topic === null))
  const reachable = bestPath(lattice, weights, {
    topics,
    extra: (step) => (isMarked(step) ? cost.near : 0),
  })
  const found =
    bestPath(lattice, weights, {
      extra: (step) =>
        isMarked(step) ? 0 : step.topic !== null && !topics.includes(step.topic) ? cost.topic : cost.cut,
    }) ?? []
  const asked = found.flatMap(({ topic }) => topic ?? [])
  const isRight = reachable
    ? asked.join() === topics.join()
    : found.length === steps.length && found.every(isMarked)
  const change = new Map<string, number>()
  if (isRight) return change
  addPath(change, lattice, reachable ?? steps, 1)
  addPath(change, lattice, found, -1)
  return change
}

/** The marked way through a message; null where a mark stands in the middle of an atom, or a request is longer than any segment. */
function exampleOf(
  pieces: Marked,
  said: string[],
  lattice: (atoms: Atom[]) => Lattice,
  words: Words,
): Example | null {
  const atoms = atomsOf(said, words)
  const owners = ownersOf(atoms, pieces)
  if (!owners) return null
  const made = lattice(atoms)
  const steps: Step[] = []
  for (let from = 0; from < atoms.length; ) {
    let end = from
    while (end < atoms.length && owners[end] === owners[from]) end++
    const topic = pieces[owners[from] ?? 0]?.topic ?? null
    const segment = segmentsFrom(made, from, end).at(0)
    if (!segment || (topic !== null && segment.to < end)) return null
    steps.push({ segment, topic })
    from = segment.to
  }
  return { lattice: made, steps, topics: steps.flatMap(({ topic }) => topic ?? []) }
}

/** Longest first. */
const segmentsFrom = (lattice: Lattice, from: number, end: number) =>
  lattice.ending
    .slice(from + 1, end + 1)
    .flatMap((segments) => segments.filter((one) => one.from === from))
    .reverse()

/** The piece that each atom is of: the one that most of its words are of. */
function ownersOf(atoms: Atom[], pieces: Marked): number[] | null {
  const all = pieces.flatMap(({ text }, piece) => tokens(text).map((word) => ({ word, piece })))
  const owners: number[] = []
  let at = 0
  for (const { sentence, start, end } of atoms) {
    const found = tokens(sentence.slice(start, end))
    const fits = (from: number) => found.every((word, index) => all[from + index]?.word === word)
    // Joining words and what is denied belong to no atom.
    const from = all.findIndex((_, index) => index >= at && fits(index))
    if (from < 0) return null
    const held = all.slice(from, from + found.length).map(({ piece }) => piece)
    owners.push(held[Math.floor(held.length / 2)] ?? 0)
    at = from + found.length
  }
  return owners
}
