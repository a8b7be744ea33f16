/** Dates: days, times and distances as a person says them. */
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'

/** The words that this needs from the locale's `time.json`. */
export type TimeWords = (key: string, values: Record<string, string | number>) => string

const languages = { en: enGB }

/** `2027-03-09` → "Tuesday 9 March 2027"; the pattern is the locale's. */
export function sayDate(iso: string, language: string, say: TimeWords): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const locale = language in languages ? languages[language as keyof typeof languages] : enGB
  // Noon: a midnight may not exist where clocks change.
  return format(new Date(year, month - 1, day, 12), say('date', {}), { locale })
}

/** `09:30` → "9:30 in the morning". */
export function sayTime(time: string, say: TimeWords): string {
  const clock = sayClock(time)
  if (time === '12:00' || time === '00:00') return say(time === '12:00' ? 'noon' : 'midnight', { clock })
  return say(partOfDay(time), { clock })
}

/** `14:00`, `16:30` → "2:00 to 4:30 in the afternoon"; the part of the day is said twice only where it changes. `about`: the end is no exact hour. */
export function saySpan(start: string, end: string, about: boolean, say: TimeWords): string {
  const once = partOfDay(start) === partOfDay(end) && start !== '12:00'
  // "12 noon to 12:45" needs no afternoon.
  const isNoon = start === '12:00' && end < '13:00'
  return say(about ? 'spanAbout' : 'span', {
    start: once ? sayClock(start) : sayTime(start, say),
    end: isNoon ? sayClock(end) : sayTime(end, say),
  })
}

function sayClock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')}`
}

function partOfDay(time: string): 'morning' | 'afternoon' | 'evening' {
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening'
}

/** A source's date, as exact as it is known: "7 August 2025" is too much for a reader, "August 2025" is enough. */
export function saySourceDate(iso: string, language: string, say: TimeWords): string {
  const [year = 0, month] = iso.split('-').map(Number)
  if (!month) return String(year)
  const locale = language in languages ? languages[language as keyof typeof languages] : enGB
  return format(new Date(year, month - 1, 1, 12), say('month', {}), { locale })
}

/** A month: up to here the days are counted, beyond it nobody counts them. */
const mostDays = 31

/** Days from today → "tomorrow", "in 17 days", "in 11 weeks", "in about 5 weeks", "3 days ago". */
export function sayAway(days: number, say: TimeWords): string {
  const near: Record<number, string> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }
  const word = near[days]
  if (word) return say(word, {})
  const size = Math.abs(days)
  const weeks = Math.round(size / 7)
  const [unit, count] =
    size <= mostDays
      ? ['days', size]
      : size < 120
        ? [Math.abs(size - weeks * 7) <= 1 ? 'weeks' : 'aboutWeeks', weeks]
        : ['months', Math.round(size / 30.4)]
  return say(`${days < 0 ? 'ago' : 'in'}.${unit}`, { count })
}
