/** Until when a date may be moved: the day or the notice that the letter names, and the day that comes to. */
import { daysBefore, workingDaysBefore } from '../letters/days-before.ts'
import type { Letter } from '../letters/letter.ts'
import { longTime } from './counted-days.ts'
import { daysUntil, mainAppointment } from './lookup.ts'
import type { Value } from './topic.ts'

/** The last day that the letter names, else the notice that it asks for, else just before the date. */
export function untilWhen(letter: Letter, now: Date): Value {
  const { deadlines, reschedule } = letter
  const { notice } = reschedule
  const last =
    deadlines.find((one) => one.for === 'reschedule') ??
    (reschedule.slip ? deadlines.find((one) => one.for === 'return-slip') : undefined)
  if (last?.date)
    return { key: last.before ? 'move:byBefore' : 'move:by', with: { date: { date: last.date.value } } }
  if (last?.days)
    return {
      key: `move:within.${last.countedFrom ?? 'unsaid'}`,
      with: { long: longTime(last) },
    }
  const main = mainAppointment(letter)
  const latest = notice && main?.date.sure ? lastDay(main.date.value, notice) : null
  if (notice === null) return { key: reschedule.untilHour ? 'move:beforeHour' : 'move:before' }
  if (latest === null) return { key: 'move:notice', with: { notice } }
  const over = daysUntil(latest, now, main?.timeZone) < 0
  return { key: over ? 'move:noticeOver' : 'move:noticeBy', with: { notice, date: { date: latest } } }
}

/** `72 hours`, `5 working days`, `2 weeks` before `2027-03-11`; null for words of another form. */
function lastDay(date: string, notice: string): string | null {
  const [, number = '', working, unit = ''] = /^(\d+) (working )?(hour|day|week)s?$/.exec(notice) ?? []
  if (number === '') return null
  const count = unit === 'hour' ? Math.ceil(Number(number) / 24) : Number(number) * (unit === 'week' ? 7 : 1)
  return working ? workingDaysBefore(date, count) : daysBefore(date, count)
}
