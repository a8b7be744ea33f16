/** The minutes that follow an hour in words, and what a photo leaves of minutes that it lost. */
import { lineAt, type Passage } from '../passage.ts'
import { nearest } from '../spelling.ts'
import { numberOf, numberPattern } from './numbers.ts'

const spoken = new RegExp(
  `^\\s?(?:(moins)\\s(?:le\\s)?|et\\s)?(demie?|quart|${numberPattern})(?:\\sminutes?)?(?![a-z\\d])(?!\\s(?:h|minutes?\\s(?:avant|a l')))`,
)
const parts: Record<string, number> = { demi: 30, demie: 30, quart: 15 }

/** "trente", "et demie", "moins le quart" behind an hour: how many minutes to add, and how many characters they take. */
export function spokenMinutes(passage: Passage, end: number): { minutes: number; length: number } | null {
  const match = spoken.exec(passage.text.slice(end, end + 30))
  if (!match) return null
  const [all, less, words = ''] = match
  // "jusqu'à 17 heures. Une interprète …", "à 9 heures une auditrice", "à 9 h deux agents": no minutes.
  const isCount = /^(?:une?|deux|trois|quatre)$/.test(words) && !all.includes('minute')
  if (isCount || endsSentence(passage, end)) return null
  const minutes = parts[words] ?? numberOf(words)
  if (minutes === null || minutes === 0 || minutes > 59) return null
  return { minutes: less ? -minutes : minutes, length: all.length }
}

/** "17 heures.", or "9 h." and a capital: the point of "h." may be the sentence's. */
function endsSentence({ text, raw, from }: Passage, end: number): boolean {
  if (/e(?:ure)?s?\.$/.test(text.slice(end - 7, end))) return true
  return (
    /h\.$/.test(text.slice(end - 2, end)) && /^\s?\p{Lu}\p{Ll}/u.test(raw.slice(from[end] ?? 0).slice(0, 4))
  )
}

const followers = new Set('a au aux bis d de des du en et l la le les ou par qui rue sur ter'.split(' '))
const minuteWords = ['trente', 'quinze', 'quarante', 'vingt', 'demie', 'quart', 'cinquante']

/** In a photo, a short scrap behind a full hour may be what is left of its minutes (8 h IS, neuf heures tronte). */
export function mayHaveLostMinutes(passage: Passage, end: number): boolean {
  if (!lineAt(passage, end).ocr) return false
  const next = /^[\s']{0,2}([a-z\d]+)/.exec(passage.text.slice(end, end + 14))?.[1]
  if (next === undefined) return false
  return (
    (next.length <= 3 && !followers.has(next)) || (next.length > 3 && nearest(next, minuteWords, 2) !== null)
  )
}

/** "huit heures vingt-" goes on in a word that was not read as a number. */
export const isTorn = (passage: Passage, end: number): boolean =>
  passage.text[end] === '-' && passage.text[end + 1] !== ' '

/** `09:30`; minutes may be negative ("neuf heures moins le quart"). */
export function clock(hour: number, minutes: number): string {
  const total = hour * 60 + minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
