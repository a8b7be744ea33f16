/** The last day of a delay that runs from the letter's arrival, where the reader says when it came. */
import { expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const decision = (delay: string) => `OFII – Direction territoriale de Dijon – Regroupement familial
Dijon, le 11 janvier 2027
M. HADDAD Karim

REGROUPEMENT FAMILIAL – DOSSIER INCOMPLET

Monsieur,
Vous devez nous faire parvenir les pièces suivantes ${delay} : acte de mariage, avis d’imposition.`

const asked = async (delay: string, question: string) => {
  const one = person()
  await one.says('', { files: [textFile(decision(delay))] })
  return (await one.says(question)).text
}

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
