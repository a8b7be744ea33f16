/** Slots: the dates that call somebody somewhere, mentions of one appointment joined, contradictions found. */
import type { Context } from '../kind.ts'
import type { Purpose } from '../letter.ts'
import { lineAt, type Passage, sentenceAt } from '../passage.ts'
import { timeColumn } from './columns.ts'
import { type DateMention, datesIn, iso, weekdayOn } from './date.ts'
import { datesWithRole, isSummoned } from './date-role.ts'
import { isOfficeHour, labelledTimes, summoningTimes, timeOf } from './date-time.ts'
import { type Doubt, doubtOf } from './doubt.ts'
import { yearOf } from './implied-year.ts'
import { issueDate } from './issued-on.ts'
import type { Person } from './person.ts'
import { purposeOf } from './purpose.ts'
import { withoutRelatives } from './relatives.ts'
import { daysGivenUp } from './replaces.ts'
import { perPerson, perStep } from './shared-day.ts'
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
  const single = datesWithRole(passage, 'appointment')
    .map((date) => slotOf(context, date))
    .filter((slot) => !isPast(context, slot))
  const own = withoutRelatives(passage, kind.severalDays ? single : withoutPast(passage, single))
  const days = withColumn(context, withoutDoubtful(clearAlone(passage, joinMentions(own))))
  const joined = withLooseTimes(passage, withSharedTime(context, days))
  const slots = joined.flatMap((slot) => perPerson(passage, slot)).flatMap((slot) => perStep(context, slot))
  if (kind.severalDays) return slots.map((slot) => unsettled(context, slot))
  const doubtful = moving.test(passage.text) || passage.lines.some(({ ocr }) => ocr)
  return resolve(slots, doubtful).map((slot) => unsettled(context, slot))
}

function unsettled({ passage, now }: Context, slot: Slot): Slot {
  const since = issueDate(passage) ?? now.toISOString().slice(0, 10)
  const days = unsettledDays(passage).map((date) => iso(yearOf(date, since), date.month, date.day))
  const other = days.find((day) => day !== slot.iso)
  return other ? { ...slot, doubt: 'moved', conflict: slot.conflict ?? { field: 'date', other } } : slot
}

function slotOf({ passage, kind, now }: Context, date: DateMention): Slot {
  const time = timeOf(passage, date)
  const year = yearOf(date, issueDate(passage) ?? now.toISOString().slice(0, 10))
  const end = Math.max(date.end, time?.end ?? 0)
  return {
    iso: iso(year, date.month, date.day),
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

/** A day before the letter's own is none to come when there is one behind it; alone, it may be a slip of the pen. */
function withoutPast(passage: Passage, slots: readonly Slot[]): readonly Slot[] {
  const issued = issueDate(passage)
  const toCome = slots.filter(({ iso: day }) => issued === null || day >= issued)
  return toCome.length > 0 ? toCome : slots
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
function withoutDoubtful(slots: readonly Slot[]): Slot[] {
  const mayStand = ({ doubt, time, date, iso: day }: Slot) =>
    doubt === null || (doubt === 'no-summons' && time !== null && date.weekday === weekdayOn(day))
  return slots.filter(
    (slot) =>
      mayStand(slot) ||
      !slots.some((other) => !other.doubt && (slot.doubt === 'moved' || other.purpose === slot.purpose)),
  )
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
    const fuller = twin.time === null && slot.time !== null
    twin.timeMentions += slot.timeMentions
    twin.mentions.push(slot.date)
    if (slot.doubt === null) twin.doubt = null
    if (fuller)
      Object.assign(twin, { time: slot.time, date: slot.date, from: slot.from, purpose: slot.purpose })
  }
  return joined
}

/** The hours of a column that came apart belong to the days in their order; sure only when they are all the same. */
function withColumn({ passage, kind }: Context, slots: Slot[]): Slot[] {
  const times = slots.map(({ time }) => time)
  const isRow = ({ date, time }: Slot) => time && lineAt(passage, date.start) === lineAt(passage, time.start)
  const rows =
    slots.every(isRow) ||
    (times.every((time) => time?.exact) && new Set(times.map((time) => time?.start)).size === slots.length)
  const column = kind.severalDays && !rows ? timeColumn(passage, slots.length) : null
  if (!column) return slots
  const same = new Set(column.map(({ time, until }) => `${time} ${until?.time}`)).size === 1
  return slots.map((slot, index) => {
    const time = column[index]
    return time ? { ...slot, time: { ...time, exact: time.exact && same }, timeMentions: 1 } : slot
  })
}

/** Several days to attend have one time when only the last of the list is followed by it. */
function withSharedTime({ kind }: Context, slots: Slot[]): Slot[] {
  const timed = slots.filter(({ time }) => time !== null)
  const [first] = timed
  if (!kind.severalDays || !first || timed.some(({ time }) => time?.time !== first.time?.time)) return slots
  return slots.map((slot) => ({
    ...slot,
    time: slot.time ?? first.time,
    timeMentions: Math.max(1, slot.timeMentions),
  }))
}

/** Dates without an hour of their own take the one under a label, or beside the summons; one that says otherwise is a conflict. */
function withLooseTimes(passage: Passage, slots: Slot[]): Slot[] {
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
  return slots.map((slot) => {
    const time = slot.time ?? loose[0] ?? null
    const same = loose.filter((one) => one.time === time?.time)
    const other = loose.find(
      (one) =>
        one.time !== time?.time && one.time !== time?.until?.time && !(time && explains(passage, time, one)),
    )
    if (slots.length > 1) return slot.time === null && other ? slot : { ...slot, time }
    const conflict = other ? { field: 'start' as const, other: other.time } : null
    return { ...slot, time, timeMentions: slot.timeMentions + same.length, conflict }
  })
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

/** Days or hours that contradict each other are doubtful; a mention without an hour of its own is then left out. */
function resolve(slots: readonly Slot[], moved: boolean): Slot[] {
  const kept: Slot[] = []
  for (const slot of [...slots].sort((a, b) => weight(b) - weight(a))) {
    const rival = kept.find((other) => contradicts(other, slot, moved))
    if (!rival) {
      kept.push(slot)
    } else if (rival.iso === slot.iso) {
      rival.conflict = { field: 'start', other: slot.time?.time ?? '' }
    } else {
      rival.conflict = { field: 'date', other: slot.iso }
      slot.conflict = { field: 'date', other: rival.iso }
      if (slot.time && slot.time.time !== rival.time?.time) kept.push(slot)
    }
  }
  return kept.sort((a, b) => a.date.start - b.date.start || (a.time?.start ?? 0) - (b.time?.start ?? 0))
}

/** The mention with a time, then the one repeated most, is the likelier. */
const weight = (slot: Slot): number => (slot.time ? 10 : 0) + slot.mentions.length

function contradicts(a: Slot, b: Slot, moved: boolean): boolean {
  if (a.purpose !== b.purpose || (a.person && b.person && a.person.key !== b.person.key)) return false
  if (a.iso === b.iso) return a.time !== null && b.time !== null
  return (
    moved ||
    (a.person === null && b.person === null) ||
    a.time === null ||
    b.time === null ||
    a.time.time === b.time.time
  )
}
