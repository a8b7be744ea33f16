/** Segment seen: what a run of words gives before anything is said of it: its length and form, what it is taken for, where it stands. */
import { type Atom, textOf } from './atoms.ts'
import { empty, type Part, polite } from './reading.ts'
import { tokens } from './text.ts'

/** The steps of a number: how many of the limits it has reached. */
export const step = (value: number, limits: number[]) => limits.filter((limit) => value >= limit).length

export const chances = [0.3, 0.6, 0.85, 0.97]
const leads = [0.7, 1.6, 3, 5]
const silences = [0.05, 0.3, 0.7]
const sizes = [2, 3, 5, 8, 13, 21, 36]

export const isSilent = (name: string) => empty.has(name) || polite.has(name)

export type Seen = ReturnType<typeof seenIn>

export function seenIn(atoms: Atom[], from: number, to: number, part: Part, asking: boolean) {
  const text = textOf(atoms, from, to)
  const found = tokens(text)
  const spoken = part.guesses.filter(({ name }) => !isSilent(name))
  const top = spoken[0]?.chance ?? 0
  const second = spoken[1]?.chance ?? 0
  const silent = 1 - spoken.reduce((sum, { chance }) => sum + chance, 0)
  const lead = Math.log(Math.max(1e-4, top) / Math.max(1e-4, second))
  const joint = atoms[from]?.joint ?? 'start'
  const next = atoms[to]?.joint ?? 'end'
  const form = !asking ? 0 : /[?？؟]\s*$/.test(text) ? 2 : 1
  return {
    text,
    found,
    topic: spoken[0]?.name ?? 'unclear',
    top,
    silent,
    lead,
    joint,
    next,
    asking,
    first: atoms[from]?.first ?? '',
    within: atoms.slice(from + 1, to).map((atom) => `in:${atom.joint}`),
    j: `j:${joint}`,
    n: `n:${next}`,
    a: `a${form}`,
    l: `l${step(found.length, sizes)}`,
    p: `p${step(top, chances)}`,
    m: `m${step(lead, leads)}`,
    s: `s${step(silent, silences)}`,
  }
}
