/** Slots: the dates that call somebody somewhere, mentions of one appointment joined. */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Context } from '../kind.ts'
import type { Purpose } from '../letter.ts'
import { lineAt, type Passage } from '../passage.ts'
import { cellAt, cellsAbove, cellsBelow, othersOnLine } from './cells.ts'
import { withChoice } from './chosen-day.ts'
import { isInCoupon } from './coupon.ts'
import { type DateMention, weekdayOn } from './date.ts'
import { isSummoned } from './date-role.ts'
import { timeOf } from './date-time.ts'
import { datesWithRole } from './dates-with-role.ts'
import { perPlace } from './day-places.ts'
import { type Doubt, doubtOf } from './doubt.ts'
import { furthestBack } from './implied-year.ts'
import { issueDate } from './issued-on.ts'
import { withoutOthers } from './other-day.ts'
import type { Person } from './person.ts'
import { purposeOf } from './purpose.ts'
import { withoutRelatives } from './relatives.ts'
import { perPerson, perStep } from './shared-day.ts'
import { resolve } from './slot-conflicts.ts'
import { withOrdinals } from './slot-ordinals.ts'
import { withColumn, withLooseTimes, withSharedTime } from './slot-times.ts'
import { statedDay } from './stated-day.ts'
import { type TimeMention, timesIn } from './time.ts'
import { unsettledDays } from './unsettled.ts'

export type Slot = {
  iso: string
  /** The mention that says most. */
  date: DateMention
  mentions: DateMention[]
  time: TimeMention | null
  timeMentions: number
  purpose: Purpose
  person: Person | null
  /** Where the words of this appointment begin. */
  from: number
  /** What the letter says twice, and differently: the other day or hour. */
  conflict: { field: 'date' | 'start'; other: string } | null
  /** Why no mention of the day may be stated as sure. */
  doubt: Doubt | 'no-summons' | null
}

/** In a letter that moves an appointment a second day may be the old one, in words that no rule knows. */
const moving =
  /\b(?:report|deplac|decal|desormais|nouvelle date|nouveau rendez|nouvelle convocation|de nouveau|deuxieme convocation|derniere convocation|absen|annule|remplac|modifi|initialement)\w*/

/** In reading order. */
export function slotsIn(context: Context): Slot[] {
  const { passage, kind } = context
  const single = withoutCoupons(passage, datesWithRole(passage, 'appointment'))
    .map((date) => slotOf(context, date))
    .filter((slot) => !isPast(context, slot))
  const called = withoutOthers(
    passage,
    withChoice(passage, withoutPast(passage, single, kind.severalDays === true)),
  )
  const own = withoutRelatives(passage, called)
  const days = withColumn(
    context,
    withoutDoubtful(passage, clearAlone(passage, joinMentions(own)), kind.severalDays === true),
  )
  const joined = withLooseTimes(passage, withSharedTime(context, withOrdinals(context, days))).map((slot) =>
    openHour(passage, slot),
  )
  const slots = joined
    .flatMap((slot) => {
      const persons = perPerson(context, slot)
      return persons.length > 1 ? persons : persons.flatMap((one) => perStep(context, one))
    })
    .map((slot) => ofSeveral(passage, slot))
  if (kind.severalDays) return slots.map((slot) => unsettled(context, slot))
  const doubtful = moving.test(passage.text) || passage.lines.some(({ ocr }) => ocr)
  const [first, ...others] = resolve(slots, doubtful)
  if (!first) return []
  const settled = others.length > 0 ? [first, ...others] : perPlace(passage, first)
  return settled.map((slot) => unsettled(context, slot))
}

/** What is to be cut off repeats the days of the letter, unless it alone names one. */
function withoutCoupons(passage: Passage, dates: readonly DateMention[]): readonly DateMention[] {
  const own = dates.filter((date) => !isInCoupon(passage, date))
  return own.length > 0 ? own : dates
}

/** An hour at which no office is open was misread in a picture: no reading at all. Aeroplanes leave at any hour. */
function openHour(passage: Passage, slot: Slot): Slot {
  const { time, purpose } = slot
  const isMisread =
    time !== null &&
    purpose !== 'other' &&
    (time.time < '06:30' || time.time > '20:30') &&
    lineAt(passage, time.start).ocr
  if (isMisread) return { ...slot, time: null, timeMentions: 0 }
  return time && isOneOfSeveral(passage, time)
    ? { ...slot, time: { ...time, exact: false }, timeMentions: 1 }
    : slot
}

/** In a picture, an hour beside another in its row: the cells above it may have run together. */
function isOneOfSeveral(passage: Passage, time: TimeMention): boolean {
  const isOther = (other: TimeMention) => other.time !== time.time
  const isBeside = othersOnLine(passage, time, timesIn(passage)).some(isOther)
  return lineAt(passage, time.start).ocr && time.until === null && isBeside
}

const orAnother = /^[\s,]{0,2}(?:et|ou|puis|,|\/)\s?(?:a |de )?$/

/** "À 8h10 et 8h50", and nothing tells who comes at which: the first is not sure. */
function ofSeveral(passage: Passage, slot: Slot): Slot {
  const { time } = slot
  if (!time || time.until || slot.person) return slot
  const next = timesIn(passage).find(({ start }) => start >= time.end)
  if (!next || !orAnother.test(passage.text.slice(time.end, next.start))) return slot
  return { ...slot, time: { ...time, exact: false }, timeMentions: 1 }
}

function unsettled({ passage, now }: Context, slot: Slot): Slot {
  const days = unsettledDays(passage).map((date) => statedDay(passage, date, now))
  const other = days.find((day) => day !== slot.iso)
  return other ? { ...slot, doubt: 'moved', conflict: slot.conflict ?? { field: 'date', other } } : slot
}

function slotOf({ passage, kind, now }: Context, date: DateMention): Slot {
  const time = timeOf(passage, date)
  const end = Math.max(date.end, time?.end ?? 0)
  return {
    iso: statedDay(passage, date, now),
    date,
    mentions: [date],
    from: date.start,
    time,
    timeMentions: time ? 1 : 0,
    purpose: purposeOf(passage, { start: date.start, end }, kind),
    person: null,
    conflict: null,
    doubt: doubtOf(passage, date) ?? (isSummoned(passage, date) ? null : 'no-summons'),
  }
}

/** A day before the letter, without a year or spoken of in doubt, has been. */
function isPast({ passage }: Context, { date, iso: day, doubt }: Slot): boolean {
  const issued = issueDate(passage)
  const isVague = date.year === null || doubt === 'moved' || doubt === 'other'
  return isVague && issued !== null && day < issued
}

/**
 * A day before the letter's own is none to come when there is one behind it; alone, it may be a slip of the pen, and so
 * may one that lies far back among `several` days to attend.
 */
function withoutPast(passage: Passage, slots: readonly Slot[], several: boolean): readonly Slot[] {
  const issued = issueDate(passage)
  if (issued === null || !slots.some(({ iso: day }) => day >= issued)) return slots
  return slots.filter(
    ({ iso: day }) => day >= issued || (several && differenceInCalendarDays(issued, day) > furthestBack),
  )
}

/** "Aux jour et heure mentionnés en objet": the words that call point to the day above. */
const pointing =
  /\b(?:jours?|dates?|heures?|horaires?|lieux?)\b[^.;]{0,40}\b(?:mentionn|indiqu|cit|port|figur|precis|rappel|fix|vis)(?:es?|ees?|ant|ent) (?:en |a l'|dans l'|ci-)(?:objet|dessus|tete|haut)/

/** The only day of a letter, with an hour of its own and the right weekday, is the day to come though no verb calls for it. */
function clearAlone(passage: Passage, slots: readonly Slot[]): readonly Slot[] {
  const kept = slots.filter(({ doubt }) => doubt !== 'moved')
  if (new Set(kept.map((slot) => slot.iso)).size > 1) return slots
  return slots.map((slot) => {
    const { weekday } = slot.date
    const stands = weekday === null ? pointing.test(passage.text) : weekday === weekdayOn(slot.iso)
    return stands && slot.time !== null && slot.doubt === 'no-summons' ? { ...slot, doubt: null } : slot
  })
}

/** A day given up gives way to any that is clearly called for, one that may be something else to one of the same purpose. */
function withoutDoubtful(passage: Passage, slots: readonly Slot[], several: boolean): Slot[] {
  const mayStand = ({ doubt, time, date, iso: day }: Slot) =>
    doubt === null || (doubt === 'no-summons' && time !== null && date.weekday === weekdayOn(day))
  return slots.filter(
    (slot) =>
      mayStand(slot) ||
      (several &&
        slot.doubt === 'other' &&
        slots.some((other) => !other.doubt && isBelow(passage, slot, other))) ||
      !slots.some((other) => !other.doubt && (slot.doubt === 'moved' || other.purpose === slot.purpose)),
  )
}

/** Both days stand in one column of a table: "reportée" beside one of several may be said of its old day or of this one. */
function isBelow(passage: Passage, slot: Slot, other: Slot): boolean {
  const cell = cellAt(passage, slot.date.start)
  const { start, end } = lineAt(passage, cell.start)
  if (cell.start === start && cell.end === end) return false
  const column = [...cellsAbove(passage, cell), ...cellsBelow(passage, cell)]
  return column.some((one) => other.date.start >= one.start && other.date.start < one.end)
}

/** Two mentions of one day are one appointment, unless they give different hours. */
function joinMentions(slots: readonly Slot[]): Slot[] {
  const joined: Slot[] = []
  for (const slot of slots) {
    const twin = joined.find(
      (other) =>
        other.iso === slot.iso &&
        (other.time === null || slot.time === null || other.time.time === slot.time.time) &&
        (other.purpose === slot.purpose ||
          other.time === null ||
          slot.time === null ||
          other.time.time === slot.time.time),
    )
    if (!twin) {
      joined.push({ ...slot })
      continue
    }
    // The subject line may have the hour, and the text below also the end.
    const fuller =
      slot.time !== null && (twin.time === null || (!twin.time.until && slot.time.until !== null))
    twin.timeMentions += slot.timeMentions
    twin.mentions.push(slot.date)
    if (slot.doubt === null) twin.doubt = null
    if (fuller)
      Object.assign(twin, { time: slot.time, date: slot.date, from: slot.from, purpose: slot.purpose })
  }
  return joined
}
