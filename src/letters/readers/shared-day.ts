/** One day that holds several appointments: one for each person, or one for each step. */
import type { Context } from '../kind.ts'
import { lineAt, type Passage, textOf } from '../passage.ts'
import { datesIn } from './date.ts'
import { isOfficeHour } from './date-time.ts'
import { personAt } from './person.ts'
import { statedPurpose } from './purpose.ts'
import type { Slot } from './slots.ts'
import { timesIn } from './time.ts'

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
      const line = lineAt(passage, time.start)
      const purpose = statedPurpose(textOf(passage, line), kind)
      return purpose ? [{ ...slot, time, from: line.start, purpose, timeMentions: 1, conflict: null }] : []
    })
  const purposes = new Set(steps.map(({ purpose }) => purpose))
  return steps.length > 1 && purposes.size === steps.length ? steps : [slot]
}
