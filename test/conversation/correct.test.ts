/** Corrections: what a person says of the day and the hour takes the place of what was read. */
import { describe, expect, it } from 'vitest'
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

const today = new Date('2027-01-20T09:00:00Z')

const after = (words: string) => {
  const changed = corrected(visit, words, today)
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
  const changed = corrected(twoPlaces, `not ${first?.start?.value} but 7:15`, today)
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
  expect(corrected(two, 'the operation is on 16 march, not 9 march', today)).toBeNull()
  expect(corrected(two, 'it is on 17 march, not 9 march', today)).not.toBeNull()
})

describe('the year that nobody says', () => {
  const december: Letter = {
    ...medicalVisit,
    appointments: day ? [{ ...day, date: found('2026-12-09', 'mercredi 9 décembre 2026'), start: null }] : [],
  }
  const on = (words: string, now: string) =>
    corrected(december, words, new Date(`${now}T09:00:00Z`))?.appointments[0]?.date.value

  it('is the next to come', () => {
    expect(on('it is on 4 january', '2026-11-23')).toBe('2027-01-04')
    expect(on('the date is 21 May', '2026-11-23')).toBe('2027-05-21')
    expect(on('it is on 30 november', '2026-11-23')).toBe('2026-11-30')
    expect(on('it is on 10 october', '2026-11-23')).toBe('2027-10-10')
  })

  it('is the nearest for a day that is over', () => {
    expect(on('it was on 2 december', '2027-01-20')).toBe('2026-12-02')
    expect(on('it is on 12 january', '2027-01-20')).toBe('2027-01-12')
  })

  it('is none for a day of the same month that is over', () => {
    expect(on('it is on the 4th', '2026-12-07')).toBeUndefined()
  })
})

/** Letters whose first day is not sure, and which name other days in other lines. */
const lessons = `CENTRE ALPHA – organisme de formation mandaté par l’OFII
Angers, le 8 janvier 2027
M. QADERI Najib
CONVOCATION – FORMATION LINGUISTIQUE
Monsieur,
Votre évaluation a lieu le mardi 17 février 2027 à 9h00, 4 rue Beaurepaire, 49100 ANGERS.
Date prévisionnelle de fin de la formation : 25 juin 2027.
Merci de renvoyer le coupon avant le 5 février 2027 à angers@centre-alpha.example.`
const visitAndReply = `OFII – Direction territoriale de Tours
Tours, le 8 janvier 2027
Mme BALDE Kadiatou
CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée le lundi 16 mars 2027 à 8h30, 20 rue Nationale, 37000 TOURS.
Votre titre de séjour est valable jusqu’au 30 avril 2027.
Les vaccinations sont possibles sur place le 23 mars 2027.
En cas d’empêchement, écrivez à tours@ofii.fr.`
const half = `OFII – Direction territoriale de Caen
Caen, le 8 janvier 2027
M. NGUYEN Van Duc
CONVOCATION – CONTRAT D’INTÉGRATION RÉPUBLICAINE
Vous êtes attendu le jeudi 24 février 2027 à 13h30, 3 place Jean Nouzille, 14000 CAEN.
Si votre visa expire avant le 15 avril 2027, signalez-le.
Contact : caen@ofii.fr`

const unsure = [
  [lessons, '17 February', '25 june'],
  [visitAndReply, '16 March', '23 march'],
  [half, '24 February', '15 april'],
] as const

describe.each(unsure)('of a day that is not sure', (letter, read, other) => {
  it.each([
    `what is the ${other} thing`,
    `why ${other}`,
    `what happens on ${other}`,
    `is ${other} only a test`,
    `the ${other} i am in vacation`,
    `on ${other} i work`,
    `my daughter has school on ${other}`,
    `${other} is ramadan`,
    `and ${other}?`,
    `do i come on ${other}`,
    `${other}`,
    `it is on ${other}`,
    'the 14 february i am in spain',
    'is it maybe the 18th',
    'i have a job interview on 18 february',
    'my exam is on 18 february',
    '18 february i can not, i have to work',
    'what if it is 18 february',
    'i was born on 3 may',
    'my card ends on 3 may',
  ])('"%s" changes nothing', async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(letter)] })
    const { text } = await ana.says(words)
    expect(text).not.toContain('Done')
    expect(text).not.toContain('{file')
    expect((await ana.says('when is it?')).text).toContain(read)
  })

  it.each([
    'it is on the 18th of february',
    'I called them, the right date is 18 February',
    'the letter says 18 february',
    '18 february',
    'no, 18 february',
    'they told me 18 february',
    'sorry you are wrong. it is thursday 18 february',
  ])('"%s" puts it right, and says what it was', async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(letter)] })
    const { text } = await ana.says(words)
    expect(text).toContain('Thursday 18 February 2027')
    expect(text).toMatch(/^\*\*Done/)
    expect(text).toContain(`I changed it from`)
    expect(text).toContain(read)
  })
})

it.each(['is the time 10:15?', 'why 10:15', 'at 10:15 i have school', 'i work until 10:15 that day'])(
  'no question or remark moves an hour: "%s"',
  async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(visitLetter)] })
    expect((await ana.says(words)).text).not.toContain('Done')
    expect((await ana.says('when is it?')).text).toContain('8:40')
  },
)

it.each([
  'The date is wrong, my son’s appointment is 5 March',
  'that is wrong, they said 8 March is a holiday',
  'you are wrong, today is 25 January',
  'the date is wrong, the date of my daughter’s exam is 9 March',
  'the date is wrong, they told me 10 February is closed',
  'the date is wrong. it is 10 February the x-ray',
  'wrong, my wife appointment is 9 February',
  'wrong date, her letter says 9 February',
  'it is wrong, it says 12 February the office moves',
])('what is on another day, or somebody else’s, moves no day: "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).text).not.toContain('Done')
  expect((await ana.says('when is it?')).text).toContain('Thursday 11 March 2027')
})

it.each([
  'the date is wrong, it is 5 march in my letter',
  'wrong date. It should be Friday 5 March, thanks',
  'the date is wrong. My wife says it is 5 March',
  'the date is wrong, it is the 5th of march at 8h40, please correct it',
  'this date is wrong, my appointment is 5 March',
  'the date is wrong! it says 5 March 2027, you read it badly',
])('puts the day right: "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).text).toContain('Friday 5 March 2027')
})
