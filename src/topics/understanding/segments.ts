/** Segments: a message parted into requests and what is only told, the way that its words speak for most. */
import type { Atom } from './atoms.ts'
import type { Reader } from './reading.ts'
import type { Link, Segment } from './segment-features.ts'
import { addTo, type Weights, weightOf } from './traits.ts'

/** One step through a message. `topic` is null where nothing is asked. */
export type Step = { segment: Segment; topic: string | null }

/** Every run of atoms that may be one segment, by the atom that it ends before. */
export type Lattice = {
  size: number
  ending: Segment[][]
  link: (segment: Segment, last: string | undefined) => Link
}

/** In atoms, words and sentences beyond its first: longer is more than one request. */
const longest = { atoms: 20, words: 60, sentences: 3 }
/** Of the ways to the same place, so many are followed. */
const width = 6

type Make = (atoms: Atom[], reader: Reader) => (from: number, to: number) => Segment

/** All segments of some atoms. */
export function latticeOf(atoms: Atom[], make: Make, reader: Reader): Lattice {
  const segmentOf = make(atoms, reader)
  const ending: Segment[][] = Array.from({ length: atoms.length + 1 }, () => [])
  for (let from = 0; from < atoms.length; from++)
    for (let to = from + 1; to <= Math.min(atoms.length, from + longest.atoms); to++) {
      const sentences = (atoms[to - 1]?.place ?? 0) - (atoms[from]?.place ?? 0)
      const letters = lettersBetween(atoms, from, to)
      if (to > from + 1 && (sentences > longest.sentences || letters > longest.words * 6)) break
      ending[to]?.push(segmentOf(from, to))
    }
  const links = new Map<Segment, Map<string | undefined, Link>>()
  return {
    size: atoms.length,
    ending,
    link(segment, last) {
      const known = links.get(segment) ?? new Map<string | undefined, Link>()
      links.set(segment, known)
      const link = known.get(last) ?? segment.after(last)
      known.set(last, link)
      return link
    },
  }
}

function lettersBetween(atoms: Atom[], from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += (atoms[index]?.end ?? 0) - (atoms[index]?.start ?? 0)
  return sum
}

/** What a path is looked for with, beside the weights: in learning, what a step costs more, and the only topics in order. */
export type Search = { extra?: (step: Step) => number; topics?: string[] }

type State = {
  score: number
  last: string | undefined
  asked: number
  step: Step | null
  before: State | null
}

/** What a second thing in a row that is only told counts. */
const again = 'told again'

/** The best way through; null where `topics` allow none. */
export function bestPath(lattice: Lattice, weights: Weights, { extra, topics }: Search = {}): Step[] | null {
  const states: State[][] = [[{ score: 0, last: undefined, asked: 0, step: null, before: null }]]
  for (let to = 1; to <= lattice.size; to++) {
    const best = new Map<string, State>()
    const offer = (state: State) => {
      const key = `${state.last} ${topics ? state.asked : ''}`
      if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < state.score) best.set(key, state)
    }
    for (const segment of lattice.ending[to] ?? []) {
      const from = states[segment.from] ?? []
      if (from.length === 0) continue
      const asked = weightOf(segment.asked, weights)
      const silent: Step = { segment, topic: null }
      const told = weightOf(segment.told, weights) + (extra?.(silent) ?? 0)
      for (const before of from) {
        const isAgain = before.step !== null && before.step.topic === null
        const more = told + (isAgain ? (weights.get(again) ?? 0) : 0)
        offer({ ...before, score: before.score + more, step: silent, before })
        const { topic, traits } = lattice.link(segment, before.last)
        if (topics && topics[before.asked] !== topic) continue
        const step: Step = { segment, topic }
        const score = before.score + asked + weightOf(traits, weights) + (extra?.(step) ?? 0)
        offer({ score, last: topic, asked: before.asked + 1, step, before })
      }
    }
    const likeliest = [...best.values()].sort((one, two) => two.score - one.score)
    states.push(likeliest.slice(0, topics ? 2 * width : width))
  }
  const end = states.at(-1)?.find(({ asked }) => !topics || asked === topics.length)
  return end ? stepsTo(end) : null
}

function stepsTo(end: State): Step[] {
  const steps: Step[] = []
  for (let state: State | null = end; state?.step; state = state.before) steps.unshift(state.step)
  return steps
}

/** Adds the traits of a whole way through, so many times, to a sum of them. */
export function addPath(sum: Map<string, number>, lattice: Lattice, steps: Step[], times: number): void {
  let last: string | undefined
  let before: Step | undefined
  for (const step of steps) {
    if (step.topic === null) {
      addTo(sum, step.segment.told, times)
      if (before && before.topic === null) sum.set(again, (sum.get(again) ?? 0) + times)
    } else {
      const link = lattice.link(step.segment, last)
      addTo(sum, step.segment.asked, times)
      addTo(sum, link.traits, times)
      last = link.topic
    }
    before = step
  }
}
