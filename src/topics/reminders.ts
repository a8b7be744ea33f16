/** Reminders: on which days, at which hour, and of what a letter's reader is reminded. */

import { daysBefore } from '../letters/days-before.ts'
import type { Appointment, Letter } from '../letters/letter.ts'
import { appointmentsInOrder } from './lookup.ts'
import { maySpeak } from './trust.ts'

/** Two weeks before (x-ray and papers), three days, the evening before, the morning of the day. */
const reminderTimes = ['two-weeks', 'three-days', 'evening', 'morning'] as const
type ReminderTime = (typeof reminderTimes)[number]

/** A day (`2027-03-09`) and an hour (`18:00`) in the appointment's own time zone. */
export type Reminder = { of: Appointment; when: ReminderTime; date: string; time: string }

/**
 * All reminders of a letter, past ones too, in their order. There are none of a date that is not sure: it would
 * send people on the wrong day; none of a letter that is not to be trusted, and none of what is called off.
 */
export function remindersOf(letter: Letter): Reminder[] {
  if (letter.kind === 'cancellation' || !maySpeak(letter.kind, 'reminder')) return []
  const days = new Map(
    appointmentsInOrder(letter)
      .filter(({ date }) => date.sure)
      .toReversed()
      .map((appointment) => [appointment.date.value, appointment]),
  )
  return [...days.values()]
    .flatMap((of) => reminderTimes.map((when) => ({ of, when, ...moment(of, when) })))
    .sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1))
}

const ahead: Record<ReminderTime, number> = { 'two-weeks': 14, 'three-days': 3, evening: 1, morning: 0 }

function moment({ date, start }: Appointment, when: ReminderTime): Pick<Reminder, 'date' | 'time'> {
  const hour = when === 'evening' ? '18:00' : when === 'morning' ? morningHour(start?.value) : '09:00'
  return { date: daysBefore(date.value, ahead[when]), time: hour }
}

/** Seven, or an hour and a half before an early appointment. */
function morningHour(start = '12:00'): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number)
  const early = Math.min(7 * 60, hours * 60 + minutes - 90)
  const at = Math.max(0, early)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
