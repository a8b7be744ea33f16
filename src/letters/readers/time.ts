/** Every time of day that stands in a letter: 9h30, 13 h 45, 08:30 heures, midi, neuf heures trente, de 9h15 à 16h30. */
import { lineAt, matches, type Passage, type Span } from '../passage.ts'
import { nearest } from '../spelling.ts'
import { numberOf, numberPattern } from './numbers.ts'

export type TimeMention = Span & {
  /** `09:30` */
  time: string
  /** Where a range ends. */
  until: (Span & { time: string }) | null
  /** False when a digit had to be guessed. */
  exact: boolean
}

const inDigits =
  /(?<![\d:/,]|\d\.)([0-2]?[\doil|])\s{0,2}(?:h(?:eures?|rs?)?(?![a-z])|:(?=[0-5]\d)|h(?=[\do]))\s{0,2}([0-5][\do](?![\d:]))?(?:\s?(?:heures?|h|min|mn)(?![a-z]))?/g
const inWords = new RegExp(
  `(?<![a-z-])(${numberPattern})\\sheures?(?![a-z])(?:\\s(?:et\\s)?(demie?|quart|${numberPattern})(?![a-z]))?`,
  'g',
)
const noon =
  /(?<![a-z-])(?<=(?:a|de|entre|et|avant|vers|:|,)\s)midi(?!\s(?:et|est))(?:\set\sdemie?)?(?![a-z])/g
const english = /(?<![\d:])(1[0-2]|0?\d)(?::([0-5]\d))?\s?([ap])\.?m\b\.?/g
const houseNumber =
  /^\s?,?\s?(?:bis|ter)?\s?(?:rue|avenue|av\.|boulevard|bd|place|allee|chemin|impasse|quai|route|cours|square)\b/

/** More times than any letter has: what lies beyond is not looked at. */
const mostTimes = 200

const cache = new WeakMap<Passage, TimeMention[]>()

/** In reading order; the two ends of a range are one mention. */
export function timesIn(passage: Passage): TimeMention[] {
  const known = cache.get(passage)
  if (known) return known
  const all = [englishTimes, digits, worded, noons].flatMap((format) => [...format(passage).take(mostTimes)])
  const single = all
    .filter(
      (one, index) => !all.slice(0, index).some((other) => one.start < other.end && one.end > other.start),
    )
    .sort((a, b) => a.start - b.start)
  const times = ranges(passage, single)
  cache.set(passage, times)
  return times
}

function* digits(passage: Passage): Generator<TimeMention> {
  for (const match of matches(passage, inDigits)) {
    const [all, hourText = '', minuteText = ''] = match
    const hour = hourText.replace(/o/g, '0').replace(/[il|]/g, '1')
    const minute = minuteText.replace(/o/g, '0')
    if (Number(hour) > 23 || !/\d/.test(hourText)) continue
    const house =
      minuteText !== '' &&
      /heures?\s/.test(all) &&
      houseNumber.test(passage.text.slice(match.end, match.end + 20))
    const end = house ? match.start + all.trimEnd().lastIndexOf(minuteText) : match.end
    const stop = match.start + passage.text.slice(match.start, end).trimEnd().length
    yield {
      start: match.start,
      end: stop,
      time: clock(Number(hour), house ? 0 : Number(minute)),
      until: null,
      exact:
        hour === hourText &&
        minute === minuteText &&
        !house &&
        !(minuteText === '' && lostMinutes(passage, stop)),
    }
  }
}

const followers = new Set([
  'a',
  'au',
  'aux',
  'de',
  'du',
  'des',
  'en',
  'et',
  'la',
  'le',
  'les',
  'ou',
  'par',
  'sur',
  'l',
  'd',
  'qui',
  'au',
  'rue',
  'bis',
])
const minuteWords = ['trente', 'quinze', 'quarante', 'vingt', 'demie', 'quart', 'cinquante']

/** In a photo, a short scrap behind a full hour may be what is left of its minutes (8 h IS, neuf heures tronte). */
function lostMinutes(passage: Passage, end: number): boolean {
  if (!lineAt(passage, end).ocr) return false
  const next = /^[\s']{0,2}([a-z\d]+)/.exec(passage.text.slice(end, end + 14))?.[1]
  if (next === undefined) return false
  return (
    (next.length <= 3 && !followers.has(next)) || (next.length > 3 && nearest(next, minuteWords, 2) !== null)
  )
}

function* worded(passage: Passage): Generator<TimeMention> {
  for (const match of matches(passage, inWords)) {
    const [, hourText = '', minuteText] = match
    const hour = numberOf(hourText)
    const parts: Record<string, number> = { demi: 30, demie: 30, quart: 15 }
    const minute = minuteText === undefined ? 0 : (parts[minuteText] ?? numberOf(minuteText))
    if (hour === null || hour > 23 || minute === null || minute > 59) continue
    const exact = minuteText !== undefined || !lostMinutes(passage, match.end)
    yield { start: match.start, end: match.end, time: clock(hour, minute), until: null, exact }
  }
}

function* noons(passage: Passage): Generator<TimeMention> {
  for (const { start, end, 0: words } of matches(passage, noon)) {
    yield { start, end, time: words.includes('demi') ? '12:30' : '12:00', until: null, exact: true }
  }
}

function* englishTimes(passage: Passage): Generator<TimeMention> {
  for (const match of matches(passage, english)) {
    const [, hour, minute, half] = match
    const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0)
    yield {
      start: match.start,
      end: match.end,
      time: clock(hours, Number(minute ?? 0)),
      until: null,
      exact: true,
    }
  }
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const betweenEnds =
  /^\s?(?:heures?)?[\s,(]{0,2}(?:a|-|>|jusqu'a|to|(?:et )?(?:fin|se termin\w+|liberee?)(?: prevue)? (?:vers|a))\s?$/
const betweenHalves = /^\s?(?:,|et|puis|\/|;)\s?(?:de\s|a\s)?$/

/** Joins "de 9h15 à 16h30", "entre 14h et 16h", and the two halves of a day. */
function ranges(passage: Passage, times: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = []
  for (const time of times) {
    const last = joined.at(-1)
    const gap = last ? passage.text.slice(last.until?.end ?? last.end, time.start) : ''
    const opener = last ? passage.text.slice(Math.max(0, last.start - 8), last.start) : ''
    const range = betweenEnds.test(gap) || (/\bentre\s$/.test(opener) && /^\s?et\s$/.test(gap))
    if (last && !last.until && range && time.time > last.time) {
      joined[joined.length - 1] = { ...last, until: time, exact: last.exact && time.exact }
    } else {
      joined.push(time)
    }
  }
  return joined.reduce<TimeMention[]>((days, half) => {
    const last = days.at(-1)
    const gap = last?.until ? passage.text.slice(last.until.end, half.start) : null
    if (
      last?.until &&
      half.until &&
      gap !== null &&
      betweenHalves.test(gap) &&
      half.time >= last.until.time
    ) {
      days[days.length - 1] = { ...last, until: half.until, exact: last.exact && half.exact }
    } else {
      days.push(half)
    }
    return days
  }, [])
}
