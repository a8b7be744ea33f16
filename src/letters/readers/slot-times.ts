/** The hours of days that have none beside them: a column that came apart, one hour for all, one under a label. */
import type { Context } from '../kind.ts'
import { lineAt, type Passage, sentenceAt } from '../passage.ts'
import { timeColumn } from './columns.ts'
import { datesIn } from './date.ts'
import { isOfficeHour, labelledTimes, summoningTimes, timeOf } from './date-time.ts'
import { daysGivenUp } from './replaces.ts'
import type { Slot } from './slots.ts'
import { type TimeMention, timesIn } from './time.ts'

/** The hours of a column that came apart belong to the days in their order; sure only when they are all the same. */
export function withColumn({ passage, kind }: Context, slots: Slot[]): Slot[] {
  const times = slots.map(({ time }) => time)
  const isRow = ({ date, time }: Slot) => time && lineAt(passage, date.start) === lineAt(passage, time.start)
  const rows =
    slots.every(isRow) ||
    slots.every(({ date, time }, index) => {
      const next = slots[index + 1]?.date.start ?? passage.text.length
      return time && time.start > date.start && time.start < next
    }) ||
    (times.every((time) => time?.exact) && new Set(times.map((time) => time?.start)).size === slots.length)
  const column = kind.severalDays && !rows ? timeColumn(passage, slots.length) : null
  if (!column) return slots
  const same = new Set(column.map(({ time, until }) => `${time} ${until?.time}`)).size === 1
  return slots.map((slot, index) => {
    const time = column[index]
    return time ? { ...slot, time: { ...time, exact: time.exact && same }, timeMentions: 1 } : slot
  })
}

/**
 * Several days to attend have one time when only one of them is followed by it; sure for the others when that is the
 * last of them, or when more than one has it: "le 9 à 9h00 et le 16" says nothing of the 16th,
 * as the hours of a whole day do.
 */
export function withSharedTime({ passage, kind }: Context, slots: Slot[]): Slot[] {
  const timed = slots.filter(({ time }) => time !== null)
  const [first] = timed
  if (!kind.severalDays || !first || timed.some(({ time }) => time?.time !== first.time?.time)) return slots
  const isLast = slots.at(-1)?.time !== null
  const isAbove = first.time !== null && first.time.start < first.date.start
  const shared = first.time && {
    ...first.time,
    exact:
      first.time.exact &&
      (isLast || isAbove || timed.length > 1 || first.time.until !== null) &&
      !hasLostHours(passage, first.time),
  }
  return slots.map((slot) => ({
    ...slot,
    // A day that may be no appointment has no hour for sure either, nor one whose own may have been lost in a picture.
    time:
      slot.time ??
      (shared && {
        ...shared,
        exact: shared.exact && slot.doubt === null && !lineAt(passage, slot.date.start).ocr,
      }),
    timeMentions: Math.max(1, slot.timeMentions),
  }))
}

/** In a picture, other hours that belong to no day may be those of a table that came apart. */
function hasLostHours(passage: Passage, shared: TimeMention): boolean {
  return timesIn(passage).some(
    (one) =>
      lineAt(passage, one.start).ocr &&
      !isOfficeHour(passage, one) &&
      one.time !== shared.time &&
      one.time !== shared.until?.time,
  )
}

/** Dates without an hour of their own take the one under a label, or beside the summons; one that says otherwise is a conflict. */
export function withLooseTimes(passage: Passage, slots: Slot[]): Slot[] {
  const givenUp = daysGivenUp(passage)
  const taken = datesIn(passage).flatMap((date) => {
    const time = timeOf(passage, date)
    if (time && givenUp.includes(date)) return [time.start]
    return time && !passage.text.slice(date.end, time.start).includes('\n') ? [time.start] : []
  })
  const said = [...labelledTimes(passage), ...summoningTimes(passage)]
  const loose = (said.length > 0 ? said : onlyTime(passage, slots)).filter(
    (time) => !taken.includes(time.start),
  )
  return slots.map((slot, index) => {
    const own = ofDay(loose, slots, index)
    const time = slot.time ?? own[0] ?? null
    const same = own.filter((one) => one.time === time?.time)
    const other = own.find(
      (one) =>
        one.time !== time?.time && one.time !== time?.until?.time && !(time && explains(passage, time, one)),
    )
    if (slots.length > 1) return slot.time === null && other ? slot : { ...slot, time }
    const conflict = other ? { field: 'start' as const, other: other.time } : null
    return { ...slot, time, timeMentions: slot.timeMentions + same.length, conflict }
  })
}

/** An hour that stands behind one of several days is that day's; one above the first, or below a last that has none, is for all. */
function ofDay(times: readonly TimeMention[], slots: readonly Slot[], index: number): readonly TimeMention[] {
  if (slots.length < 2) return times
  const dayOf = ({ start }: TimeMention) => slots.findLastIndex(({ date }) => date.start < start)
  const own = times.filter((time) => dayOf(time) === index)
  const last = slots.length - 1
  const forAll = (day: number) => day < 0 || (day === last && slots[last]?.time === null)
  return own.length > 0 ? own : times.filter((time) => forAll(dayOf(time)))
}

/** The one hour of a letter is that of its days; sure in the sentence of the first of them. */
function onlyTime(passage: Passage, slots: readonly Slot[]): TimeMention[] {
  const [first] = slots
  const [time, ...others] = timesIn(passage).filter((one) => !isOfficeHour(passage, one))
  if (!first || !time || others.length > 0 || time.start > first.date.start) return []
  const { start, end } = sentenceAt(passage, first.date.start)
  return [{ ...time, exact: time.exact && time.start >= start && time.start < end }]
}

/** "Heure d'arrivée : 7h50 (séance à 8h00)": what stands in brackets behind an hour adds to it. */
function explains(passage: Passage, time: TimeMention, other: TimeMention): boolean {
  const gap = other.start > time.end ? passage.text.slice(time.end, other.start) : ''
  return /^ ?\((?!et non|au lieu)[^)\n]*$/.test(gap)
}
