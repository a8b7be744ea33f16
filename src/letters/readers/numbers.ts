/** French numbers written in words, as far as dates, hours and delays need them. */
import { nearest } from '../spelling.ts'

const units = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
]
const teens = ['treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf']
const tens: [string, number][] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
]

function numberWords(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [value, word] of [...units, ...teens].entries()) words.set(word, value)
  words.set('une', 1)
  for (const [ten, value] of tens) {
    words.set(ten, value)
    words.set(`${ten}-et-un`, value + 1)
    words.set(`${ten}-et-une`, value + 1)
    words.set(`${ten}-un`, value + 1)
    for (let unit = 2; unit <= 9; unit++) words.set(`${ten}-${units[unit]}`, value + unit)
  }
  words.set('soixante', 60)
  words.set('soixante-douze', 72)
  words.set('premier', 1)
  return words
}

const values = numberWords()
/** In shorter ones one letter makes another number. */
const long = [...values.keys()].filter((word) => word.length >= 4)

/** The alternatives for a pattern, longest first, a hyphen or a blank between the parts. */
export const numberPattern = [...values.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('-', '[\\s-]'))
  .join('|')

/** `vingt et un` → 21; null for anything else. */
export function numberOf(words: string): number | null {
  return values.get(words.trim().replace(/\s+/g, '-')) ?? null
}

/** The number that words damaged in one letter must be: `vinet-sept` → 27, `cing` → 5. */
export function damagedNumber(words: string): number | null {
  const word = words.trim().replace(/\s+/g, '-')
  const meant = word.length < 4 ? null : nearest(word, long, 1)
  return numberOf(word) ?? (meant === null ? null : numberOf(meant))
}

/** In digits or in words: `12`, `douze` → 12. */
export const amountOf = (text: string): number | null => (/^\d/.test(text) ? Number(text) : numberOf(text))

/** Also the larger ones that figures have, as the source of a pattern. */
export const figurePattern = `\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d{1,5}(?:,\\d{1,2})?|(?:deux |trois |quatre |cinq |six )?cents?|mille|${numberPattern}`

/** `1 000`, `27,5`, `deux cents`. */
export function figureOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(/[ .](?=\d{3})/g, '').replace(',', '.'))
  if (words === 'mille') return 1000
  const hundreds = /^(?:(\S+) )?cents?$/.exec(words)
  return hundreds ? 100 * (numberOf(hundreds[1] ?? 'un') ?? 1) : numberOf(words)
}

/** `deux mille vingt-sept` → 2027. */
export function yearOf(words: string): number | null {
  const rest = /^deux[\s-]mill?e[\s-](.+)$/.exec(words.trim())?.[1]
  const value = rest === undefined ? null : numberOf(rest)
  return value === null ? null : 2000 + value
}
