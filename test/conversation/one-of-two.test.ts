/** Of a letter with two appointments of two kinds, the message names each by its kind, and moves only the one that is meant. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const months = `OFII – Direction territoriale de Dijon
Dijon, le 8 janvier 2027
Mme NGUYEN Lan – N° étranger : 2103456789
CONVOCATION
Vous êtes convoquée :
- à la visite d’accueil et à la signature du contrat d’intégration républicaine le lundi 15 février 2027 à 9h00 ;
- à la visite médicale le jeudi 25 février 2027 à 14h20.
Adresse : 14 rue de la Liberté, 21000 DIJON.
En cas d’empêchement, écrivez à dijon@ofii.fr.`
const sameDay = `OFII – Direction territoriale de Rennes
Rennes, le 8 janvier 2027
M. HADDAD Karim
CONVOCATION : accueil et visite médicale
Vous êtes convoqué le mardi 16 février 2027, 8 rue Jean-Julien Lemordant, 35000 RENNES :
- à 9h00 : visite médicale
- à 13h30 : accueil collectif et signature du contrat d’intégration républicaine
En cas d’empêchement, écrivez à rennes@ofii.fr.`

async function lines(letter: string, ...words: string[]): Promise<string[]> {
  const lan = person()
  await lan.says('', { files: [textFile(letter)] })
  let text = ''
  for (const one of words) text = (await lan.says(one)).text
  return text.split('\n').filter((one) => /^>? ?– /.test(one))
}

describe('a number that stands for a day', () => {
  it.each([
    'i want to change the 25, because of my work',
    'can I move the 25 please, I work',
    "on the 25 i work, i can't come",
    'i cannot come on 25, I have an exam',
    'sorry i cant come the 25',
  ])('%s', async (words) => {
    const found = await lines(months, words)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/visite médicale, le jeudi 25 février 2027/)
  })

  it.each([
    'i cant come that day, i have 25 students to look after',
    'i can not come that day, i have an exam of 25 questions',
    'i cant come, i work from 9 to 15 and it is 25 km from here',
  ])('but not one that counts: %s', async (words) => expect(await lines(months, words)).toHaveLength(2))
})

it.each([months, sameDay])('each is called what it is', async (letter) => {
  const found = await lines(letter, "i can't come, i have an exam")
  expect(found).toHaveLength(2)
  expect(found.filter((one) => one.includes('visite médicale'))).toHaveLength(1)
  expect(found.filter((one) => one.includes('visite d’accueil'))).toHaveLength(1)
})
