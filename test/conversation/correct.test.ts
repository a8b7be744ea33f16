/** Corrections: what a person says of the day and the hour takes the place of what was read. */
import { expect, it } from 'vitest'
import { corrected } from '../../src/conversation/correct.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { found, medicalVisit, twoPlaces } from '../topics/letters.ts'
import { person, textFile, visitLetter } from './person.ts'

const [day] = medicalVisit.appointments
const visit: Letter = {
  ...medicalVisit,
  appointments: day
    ? [{ ...day, date: found('2027-03-09', 'mardi 9 mars 2027 à 9h30'), start: found('09:30', '9h30') }]
    : [],
}

const after = (words: string) => {
  const changed = corrected(visit, words)
  const main = changed?.appointments.find(({ date, start }) => date.told || start?.told)
  return main ? `${main.date.value} ${main.start?.value}` : null
}

it.each([
  ['the time is 10 not 9:30', '2027-03-09 10:00'],
  ['it is at 10', '2027-03-09 10:00'],
  ["no it's 10h15", '2027-03-09 10:15'],
  ['you said 9:30 but my letter says 10.45', '2027-03-09 10:45'],
  ['9:30 is wrong, it is 8:30', '2027-03-09 08:30'],
  ['not 9:30, 8:30', '2027-03-09 08:30'],
  ['wrong, the appointment is at 2 pm', '2027-03-09 14:00'],
  ['its at 2', '2027-03-09 14:00'],
  ['it says half past ten', '2027-03-09 10:30'],
  ['it is at noon', '2027-03-09 12:00'],
  ["it's on the 14th not the 9th", '2027-03-14 09:30'],
  ['the date is 12 April, not 9 March', '2027-04-12 09:30'],
  ['wrong date: it should be April 12th at 8:15', '2027-04-12 08:15'],
  ['c’est le 10 mars à 14h, pas le 9', '2027-03-10 14:00'],
  ['the letter says 10/03/2027', '2027-03-10 09:30'],
  ['you read 09/03 and it is 08/03', '2027-03-08 09:30'],
  ['the year is wrong, it is 9 march 2028', '2028-03-09 09:30'],
])('%s', (words, expected) => {
  expect(after(words)).toBe(expected)
})

it.each([
  'the date is wrong',
  'the time is not right',
  'it is not 9:30',
  'it is at 10 or at 11, I cannot read it',
  'it is on the 31 february',
  'I think the address is wrong, it is 12 rue Lafayette',
  'it is at 9:30',
])('changes nothing on "%s"', (words) => {
  expect(after(words)).toBeNull()
})

it('changes the appointment whose hour was named', () => {
  const [first, second] = twoPlaces.appointments
  const changed = corrected(twoPlaces, `not ${first?.start?.value} but 7:15`)
  expect(changed?.appointments.map(({ start }) => start?.value)).toEqual(['07:15', second?.start?.value])
})

it('is confirmed, kept, and comes with a new calendar file for the same entry', async () => {
  const ana = person()
  const sent = await ana.says('', { files: [textFile(visitLetter)] })
  const { text, reply } = await ana.says('wrong, the time is 10:15 not 8:40')
  expect(text).toMatch(
    /^\*\*Done: I now have Thursday 11 March 2027, 10:15 in the morning \(in 7 weeks\)\.\*\*/,
  )
  expect(text).toContain('I had read « 8h40 »')
  const files = [sent.reply, reply].map((one) => {
    const part = one?.parts.find(({ kind }) => kind === 'attachment')
    return part?.kind === 'attachment' ? part.content : ''
  })
  const uids = files.map((file) => /^UID:.*$/m.exec(file)?.[0])
  expect(uids[0]).toBe(uids[1])
  expect(files.map((file) => /^SEQUENCE:(\d+)/m.exec(file)?.[1])).toEqual(['0', '1'])
  expect(files[1]).toContain('T101500')
  const again = await ana.says('when is it?')
  expect(again.text).toContain('10:15 in the morning')
  expect(again.text).toContain('That is as you told me')
})

it('asks for the right words when only "wrong" is said', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const { text } = await ana.says('the time is wrong')
  expect(text).toContain('Tell me the right day or hour')
  expect(text).not.toContain('{file')
})

it('takes no other day of the letter for the right one: something of the person was moved', () => {
  const [first] = visit.appointments
  if (!first) throw new Error('no appointment')
  const other = { ...first, date: found('2027-03-16', 'mardi 16 mars 2027') }
  const two: Letter = { ...visit, appointments: [first, other] }
  expect(corrected(two, 'the operation is on 16 march, not 9 march')).toBeNull()
  expect(corrected(two, 'it is on 17 march, not 9 march')).not.toBeNull()
})
