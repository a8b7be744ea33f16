/** One day with an hour at each of several places, as in boxes below each other: "8 h 45 / 97 rue …", "13 h 30 / 7 rue …". */
import { lineAt, type Passage, type Span } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { isInCoupon } from './coupon.ts'
import { datesIn } from './date.ts'
import { isOfficeHour } from './date-time.ts'
import { linesBetween } from './place-zone.ts'
import type { Slot } from './slots.ts'
import { type TimeMention, timesIn } from './time.ts'

/** From an hour to its place, in lines. */
const mostLines = 4

/** Each hour that stands alone on its line with an address of its own below it is an appointment. */
export function perPlace(passage: Passage, slot: Slot): Slot[] {
  const next = datesIn(passage).find(({ start }) => start > slot.date.end)?.start ?? passage.text.length
  const times = timesIn(passage).filter(
    (time) => time.start > slot.date.end && time.start < next && isAlone(passage, time),
  )
  const places = times.map((time, index) => addressBelow(passage, time, times[index + 1]?.start ?? next))
  const streets = new Set(places.map((place) => place?.street))
  if (times.length < 2 || streets.size < times.length || places.includes(null)) return [slot]
  return times.map((time) => ({ ...slot, time, from: time.start, timeMentions: 1, conflict: null }))
}

function isAlone(passage: Passage, time: TimeMention): boolean {
  if (isOfficeHour(passage, time) || isInCoupon(passage, time)) return false
  const line: Span = lineAt(passage, time.start)
  const before = passage.text.slice(line.start, time.start)
  return /^\W*(?:(?:heure|horaire|rendez-?vous)s?\W*)?(?:a |de )?$/.test(before) && isEnd(passage, time, line)
}

const isEnd = (passage: Passage, time: TimeMention, line: Span): boolean =>
  /^\W*(?:precises?)?\W*$/.test(passage.text.slice((time.until ?? time).end, line.end))

function addressBelow(passage: Passage, time: TimeMention, until: number): Address | null {
  const below = addressesIn(passage).find(({ start, end }) => end > time.end && start < until)
  return below && below.street !== null && linesBetween(passage, time.end, below.start) <= mostLines
    ? below
    : null
}
