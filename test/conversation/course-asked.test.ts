/** Asked of a course: its pause, other hours, its level, how many absences count, who helps with the way there. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const letter = `OFII – Direction territoriale de Nice
Nice, le 11 janvier 2027
Mme TRAN Thi Mai
Objet : convocation – formation linguistique
Madame,
Vous êtes inscrite à la formation linguistique prescrite dans votre contrat d’intégration républicaine.
Parcours : 100 heures - objectif niveau A2
Date de début : lundi 15 février 2027 à 9h00, 12 rue de France, 06000 NICE
Rythme : lundi, mercredi et vendredi de 9h00 à 12h00
Pas de cours du 12 avril 2027 au 23 avril 2027.
Au-delà de 4 absences injustifiées, l’OFII est informé.
Des cours du soir (mardi et jeudi 18h00-20h30) sont possibles pour les salariés, sur présentation d’un contrat de travail.
Les frais de transport peuvent faire l’objet d’une aide.
Contact : nice@langues.example`

async function reply(...questions: string[]): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(letter)] })
  let last = ''
  for (const question of questions) last = (await reader.says(question)).text
  return last
}

describe('the letter has it', () => {
  it.each([
    [
      'are there lessons in the spring holidays',
      'No lessons from Monday 12 April 2027 to Friday 23 April 2027',
    ],
    ['when do you have the holiday break', 'No lessons from Monday 12 April'],
    ['is the school closed some week', 'No lessons from Monday 12 April'],
    ['which hours are the evening classes', 'Tuesday and Thursday, 6:00 to 8:30 in the evening'],
    ['what paper for evening group', 'Show your work contract'],
    ['how many absences are allowed', 'More than 4 absences'],
    ['and if i miss two times', 'More than 4 absences'],
    ['what level is this course', 'The aim of this course is A2'],
    ['do they help with the bus', 'They may help you to pay your way'],
  ])('%s', async (question, says) => {
    expect(await reply(question)).toContain(says)
  })

  it.each([
    'I work in a kitchen every morning, what do I do',
    'i work monday to friday from 8 to 17, what can i do',
    'I always work in the morning, can I come at other hours',
  ])('asks for other hours, not for another date: %s', async (question) => {
    const text = await reply(question)
    expect(text).toContain('d’autres jours ou à d’autres horaires')
    expect(text).not.toContain('proposer une nouvelle date')
  })
})

describe('something else is asked', () => {
  it.each([
    ['what level do I need for the card', 'The aim of this course'],
    ['i am on holiday on 15 february, can I come later', 'No lessons from'],
    ['I work on 15 february in the morning, can I come another date', 'd’autres horaires'],
  ])('%s', async (question, not) => {
    expect(await reply(question)).not.toContain(not)
  })
})

describe('a death in the family', () => {
  it.each([
    'My father died in Vietnam and I have to go two weeks. Will they punish me?',
    'my grandmother passed away, I must go to Hanoi',
    'there is a funeral in my country, is it a problem',
  ])('%s', async (question) => {
    const text = await reply(question)
    expect(text).toMatch(/sorry/)
    expect(text).not.toContain('border officers')
  })
})
