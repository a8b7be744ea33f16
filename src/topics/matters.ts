/** Matters: what a question may be about, by the words that people ask it with. */
import type { TopicId } from './topic.ts'
import { phrasesIn, singular } from './understanding/phrases.ts'

/** One matter: the words that people ask about it with, how French words begin that speak of it, and the topics that are all about it. */
export type Matter = { asked: string[]; said: string[]; topics: TopicId[] }

/** By a name for each, kept in `locales/<lang>/mentions.json`; `plain` are words of a question that name nothing. */
export type Mentions = { plain: string[]; matters: Record<string, Matter> }

/** The matters that a question names. */
export function named(words: string[], { matters }: Mentions): Matter[] {
  return Object.values(matters).filter((matter) => phrasesIn(words, matter.asked).length > 0)
}

const speaking = new WeakMap<Matter, RegExp>()

/** Whether French words, in small letters without accents, speak of it; a matter that is only read has none. */
export function speaksOf(matter: Matter, french: string): boolean {
  if (matter.said.length === 0) return false
  const pattern = speaking.get(matter) ?? new RegExp(`(?<![a-z0-9])(?:${matter.said.join('|')})`)
  speaking.set(matter, pattern)
  return pattern.test(french)
}

/** The words that name something. */
function contentOf(words: string[], { plain }: Mentions): string[] {
  const empty = new Set(plain)
  return [...new Set(words.filter((word) => !empty.has(word) && !/^\d+$/.test(word)).map(singular))]
}

/** How much of what a question names is named by these matters, from 0 to 1. */
export function shareOf(words: string[], matters: Matter[], mentions: Mentions): number {
  const content = contentOf(words, mentions)
  if (content.length === 0) return 0
  const covered = new Set(matters.flatMap((matter) => phrasesIn(words, matter.asked)).flat())
  return content.filter((word) => covered.has(word)).length / content.length
}
