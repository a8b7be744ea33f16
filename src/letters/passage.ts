/** Passage: the text of one letter made easy to search, each character tied to where it stands in what was read. */
import type { Box, Page } from '../reading/text.ts'
import { opensWith, typedBullets } from './bullets.ts'
import type { Found } from './letter.ts'
import { sentenceSpans, withoutSoftBreaks } from './sentences.ts'
import { repaired } from './spelling.ts'

/** A run of `Passage.text`, end excluded. */
export type Span = { start: number; end: number }

/** `apart`: an empty line stands above it. */
export type PassageLine = Span & { file: string; page: number; ocr: boolean; apart: boolean }

type PlacedWord = Span & { certainty: number }

export type Passage = {
  /**
   * Lower case, no accents, plain quotes and dashes, one space for two, a tab for a wide gap, a line break only where
   * no sentence runs over it. Patterns run on this.
   */
  text: string
  /** The lines as read, joined by line breaks. */
  raw: string
  /** For each character of `text`, where it begins and ends in `raw`. */
  from: number[]
  to: number[]
  lines: PassageLine[]
  sentences: Span[]
  /** Words that OCR was not certain of, placed in `raw`. */
  doubted: PlacedWord[]
  /** Where on their page the words stand, for those whose place is known; `start` is in `raw`. */
  boxes: { start: number; box: Box }[]
}

// Patterns never see more than this, whatever was sent.
const longestLine = 1_000
const longestPassage = 40_000

/** Joins the pages of one letter, in order. */
export function passageOf(pages: readonly Page[]): Passage {
  const passage: Passage = {
    text: '',
    raw: '',
    from: [],
    to: [],
    lines: [],
    sentences: [],
    doubted: [],
    boxes: [],
  }
  const bullets = typedBullets(pages)
  for (const page of pages) {
    for (const line of page.lines) {
      const text = line.text.slice(0, longestLine).replace(/[\n\r]/g, ' ')
      if (text.trim() === '' || passage.raw.length + text.length > longestPassage) continue
      const offset = passage.raw.length
      addLine(passage, text, page, line.apart === true, opensWith(text, bullets))
      let cursor = 0
      for (const word of line.words) {
        const at = text.indexOf(word.text, cursor)
        if (at < 0 || word.text === '') continue
        cursor = at + word.text.length
        if (word.box) passage.boxes.push({ start: offset + at, box: word.box })
        if (word.certainty < 1) {
          passage.doubted.push({ start: offset + at, end: offset + cursor, certainty: word.certainty })
        }
      }
    }
  }
  passage.sentences = sentenceSpans(passage)
  passage.text = withoutSoftBreaks(passage.text, passage.sentences)
  return passage
}

/** A compound keeps its hyphen at the end of a line; a word that was merely cut does not. */
const compound =
  /\b(?:rendez|plateau|saint|sainte|vingt|trente|quarante|demi|dix|ci|au|sous|sur|petit|compte|apres|avant|presentez|munissez|prenez|apportez|joignez|envoyez|prevenez|grand|haut|bas|la|le|les|aux)-\n$/

/** "convo-" and "cation" on two lines are one word. */
function joinHyphen(passage: Passage, next: string): void {
  if (!/[a-z]-\n$/.test(passage.text) || !/^\s*\p{Ll}{2}/u.test(next)) return
  const keepsHyphen = compound.test(passage.text.slice(-20)) || /^\s*[\w.-]+@/.test(next)
  const cut = keepsHyphen ? 1 : 2
  passage.text = passage.text.slice(0, -cut)
  passage.from.length -= cut
  passage.to.length -= cut
  const last = passage.lines.at(-1)
  if (last) last.end = passage.text.length
}

function addLine(passage: Passage, text: string, page: Page, apart: boolean, isItem: boolean): void {
  joinHyphen(passage, text)
  const offset = passage.raw.length
  passage.raw += `${text}\n`
  const ocr = page.source === 'ocr'
  const start = passage.text.length
  let folded = ''
  for (const { word, at, length } of wordsOf(text)) {
    const plain = isItem && folded === '' ? '•' : ocr ? repaired(word) : word
    for (let index = 0; index < plain.length; index++) {
      const last = index === plain.length - 1
      passage.from.push(offset + at + Math.min(index, length - 1))
      passage.to.push(offset + at + (last ? length : Math.min(index + 1, length)))
    }
    folded += plain
  }
  passage.text += `${folded}\n`
  passage.from.push(offset + text.length)
  passage.to.push(offset + text.length + 1)
  passage.lines.push({ start, end: start + folded.length, file: page.file, page: page.number, ocr, apart })
}

const plainForms: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  // PDFium's mark for a hyphen that ends a line.
  '\u0002': '-',
  '−': '-',
}
const leftOut = /^(?:\p{M}|\u00ad|[\u200b-\u200f]|\u2060|\ufeff)/u

/** Raised letters (1ᵉʳ) and letters set as one (ﬁ): those that they stand for. */
const setOtherwise = /^[\p{Lm}\ufb00-\ufb06]$/u

/** A character without accent and case. */
function foldCharacter(character: string): string {
  const plain = plainForms[character]
  if (plain !== undefined) return plain
  if (character === 'œ' || character === 'Œ') return 'oe'
  if (leftOut.test(character)) return ''
  const form = setOtherwise.test(character) ? 'NFKD' : 'NFD'
  return character.normalize(form).replace(/\p{M}/gu, '').toLowerCase()
}

/** Dots that lead from a label to its value ("A JEUN ....... : NON"), words, runs of blanks, single signs. */
const words =
  /(?<=[\p{L}\p{N})])(?:\s*(?:\.\s?){4,}|\s*(?:…\s?){2,}|\s[.…]+\s*(?=:))(?=\S)|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** Words, runs of blanks (one space, or a tab when wide) and single signs, each with its place in the line. */
function* wordsOf(line: string): Generator<{ word: string; at: number; length: number }> {
  for (const match of line.matchAll(words)) {
    const [found] = match
    const at = match.index
    if (found.length > 1 && /[.…]/.test(found)) {
      yield { word: line.startsWith(':', at + found.length) ? ' ' : '\t', at, length: found.length }
      continue
    }
    if (/^\s/.test(found)) {
      if (at > 0 && at + found.length < line.length) {
        yield { word: found.length >= 3 || found.includes('\t') ? '\t' : ' ', at, length: found.length }
      }
      continue
    }
    const endsLine = at + found.length === line.trimEnd().length
    const word = found === '\u00ad' && endsLine ? '-' : [...found].map(foldCharacter).join('')
    if (word !== '') yield { word, at, length: found.length }
  }
}

/** The exact words of a span, line breaks and wide gaps as one space. */
export function wordsAt(passage: Passage, span: Span): string {
  const start = passage.from[span.start] ?? 0
  const end = passage.to[span.end - 1] ?? start
  return passage.raw.slice(start, end).replace(/\s+/g, ' ').trim()
}

export function lineAt(passage: Passage, index: number): PassageLine {
  const line = passage.lines.find(({ end }) => index <= end) ?? passage.lines.at(-1)
  return line ?? { start: 0, end: 0, file: '', page: 1, ocr: false, apart: false }
}

export function sentenceAt(passage: Passage, index: number): Span {
  return passage.sentences.find(({ end }) => index < end) ?? { start: 0, end: passage.text.length }
}

/** The sentence that ends where another one begins. */
export const sentenceBefore = (passage: Passage, { start }: Span): Span | undefined =>
  passage.sentences.find(({ end }) => end === start)

/** How certain the least certain word of a span is: 1 when nothing was doubted. */
export function certaintyOf(passage: Passage, span: Span): number {
  const start = passage.from[span.start] ?? 0
  const end = passage.to[span.end - 1] ?? start
  const touched = passage.doubted.filter((word) => word.start < end && word.end > start)
  return Math.min(1, ...touched.map(({ certainty }) => certainty))
}

/** Below this a word of a photo is as likely wrong as right. */
const doubtful = 0.5

/** A value with the words it stands on. */
export function found<T>(passage: Passage, span: Span, value: T, sure = true): Found<T> {
  const { file, page } = lineAt(passage, span.start)
  return {
    value,
    quote: wordsAt(passage, span),
    file,
    page,
    sure: sure && certaintyOf(passage, span) >= doubtful,
  }
}

/** The words of a span as their own value. */
export const quoted = (passage: Passage, span: Span): Found<string> =>
  found(passage, span, wordsAt(passage, span))

/** Every match of a pattern (which must have the `g` flag) with its span. */
export function* matches(passage: Passage, pattern: RegExp): Generator<RegExpExecArray & Span> {
  for (const match of passage.text.matchAll(pattern)) {
    yield Object.assign(match, { start: match.index, end: match.index + match[0].length })
  }
}

/** Up to `length` characters left of an index, and right of it. */
export const before = (passage: Passage, index: number, length: number): string =>
  passage.text.slice(Math.max(0, index - length), index)
export const after = (passage: Passage, index: number, length: number): string =>
  passage.text.slice(index, index + length)

export const textOf = (passage: Passage, span: Span): string => passage.text.slice(span.start, span.end)

/** The same with no line breaks: how patterns look at a sentence. */
export const onOneLine = (passage: Passage, span: Span): string => textOf(passage, span).replaceAll('\n', ' ')

/** Whether something stands inside a span: for the dates, times or numbers of a sentence. */
export const within =
  ({ start, end }: Span) =>
  (one: Span): boolean =>
    one.start >= start && one.end <= end

/** The span without blanks and loose punctuation at its ends; a bracket that was opened inside stays. */
export function trimmed(passage: Passage, span: Span, edge = /[\s,;:|()•·*-]/): Span {
  let { start, end } = span
  while (start < end && edge.test(passage.text.charAt(start)) && passage.text[start] !== '(') start++
  while (end > start && edge.test(passage.text.charAt(end - 1)) && !closes(passage.text, start, end)) end--
  return { start, end }
}

function closes(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== ')') return false
  const inside = text.slice(start, end)
  return inside.split('(').length === inside.split(')').length
}
