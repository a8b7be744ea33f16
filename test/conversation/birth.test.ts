/** A birth keeps somebody away: the message says so, and makes no illness of it. */
import { describe, expect, it } from 'vitest'
import { reply, replyOn, visitLetter } from './person.ts'

const absent = `Bonjour M. BELLO Ibrahim,
Vous avez été absent au cours du 14 janvier 2027 (formation linguistique OFII, parcours 200 heures).
Nous vous rappelons que l'assiduité est obligatoire. Merci de nous transmettre vos justificatifs avant le vendredi 29 janvier 2027 à secretariat@langues-metz.example.
Prochain cours : jeudi 28 janvier 2027 à 8h45, salle 12.`

const french = 'naissance de mon enfant'
const ofIllness = /malade|raison de santé|certificat médical/

describe('a birth', () => {
  it.each([
    'my wife was in hospital to have baby these days, i was with her',
    'i missed it because my wife gave birth',
    'I could not come to class because my partner had our baby that day',
    'I was in hospital giving birth in january, that is why',
    'sorry i gave birth on 13 january so i missed the class',
  ])('was the reason for an absence: %s', async (words) => {
    const text = await reply(absent, words)
    expect(text).toContain(french)
    expect(text).toContain('Congratulations')
    expect(text).not.toMatch(ofIllness)
  })

  it.each([
    'can i move it, my wife is giving birth that week',
    'my daughter was just born, i want another date',
    'another date please, my girlfriend will have the baby',
    'I am due on 9 march, can you ask for another date',
    'i want to move it, i will give birth that week',
  ])('is one to ask for another date: %s', async (words) => {
    const text = await reply(visitLetter, words)
    expect(text).toContain(french)
    expect(text.match(/Congratulations/g)).toHaveLength(1)
    expect(text).not.toMatch(ofIllness)
  })

  it('of their own is no illness either', async () => {
    const text = await reply(absent, 'i did not come because I had my baby that week')
    expect(text).toContain(french)
    expect(text).not.toMatch(ofIllness)
  })

  it('of a day that is over', async () =>
    expect(
      await replyOn('2027-03-15T09:00:00Z', visitLetter, 'i missed it, our son was born on 11 march'),
    ).toContain(french))

  it.each([
    'can i move it, my baby is sick and my wife is away',
    'my wife lost the baby, can I have another date',
    'i am in hospital, please move the date, my son was born in Mali',
    'my wife and i have a baby, nobody can keep him, i want another date',
    'i gave birth in june and now my baby is sick, can i move it',
    'i had surgery for my back, i want to change the date',
  ])('is none: %s', async (words) => expect(await reply(visitLetter, words)).not.toContain(french))
})
