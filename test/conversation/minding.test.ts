/** Nobody to look after a child that day: what the letter says of children, and another date. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const visit = (line: string) => `OFII – Direction territoriale de Metz
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée à la visite médicale le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
Apportez votre passeport.
${line}`
const notIn = visit('Les enfants ne peuvent pas être accueillis dans la salle d’attente.')

describe('nobody to look after a child', () => {
  it.each([
    'nobody can watch my kid, he is 4. really no way?',
    'I don’t have nobody to keep my son',
    'i have no babysitter for my daughter',
    'there is no one to keep my baby',
  ])('%s', async (question) => {
    const text = await reply(notIn, question)
    expect(text).toContain('Les enfants ne peuvent pas être accueillis')
    expect(text).toContain('answer “reschedule”')
    expect(text).not.toMatch(/wait outside|travel with you/)
    expect(await reply(visit(''), question)).toMatch(/no line on children in your letter.*reschedule/s)
  })

  it.each(['can i come with my husband', 'nobody can keep my passport for me'])(
    'is not told: %s',
    async (said) => {
      expect(await reply(notIn, said)).not.toContain('look after them')
    },
  )
})
