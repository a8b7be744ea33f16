/** The appointments of a letter: each date that calls the person somewhere, with its time, its place and whom it is for. */
import type { Context, Reader } from '../kind.ts'
import type { Appointment, Found, Warning } from '../letter.ts'
import { certaintyOf, found, type Passage, type Span, textOf } from '../passage.ts'
import { dateIsSure, timeIsSure } from './certainty.ts'
import { addressColumn } from './columns.ts'
import { fromAddress, type Venue, venueOf } from './place.ts'
import { type Slot, slotsIn } from './slots.ts'
import type { TimeMention } from './time.ts'
import { endOf } from './time-end.ts'
import { timeZoneOf } from './time-zone.ts'

export const appointments: Reader = (context) => {
  const slots = slotsIn(context)
  const warnings = slots.flatMap(({ conflict }, index): Warning[] =>
    conflict
      ? [
          {
            code: 'several-dates',
            about: `appointments[${index}].${conflict.field}`,
            with: { other: conflict.other },
          },
        ]
      : [],
  )
  return {
    appointments: slots.map((slot, index) => ({
      ...appointmentOf(context, slot, slots[index + 1]),
      ...columnVenue(context, index, slots.length),
    })),
    warnings,
  }
}

/** Where a table that came apart has a place for each day, each day has its own. */
function columnVenue({ passage, kind }: Context, index: number, count: number): Venue | null {
  const column = kind.severalDays ? addressColumn(passage, count) : null
  const own = column?.[index]
  if (!column || !own) return null
  return fromAddress(
    passage,
    own,
    new Set(column.map(({ postalCode, street }) => `${postalCode} ${street}`)).size === 1,
  )
}

function appointmentOf({ passage }: Context, slot: Slot, next: Slot | undefined): Appointment {
  const { date, time } = slot
  const ends = [date.end, time?.start !== undefined && time.start > date.end ? (time.until ?? time).end : 0]
  const span = { start: slot.from, end: Math.max(...ends), purpose: slot.purpose }
  const until = next && next.from > span.end ? next.from : passage.text.length
  const venue = venueOf(passage, span, until)
  const end = time && (time.until ?? endOf(passage, time, until))
  return {
    purpose: slot.purpose,
    date: { ...found(passage, date, slot.iso), sure: dateIsSure(passage, slot) },
    start: time && timeFound(passage, slot, time, time.time),
    end: end && timeFound(passage, slot, end, end.time),
    timeZone: timeZoneOf(venue.postalCode, venue.place ? '' : headOf(passage)),
    ...venue,
    person: slot.person,
  }
}

function timeFound(passage: Passage, slot: Slot, span: Span | TimeMention, value: string): Found<string> {
  return { ...found(passage, span, value), sure: timeIsSure(slot, certaintyOf(passage, span)) }
}

/** Where an office's name stands. */
function headOf(passage: Passage): string {
  return textOf(passage, { start: 0, end: Math.min(300, passage.text.length) })
}
