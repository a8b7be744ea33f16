/** Holds each appointment against the calendar: the letter's own date, today, public holidays, office hours. */
import type { Refiner } from '../kind.ts'
import type { Appointment, Letter } from '../letter.ts'
import { weekdayOn } from '../readers/date.ts'
import type { Warning, WarningCode } from '../warning.ts'
import { holidayOn } from './holidays.ts'

type Finding = { code: WarningCode; field: 'date' | 'start'; with: Record<string, string>; doubtful: boolean }

export const calendar: Refiner = (letter, { now }) => {
  const warnings: Warning[] = []
  const appointments = letter.appointments.map((appointment, index) => {
    const findings = findingsOf(appointment, letter, now)
    for (const { code, field, with: values } of findings) {
      warnings.push({ code, about: `appointments[${index}].${field}`, with: values })
    }
    const doubtful = (field: Finding['field']) => findings.some((one) => one.doubtful && one.field === field)
    return {
      ...appointment,
      date: { ...appointment.date, sure: appointment.date.sure && !doubtful('date') },
      start: appointment.start && {
        ...appointment.start,
        sure: appointment.start.sure && !doubtful('start'),
      },
    }
  })
  return { ...letter, appointments, warnings: [...letter.warnings, ...warnings] }
}

/** A date that has passed is not doubtful for that: the letter may simply be an old one. */
function findingsOf({ date, start, timeZone }: Appointment, letter: Letter, now: Date): Finding[] {
  const { issuedOn, kind } = letter
  const findings: Finding[] = []
  const add = (code: WarningCode, field: Finding['field'], values: Record<string, string>, doubtful = true) =>
    findings.push({ code, field, with: values, doubtful })
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)
  if (issuedOn && date.value < issuedOn.value) {
    add('date-before-letter', 'date', { date: date.value, issuedOn: issuedOn.value })
  }
  if (date.value < today) add('date-passed', 'date', { date: date.value }, false)
  const holiday = holidayOn(date.value)
  if (holiday) add('public-holiday', 'date', { date: date.value, holiday })
  if (weekdayOn(date.value) === 0) add('outside-office-hours', 'date', { weekday: 'sunday' })
  // Aeroplanes leave at any hour.
  if (kind !== 'return-aid' && start && (start.value < '07:00' || start.value >= '19:00')) {
    add('outside-office-hours', 'start', { time: start.value })
  }
  return findings
}
