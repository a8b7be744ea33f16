/** Remind: when the next reminder of a conversation is due, and what it says. Pure. */
import { instant } from '../calendar/instant.ts'
import type { Part } from '../message.ts'
import { type Reminder, remindersOf } from '../topics/reminders.ts'
import { lead, line, ownRule, quoted } from '../topics/statement.ts'
import type { Statement } from '../topics/topic.ts'
import { whatToBring } from '../topics/what-to-bring.ts'
import { when } from '../topics/when.ts'
import { where } from '../topics/where.ts'
import { xrayBooking } from '../topics/xray.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'

type Due = Reminder & { at: Date; known: KnownLetter }

/** The reminders that a person wanted and that come after `after`, the earliest first. */
function wanted({ letters }: Conversation, after: Date): Due[] {
  return letters
    .filter(({ remind }) => remind)
    .flatMap((known) =>
      remindersOf(known.letter).map((one) => ({
        ...one,
        known,
        at: new Date(instant(one.date, one.time, one.of.timeZone).getTime()),
      })),
    )
    .filter(({ at }) => at > after)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** When the first reminder after `after` is due; null when none is wanted. */
export function nextReminder(conversation: Conversation, after: Date): Date | null {
  return wanted(conversation, after)[0]?.at ?? null
}

export type Reminding = { subject: string; parts: Part[] }

/** So late (the service was down) a reminder still helps; later the next one does. */
const latest = 6 * 3_600_000

/** What is to be said of the reminders that were due from `from` to `now`; null when it is too late for all of them. */
export function remind(
  conversation: Conversation,
  from: Date,
  now: Date,
  { wording }: Speech,
): Reminding | null {
  const before = new Date(from.getTime() - 1)
  const due = wanted(conversation, before).filter(
    ({ at, of }) => at <= now && now.getTime() - at.getTime() <= latest && !hasBegun(of, now),
  )
  const first = due[0]
  if (!first) return null
  const what = { key: `purpose:${first.of.purpose}` as const }
  return {
    subject: wording.words('reminder:subject', { what, date: { date: first.of.date.value } }),
    parts: due.flatMap((one) => wording.parts(statements(one, now), 'explained')),
  }
}

function hasBegun({ date, start, timeZone }: Reminder['of'], now: Date): boolean {
  return instant(date.value, start?.value ?? '23:59', timeZone) <= now
}

/** The day and the place each time; the papers while there is time to find them. */
function statements({ when: time, of, known: { letter } }: Due, now: Date): Statement[] {
  const thatDay = {
    ...letter,
    appointments: letter.appointments.filter(({ date }) => date.value === of.date.value),
  }
  const early = time === 'two-weeks' || time === 'three-days'
  return [
    lead(`reminder:due.${time}`, { what: { key: `purpose:${of.purpose}` } }, quoted(of.date)),
    ...[...when.about(thatDay, now), ...where.about(thatDay, now)].filter(
      ({ onlyWhenAsked }) => !onlyWhenAsked,
    ),
    ...(early ? xrayBooking.about(letter, now).filter(({ onlyWhenAsked }) => !onlyWhenAsked) : []),
    ...(time === 'morning'
      ? []
      : whatToBring.about(letter, now).filter(({ onlyWhenAsked }) => !onlyWhenAsked)),
    { ...line('reminder:stop', {}, ownRule), role: 'note' as const },
  ]
}
