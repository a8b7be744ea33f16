/** Until when a date may be moved: the notice of the letter counted back to a day. */
import { expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { untilWhen } from '../../src/topics/until-when.ts'
import { allLetters } from './letters.ts'

const now = new Date('2027-01-20T09:00:00Z')

function on(date: string, notice: string | null): Letter {
  const letter = allLetters['medical-visit'] ?? Object.values(allLetters)[0]
  const [appointment] = letter?.appointments ?? []
  if (!letter || !appointment) throw new Error('a letter with an appointment')
  return {
    ...letter,
    deadlines: [],
    appointments: [{ ...appointment, date: { ...appointment.date, value: date, sure: true } }],
    reschedule: { ...letter.reschedule, notice },
  }
}

it.each([
  ['2027-03-11', '72 hours', '2027-03-08'],
  ['2027-03-11', '48 hours', '2027-03-09'],
  ['2027-02-26', '5 working days', '2027-02-19'],
  ['2027-03-02', '2 working days', '2027-02-26'],
  // Easter Monday, then the first of May and Ascension, are no working days.
  ['2027-04-01', '3 working days', '2027-03-26'],
  ['2027-05-10', '2 working days', '2027-05-05'],
  ['2027-04-01', '3 days', '2027-03-29'],
  ['2027-03-11', '1 week', '2027-03-04'],
  ['2027-03-01', '1 day', '2027-02-28'],
])('for %s, %s before is %s', (date, notice, last) => {
  expect(untilWhen(on(date, notice), now)).toEqual({
    key: 'move:noticeBy',
    with: { notice, date: { date: last } },
  })
})

it('says that the notice is over, and that there is none', () => {
  expect(untilWhen(on('2027-01-22', '72 hours'), now)).toMatchObject({ key: 'move:noticeOver' })
  expect(untilWhen(on('2027-01-23', '72 hours'), now)).toMatchObject({ key: 'move:noticeBy' })
  expect(untilWhen(on('2027-03-11', null), now)).toEqual({ key: 'move:before' })
})
