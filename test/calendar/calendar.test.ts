/** The calendar file opens at the letter's wall-clock time, in the appointment's own zone, and can be replaced later. */
import { describe, expect, it } from 'vitest'
import { type CalendarOptions, calendarFile } from '../../src/calendar/calendar.ts'
import type { Appointment, Found, Letter } from '../../src/letters/letter.ts'
import { letter as letterWith } from '../topics/letters.ts'

const found = <T>(value: T, sure = true): Found<T> => ({
  value,
  quote: String(value),
  file: 'l.pdf',
  page: 1,
  sure,
})

const visit: Appointment = {
  purpose: 'medical-visit',
  date: found('2027-03-29'),
  start: found('08:15'),
  end: null,
  timeZone: 'Europe/Paris',
  place: found('OFII, 12 rue des Lilas; bât. B, 59000 LILLE'),
  postalCode: '59000',
  city: 'Lille',
  atHome: false,
  online: null,
  person: null,
}

const letter = (...appointments: Appointment[]) => letterWith({ kind: 'medical-visit', appointments })

const options: CalendarOptions = {
  uid: 'letter-1',
  sequence: 0,
  now: new Date('2027-01-05T10:00:00Z'),
  describe: (a) => ({ summary: `OFII: ${a.purpose}`, description: 'Bring: passport\nvaccination record' }),
}

function lines(l: Letter, more: Partial<CalendarOptions> = {}): string[] {
  const file = calendarFile(l, { ...options, ...more })
  return (file?.content ?? '').replaceAll('\r\n ', '').split('\r\n')
}

describe('the calendar file', () => {
  it('says the hour of the letter in Paris time, the day after the clocks change', () => {
    const got = lines(letter(visit))
    expect(got).toContain('DTSTART;TZID=Europe/Paris:20270329T081500')
    expect(got).toContain('TZID:Europe/Paris')
    expect(got.filter((l) => l === 'BEGIN:VTIMEZONE')).toHaveLength(1)
    expect(got).toContain('DTSTAMP:20270105T100000Z')
    expect(got.some((l) => l.startsWith('DTEND'))).toBe(false)
    expect(got).toContain('LOCATION:OFII\\, 12 rue des Lilas\\; bât. B\\, 59000 LILLE')
    expect(got).toContain('DESCRIPTION:Bring: passport\\nvaccination record')
  })

  it.each([
    ['Indian/Reunion', '97400'],
    ['America/Cayenne', '97300'],
    ['Indian/Mayotte', '97600'],
  ])('keeps the wall clock of an overseas office (%s)', (timeZone, postalCode) => {
    const got = lines(letter({ ...visit, timeZone, postalCode }))
    expect(got).toContain(`DTSTART;TZID=${timeZone}:20270329T081500`)
    expect(got).toContain(`TZID:${timeZone}`)
  })

  it('ends where the letter says so', () => {
    expect(lines(letter({ ...visit, end: found('16:30') }))).toContain(
      'DTEND;TZID=Europe/Paris:20270329T163000',
    )
  })

  it('wakes two weeks, a day and two hours before', () => {
    const triggers = lines(letter(visit)).filter((l) => l.startsWith('TRIGGER'))
    expect(triggers).toEqual(['TRIGGER:-P14D', 'TRIGGER:-P1D', 'TRIGGER:-PT2H'])
  })

  it('is a whole day when the time is missing or not sure', () => {
    const got = lines(letter({ ...visit, start: found('08:15', false) }))
    expect(got).toContain('DTSTART;VALUE=DATE:20270329')
    expect(got.join('\n')).not.toContain('081500')
  })

  it('leaves out a date that is not sure, and is no file at all when none is left', () => {
    expect(calendarFile(letter({ ...visit, date: found('2027-03-29', false) }), options)).toBeNull()
    expect(calendarFile(letter(), options)).toBeNull()
  })

  it('gives each appointment its own lasting id', () => {
    const xray: Appointment = { ...visit, purpose: 'chest-xray', start: found('11:30') }
    const both = lines(letter(xray, visit)).filter((l) => l.startsWith('UID'))
    expect(both).toEqual(['UID:letter-1-0@convoc', 'UID:letter-1-1@convoc'])
    const corrected = lines(letter(xray, visit), { sequence: 1 })
    expect(corrected.filter((l) => l.startsWith('UID'))).toEqual(both)
    expect(corrected.filter((l) => l === 'SEQUENCE:1')).toHaveLength(2)
  })

  it('takes the appointment out again when it is cancelled', () => {
    const got = lines(letter(visit), { cancelled: true, sequence: 1 })
    expect(got).toContain('STATUS:CANCELLED')
    expect(got).not.toContain('BEGIN:VALARM')
  })
})
