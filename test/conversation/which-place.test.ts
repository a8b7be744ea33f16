/** Two places on one day: to which of them one goes first, at an hour, or for the doctor. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const two = `OFII – Direction territoriale de Metz
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

CONVOCATION À LA VISITE MÉDICALE
Madame,
1. Radiographie pulmonaire : jeudi 11 mars 2027 à 11 h 30, Centre d’imagerie Bellecroix, 3 rue des Tilleuls, 57070 METZ
2. Visite médicale : jeudi 11 mars 2027 à 14 h 00, OFII, 2 rue Lafayette, 57000 METZ
Apportez votre passeport.`

const xray = /^\*\*Go to Centre d’imagerie Bellecroix/
const doctor = /^\*\*Go to OFII, 2 rue Lafayette/

describe('which of two places', () => {
  it.each([
    ['where is the first place', xray],
    ['where do I go at 11:30?', xray],
    ['where do i go at 2pm', doctor],
    ['where do i go at 14h00', doctor],
    ['which place first', xray],
    ['where do i go first', xray],
    ['where is the doctor', doctor],
    ['where is the xray', xray],
  ])('%s', async (question, says) => {
    const text = await reply(two, question)
    expect(text).toMatch(says)
    expect(text.match(/METZ/g)?.length).toBe(1)
  })

  it.each(['is it far from one to other', 'how much time between the two'])(
    'each, in order: %s',
    async (question) => {
      expect(await reply(two, question)).toMatch(/11:30.*Bellecroix.*2:00.*Lafayette/s)
    },
  )

  it('is not said of an hour that is no appointment', async () => {
    expect(await reply(two, 'where do i go at 9:30')).not.toMatch(/That is for the/)
  })
})
