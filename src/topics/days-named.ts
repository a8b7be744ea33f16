/** Days named: the lines of a letter in which a day stands that somebody names. */
import type { Found, Letter } from '../letters/letter.ts'
import { type ToldDay, told } from './understanding/told.ts'

/** Whether this is the day (`2027-03-09`), as far as it was said. */
export function isDay(iso: string, { day, month, year }: ToldDay): boolean {
  const [isoYear, isoMonth, isoDay] = iso.split('-').map(Number)
  return isoDay === day && (month ?? isoMonth) === isoMonth && (year ?? isoYear) === isoYear
}

/** The days that words name, those that they say are wrong among them. */
export function daysNamedIn(words: string): ToldDay[] {
  const { right, wrong } = told(words)
  return [...right.days, ...wrong.days]
}

/** The lines that name the day, the one that says most of it first. A day without its month is not looked for. */
export function linesNaming({ dayLines = [] }: Letter, day: ToldDay): Found<string>[] {
  if (day.month === null) return []
  return dayLines.filter(({ value }) => isDay(value, day)).toSorted((a, b) => b.quote.length - a.quote.length)
}
