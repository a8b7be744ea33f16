/** A reason belongs to the absence that it was told of, and being in another place is one. */
import { describe, expect, it } from 'vitest'
import { person, textFile, visitLetter } from './person.ts'

const second = `OFII – Direction territoriale de Metz
Metz, le 12 janvier 2027
Mme OKAFOR Ngozi – N° étranger : 5712345678
SECONDE CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous ne vous êtes pas présentée à la visite médicale du 7 janvier 2027.
Vous êtes convoquée de nouveau le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
En cas d’empêchement, écrivez à sante.metz@ofii.fr.`

async function reply(letter: string, ...questions: string[]): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(letter)] })
  let last = ''
  for (const question of questions) last = (await reader.says(question)).text
  return last
}

describe('the reason for a missed day', () => {
  it.each([
    ['I missed it because my daughter was in hospital', 'can I change the new date'],
    ['i did not come, i had the flu', 'please move the date'],
    ['I was in exam that day, so I missed it', 'can i have another date'],
  ])('is none for the next: %s', async (told, asked) => {
    const text = await reply(second, told, asked)
    expect(text).toContain('[votre raison')
    expect(text).not.toMatch(/mon enfant est malade|raison de santé|un examen/)
  })
})

it('keeps the reason where a note for the employer was asked beside it', async () => {
  const text = await reply(
    visitLetter,
    'I have an exam on 11 march, can I have another date',
    'can I get a paper for my boss, I work',
    'write the message to move the date please',
  )
  expect(text).toContain('examen')
  expect(text).not.toContain('obligation professionnelle')
})

describe('in another place', () => {
  it.each([
    'I will be in Morocco on 11 march',
    'i am in Brazil then, can i change the date',
    'we need to be in Izmir until 20 march, can you move it',
    'I must travel to Senegal that week, please another date',
  ])('%s', async (question) => {
    expect(await reply(visitLetter, question)).toContain('je serai en déplacement')
  })

  it.each(['I am in love', 'I will be in time, what do I bring', 'I have to go to the bank, where is it'])(
    'is not told: %s',
    async (question) => {
      expect(await reply(visitLetter, question)).not.toContain('en déplacement')
    },
  )
})
