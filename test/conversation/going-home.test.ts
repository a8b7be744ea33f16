/** Help to go back: the ticket, the day of the flight, who comes along, and a paper that somebody never had. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const letter = `OFII – Direction territoriale de Lyon
Lyon, le 11 janvier 2027
Monsieur PEREIRA Luis,

Suite à votre demande d’aide au retour volontaire (dossier ARV-69-2027-0101), vous êtes reçu à l’OFII le vendredi 12 février 2027 à 14h30, 7 rue Quivogne, 69002 LYON.
Merci d’apporter :
- votre passeport en cours de validité
- l’OQTF ou la décision qui vous a été notifiée
- 2 photos d’identité
Le départ est organisé par l’OFII (billet d’avion pris en charge) ; la date vous sera communiquée ultérieurement. L’allocation est versée en une seule fois au moment du départ.
Ne prenez pas vous-même de billet d’avion.
En cas d’empêchement : retour.lyon@ofii.fr.`

describe('the ticket', () => {
  it.each([
    'does he buy the plane ticket now because it is cheaper',
    'can I book the flight myself',
    'should i reserve a ticket',
  ])('%s', async (question) => {
    expect(await reply(letter, question)).toMatch(/^\*\*Don’t buy a ticket yourself/)
  })

  it('who pays it is another question', async () => {
    expect(await reply(letter, 'is the ticket free')).toMatch(/^\*\*They pay for your ticket/)
  })
})

it.each(['when is the flight', 'what day does he fly', 'which date is the departure'])(
  'the day of it: %s',
  async (question) => {
    expect(await reply(letter, question)).toMatch(/^\*\*They tell you the day of the journey later/)
  },
)

it.each([
  'can I go with him, he dont speak french',
  'can my sister come with me',
  'may i accompany my father',
])('who comes along: %s', async (question) => {
  const text = await reply(letter, question)
  expect(text).toContain('says nothing on somebody who comes along')
  expect(text).toContain('retour.lyon@ofii.fr')
  expect(text).not.toContain('50 to 650')
})

it.each(['he has no OQTF, he only overstay visa', 'i never got an OQTF', 'what if I dont have OQTF'])(
  'a paper that is not there: %s',
  async (question) => {
    const text = await reply(letter, question)
    expect(text).toMatch(/^\*\*If there is no such paper, say so/)
    expect(text).toContain('OQTF ou la décision')
  },
)

it.each(['how much money he will get', 'how much money do they give my brother'])(
  'the money: %s',
  async (question) => {
    expect(await reply(letter, question)).toMatch(/^\*\*They give you a sum of money/)
  },
)
