/** Tells text from the rubbish that a bad scan, a page upside down or a broken font gives. */
import { isFrench } from './french.ts'

/** What the words of a page tell of how well they were read; shares are of all words, between 0 and 1. */
export type Quality = {
  /** Letters and digits on the page. */
  letters: number
  /** The engine's own certainty, each word counted by its length. */
  certainty: number
  /** Words that could be words of a European language, or numbers. */
  plausible: number
  /** Words of at least two letters that are common in French. */
  french: number
}

/** Measures what was read. */
export function qualityOf(words: readonly { text: string; certainty: number }[]): Quality {
  const real = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  const letters = real.reduce((sum, word) => sum + word.text.length, 0)
  const spoken = real.filter((word) => /\p{L}{2}/u.test(word.text))
  return {
    letters,
    certainty: real.reduce((sum, word) => sum + word.certainty * word.text.length, 0) / Math.max(1, letters),
    plausible: real.filter((word) => couldBeWord(word.text)).length / Math.max(1, words.length),
    french: spoken.filter((word) => isFrench(word.text)).length / Math.max(1, spoken.length),
  }
}

/** Letters of one script with a vowel among them, a number, or punctuation around one of those. */
function couldBeWord(word: string): boolean {
  const core = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
  if (/[\ufffd\ue000-\uf8ff]/u.test(core)) return false
  if (/^[\d\p{P}\p{S}hHeèr°]+$/u.test(core)) return true
  if (!/^[\p{L}\p{N}'’.\-‐–/@:_]+$/u.test(core)) return false
  // Rubbish mixes digits and letters, and capitals and small letters, within a word.
  if (/\p{L}\d+\p{L}|\p{Ll}\p{Lu}/u.test(core)) return false
  return core.length < 4 || /[aeiouyæœ]/.test(core.normalize('NFD').toLowerCase())
}
