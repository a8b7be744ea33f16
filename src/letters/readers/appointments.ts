/** The appointments of a letter: each date that calls the person somewhere, with its time, its place and whom it is for. */
import type { Context, Reader } from '../kind.ts'
import type { Appointment, Found } from '../letter.ts'
import { certaintyOf, found, lineAt, type Passage, type Span, textOf } from '../passage.ts'
import type { Warning } from '../warning.ts'
import { othersOnLine } from './cells.ts'
import { dateIsSure, timeIsSure } from './certainty.ts'
import { courseStepOf } from './course-step.ts'
import { datesIn } from './date.ts'
import { nowhere, type Venue, venuesOf } from './place.ts'
import { type Slot, slotsIn } from './slots.ts'
import type { TimeMention } from './time.ts'
import { endOf, isAbout, isArrival } from './time-end.ts'
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
  const venues = venuesOf(
    context.passage,
    slots.map((slot) => ({ ...callOf(slot), purpose: slot.purpose })),
    context.kind.severalDays === true,
  )
  return {
    appointments: slots.map((slot, index) =>
      appointmentOf(context, slot, slots[index + 1], venues[index] ?? nowhere),
    ),
    warnings,
  }
}

/** The words that give day and hour. */
function callOf({ date, time, from }: Slot): Span {
  const ends = [date.end, time?.start !== undefined && time.start > date.end ? (time.until ?? time).end : 0]
  return { start: from, end: Math.max(...ends) }
}

function appointmentOf(
  { passage, kind }: Context,
  slot: Slot,
  next: Slot | undefined,
  venue: Venue,
): Appointment {
  const step = kind.purpose === 'language-course' ? courseStepOf(passage, slot.date) : null
  const { time } = slot
  const until = next && next.from > callOf(slot).end ? next.from : passage.text.length
  const last = time && !isArrival(passage, time) ? time.until : null
  const end = time && (last ?? (inColumns(passage, slot) ? null : endOf(passage, time, until)))
  return {
    purpose: slot.purpose,
    date: { ...found(passage, phraseOf(passage, slot), slot.iso), sure: dateIsSure(passage, slot) },
    start: time && timeFound(passage, slot, time, time.time),
    end: end && timeFound(passage, slot, end, end.time),
    ...(end && isAbout(passage, end) ? { endsAbout: true } : {}),
    timeZone: timeZoneOf(venue.postalCode, venue.place ? '' : headOf(passage)),
    ...venue,
    person: slot.person?.name ?? null,
    ...(step ? { step } : {}),
  }
}

/** Days stand side by side: what ends another one may follow its hour. */
function inColumns(passage: Passage, { date }: Slot): boolean {
  const isTabled = textOf(passage, lineAt(passage, date.start)).includes('\t')
  return isTabled && othersOnLine(passage, date, datesIn(passage)).length > 0
}

const between = /^[ ,(-]{0,3}(?:(?:a|de|des|entre|vers|a partir de) )?$/

/** Day and hour that stand in one phrase are quoted together. */
function phraseOf(passage: Passage, { date, time }: Slot): Span {
  if (!time || !between.test(passage.text.slice(date.end, Math.max(date.end, time.start)))) return date
  const end = time.until && time.until.start - time.end < 12 ? time.until.end : time.end
  return { start: date.start, end: Math.max(date.end, end) }
}

function timeFound(passage: Passage, slot: Slot, span: Span | TimeMention, value: string): Found<string> {
  return { ...found(passage, span, value), sure: timeIsSure(slot, certaintyOf(passage, span)) }
}

/** Where an office's name stands. */
function headOf(passage: Passage): string {
  return textOf(passage, { start: 0, end: Math.min(300, passage.text.length) })
}
