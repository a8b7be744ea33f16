/** Dates that a narrow cell breaks in two: "mardi 9 ⇥ 10h30" and, on the line below, "mars 2027". */
import { lineAt, matches, type Passage, type Span, textOf } from '../passage.ts'
import { cellAt } from './cells.ts'
import type { DateMention } from './date.ts'
import { monthOf, weekdayOf } from './names.ts'

const dayAlone = /(?<![a-z\d'-])([a-z]{5,8})\.? (1er|\d{1,2}) ?(?=\t)/g
const monthAlone = /^\s*([a-z]{3,9})\.? (20\d\d)\s*$/

/** `start` and `end` are those of the first half; the weekday must be printed, as it guards against a wrong pair. */
export function* wrappedDates(passage: Passage): Generator<DateMention> {
  for (const match of matches(passage, dayAlone)) {
    if (!/^\W*(?:le )?$/.test(passage.text.slice(cellAt(passage, match.start).start, match.start))) continue
    const weekday = weekdayOf(match[1] ?? '')
    const below = weekday?.exact ? monthBelow(passage, match) : null
    if (!weekday || !below) continue
    const day = match[2] === '1er' ? 1 : Number(match[2])
    yield { start: match.start, end: match.end, day, ...below, weekday: weekday.value, exact: true }
  }
}

/** The one cell of the line below that holds nothing but a month and its year. */
function monthBelow(passage: Passage, day: Span): { month: number; year: number } | null {
  const line = lineAt(passage, day.start)
  const next = passage.lines[passage.lines.indexOf(line) + 1]
  const halves = next ? textOf(passage, next).split('\t') : []
  const [only, ...others] = halves.flatMap((cell) => {
    const [, name = '', year] = monthAlone.exec(cell) ?? []
    const month = monthOf(name)
    return month?.exact ? [{ month: month.value, year: Number(year) }] : []
  })
  return only && others.length === 0 ? only : null
}
