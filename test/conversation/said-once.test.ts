/** A French message is put out once: another question after it gets an answer of its own. */
import { expect, it } from 'vitest'
import { halfDayLetter, person, textFile, visitLetter } from './person.ts'

const homeVisit = `OFII – Direction territoriale de Nîmes
Nîmes, le 8 janvier 2027
M. BARZANI Rebin – Dossier RF-30-2027-55
Objet : regroupement familial – visite de votre logement
Monsieur,
Un agent de l’OFII visitera votre logement le jeudi 18 février 2027 entre 9h00 et 12h00, 14 rue Porte de France, 30000 NÎMES.
Merci d’avoir votre bail et votre dernière quittance de loyer.
Si vous refusez la visite, votre demande sera considérée comme incomplète.
Pour changer la date, téléphonez au 04 66 21 30 45 avant le 12 février 2027.`

const wordy = /Madame, Monsieur|Est-ce que je peux avoir une autre date/

it.each([
  'my wife is abroad, must she be there',
  'can i refuse?',
  'what if they say no',
  'how many days do i have',
  'until when can i call',
  'will they send another date',
  'who pays if i move it',
  'is it bad for my file',
])('after the words to move the date, "%s" does not get them again', async (words) => {
  for (const letter of [homeVisit, visitLetter, halfDayLetter]) {
    const ana = person()
    await ana.says('', { files: [textFile(letter)] })
    expect((await ana.says('can i change the date')).text).toMatch(wordy)
    expect((await ana.says(words)).text).not.toMatch(wordy)
  }
})

it('says by when all the same', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(homeVisit)] })
  await ana.says('can i change the date')
  const { text } = await ana.says('until when can i call to change it, i mean')
  expect(text).toContain('12 February 2027')
  expect(text).not.toMatch(wordy)
})

it.each([
  'write it again please',
  'can you write the message for me',
  'reschedule',
  'please write that email once more',
])('puts it out once more on "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('can i change the date')
  expect((await ana.says(words)).text).toMatch(wordy)
})

it('puts it out anew with a reason', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('can i change the date')
  expect((await ana.says('i have to work that day, can i change it')).text).toContain(
    'obligation professionnelle',
  )
})

it('does not repeat the message of a missed date for each question', async () => {
  const late = person(new Date('2027-03-20T09:00:00Z'))
  await late.says('', { files: [textFile(visitLetter)] })
  expect((await late.says('i missed it, i was in the hospital')).text).toMatch(wordy)
  for (const words of [
    'how many days i have to explain',
    'will they send me another date',
    'what do they do then',
  ])
    expect((await late.says(words)).text, words).not.toMatch(wordy)
})
