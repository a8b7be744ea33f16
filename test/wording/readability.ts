/** Readability: how many words a person reads, and the Flesch-Kincaid school grade of English prose. */
import type { Part, Text } from '../../src/message.ts'

/**
 * The English sentences of parts: the letter's French, addresses, text to copy and the lines that only name
 * quotes and sources are not prose. Each list item is a sentence.
 */
export function prose(parts: Part[]): string {
  return parts
    .flatMap((part) => {
      if (part.kind === 'paragraph' || part.kind === 'heading') return [english(part.text)]
      return part.kind === 'list' ? part.items.map(english) : []
    })
    .map((text) => (/[.:?!]$/.test(text) ? text : `${text}.`))
    .join('\n')
}

function english(text: Text): string {
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : 'this'))
    .join('')
    .replace(/«[^»]*»/g, 'this')
    .replace(/\S+@\S+|https?:\S+/g, 'this')
    .trim()
}

/** Flesch-Kincaid grade: 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Kincaid and others, 1975). */
export function grade(text: string): number {
  const sentences = text.split(/[.:?!](?=\s|$|”)|\n/).filter((sentence) => /\p{L}/u.test(sentence))
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** All words that a person reads, French and sources too; not what is only there to be copied. */
export function wordCount(parts: Part[]): number {
  const texts = parts.flatMap((part): string[] => {
    if (part.kind === 'list') return part.items.map(plain)
    if (part.kind === 'quote') return [part.text]
    return 'text' in part && part.kind !== 'copy' ? [plain(part.text)] : []
  })
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function plain(text: Text): string {
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.french))
    .join('')
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}][\p{L}’'-]*|\d+/gu) ?? []
}

/** Groups of vowels, a silent e not counted; numbers count as one. */
function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return 1
  const groups = bare.replace(/(?:[^laeiouy]es|[^laeiouy]e|[^td]ed)$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}
