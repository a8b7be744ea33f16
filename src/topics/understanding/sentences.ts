/** Sentences: the writer's own ones, without what is quoted and signed. */
import { phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

/** More of a message than this is not read: a question stands early, or the sender's mail program has quoted a novel. */
const longestRead = 12_000
const mostSentences = 40
const longestSentence = 800

/** The writer's own lines: no quoted mail, no signature. */
function ownWords(text: string, words: Words): string {
  const lines = text.slice(0, longestRead).split(/\r?\n/)
  const closings = words.closings.map(phraseKey)
  const kept: string[] = []
  for (const line of lines) {
    if (/^\s*>/.test(line)) continue
    const key = phraseKey(line)
    const closes = closings.some((end) => {
      return key === end || (key.startsWith(`${end} `) && key.split(' ').length <= end.split(' ').length + 4)
    })
    const ends = /^\s*(--|__|-{4,})\s*$/.test(line) || /^\s*-{3,}.*-{3,}\s*$/.test(line) || closes
    if (ends && kept.some((earlier) => earlier.trim() !== '')) break
    kept.push(line)
  }
  return kept.join('\n')
}

/** Lines that a mail program broke belong together; a line that was ended on purpose stays alone. */
function unwrapped(text: string): string {
  return text.replace(/([^\n]{45,300})\n(?=[\p{Ll}\d(])/gu, '$1 ')
}

/** The sentences of a message, in order. */
export function sentences(message: string, words: Words): string[] {
  return unwrapped(ownWords(message, words))
    .replace(/\b(mr|mrs|ms|dr|no|st|av|tel|e\.g|i\.e|etc|p\.s|a\.m|p\.m)\./gi, '$1')
    .replace(/(\d)[.](\d)/g, '$1·$2')
    .replace(/(^|[\s:,])(?:\d{1,2}|[a-e]) ?[).](?=\s+\p{L})/gu, '$1\n')
    .split(/(?<=[?？؟!;])\s*|(?<=\.)(?:\s+|$)|\.{2,}|\n+|…/u)
    .map((part) =>
      part
        .slice(0, longestSentence)
        .replace(/^[\s*•·>-]+(?=\s)/u, '')
        .trim(),
    )
    .filter((part) => tokens(part).length > 0 || /\p{Extended_Pictographic}/u.test(part))
    .slice(0, mostSentences)
}
