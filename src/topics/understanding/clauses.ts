/** Clauses: a message cut into the sentences and halves of sentences that can each be a question. */
import { fold, phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

/** More of a message than this is not read: a question stands early, or the sender's mail program has quoted a novel. */
const longestRead = 12_000
const mostSentences = 40
const longestSentence = 800

export type Sentence = {
  text: string
  /** It ends in a question mark, or begins as a question does. */
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

/** True for the shape of a question, or of a wish. Words of politeness and "and" before it do not hide it. */
export function asks(text: string, words: Words): boolean {
  if (/[?？؟]/.test(text)) return true
  const key = ` ${bare(text, words)} `
  const starts = (phrase: string) => key.startsWith(` ${phraseKey(phrase)} `)
  if (words.openers.some(starts) || words.leaning.some(starts)) return true
  // "I don't know what they will do": asked inside a sentence.
  return words.wonders.some((wonder) => {
    const at = key.indexOf(` ${phraseKey(wonder)} `)
    if (at < 0) return false
    const next = key.slice(at + phraseKey(wonder).length + 2)
    return (
      inner.some((word) => next.startsWith(`${word} `)) ||
      words.openers.some((word) => next.startsWith(`${phraseKey(word)} `))
    )
  })
}

/** Begin a question inside a sentence, beside those that begin one anywhere. */
const inner = ['if', 'whether', 'about']

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
  right: string /** A bare comma or dash: a weaker joint than "and". */
  comma: boolean
}

/** The ways of cutting a sentence in two where one thought may end and another begin. */
export function* halves(sentence: string): Generator<Cut> {
  const joints =
    /\s*(?:[,;+&/–—]| - )\s*(?:(and also|and|also|but|plus|then|et|so)\b\s*)?|\s+(and also|and|but|plus|et)\s+/giu
  let found = 0
  for (const joint of sentence.matchAll(joints)) {
    if (++found > 8) return
    const left = sentence.slice(0, joint.index).trim()
    const right = sentence.slice(joint.index + joint[0].length).trim()
    const word = (joint[1] ?? joint[2] ?? '').toLowerCase()
    if (tokens(left).length > 0 && tokens(right).length > 0) yield { left, right, comma: word === '' }
  }
}

/** True for what the writer says it is not about: "I don't want to cancel", "not the x-ray". */
export function denies(text: string, words: Words): boolean {
  const key = `${phraseKey(text)} `
  return words.denials.some((denial) => key.startsWith(`${phraseKey(denial)} `))
}

/** A clause without the polite words around it. */
export function bare(text: string, words: Words): string {
  let key = ` ${phraseKey(fold(text))} `
  for (let trimmed = true; trimmed; ) {
    trimmed = false
    for (const filler of words.fillers) {
      const said = ` ${phraseKey(filler)} `
      if (key.length <= said.length) continue
      if (key.startsWith(said)) key = key.slice(said.length - 1)
      // "First, …" is politeness; "which comes first" is the question.
      else if (key.endsWith(said) && !Object.hasOwn(words.places, said.trim()))
        key = key.slice(0, 1 - said.length)
      else continue
      trimmed = true
    }
  }
  return key.trim()
}
