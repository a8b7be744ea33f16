/** Reading: what a clause asks, alone, with the sentences before it, and after what was spoken of before. */
import type { KindName } from '../../letters/letter.ts'
import type { Classifier, Guesses } from './classify.ts'
import { bare } from './form.ts'
import { best, blended, chance, enoughLeaning, isSure, weighed } from './guesses.ts'
import { askedBy, likelihood, variantAfter } from './near.ts'
import { phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

/** A clause and what it may ask. */
export type Part = { text: string; guesses: Guesses; sure: boolean }

export type Reader = {
  alone(text: string): Part
  /** A question read with the sentences before it, which say what it is about; all the more where it is the only one. */
  inContext(question: Part, before: string[], isOnly: boolean): Part
  /** A piece read with the whole sentence that it stands in, which says what it is about. */
  within(piece: Part, whole: Part): Part
  /** A question read after the last one of the same message. */
  afterPart(question: Part, last: string): Part
  /** A question read after what the last reply spoke of. */
  afterTurn(question: Part, last: string | undefined): Part
}

/** Said, but asking nothing. */
export const empty: ReadonlySet<string> = new Set(['chatter', 'unclear'])

/** Said for politeness. */
export const polite: ReadonlySet<string> = new Set(['greeting', 'thanks'])

/** In sentences and words: what lies further back is about something else. */
const furthest = { sentences: 3, words: 50 }

/** By how many of its words name something, how little a question says: nothing, something, enough. */
const little = { nothing: 1, something: 4 }
/** `clear`: from this chance a question is clear without what was spoken of before it. */
type Weights = { nothing: number; something: number; enough: number; clear: number }

/** What the sentences before it count, beside what a question says alone. */
const context = { generic: 1, only: 0.9, several: { nothing: 0.8, something: 0.5, enough: 0.6 } }
/** The same of the question before it, in the same message and in the last turn; and more of one that begins with "and". */
const part: Weights = { nothing: 0.9, something: 0.5, enough: 0.3, clear: 0.9 }
const turn: Weights = { nothing: 1, something: 0.9, enough: 0.5, clear: 0.85 }
const leant = 0.3

/** What a whole sentence counts beside a piece of it. */
const share = 0.3

/** The least of a question that points back; of a few words alone, which never are clear; of politeness; and of nonsense. */
const clear = { pointing: 0.985, never: 2, polite: 0.5, nonsense: 0.9 }
const shortest = 3

/** A maker of readers: one for each message, of somebody who holds a letter of that kind. */
export function createReaders(classifier: Classifier, words: Words): (kind: KindName | null) => Reader {
  const generic = new Set(words.generic.map(phraseKey))
  const plain = new Set(
    [...words.openers, ...words.pointers, ...words.fillers, ...words.generic, ...words.leaning].flatMap(
      (phrase) => phraseKey(phrase).split(' '),
    ),
  )
  const isGeneric = (text: string) => generic.has(bare(text, words)) || generic.has(phraseKey(text))
  const leaning = words.leaning.map(phraseKey)
  const leans = (text: string) => {
    const key = `${phraseKey(text)} `
    return leaning.some((start) => key.startsWith(`${start} `))
  }
  const nameless = new Set(
    [...words.openers, ...words.pointers, ...words.generic, ...words.leaning, ...words.asking].flatMap(
      (phrase) => phraseKey(phrase).split(' '),
    ),
  )
  const namesNothing = (text: string) =>
    tokens(bare(text, words) || text).every((word) => word.length <= 2 || nameless.has(word))
  const named = (text: string) => tokens(text).filter((word) => word.length > 2 && !plain.has(word)).length
  /** The chance below which a question is not clear by itself. */
  const clearFrom = (text: string) => {
    const found = tokens(bare(text, words))
    if (found.length <= shortest) return clear.never
    const points = leans(text) || found.some((word) => words.pointers.includes(word))
    return points && named(text) <= little.nothing ? clear.pointing : 0
  }
  const weigh = (text: string, weights: Omit<Weights, 'clear'>) => {
    if (named(text) <= little.nothing) return weights.nothing
    return named(text) <= little.something ? weights.something : weights.enough
  }

  return (kind) => {
    const seen = new Map<string, Part>()
    const leantOn = new Map<string, (last: string) => Guesses>()
    const nextAfter = (said: string, last: string) => {
      const known = leantOn.get(said) ?? classifier.leaning(said)
      leantOn.set(said, known)
      return known(last)
    }
    const fitting = (guesses: Guesses) => weighed(guesses, (name) => likelihood(kind, name))
    const made = (text: string, guesses: Guesses): Part => ({
      text,
      guesses,
      sure: isSure(guesses),
    })
    /** Clear as it is, the more so where something in it points back. */
    const standsAlone = ({ text, guesses }: Part, { clear: least }: Weights) =>
      chance(guesses) >= Math.max(least, clearFrom(text)) ||
      (chance(guesses) >= clear.polite && polite.has(best(guesses))) ||
      (chance(guesses) >= clear.nonsense && best(guesses) === 'unclear')
    const alone = (text: string): Part => {
      const known = seen.get(text)
      if (known) return known
      const read = classifier.knows(text) ? text : bare(text, words) || text
      const found = made(text, fitting(classifier.classify(read)))
      seen.set(text, found)
      return found
    }
    /** "How much is it", "where is it": asked of what was spoken of, or else as anybody asks it. */
    function withoutNoun({ text }: Part, last: string): Part | undefined {
      if (leans(text) || !namesNothing(text)) return undefined
      const said = bare(text, words) || text
      const named = askedBy[tokens(said)[0] ?? ''] ?? best(fitting(classifier.weigh(said)))
      const topic = variantAfter(last, named)
      return topic === null ? undefined : { text, guesses: [{ name: topic, chance: 1 }], sure: true }
    }
    function after(question: Part, last: string | undefined, weights: Weights): Part {
      if (last === undefined || empty.has(last) || standsAlone(question, weights)) return question
      const said = bare(question.text, words) || question.text
      const weight = Math.min(1, weigh(said, weights) + (leans(question.text) ? leant : 0))
      const next = fitting(nextAfter(said, last))
      // "Remind me": both readings say the same.
      if (question.sure && best(next) === best(question.guesses)) return question
      const guesses = blended(next, question.guesses, weight)
      return {
        text: question.text,
        guesses,
        sure: isSure(guesses, weights === turn ? enoughLeaning : undefined),
      }
    }
    return {
      alone,
      inContext(question, before, isOnly) {
        const near: string[] = []
        let count = tokens(question.text).length
        for (const sentence of before.slice(-furthest.sentences).toReversed()) {
          count += tokens(sentence).length
          if (count > furthest.words) break
          near.unshift(sentence)
        }
        // The sentences nearest to it: as many as make with it what is clearest.
        const joined = near
          .map((_, start) => alone([...near.slice(start), question.text].join(' ')))
          .filter(({ guesses }) => !empty.has(best(guesses)))
          .toSorted((a, b) => chance(b.guesses) - chance(a.guesses))[0]
        if (!joined) return question
        const weight = isOnly ? context.only : weigh(question.text, context.several)
        const given = isGeneric(question.text) ? context.generic : weight
        return made(question.text, blended(joined.guesses, question.guesses, given))
      },
      within: ({ text, guesses }, whole) => made(text, blended(whole.guesses, guesses, share)),
      afterPart: (question, last) => after(question, last, part),
      afterTurn: (question, last) => (last && withoutNoun(question, last)) || after(question, last, turn),
    }
  }
}
