/** A mark, and which appointment it is given for. */
import type { Appointment } from '../../src/letters/letter.ts'
import { isOneOf, type TruthAppointment } from './truth.ts'

/** `share` is 1 for right and 0 for wrong; documents can be in between. `weight`: how many things were asked. */
export type Mark = { field: string; share: number; weight: number; expected: string; found: string }

export function mark(field: string, right: boolean, expected: unknown, found: unknown): Mark {
  return { field, share: right ? 1 : 0, weight: 1, expected: show(expected), found: show(found) }
}

const show = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '–'))

/** Each expected appointment with the found one of its date that fits its hour best; none is used twice. */
export function pair(
  expected: TruthAppointment[],
  found: Appointment[],
): [TruthAppointment, Appointment | undefined][] {
  const left = [...found]
  return expected.map((truth) => {
    const sameDay = left.filter(({ date }) => date.value === truth.date)
    const best = sameDay.find(({ start }) => isOneOf(start?.value ?? null, truth.start)) ?? sameDay[0]
    if (best) left.splice(left.indexOf(best), 1)
    return [truth, best]
  })
}
