/** Matters: what a question may be about, by the words that people ask it with. */
import type { TopicId } from './topic.ts'
import { tokens } from './understanding/text.ts'

/** One matter: the words that people ask about it with, how French words begin that speak of it, and the topics that are all about it. */
export type Matter = { asked: string[]; said: string[]; topics: TopicId[] }

/** By a name for each, kept in `locales/<lang>/mentions.json`; `plain` are words of a question that name nothing. */
export type Mentions = { plain: string[]; matters: Record<string, Matter> }

/** The matters that a question names. */
export function named(words: string[], { matters }: Mentions): Matter[] {
  return Object.values(matters).filter((matter) => phrasesIn(words, matter).length > 0)
}

/** The phrases of a matter that stand in the question, each as its words. */
export function phrasesIn(words: string[], { asked }: Matter): string[][] {
  const said = new Set(words.map(singular))
  return asked
    .map((phrase) => tokens(phrase).map(singular))
    .filter((phrase) => phrase.every((word) => said.has(word)))
}

/** The words that name something. */
export function contentOf(words: string[], { plain }: Mentions): string[] {
  const empty = new Set(plain)
  return [...new Set(words.filter((word) => !empty.has(word) && !/^\d+$/.test(word)).map(singular))]
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}
