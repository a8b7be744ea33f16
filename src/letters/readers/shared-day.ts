/** One day that holds several appointments: one for each person, or one for each step. */
import type { Context } from '../kind.ts'
import type { Purpose } from '../letter.ts'
import { before, lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { cellAt, cellsAbove } from './cells.ts'
import { type DateMention, datesIn } from './date.ts'
import { datesWithRole } from './date-role.ts'
import { isOfficeHour } from './date-time.ts'
import { type Person, personAt } from './person.ts'
import { statedPurpose } from './purpose.ts'
import type { Slot } from './slots.ts'
import { columnHead } from './table-row.ts'
import { type TimeMention, timesIn } from './time.ts'

/** "Mme X : 9h00, M. X : 9h30" under one date makes an appointment each; the hour of another day is its own person's. */
export function perPerson(passage: Passage, slot: Slot): Slot[] {
  const known = timesIn(passage)
    .filter((time) => !isOfficeHour(passage, time))
    .flatMap((time) => {
      const person = personAt(passage, time)
      return person ? [{ time, person }] : []
    })
  if (countOf(known) < 2) return [slot]
  const ofDay = known.filter(({ time }) => isOfDay(passage, time, slot))
  if (countOf(ofDay) < 2) {
    const own = known.find(({ time }) => time.start === slot.time?.start)
    return [{ ...slot, person: slot.person ?? own?.person ?? null }]
  }
  return ofDay
    .filter(({ person }, index) => ofDay.findIndex((other) => other.person.key === person.key) === index)
    .map(({ time, person }) => ({ ...slot, time, person, timeMentions: 1, conflict: null }))
}

const countOf = (known: readonly { person: Person }[]): number =>
  new Set(known.map(({ person }) => person.key)).size

/** No other day is named between the day and the hour; when somebody was born does not count. */
function isOfDay(passage: Passage, time: TimeMention, slot: Slot): boolean {
  const issued = datesWithRole(passage, 'issued')
  const last = datesIn(passage).findLast(
    (date) => date.end <= time.start && !issued.includes(date) && !isBirth(passage, date, slot),
  )
  return last === undefined || slot.mentions.includes(last)
}

const born = /\b(?:nee?s?|naissance)\b[^.;\d]{0,25}$/

const isBirth = (passage: Passage, date: DateMention, { iso }: Slot): boolean =>
  born.test(before(passage, date.start, 30)) ||
  born.test(columnHead(passage, date)) ||
  (date.year !== null && date.year < Number(iso.slice(0, 4)) - 2)

/** "8h45 : radiographie" and "11h00 : visite médicale" below one date are an appointment each. */
export function perStep({ passage, kind }: Context, slot: Slot): Slot[] {
  const next = datesIn(passage).find(({ start }) => start > slot.date.end)?.start ?? passage.text.length
  const steps = timesIn(passage)
    .filter(({ start }) => start > slot.date.end && start < next)
    .filter((time) => !isOfficeHour(passage, time))
    .flatMap((time) => {
      const step = besideHour() ?? headOfBox()
      return step ? [{ ...slot, time, ...step, timeMentions: 1, conflict: null }] : []

      function besideHour(): { purpose: Purpose; from: number } | null {
        const { start, end } = stepAt(passage, time, slot.date.end)
        const purpose = statedPurpose(passage.text.slice(start, end), kind)
        return purpose && { purpose, from: start }
      }

      function headOfBox(): { purpose: Purpose; from: number } | null {
        for (const cell of boxAbove(passage, time, slot.date.end)) {
          const purpose = statedPurpose(textOf(passage, cell), kind)
          if (purpose) return { purpose, from: cell.start }
        }
        return null
      }
    })
  const purposes = new Set(steps.map(({ purpose }) => purpose))
  return steps.length > 1 && purposes.size === steps.length ? steps : [slot]
}

/** The words for what happens at an hour: those before it in a sentence that has several hours, else its line. */
function stepAt(passage: Passage, time: TimeMention, from: number): Span {
  const line = lineAt(passage, time.start)
  const start = Math.max(sentenceAt(passage, time.start).start, from)
  const previous = timesIn(passage).findLast((other) => other.start >= start && other.start < time.start)
  const next = timesIn(passage).find((other) => other.start > time.start)
  const isShared = previous !== undefined || (next && next.start < sentenceAt(passage, time.start).end)
  if (isShared && /\ba $/.test(before(passage, time.start, 3)))
    return { start: previous ? (previous.until ?? previous).end : start, end: time.start }
  const cell = cellAt(passage, time.start)
  return timesIn(passage).some(({ start: at }) => at >= line.start && at < line.end && at !== time.start)
    ? cell
    : line
}

/** How many lines a box has at most above its hour. */
const tallest = 4

/** The lines of a box above the hour that stands alone in one of them, the nearest first. */
function boxAbove(passage: Passage, time: TimeMention, from: number): Span[] {
  const cell = cellAt(passage, time.start)
  if (!/^\W*(?:(?:heure|horaire)s?\W*)?(?:a )?$/.test(passage.text.slice(cell.start, time.start))) return []
  const above = cellsAbove(passage, cell).slice(0, tallest)
  const holds = (span: Span) =>
    span.start < from || timesIn(passage).some(({ start }) => start >= span.start && start < span.end)
  const stop = above.findIndex(holds)
  return stop < 0 ? above : above.slice(0, stop)
}
