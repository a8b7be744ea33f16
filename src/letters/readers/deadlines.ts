/** Deadlines: a number of days, a last day that is named, or both for one and the same thing. */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { dayAhead } from '../ages.ts'
import type { Kind, Reader } from '../kind.ts'
import type { Deadline, Found } from '../letter.ts'
import { before, found, lineAt, type Passage, quoted, type Span, sentenceAt, textOf } from '../passage.ts'
import { aimOf, sentenceOf } from './aims.ts'
import { type DateMention, datesIn, iso } from './date.ts'
import { datesWithRole } from './dates-with-role.ts'
import { termsOf } from './deadline-terms.ts'
import { type Delay, delaysIn } from './delays.ts'
import { yearOf } from './implied-year.ts'
import { issueDate } from './issued-on.ts'
import { excuseIn, staying } from './staying.ts'

export const deadlines: Reader = ({ passage, kind }) => {
  const excuse = kind.readers.includes(staying) ? excuseIn(passage)?.span : undefined
  const delays = delaysIn(passage).filter(
    ({ start }) => !excuse || start < excuse.start || start >= excuse.end,
  )
  const days = lastDays(passage, delays)
  const paired = delays.map((delay) => ({ delay, day: days.find((one) => belongs(passage, delay, one)) }))
  const all = [
    ...paired.map(({ delay, day }) => counted(passage, kind, delay, day)),
    ...days.filter((day) => !paired.some((one) => one.day === day)).map((day) => named(passage, kind, day)),
  ].filter((one, index, list) => list.findIndex((other) => repeats(one, other)) === index)
  return { deadlines: [...all.filter((one) => !isAside(one)), ...all.filter(isAside)] }
}

/** What may be done, behind what must be. */
const isAside = ({ for: aim }: Deadline): boolean => ['reschedule', 'appeal', 'withdraw'].includes(aim)

/** The same delay or day, spoken of again. */
function repeats(one: Deadline, other: Deadline): boolean {
  if (one === other) return true
  if (one.days === null || other.days === null)
    return one.date !== null && one.date.value === other.date?.value && one.days === null
  return one.days === other.days && one.date === null && one.countedFrom === null
}

/** "Soit le 25 juin", "(jusqu'au 25 juin)": the day that a delay comes to. */
const comesTo = /^[^.;]{0,90}\b(?:soit|c'est-a-dire|donc)\b[^.;\d]{0,40}$|^[^.;]{0,60}\($/

/** "Il vous reste jusqu'au 25 juin". */
const left = /\b(?:reste|disposez|accorde\w*|laisse\w*)\b[^.;]{0,30}\bjusqu'au (?:[a-z]{5,8} )?$/

/** By then the office writes or calls: "vous serez convoqué, en principe avant le 20 juillet". */
const officeWill =
  /\b(?:(?:serez|seras|sera|seront) (?:[a-z]+ment )?(?:(?:re)?convoqu|(?:re)?contact|inform|invit|avis)\w*|(?:convoqu|contact|inform|recev|fer)(?:er)?ons\b|se tiend(?:ra|ront)|(?:aura|auront) lieu|se deroule(?:ra|ront)|vous recevrez|vous (?:parviendra|parviendront|sera|seront) \w*)[^.;]{0,90}$/

/** "N'aura lieu que si vous confirmez avant le 2 mars": what the reader has to do by then. */
const onlyIf = /\b(?:si|a (?:la )?condition|sous reserve|moyennant|pourvu|des lors|confirm\w*)\b/

/** Dates by which something is due; a date behind a delay that says where it ends is one, whatever its words. */
function lastDays(passage: Passage, delays: readonly Delay[]): DateMention[] {
  const due = datesWithRole(passage, 'deadline').filter((date) => {
    const words = passage.text.slice(sentenceAt(passage, date.start).start, date.start)
    const at = words.search(officeWill)
    return at < 0 || onlyIf.test(words.slice(at))
  })
  const ends = datesIn(passage).filter(
    (date) =>
      !due.includes(date) &&
      (left.test(before(passage, date.start, 60)) ||
        delays.some((delay) => comesTo.test(passage.text.slice(delay.end, date.start)))),
  )
  return [...due, ...ends].sort((a, b) => a.start - b.start)
}

/** A delay and a day in one sentence, or in the next line that only repeats it, are one deadline. */
function belongs(passage: Passage, delay: Delay, day: DateMention): boolean {
  const [first, second] = delay.start < day.start ? [delay, day] : [day, delay]
  const [sentence, other] = [sentenceAt(passage, first.start), sentenceAt(passage, second.start)]
  if (sentence.start === other.start) return !/[;]/.test(passage.text.slice(first.end, second.start))
  return (
    sentence.end === other.start &&
    /^\W*(?:date limite|echeance|soit|au plus tard|delai|c'est-a-dire|donc)\b/.test(textOf(passage, other))
  )
}

function counted(passage: Passage, kind: Kind, delay: Delay, day: DateMention | undefined): Deadline {
  const reached = delay.from === null || delay.working ? null : lastDay(delay.from, delay)
  const stated = day ? dayOfDeadline(passage, day) : null
  const agree = !stated || !reached || Math.abs(differenceInCalendarDays(stated.value, reached)) <= 1
  return {
    ...base(passage, kind, delay),
    ...termsOf(passage, delay),
    days: delay.days,
    countedFrom: delay.countedFrom,
    ...(delay.length ? { length: delay.length } : {}),
    date: stated
      ? { ...stated, sure: stated.sure && agree }
      : reached === null
        ? null
        : found(passage, delay, reached),
  }
}

const named = (passage: Passage, kind: Kind, day: DateMention): Deadline => ({
  ...base(passage, kind, day),
  ...termsOf(passage, day),
  days: null,
  countedFrom: null,
  date: dayOfDeadline(passage, day),
})

/** Without a year it is the one that fits the letter, and not sure in a picture; null when nothing tells it. */
function dayOfDeadline(passage: Passage, day: DateMention): Found<string> | null {
  const since = issueDate(passage)
  if (day.year === null && since === null) return null
  const value = iso(since === null ? (day.year ?? 0) : yearOf(day, since), day.month, day.day)
  const yearIsSure = day.year !== null || !lineAt(passage, day.start).ocr
  return found(passage, day, value, day.exact && yearIsSure)
}

function base(passage: Passage, kind: Kind, span: Span): Pick<Deadline, 'for' | 'french' | 'sentence'> {
  return {
    for: aimOf(passage, kind, span),
    french: quoted(passage, span),
    sentence: sentenceOf(passage, span),
  }
}

/** Counted in calendar days, as French administrative delays are unless the letter says otherwise. */
const lastDay = (from: string, { days, length }: Delay): string =>
  dayAhead(from, length ?? { count: days, unit: 'day' })
