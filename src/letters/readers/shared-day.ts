/** One day that holds several appointments: one for each person, or one for each step. */
import type { Context } from '../kind.ts'
import { before, lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { datesIn } from './date.ts'
import { isOfficeHour } from './date-time.ts'
import { personAt } from './person.ts'
import { statedPurpose } from './purpose.ts'
import type { Slot } from './slots.ts'
import { type TimeMention, timesIn } from './time.ts'

/** "Mme X : 9h00, M. X : 9h30" under one date makes an appointment each; of several days each is its own person's. */
export function perPerson(passage: Passage, slot: Slot, severalDays: boolean): Slot[] {
  const named = timesIn(passage)
    .filter((time) => !isOfficeHour(passage, time))
    .map((time) => ({ time, person: personAt(passage, time) }))
    .filter(({ person }) => person !== null)
  const people = new Set(named.map(({ person }) => person))
  if (people.size < 2) return [slot]
  if (severalDays) {
    const own = named.find(({ time }) => time.start === slot.time?.start)
    return [{ ...slot, person: slot.person ?? own?.person ?? null }]
  }
  return named
    .filter(({ person }, index) => named.findIndex((other) => other.person === person) === index)
    .map(({ time, person }) => ({ ...slot, time, person, timeMentions: 1, conflict: null }))
}

/** "8h45 : radiographie" and "11h00 : visite médicale" below one date are an appointment each. */
export function perStep({ passage, kind }: Context, slot: Slot): Slot[] {
  const next = datesIn(passage).find(({ start }) => start > slot.date.end)?.start ?? passage.text.length
  const steps = timesIn(passage)
    .filter(({ start }) => start > slot.date.end && start < next)
    .filter((time) => !isOfficeHour(passage, time))
    .flatMap((time) => {
      const span = stepAt(passage, time, slot.date.end)
      const purpose = statedPurpose(textOf(passage, span), kind)
      return purpose ? [{ ...slot, time, from: span.start, purpose, timeMentions: 1, conflict: null }] : []
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
  if (!isShared || !/\ba $/.test(before(passage, time.start, 3))) return line
  return { start: previous ? (previous.until ?? previous).end : start, end: time.start }
}
