/** Exact answers on a paper that somebody keeps: where it is, as the letter has it. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const back = (line: string) => `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
M. BARRY Alpha

AIDE AU RETOUR VOLONTAIRE – CONVOCATION À UN ENTRETIEN

Monsieur,
Vous êtes invité à un entretien le jeudi 4 février 2027 à 14h00, 29 rue Gustave Delory, 59000 LILLE.
${line}
Apportez deux photos.
Contact : retour.lille@ofii.fr`

const kept = 'Votre passeport, conservé par la préfecture, vous sera rendu à l’aéroport.'
const held = 'Votre document de voyage, retenu par la police aux frontières, sera restitué à l’embarquement.'

const card = 'La préfecture conserve votre titre de séjour jusqu’à votre départ.'
const permit = 'Votre carte de séjour sera restituée au guichet le jour du départ.'
const notBack = 'Votre passeport ne vous sera pas rendu lors de cet entretien.'
const notKept = 'Votre passeport n’est pas conservé par nos services.'
const notBring = `- votre passeport et les comptes rendus d’hospitalisation
- la copie du passeport déposé à l’appui de votre demande`
const filed = 'Votre demande de titre de séjour, déposée le 3 janvier 2027, est à l’étude.'

describe('a paper that somebody keeps', () => {
  it.each([
    [kept, 'Where is my passport?'],
    [kept, 'my passport is with prefecture. how i bring it'],
    [kept, 'when do I get my passport back'],
    [held, 'who has my passport?'],
    [held, 'they took my passport, what do I do'],
    [card, 'who has my card?'],
    ['Votre passeport vous est rendu à l’embarquement.', 'when do I get my passport back'],
    [permit, 'when do I get my card back'],
  ])('%s %s', async (line, question) => {
    const text = await reply(back(line), question)
    expect(text).toContain(line.replace(/\.$/, ''))
    expect(text).not.toContain('our own machine')
  })

  it.each([
    [notBack, 'when do I get my passport back', /says when it is not given back/],
    [notKept, 'do they keep my passport?', /says that it is not kept/],
  ])('is denied: %s %s', async (line, question, says) => {
    const text = await reply(back(line), question)
    expect(text).toMatch(says)
    expect(text).not.toContain('says where it is')
  })

  it.each([
    ['Apportez votre passeport et le compte rendu du radiologue.', 'where is my passport'],
    ['Apportez votre passeport, le compte-rendu et vos lunettes.', 'where is my passport'],
    [notBring, 'where is my passport'],
    ['Vous devez garder votre passeport jusqu’au départ.', 'where is my passport'],
    ['Vous conserverez votre titre de séjour.', 'who has my card?'],
    [filed, 'who has my card?'],
    ['Rendez-vous : vous vous êtes rendu au guichet avec votre passeport.', 'where is my passport'],
    [kept, 'I lost my passport'],
    [kept, 'do I bring my passport'],
    ['', 'they took my passport, what do I do'],
  ])('is not asked, or not told: %s %s', async (line, question) => {
    expect(await reply(back(line), question)).not.toContain('says where it is')
  })
})
