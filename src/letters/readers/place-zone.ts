/** Zones: which part of a letter's words is about each of its appointments. */
import type { Purpose } from '../letter.ts'
import { lineAt, type Passage, type Span, sentenceAt } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { addressRole } from './address-role.ts'
import { cellAt, cellsAbove, cellsBelow, othersOnLine } from './cells.ts'

/** The words that call somebody: day and hour of one appointment. */
export type Call = Span & { purpose: Purpose }

/**
 * `from` and `until`: where the words of its neighbours end and begin. `placesFirst`: the letter names each place
 * before its day. `column`: the cells below and above it, where appointments stand side by side. `alone`: there is no other appointment.
 */
export type Zone = Call & {
  from: number
  until: number
  line: Span
  sentence: Span
  column: Span[]
  placesFirst: boolean
  alone: boolean
}

/** How many lines from its day a place may stand that nothing else ties to it. */
export const near = 4

export function zonesOf(passage: Passage, calls: readonly Call[]): Zone[] {
  const placesFirst = namesPlacesFirst(passage, calls)
  return calls.map((call, index) => {
    const previous = calls[index - 1]
    const next = calls[index + 1]
    const line = lineAt(passage, call.start)
    const sentence = sentenceAt(passage, call.start)
    return {
      ...call,
      from: previous && previous.end <= call.start ? previous.end : 0,
      until: next && next.start > call.end ? next.start : passage.text.length,
      line,
      // The head of a box begins anew, also below a line as wide as the page.
      sentence: {
        start: calls.length > 1 && !placesFirst && line.start === call.start ? line.start : sentence.start,
        end: sentence.end,
      },
      column: isAbreast(passage, call, calls) ? columnOf(passage, call.start) : [],
      placesFirst,
      alone: calls.length === 1,
    }
  })
}

/** The cells below and above the one that holds an index. */
function columnOf(passage: Passage, index: number): Span[] {
  const cell = cellAt(passage, index)
  return [...cellsBelow(passage, cell), ...cellsAbove(passage, cell)]
}

/** Another appointment stands on the same line, in a cell of its own. */
function isAbreast(passage: Passage, call: Call, calls: readonly Call[]): boolean {
  const own = cellAt(passage, call.start)
  const others = othersOnLine(passage, call, calls)
  return others.some(({ start }) => start < own.start || start > own.end)
}

/** A place stands before the first day, in its row or under a label right above it, and none right behind the last. */
function namesPlacesFirst(passage: Passage, calls: readonly Call[]): boolean {
  const [first, last] = [calls[0], calls.at(-1)]
  if (!first || !last || calls.length < 2) return false
  const all = addressesIn(passage)
  const row = lineAt(passage, first.start).start
  const isBefore = (one: Address) =>
    one.end <= first.start &&
    (lineAt(passage, one.end - 1).start === row ||
      (linesBetween(passage, one.end, first.start) <= 1 && addressRole(passage, one) === 'labelled'))
  return all.some(isBefore) && !all.some(({ start }) => start >= last.end && isNear(passage, last.end, start))
}

export function isNear(passage: Passage, from: number, to: number): boolean {
  return linesBetween(passage, from, to) <= near
}

export function linesBetween(passage: Passage, from: number, to: number): number {
  return passage.lines.filter(({ start }) => start > from && start <= to).length
}
