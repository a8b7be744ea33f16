/** Reading: what a clause asks, alone, with the sentences before it, and after what was spoken of before. */
import type { KindName } from '../../letters/letter.ts'
import type { Classifier, Guesses, Said } from './classify.ts'
import { bare, leans } from './form.ts'
import { best, blended, chance, enoughInHand, enoughLeaning, isSure, weighed } from './guesses.ts'
import { likelihood } from './near.ts'
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
/** What the sentences before it count, beside what a question says alone. */
const context = { generic: 1, only: 0.9, several: { nothing: 0.8, something: 0.5, enough: 0.6 } }

/** What is as clear as this alone needs the sentences before it no more where it is the only question. */
const clear = 0.9

/** From this chance alone, and of so many words, a question is asked whatever the last one was. */
const whole = { chance: 0.9, words: 5 }

/** What a whole sentence counts beside a piece of it. */
const share = 0.3

/** Without politeness, unless it was learnt with it: "thank you my friend". */
export const undressed = (text: string, { knows }: Pick<Classifier, 'knows'>, words: Words): string =>
  knows(text) ? text : bare(text, words) || text

/** A maker of readers: one for each message, of somebody who holds a letter of that kind. */
export function createReaders(classifier: Classifier, words: Words): (kind: KindName | null) => Reader {
  const generic = new Set(words.generic.map(phraseKey))
  const plain = new Set(
    [...words.openers, ...words.pointers, ...words.fillers, ...words.generic, ...words.leaning].flatMap(
      (phrase) => phraseKey(phrase).split(' '),
    ),
  )
  const isGeneric = (text: string) => generic.has(bare(text, words)) || generic.has(phraseKey(text))
  const named = (text: string) => tokens(text).filter((word) => word.length > 2 && !plain.has(word)).length
  const weightOf = (text: string) => {
    if (named(text) <= little.nothing) return context.several.nothing
    return named(text) <= little.something ? context.several.something : context.several.enough
  }

  /** What is this clear alone leans on nothing that was spoken of before. */
  const isWhole = ({ text, guesses }: Part) =>
    chance(guesses) >= whole.chance &&
    tokens(text).length >= whole.words &&
    !empty.has(best(guesses)) &&
    !leans(text, words)

  return (kind) => {
    const seen = new Map<string, Part>()
    const heard = new Map<string, { said: Said; leans: boolean }>()
    const fitting = (guesses: Guesses) =>
      kind ? weighed(guesses, (name) => likelihood(kind, name)) : guesses
    const least = kind ? enoughInHand : undefined
    const made = (text: string, guesses: Guesses): Part => ({ text, guesses, sure: isSure(guesses, least) })
    const alone = (text: string): Part => {
      const known = seen.get(text)
      if (known) return known
      const found = made(
        text,
        fitting(classifier.classify(undressed(text, classifier, words), kind ?? undefined)),
      )
      seen.set(text, found)
      return found
    }
    function after(question: Part, last: string | undefined, within: boolean): Part {
      if (last === undefined || empty.has(last)) return question
      const { text } = question
      if (!within && isWhole(question)) return question
      const known = heard.get(text) ?? {
        said: classifier.said(undressed(text, classifier, words), kind ?? undefined),
        leans: leans(text, words),
      }
      heard.set(text, known)
      const turn = { last, leans: known.leans, within }
      const guesses = fitting(classifier.classifyAfter(known.said, turn))
      return { text, guesses, sure: isSure(guesses, least ?? (within ? undefined : enoughLeaning)) }
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
        const isClear = chance(question.guesses) > clear && !empty.has(best(question.guesses))
        const weight = isOnly && !isClear ? context.only : weightOf(question.text)
        const given = isGeneric(question.text) ? context.generic : weight
        return made(question.text, blended(joined.guesses, question.guesses, given))
      },
      within: ({ text, guesses }, whole) => made(text, blended(whole.guesses, guesses, share)),
      afterPart: (question, last) => after(question, last, true),
      afterTurn: (question, last) => after(question, last, false),
    }
  }
}
