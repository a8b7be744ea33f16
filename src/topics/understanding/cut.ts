/** Cut: a sentence as one question, or as two or more where each half asks something of its own. */
import { type Cut, halves } from './clauses.ts'
import { asks, bare, denies } from './form.ts'
import { best, chance } from './guesses.ts'
import { empty, type Part, type Reader } from './reading.ts'
import { phraseKey } from './text.ts'
import type { Words } from './words.ts'

/** Halves that both have the form of a question are two questions from these chances. */
const asking = { word: 0.6, turn: 0.75, mark: 0.75 }
/** The same where only the first has it ("where is it and the price"): the rest may be its reason, so both must be plain. */
const oneAsking = 0.95
const deepest = 3

/** Reads a piece of a sentence, or all of it, with what stands before it. */
type Reading = (piece: Part, isAll: boolean) => Part

export type Cutter = (sentence: string, reader: Reader, read: Reading) => Part[]

/** A cutter of sentences. */
export function createCutter(words: Words): Cutter {
  const isAsked = ({ text }: Part) => asks(text.replace(/[?？؟\s]+$/, ''), words)

  /** What it ends with is half a thought: "tell me: if I miss it". */
  const isCondition = ({ text }: Part) => {
    const end = text.split(/[,;:]/).at(-1) ?? text
    return [text, end].some((said) =>
      words.conditions.some((start) => `${bare(said, words)} `.startsWith(`${phraseKey(start)} `)),
    )
  }

  function bothAsk(first: Part, rest: Part, by: Cut['by']): boolean {
    if (best(first.guesses) === best(rest.guesses)) return false
    if (!isAsked(first) || (by !== 'word' && isCondition(first)) || /^or\b/i.test(rest.text)) return false
    const both = isAsked(rest)
    if (!both && by !== 'word') return false
    const least = both ? asking[by] : oneAsking
    return [first, rest].every(({ guesses }) => !empty.has(best(guesses)) && chance(guesses) >= least)
  }

  /** "Where exactly", behind a question of when: read alone it says the same, and more clearly. */
  function clearer(part: Part, alone: Part): Part {
    const same = best(part.guesses) === best(alone.guesses)
    return same && chance(alone.guesses) > chance(part.guesses) ? alone : part
  }

  function cut(sentence: string, reader: Reader, read: Reading, depth: number): Part[] {
    const whole = reader.alone(sentence)
    for (const { left, right, by } of halves(sentence)) {
      if (denies(left, words)) return cut(right, reader, read, depth + 1)
      if (denies(right, words)) return cut(left, reader, read, depth + 1)
      if (depth > deepest) continue
      const readFirst: Reading = (part) => reader.within(read(part, false), whole)
      const first = readFirst(reader.alone(left), false)
      const readRest: Reading = (part) =>
        clearer(reader.within(reader.afterPart(part, best(first.guesses)), whole), part)
      const rest = readRest(reader.alone(right), false)
      if (bothAsk(first, rest, by))
        return [...cut(left, reader, readFirst, depth + 1), ...cut(right, reader, readRest, depth + 1)]
    }
    return [read(whole, true)]
  }

  return (sentence, reader, read) => cut(sentence, reader, read, 0)
}
