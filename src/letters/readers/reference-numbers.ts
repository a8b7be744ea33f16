/** Reference numbers as they are printed: where one begins and ends, and what is a date, a phone or a postal code instead. */
import type { Reference } from '../letter.ts'
import { lineAt, matches, type Passage, type Span, textOf, wordsAt } from '../passage.ts'
import { datesIn } from './date.ts'
import { phonesIn } from './phone.ts'

/** Groups of digits, with letters before or among them, joined by a sign or a blank: RF 31 27 00845, 2027-C-55310. */
const groups =
  /(?<![a-z\d@.,/*-]|\d )(?:[a-z]{1,5}(?:[.-]| ?\/ ?| |(?=\d))){0,3}\d[a-z\d]*(?:(?:[.-]| ?\/ ?| (?=[a-z]{0,3}\d))(?:[a-z]{1,5}(?=[.-]| ?\/)|[a-z]{0,4}\d[a-z\d]*)){0,6}(?![a-z\d*@])/g
/** Words before a number that are not its first letters. */
const noPrefix = /^(?:cir|ref|agdref|ofii|dna|isis|rdv|n|no|nr|num|du|de|des|le|la|les|au|en|et|ou|a|est)$/

/** In reading order; at least four digits each. */
export function* numbersIn(passage: Passage): Generator<Span> {
  const others = [...datesIn(passage), ...phonesIn(passage)].sort((a, b) => a.start - b.start)
  for (const match of matches(passage, groups)) {
    const span = withoutPostalCode(passage, cutShort(passage, withoutWords(passage, match)))
    const other = others.find(({ start, end }) => start < span.end && end > span.start)
    if (other && other.start <= span.start) continue
    const end = other
      ? textOf(passage, { ...span, end: other.start }).trimEnd().length + span.start
      : span.end
    if (textOf(passage, { ...span, end }).replace(/\D/g, '').length >= 4) yield { start: span.start, end }
  }
}

/** Whether letters and digits are what a number of this kind looks like: no year, no hour, no short number to ring. */
export function isReferenceNumber(plain: string, kind: Reference['kind']): boolean {
  const digits = plain.replace(/\D/g, '').length
  if (kind === 'foreigner-number') return /^\d{9,10}$/.test(plain)
  if (/^(?:(?:19|20)\d\d|\d{1,2}H\d{0,2})$/.test(plain)) return false
  return kind === 'other' ? digits >= 6 || (digits >= 5 && digits < plain.length) : digits >= 4
}

/** Words in small letters, or that are labels, are not the first letters of a number. */
function withoutWords(passage: Passage, { start, end }: Span): Span {
  for (;;) {
    const word = /^[a-z]+(?= )/.exec(passage.text.slice(start, end))?.[0]
    if (word === undefined) return { start, end }
    const written = wordsAt(passage, { start, end: start + word.length })
    if (/^\p{Lu}+$/u.test(written) && !noPrefix.test(word)) return { start, end }
    start += word.length + 1
  }
}

/** A number ends with its line, unless a sentence runs on and ten digits are whole only then; ten digits at once are all of it. */
function cutShort(passage: Passage, { start, end }: Span): Span {
  const whole = /^\d{10}(?= )/.test(passage.text.slice(start, end)) ? start + 10 : end
  const isWrapped = whole === end && /^(?:\d ?){10}$/.test(passage.text.slice(start, end))
  return { start, end: isWrapped ? end : Math.min(whole, lineAt(passage, start).end) }
}

/** "9307746201 93000 BOBIGNY": five digits before a name are a postal code. */
function withoutPostalCode(passage: Passage, { start, end }: Span): Span {
  const code = /(?:^| )\d{5}$/.exec(passage.text.slice(start, end))?.[0]
  const name = /^[ ,-]{1,3}(?=[a-z]{2})/.exec(passage.text.slice(end, end + 5))?.[0]
  const isCode =
    code !== undefined &&
    name !== undefined &&
    /^\p{Lu}/u.test(wordsAt(passage, { start: end + name.length, end: end + name.length + 1 }))
  return { start, end: isCode ? end - code.length : end }
}
