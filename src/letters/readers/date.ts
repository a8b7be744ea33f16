/** Every date that stands in a letter, in whatever form, before anything is said about what it is for. */
import { lineAt, type Passage, type Span } from '../passage.ts'
import { dayLists, withSameDays } from './date-list.ts'
import { namedDates } from './date-named.ts'
import { numericDates } from './date-numeric.ts'
import { damagedDates, wordedDates } from './date-worded.ts'
import { wrappedDates } from './date-wrapped.ts'
import { withWeekdayBehind } from './weekday.ts'

export type DateMention = Span & {
  day: number
  month: number
  /** Null when the letter leaves it out. */
  year: number | null
  /** 0 (Sunday) to 6, as printed beside it. */
  weekday: number | null
  /** False when a letter or a digit had to be guessed (misspelt month, O for 0). */
  exact: boolean
}

/** One form of writing dates each. A mention that overlaps an earlier format's is dropped. */
const formats: ((passage: Passage) => Iterable<DateMention>)[] = [
  wordedDates,
  namedDates,
  numericDates,
  wrappedDates,
  damagedDates,
]

/** More dates than any letter has: what lies beyond is not looked at. */
const mostDates = 200

const cache = new WeakMap<Passage, DateMention[]>()

/** All dates that exist in the calendar, in reading order. */
export function datesIn(passage: Passage): DateMention[] {
  const known = cache.get(passage)
  if (known) return known
  const all: DateMention[] = []
  for (const format of formats) {
    for (const mention of format(passage)) {
      const taken = all.some(({ start, end }) => mention.start < end && mention.end > start)
      if (!taken && exists(mention) && !isDistrict(passage, mention))
        all.push(withWeekdayBehind(passage, mention))
      if (all.length >= mostDates) break
    }
  }
  const listed = dayLists(passage, all)
    .filter(exists)
    .sort((a, b) => a.start - b.start)
  const mentions = withSameDays(passage, listed)
  cache.set(passage, mentions)
  return mentions
}

/** "Paris Cedex 15" is no fifteenth where the word for its month stands on the next line; a year behind it makes a date. */
function isDistrict(passage: Passage, { start, end, year }: DateMention): boolean {
  const isBroken = lineAt(passage, start).end < end
  return isBroken && year === null && /\bcedex ?$/.test(passage.text.slice(Math.max(0, start - 7), start))
}

function exists({ day, month, year }: DateMention): boolean {
  if (year !== null && (year < 1900 || year > 2099)) return false
  return isRealDay(iso(year ?? 2028, month, day))
}

/** No 30 February. */
export function isRealDay(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** `2027-03-09`. */
export function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 0 (Sunday) to 6. */
export function weekdayOn(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
