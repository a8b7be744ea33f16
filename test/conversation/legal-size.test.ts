/** The size of a home: the letter's own rule goes first; else the law's, by the zone of the town. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const home = `OFII – Direction territoriale de Créteil
Créteil, le 11 janvier 2027
M. DIALLO Mamadou – Dossier RF 94 2026 00311

REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT

Monsieur,
Nos agents visiteront votre logement le mardi 16 février 2027 entre 14h00 et 16h00. Merci d’être présent.
Vous présenterez : le bail et la dernière quittance de loyer.`
const withRule = home.replace('Merci d’être', 'La surface habitable doit être d’au moins 42 m². Merci d’être')

describe('the size that the law wants', () => {
  it.each<[string, RegExp]>([
    [
      '28 m2 for me, my wife and 2 children, is it big enough?',
      /^\*\*28 m² is less .* 4 people: at least 42, 44 or 48 m²/,
    ],
    ['my flat is 28 m2 is it enough for wife and 1 child', /^\*\*28 m² is less .* 3 people/],
    ['is 45m2 ok for 4 people?', /^\*\*45 m² for 4 people depends on the zone of your town.*42, 44 or 48/],
    [
      'we are three, the flat is 60 square meters, is it enough',
      /^\*\*60 m² is enough by law for 3 people.*32, 34 or 38/,
    ],
    ['my wife and our son come, i am alone now. 40 m2 enough?', /^\*\*40 m² is enough by law for 3 people/],
    ['how big must the flat be for a family of 5', /^\*\*By law, 5 people need at least 52, 54 or 58 m²/],
    ['how many m2 do i need', /^\*\*By law it is at least 22, 24 or 28 m² for two/],
    [
      'the flat is 50 m2, my cousin and his kids live with us',
      /^\*\*By law it is at least 22, 24 or 28 m² for two/,
    ],
  ])('%s', async (question, said) => {
    const text = await reply(home, question)
    expect(text).toMatch(said)
    expect(text).toMatch(/zone.*mairie/s)
    expect(text).toContain('R434-5')
  })

  it('the letter’s own goes first', async () => {
    const text = await reply(withRule, '28 m2 for me, my wife and 2 children, is it big enough?')
    expect(text).toContain('28 m² is less than your letter asks for')
    expect(text).not.toContain('zone')
  })

  it.each([
    'is my salary enough for the home visit, they look at income?',
    'how much do I have to earn',
    'what salary do i need for 5 people',
  ])('what they have to earn: %s', async (question) => {
    expect(await reply(home, question)).toMatch(/minimum wage.*tenth more/s)
  })
})
