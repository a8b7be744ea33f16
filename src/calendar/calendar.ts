/** Calendar: a letter's appointments as an iCalendar file (RFC 5545) that opens at the right hour everywhere. */
import ical, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { Appointment, Letter } from '../letters/letter.ts'
import { instant } from './instant.ts'

export type CalendarOptions = {
  /** Names the letter for good: the same letter corrected later keeps its uid, so calendars replace the entry. */
  uid: string
  /** 0 for the first file, one more for each correction (RFC 5545, 3.8.7.4). */
  sequence: number
  now: Date
  /** True takes the appointments out of the calendar again. */
  cancelled?: boolean
  /** What the entry says, in the reader's language. */
  describe(appointment: Appointment): { summary: string; description: string }
}

export type CalendarFile = { name: string; type: 'text/calendar'; content: string }

/**
 * The letter's appointments, each an event with its place, notes and alarms.
 * An appointment whose date is not sure is left out; one whose time is missing or not sure becomes a whole day.
 * An end that the letter does not give is not made up. Null when nothing is left.
 */
export function calendarFile(letter: Letter, options: CalendarOptions): CalendarFile | null {
  const sure = letter.appointments
    .map((appointment, index) => ({ appointment, index }))
    .filter(({ appointment }) => appointment.date.sure)
  const first = sure[0]
  if (!first) return null
  const calendar = ical({
    prodId: { company: 'Convoc', product: 'Convoc', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Zones are the events' own: a zone of the calendar would also be put on DTSTAMP, which has to be UTC (3.8.7.2).
    timezone: { name: null, generator: vtimezone },
  })
  for (const { appointment, index } of sure) addEvent(calendar, appointment, index, options)
  return {
    name: `appointment-${first.appointment.date.value}.ics`,
    type: 'text/calendar',
    content: calendar.toString(),
  }
}

function addEvent(calendar: ICalCalendar, appointment: Appointment, index: number, options: CalendarOptions) {
  const { summary, description } = options.describe(appointment)
  const timed = appointment.start?.sure === true
  const moment = (time = '00:00') => instant(appointment.date.value, time, appointment.timeZone)
  const start = moment(timed ? appointment.start?.value : undefined)
  const end = timed && appointment.end?.sure ? moment(appointment.end.value) : null
  const location = appointment.place?.value ?? appointment.online
  const event = calendar.createEvent({
    id: `${options.uid}-${index}@convoc`,
    sequence: options.sequence,
    stamp: options.now,
    start,
    // Later than the start, else a misread range would make an event that calendars refuse.
    ...(end && end > start ? { end } : {}),
    allDay: !timed,
    timezone: appointment.timeZone,
    summary,
    description,
    ...(location ? { location } : {}),
    status: options.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  if (options.cancelled) return
  for (const triggerBefore of timed ? timedAlarms : wholeDayAlarms) {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore, description: summary })
  }
}

const hour = 3600
/** Two weeks before (papers, x-ray), the day before, two hours before: in seconds. */
const timedAlarms = [14 * 24 * hour, 24 * hour, 2 * hour]
/** A whole day starts at midnight: nine in the morning two weeks and one day before. */
const wholeDayAlarms = [14 * 24 * hour - 9 * hour, 15 * hour]

/** The library answers a linked zone (Indian/Reunion) with its target's name (Asia/Dubai); events name the zone asked. */
function vtimezone(zone: string): string | null {
  const block = tzlib_get_ical_block(zone)
  const text = Array.isArray(block) ? block[0] : block
  return text?.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`) ?? null
}
