/** Vocabulary: which words the ways of asking use, and which of them were learnt word for word. */
import { hash, phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

/** How often each word stands in the phrases; the words of `words.json` are known too. */
export function vocabularyOf(ask: Record<string, string[]>, words: Words): Record<string, number> {
  const known = new Map<string, number>()
  const add = (text: string) => {
    for (const word of tokens(text)) known.set(word, (known.get(word) ?? 0) + 1)
  }
  for (const phrases of Object.values(ask)) phrases.forEach(add)
  for (const list of [...Object.values(words.concepts), ...Object.values(words.documents)]) list.forEach(add)
  words.fillers.forEach(add)
  return Object.fromEntries(known)
}

/** Hashes of phrases and the class of each: what was asked in these very words is certain. */
export type Exact = { keys: Uint32Array; kinds: Uint8Array }

export function exactOf(ask: Record<string, string[]>, classes: string[]): Exact {
  const all = classes.flatMap((name, kind) =>
    (ask[name] ?? []).map((phrase) => ({ key: hash(phraseKey(phrase) || phrase), kind })),
  )
  return { keys: Uint32Array.from(all, ({ key }) => key), kinds: Uint8Array.from(all, ({ kind }) => kind) }
}
