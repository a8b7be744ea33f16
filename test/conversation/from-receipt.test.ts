/** The last day of a delay that runs from the letter's arrival, where the reader says when it came. */
import { expect, it } from 'vitest'
import { reply } from './person.ts'

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
