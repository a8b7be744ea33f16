/** The last day of a delay that runs from the letter's arrival, where the reader says when it came. */
import { expect, it } from 'vitest'
import { missedDayLetter, reply, visitLetter } from './person.ts'

const decision = (delay: string) => `OFII – Direction territoriale de Dijon – Regroupement familial
Dijon, le 11 janvier 2027
M. HADDAD Karim

REGROUPEMENT FAMILIAL – DOSSIER INCOMPLET

Monsieur,
Vous devez nous faire parvenir les pièces suivantes ${delay} : acte de mariage, avis d’imposition.`

const asked = (delay: string, question: string) => reply(decision(delay), question)

it.each([
  ['dans un délai de quinze jours à compter de la réception du présent courrier', '29 January 2027'],
  ['dans les 30 jours suivant la réception de cette lettre', '13 February 2027'],
  ['dans un délai de deux mois à compter de la réception de la présente', '14 March 2027'],
])('%s', async (delay, date) => {
  expect(await asked(delay, 'what is the last day to send? I got the letter on 14 january')).toContain(date)
})

it('counts from no day that lies before the letter', async () => {
  const delay = 'dans un délai de quinze jours à compter de la réception du présent courrier'
  expect(await asked(delay, 'what is the last day to send? I got the letter on 4 january')).not.toContain(
    '19 January',
  )
})

const fifteen = 'dans un délai de quinze jours à compter de la réception du présent courrier'

it.each([
  'I got the letter on 14 january. until when can i send the payslips?',
  'it arrived 14 january, what is the last day?',
  'received 14 january. by when must i send',
  'the postman brought it on 14 january. last day to send?',
  'letter was in my mailbox on 14 january, until when can I send',
  'i received my letter on 14 january, until when can i send it',
])('the reader says that it came that day: %s', async (question) => {
  expect(await asked(fifteen, question)).toContain('29 January 2027')
})

it.each([
  'I sent the tax paper on 14 january, what is the last day for the rest?',
  'I got married on 14 january. what is the last day to send?',
  'I arrived in france on 14 january, until when can i send?',
  'my wife came on 14 january, what is the last day to send',
  'i received my payslip on 14 january, until when can I send it',
  'i called them on 14 january. what is the last day?',
])('another thing happened that day: %s', async (question) => {
  expect(await asked(fifteen, question)).not.toContain('29 January')
})

it.each([
  'i got the letter on 14 january, so until what day',
  'i got the letter on 14 january',
  'the letter came on 14 january, when is my last day to answer',
  'I received it on 14 january, how many days do i still have',
])('no request for another day is written: %s', async (question) => {
  const text = await reply(missedDayLetter, question)
  expect(text).toContain('24 January 2027')
  expect(text).not.toContain('reçue tardivement')
})

it('the year is the letter’s own', async () =>
  expect(
    await reply(
      missedDayLetter.replace('8 janvier 2027', '28 décembre 2026').replace('5 janvier', '15 janvier'),
      'the letter reached me on 2 january',
    ),
  ).toContain('12 January 2027'))

it.each([
  'the letter arrived on 10 february, too late, the appointment was over',
  'i got the letter only on 5 february, it is too late for me',
])('a letter that came too late: %s', async (question) =>
  expect(await reply(missedDayLetter, question)).not.toMatch(/the last day is/),
)

it.each([
  'i got the letter on 14 january',
  'received it 14 january',
  'so 15 days from 14 january is what day',
  'what day is 15 days after 14 january?',
])('told behind the question: %s', async (told) => {
  const before = await reply(decision(fifteen), 'how many days do i have')
  expect(before).toContain('Tell me the day on which you got the letter')
  expect(await reply(decision(fifteen), 'how many days do i have', told)).toContain('29 January 2027')
})

it('counts from a letter whose own date is still ahead', async () => {
  const ahead = decision(fifteen).replace('11 janvier 2027', '11 février 2027')
  expect(await reply(ahead, 'we received it 14 february, until what day can we send')).toContain(
    '1 March 2027',
  )
})

it('asks for no day where the delay counts from the letter', async () => {
  const text = await reply(
    decision('dans un délai de quinze jours à compter de la date du présent courrier'),
    'till what date i have to send',
  )
  expect(text).toContain('26 January 2027')
  expect(text).not.toContain('Tell me the day')
})

const early = visitLetter.replace(
  'Vous devez vous munir',
  'Présentez-vous 15 minutes avant l’heure.\nVous devez vous munir',
)

it.each(['i come what time exactly', 'at what time must i be there', 'how early do i come'])(
  'the hour at which to be there: %s',
  async (question) => {
    expect(await reply(early, question)).toMatch(/^\*\*Be there at 8:25 in the morning\.\*\*/)
    expect(await reply(visitLetter, question)).not.toContain('8:25')
  },
)
