/** Cut: a sentence as one question, or as two or more where each half asks something of its own. */
import { asks, bare, denies, halves } from './clauses.ts'
import { best, chance } from './guesses.ts'
import { empty, type Part, type Reader } from './reading.ts'
import { phraseKey } from './text.ts'
import type { Words } from './words.ts'

/** Halves that both have the form of a question are two questions from these chances; in the whole sentence something is seen of both. */
const asking = { afterWord: 0.6, afterComma: 0.8, inWhole: 1e-4 }
/** The same where only the first has it ("where is it and the price"): the rest may be its reason, so both must be plain. */
const oneAsking = { chance: 0.95, inWhole: 1e-4 }
const deepest = 3

export type Cutter = (sentence: string, reader: Reader) => Part[]

/** A cutter of sentences. */
export function createCutter(words: Words): Cutter {
  const isAsked = ({ text }: Part) => asks(text.replace(/[?？؟\s]+$/, ''), words)

  const isCondition = ({ text }: Part) =>
    words.conditions.some((start) => `${bare(text, words)} `.startsWith(`${phraseKey(start)} `))

  function bothAsk(first: Part, rest: Part, whole: Part, comma: boolean): boolean {
    if (best(first.guesses) === best(rest.guesses)) return false
    if (!isAsked(first) || (comma && isCondition(first))) return false
    const both = isAsked(rest)
    const least = both ? (comma ? asking.afterComma : asking.afterWord) : oneAsking.chance
    const seen = both ? asking.inWhole : oneAsking.inWhole
    return [first, rest].every(({ guesses }) => {
      const inWhole = whole.guesses.find(({ name }) => name === best(guesses))?.chance ?? 0
      return !empty.has(best(guesses)) && chance(guesses) >= least && inWhole >= seen
    })
  }

  function cut(sentence: string, reader: Reader, depth: number): Part[] {
    const whole = reader.alone(sentence)
    for (const { left, right, comma } of halves(sentence)) {
      if (denies(left, words)) return cut(right, reader, depth + 1)
      if (denies(right, words)) return cut(left, reader, depth + 1)
      if (depth > deepest) continue
      const first = reader.alone(left)
      const rest = reader.afterPart(reader.alone(right), best(first.guesses))
      if (!bothAsk(first, rest, whole, comma)) continue
      const more = cut(right, reader, depth + 1)
      return [...cut(left, reader, depth + 1), ...(more.length === 1 ? [rest] : more)]
    }
    return [whole]
  }

  return (sentence, reader) => cut(sentence, reader, 0)
}
