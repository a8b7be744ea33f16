/** Days, hours and distances as a person says them. */
import { expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { daysUntil } from '../../src/topics/lookup.ts'
import type { Value } from '../../src/topics/topic.ts'
import { plain } from '../../src/wording/markup.ts'
import { createWording } from '../../src/wording/wording.ts'

const wording = createWording(await loadLocale(), 30)
const say = (value: Value) => plain(wording.text('when:one', { moment: value })).replace('When — ', '')

it.each<[Value, string]>([
  [{ date: '2027-03-09' }, 'Tuesday 9 March 2027'],
  [{ date: '2024-02-29' }, 'Thursday 29 February 2024'],
  [{ date: '2027-05-01' }, 'Saturday 1 May 2027'],
  [{ time: '09:30' }, '9:30 in the morning'],
  [{ time: '00:15' }, '12:15 in the morning'],
  [{ time: '12:00' }, '12 noon'],
  [{ time: '12:30' }, '12:30 in the afternoon'],
  [{ time: '13:45' }, '1:45 in the afternoon'],
  [{ time: '18:00' }, '6:00 in the evening'],
  [{ time: '14:00', to: '16:00' }, '2:00 to 4:00 in the afternoon'],
  [{ time: '09:15', to: '16:30' }, '9:15 in the morning to 4:30 in the afternoon'],
  [{ time: '12:00', to: '12:45' }, '12 noon to 12:45'],
  [{ time: '12:00', to: '14:00' }, '12 noon to 2:00 in the afternoon'],
  [{ away: 0 }, 'today'],
  [{ away: 1 }, 'tomorrow'],
  [{ away: -1 }, 'yesterday'],
  [{ away: 13 }, 'in 13 days'],
  [{ time: '08:30', to: '12:00', about: true }, '8:30 in the morning to about 12 noon'],
  [{ time: '14:00', to: '16:00', about: true }, '2:00 to about 4:00 in the afternoon'],
  [{ away: 14 }, 'in 14 days'],
  [{ away: 17 }, 'in 17 days'],
  [{ away: 31 }, 'in 31 days'],
  [{ away: 32 }, 'in about 5 weeks'],
  [{ away: 35 }, 'in 5 weeks'],
  [{ away: 36 }, 'in 5 weeks'],
  [{ away: 39 }, 'in about 6 weeks'],
  [{ away: 77 }, 'in 11 weeks'],
  [{ away: 365 }, 'in 12 months'],
  [{ away: -20 }, '20 days ago'],
  [{ list: ['a', 'b', 'c'] }, 'a, b, and c'],
])('says %j as %j', (value, words) => {
  expect(say(value)).toBe(words)
})

it.each([
  ['2027-03-09', '2027-03-08T23:30:00Z', 'Europe/Paris', 0],
  ['2027-03-09', '2027-03-08T22:30:00Z', 'Europe/Paris', 1],
  ['2027-03-09', '2027-03-08T21:30:00Z', 'Indian/Reunion', 0],
  ['2027-03-09', '2027-03-09T02:30:00Z', 'America/Cayenne', 1],
  ['2027-03-29', '2027-03-27T12:00:00Z', 'Europe/Paris', 2],
])('counts the days to %s at %s in %s as %i', (date, now, zone, days) => {
  expect(daysUntil(date, new Date(now), zone)).toBe(days)
})
