/** The days and hours of a course, and its last day: a course is not one appointment. */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import type { Course } from '../note.ts'
import { found, onOneLine, type Passage, type Span, sentenceAt, textOf, trimmed } from '../passage.ts'
import { datesIn } from './date.ts'
import { firstDayIn, sinceOf, statedDay } from './stated-day.ts'
import { timesIn } from './time.ts'
import { weekday, weekdayNumber, weekdaysFromTo } from './week.ts'

const day = `${weekday}s?`
/** "les lundi, mardi et jeudi", "chaque lundi et jeudi", "du lundi au vendredi"; a day with its date is one day. */
const listed = new RegExp(
  String.raw`\b${day}(?: matins?| apres-midis?)?(?:(?:, | et | ?- ?| ?/ ?|,? puis )(?:les? )?${day}(?: matins?| apres-midis?)?)+(?! ?\d)`,
  'g',
)
const every = new RegExp(String.raw`\b(?:chaque|tous les) (${day})(?! ?\d)`)
/** Hours of the office, of a group that is only on offer, days without lessons. */
const others =
  /\b(?:bureaux|guichets?|ouverture|recoi\w+|repond\w*|renseign\w*|contact\w*|telephon\w*|joignable|ouvert\w*|accueil|secretariat|permanence|standard|appel\w*|pas de cours|inscription\w*|samedis? .{0,20}(?:existe|possible)|existe\w*)\b/
/** What lessons are called, and what else speaks to those who come to them: a letterhead does neither. */
const ofCourse = [
  /\b(?:cours|seances?|formation|groupe|rythme|lecons?|stage|emploi du temps|planning)\b/,
  /\b(?:vous|jours?|horaires?)\b/,
]
const ending =
  /\b(?:fin|(?:terme|cloture|achevement) (?:du|de|de la|previsionnel|prevu|estime|theorique)[a-z]*|dernier(?:e)? (?:cours|seance|jour)|jusqu'au|s'achev\w+|achever|acheve|termin\w+|prend\w* fin)\b/
const pause =
  /\b(?:suspen\w*|vacances du|interrupt\w*|interrompu\w*|conges? du|pas de cours|inscri\w*|valable|visa)\b/

export const courseTimes: Reader = ({ passage, now }) => {
  const course: Course = { ...daysOf(passage, now) }
  for (const sentence of passage.sentences) {
    const words = onOneLine(passage, sentence)
    const whole = trimmed(passage, sentence, /[\s•·*]/)
    const end = course.end || pause.test(words) ? null : lastDay(passage, sentence, words, now)
    if (end) course.end = found(passage, whole, end)
  }
  const [whole] = fromTo(passage, now)
  if (whole && (course.end?.value ?? whole.end.value) === whole.end.value) {
    course.end ??= whole.end
    course.start ??= whole.start
  }
  const grid = course.days ? null : gridDays(passage)
  if (grid) course.days = grid
  const hours = course.days && !course.hours && !grid ? labelledHours(passage) : null
  if (hours) course.hours = hours
  return Object.keys(course).length > 0 ? { course } : {}
}

/** In a sentence of the course, or right behind one. */
function daysOf(passage: Passage, now: Date): Pick<Course, 'days' | 'hours' | 'start'> | null {
  const all = passage.sentences.map((span) => ({ span, words: onOneLine(passage, span) }))
  const named = all.flatMap(({ span, words }, index) => {
    const days = others.test(words) ? null : daysIn(words)
    return days ? [{ span, words, days, around: `${all[index - 1]?.words ?? ''} ${words}` }] : []
  })
  const [best] = ofCourse.flatMap((words) => named.filter(({ around }) => words.test(around)))
  if (!best) return null
  const whole = trimmed(passage, best.span, /[\s•·*]/)
  const hours = hoursIn(passage, best.span)
  const start = firstDay(passage, best.span, best.words, now)
  return {
    days: found(passage, whole, best.days),
    ...(hours ? { hours: found(passage, whole, hours) } : {}),
    ...(start ? { start: found(passage, whole, start) } : {}),
  }
}

function daysIn(words: string): number[] | null {
  const range = weekdaysFromTo(words)
  const numbers = range
    ? between(...range)
    : [...words.matchAll(listed)]
        .flatMap(([list]) => list.match(new RegExp(day, 'g')) ?? [])
        .map(weekdayNumber)
  const single = every.exec(words)?.[1]
  const all = numbers.length > 0 ? numbers : single ? [weekdayNumber(single)] : []
  return all.length > 0 ? [...new Set(all)].sort((a, b) => a - b) : null
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)

function hoursIn(passage: Passage, { start, end }: Span): { from: string; to: string } | null {
  const ranges = timesIn(passage).filter((time) => time.until && time.start >= start && time.end <= end)
  const [only, second] = ranges
  // Morning and afternoon of the same days would need more words than a line has.
  return only?.until && !second ? { from: only.time, to: only.until.time } : null
}

/** A table with a weekday at the head of each column: those that hold hours. Rows may have a label in front. */
function gridDays(passage: Passage): Found<number[]> | null {
  const at = passage.lines.findIndex(
    (line) => cellsOf(passage, line).filter((cell) => alone.test(cell)).length >= 3,
  )
  const head = passage.lines[at]
  if (!head) return null
  const columns = cellsOf(passage, head)
    .filter((cell) => alone.test(cell))
    .map(weekdayNumber)
  const held = passage.lines.slice(at + 1, at + 1 + tallest).flatMap((line) => {
    const cells = cellsOf(passage, line).slice(-columns.length)
    const hours = cells.some((cell) => span.test(cell)) && cells.length === columns.length
    return hours ? columns.filter((_, place) => span.test(cells[place] ?? '')) : []
  })
  return held.length > 0
    ? found(
        passage,
        trimmed(passage, head),
        [...new Set(held)].sort((a, b) => a - b),
      )
    : null
}

const alone = new RegExp(`^${day}$`)
const span = /\d ?[h:] ?\d{0,2} ?(?:-|a|\/) ?\d/
/** Rows that such a table has at most: morning, afternoon, and one more. */
const tallest = 3

const cellsOf = (passage: Passage, line: Span): string[] =>
  textOf(passage, line)
    .split('\t')
    .map((cell) => cell.trim())

/** "Horaires  13h30 à 17h30", in a line of its own. */
function labelledHours(passage: Passage): NonNullable<Course['hours']> | null {
  for (const line of passage.lines) {
    const words = textOf(passage, line)
    if (!/^\W*(?:horaires?|heures?)\b/.test(words) || others.test(words)) continue
    const hours = hoursIn(passage, line)
    if (hours) return found(passage, trimmed(passage, line), hours)
  }
  return null
}

const beginning = /\b(?:a compter|a partir|des) (?:du|de|le|la) ?/

/** "À compter du mercredi 6 janvier 2027, les mercredis et vendredis": the day right behind these words. */
function firstDay(passage: Passage, { start, end }: Span, words: string, now: Date): string | null {
  const at = beginning.exec(words)
  const from = start + (at ? at.index + at[0].length : 0)
  const day = at ? firstDayIn(passage, { start: from, end: Math.min(end, from + 30) }, now) : null
  return day !== null && day > sinceOf(passage, now) ? day : null
}

const lessons =
  /\b(?:cours|formation|parcours|rythme|seances?|lecons?|groupe|stage|session|planning|semaine)\b/
/** A test or a holiday takes less. */
const shortest = 13

/** "La formation se déroule du 14 décembre 2026 au 18 juin 2027": its first and its last day. */
function fromTo(passage: Passage, now: Date): Required<Pick<Course, 'start' | 'end'>>[] {
  const dates = datesIn(passage)
  return dates.flatMap((first, index) => {
    const last = dates[index + 1]
    const sentence = sentenceAt(passage, first.start)
    const words = onOneLine(passage, sentence)
    if (!last || last.start >= sentence.end || pause.test(words) || !lessons.test(words)) return []
    if (!/\bdu\s$/.test(passage.text.slice(Math.max(0, first.start - 6), first.start))) return []
    if (!/^ (?:inclus )?(?:jusqu')?au $/.test(passage.text.slice(first.end, last.start))) return []
    const [from, to] = [statedDay(passage, first, now), statedDay(passage, last, now)]
    if (to <= sinceOf(passage, now) || differenceInCalendarDays(to, from) < shortest) return []
    const said = trimmed(passage, sentence, /[\s•·*]/)
    return [{ start: found(passage, said, from), end: found(passage, said, to) }]
  })
}

function lastDay(passage: Passage, { start, end }: Span, words: string, now: Date): string | null {
  const at = ending.exec(words)
  if (!at) return null
  const day = firstDayIn(passage, { start: start + at.index, end }, now)
  return day !== null && day > sinceOf(passage, now) ? day : null
}
