/** Vocabulary: which words the ways of asking use, and which of them were learnt word for word. */
import { hash, phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

/** How often each word stands in the texts; the words of `words.json` are known too. */
export function vocabularyOf(texts: string[], words: Words): Record<string, number> {
  const known = new Map<string, number>()
  const add = (text: string) => {
    for (const word of tokens(text)) known.set(word, (known.get(word) ?? 0) + 1)
  }
  texts.forEach(add)
  for (const list of [...Object.values(words.concepts), ...Object.values(words.documents)]) list.forEach(add)
  words.fillers.forEach(add)
  return Object.fromEntries(known)
}

/** Hashes of phrases and the class of each: what was asked in these very words is certain. */
export type Exact = { keys: Uint32Array; kinds: Uint8Array }

export function exactOf(ways: { topic: string; text: string }[], classes: string[]): Exact {
  return {
    keys: Uint32Array.from(ways, ({ text }) => hash(phraseKey(text) || text)),
    kinds: Uint8Array.from(ways, ({ topic }) => classes.indexOf(topic)),
  }
}
