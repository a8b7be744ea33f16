/** Guesses: what may be made of a list of what a clause most likely asks. */
import type { Guesses } from './classify.ts'

/** Chance of the best guess, and its lead over the next, from which an answer is given without asking back. */
const enough = { chance: 0.45, lead: 0.2 }
/** The same of a question that leans on the last turn: what was spoken of speaks for it too. */
export const enoughLeaning = { chance: 0.4, lead: 0.15 }

/** The same where the kind of the letter in hand is known, which speaks for it too. */
export const enoughInHand = { chance: 0.38, lead: 0.12 }

/** The name of the first. */
export const best = (guesses: Guesses) => guesses[0]?.name ?? 'unclear'
/** The chance of the first. */
export const chance = (guesses: Guesses) => guesses[0]?.chance ?? 0

/** Asked with the same words, and answered so that either helps: what one is likely, the other is no doubt about it. */
const akin = [
  ['reschedule', 'work-conflict'],
  ['summary', 'in-trouble'],
]

/** True where one guess is clear enough, and far enough before the next. */
export function isSure(guesses: Guesses, least = enough): boolean {
  const [first, ...others] = guesses
  if (!first) return false
  const kin = akin.find((names) => names.includes(first.name)) ?? [first.name]
  const ofKin = others.filter(({ name }) => kin.includes(name)).reduce((sum, one) => sum + one.chance, 0)
  const next = others.find(({ name }) => !kin.includes(name))?.chance ?? 0
  return first.chance + ofKin >= least.chance && first.chance + ofKin - next >= least.lead
}

/** What nothing speaks for is taken for as unlikely as this. */
const least = 1e-6

/** Two views of one question, weighed: their chances multiplied, each to the power of its weight. */
export function blended(first: Guesses, second: Guesses, weight: number): Guesses {
  const one = new Map(first.map(({ name, chance: value }) => [name, value]))
  const other = new Map(second.map(({ name, chance: value }) => [name, value]))
  const mixed = [...new Set([...one.keys(), ...other.keys()])].map((name) => ({
    name,
    chance:
      Math.max(one.get(name) ?? 0, least) ** weight * Math.max(other.get(name) ?? 0, least) ** (1 - weight),
  }))
  const sum = mixed.reduce((total, { chance: value }) => total + value, 0)
  return mixed
    .map(({ name, chance: value }) => ({ name, chance: value / sum }))
    .sort((a, b) => b.chance - a.chance)
}

/** Guesses, each weighed with what was likely before a word was read. */
export function weighed(guesses: Guesses, likely: (name: string) => number): Guesses {
  const mixed = guesses.map(({ name, chance: value }) => ({ name, chance: value * likely(name) }))
  const sum = mixed.reduce((total, { chance: value }) => total + value, 0) || 1
  return mixed
    .map(({ name, chance: value }) => ({ name, chance: value / sum }))
    .sort((a, b) => b.chance - a.chance)
}
