/** What is known of one kind of letter is told of another only to whoever names it. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, person, textFile, visitLetter } from './person.ts'

const familyLetter = `OFII – Direction territoriale de Dijon
Dijon, le 11 janvier 2027
M. SESAY Ibrahim – Dossier RF 21 2027 00112
Objet : attestation de dépôt – regroupement familial
Monsieur,
Votre dossier de regroupement familial est complet. La présente attestation fait courir le délai de six mois à l’issue duquel, en l’absence de réponse du préfet, votre demande sera réputée rejetée.
Elle n’autorise pas l’entrée en France de votre famille.
Contact : regroupement.dijon@ofii.fr`

const courseLetter = `OFII – Direction territoriale de Nice
Nice, le 11 janvier 2027
Mme TRAN Thi Mai
Objet : formation linguistique
Madame,
Vous êtes inscrite à la formation linguistique prescrite dans votre contrat d’intégration républicaine. Début : lundi 15 février 2027 à 9h00, 12 rue de France, 06000 NICE.
La formation est gratuite et obligatoire.
Contact : nice@langues.example`

async function reply(letter: string, ...questions: string[]): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(letter)] })
  let last = ''
  for (const question of questions) last = (await reader.says(question)).text
  return last
}

const goingBack = /you can change your mind before you leave|50 to 650 euros|on the flight itself/
const validation = /within three months of your arrival|The portal shows the sum/
const care = /OFII doctors only give an opinion|four months means no/
const renewal = /four months to two months/

describe('with a letter that is about something else', () => {
  it.each([
    [familyLetter, 'can I book the flight for my husband', goingBack],
    [familyLetter, 'she buys the plane ticket now?', goingBack],
    [halfDayLetter, 'i have no work now and two kids, is it a problem', goingBack],
    [visitLetter, 'how long between. can i go home', goingBack],
    [familyLetter, 'how long do I wait for the answer', care],
    [familyLetter, 'no answer for months, what does it mean', care],
    [courseLetter, 'can i do it online', validation],
    [courseLetter, 'is it online or there', validation],
    [familyLetter, 'until when must she ask, last day', renewal],
  ])('%#. %s', async (letter, question, not) => {
    expect(await reply(letter, question)).not.toMatch(not)
  })
})

describe('named, or spoken of before, it is told', () => {
  it.each([
    [halfDayLetter, ['can i get help to go back to my country for good'], goingBack],
    [halfDayLetter, ['what is the voluntary return aid', 'how much is it'], /650 euros|OFII/],
    [visitLetter, ['how do I validate my visa'], validation],
    [courseLetter, ['how do I validate my visa online'], validation],
    [courseLetter, ['my illness file: who decides, the OFII doctors or the prefect'], care],
    [courseLetter, ['when can I renew my card'], renewal],
  ])('%#. %j', async (letter, questions, told) => {
    expect(await reply(letter, ...questions)).toMatch(told)
  })
})
