/** Clauses: a message cut into the sentences and halves of sentences that can each be a question. */
import { asks, turn } from './form.ts'
import { phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

/** More of a message than this is not read: a question stands early, or the sender's mail program has quoted a novel. */
const longestRead = 12_000
const mostSentences = 40
const longestSentence = 800

export type Sentence = {
  text: string
  /** It has the form of a question or of a wish. */
  asks: boolean
}

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
export function sentences(message: string, words: Words): Sentence[] {
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
    .map((text) => ({ text, asks: asks(text, words) }))
}

export type Cut = {
  left: string
  right: string
  /** "and"; a bare comma or dash, which is weaker; or the turn of a question alone. */
  by: 'word' | 'mark' | 'turn'
}

/** The ways of cutting a sentence in two where one thought may end and another begin. */
export function* halves(sentence: string): Generator<Cut> {
  let found = 0
  for (const joint of sentence.matchAll(joints)) {
    if (++found > mostJoints) return
    const left = sentence.slice(0, joint.index).trim()
    const right = sentence.slice(joint.index + joint[0].length).trim()
    const isWord = (joint[1] ?? joint[2]) !== undefined || /[+&]| - /.test(joint[0])
    const by = isWord ? 'word' : joint[0].trim() === '' ? 'turn' : 'mark'
    if (tokens(left).length > 0 && tokens(right).length > 0) yield { left, right, by }
  }
}

const mostJoints = 12
/** A mark, a mark and a word, a word; or nothing but the turn of a question: "I am ill can I come later". */
const joints = new RegExp(
  `\\s*(?:[,;+&/–—]|:(?= )| - )\\s*(?:(and also|and|also|but|plus|then|et|so)\\b\\s*)?|\\s+(and also|and|also|but|plus|et)\\s+|\\s+${turn}`,
  'giu',
)
