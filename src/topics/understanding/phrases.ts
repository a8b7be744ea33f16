/** Phrases as they are looked for in a question: word by word, whether one thing is named or several. */
import { tokens } from './text.ts'

/** "Papers" and "paper", but "bus". */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)

/** Those that stand among the words, in whatever order, each as its words. */
export function phrasesIn(words: string[], phrases: string[]): string[][] {
  const said = new Set(words.map(singular))
  return phrases
    .map((phrase) => tokens(phrase).map(singular))
    .filter((phrase) => phrase.every((word) => said.has(word)))
}
