/** When a date or a time may be stated as sure: what OCR was certain of, what the weekday and a second mention confirm. */
import { certaintyOf, lineAt, type Passage } from '../passage.ts'
import { weekdayOn } from './date.ts'
import type { Slot } from './slots.ts'

/** From here on OCR is trusted without a further sign. */
export const trusted = 0.8
/** Below this a digit is a guess, whatever confirms it. */
const guessed = 0.4

/**
 * A misread digit breaks the weekday in 19 of 20 cases, so a weekday that agrees makes up for a poor reading.
 * A second mention of the same date does too.
 */
export function dateIsSure(passage: Passage, slot: Slot): boolean {
  if (slot.conflict?.field === 'date' || slot.doubt !== null) return false
  const { date, mentions } = slot
  const certainty = Math.max(...mentions.map((mention) => certaintyOf(passage, mention)))
  const weekdays = mentions.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]))
  if (weekdays.some((weekday) => weekday !== weekdayOn(slot.iso))) return false
  const confirmed = weekdays.length > 0 || mentions.length > 1
  if (date.year === null) return weekdays.length > 0 && date.exact && certainty >= trusted
  if (certainty < guessed) return false
  // In a photo, words that make a date something else than an appointment may be misread too.
  if (slot.time === null && weekdays.length === 0 && lineAt(passage, date.start).ocr) return false
  return confirmed || (mentions.some(({ exact }) => exact) && certainty >= trusted)
}

/** Nothing in a letter confirms a time but a second mention of it. */
export function timeIsSure(slot: Slot, certainty: number): boolean {
  // The hour of a day that may be given up may be given up with it.
  if (slot.doubt !== null && slot.doubt !== 'no-summons') return false
  if (slot.conflict?.field === 'start') return false
  if (slot.timeMentions > 1) return certainty >= guessed
  return slot.time?.exact === true && certainty >= 0.6
}
