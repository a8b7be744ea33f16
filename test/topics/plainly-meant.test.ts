/** What words say beyond a doubt is what is answered, whatever else stands beside it. */
import { describe, expect, it } from 'vitest'
import { reply } from '../conversation/person.ts'

const desk = `GUDA de Clermont – Préfecture
Clermont-Ferrand, le 11 janvier 2027
Mme TESFAY Senait
Vous êtes convoquée au guichet unique des demandeurs d’asile le mardi 2 mars 2027 à 9h00, 18 boulevard Desaix, 63000 CLERMONT-FERRAND.
La préfecture enregistrera votre demande d’asile et prendra vos empreintes.
Vous devez vous munir de :
- cette convocation
- passeport ou carte d’identité si vous en avez
- 4 photos d’identité
Tous les membres de la famille doivent être présents, même les bébés.`
const talk = `OFII – Direction territoriale de Pau
Pau, le 11 janvier 2027
M. SILVA Joao
CONVOCATION – ENTRETIEN DE FIN DE CONTRAT D’INTÉGRATION RÉPUBLICAINE
Vous êtes convoqué le jeudi 4 mars 2027 à 10h00, 3 rue Carnot, 64000 PAU.
Votre conjoint peut vous accompagner.`

describe('a night with nowhere to sleep', () => {
  it.each([
    'we sleep outside now with children. can someone help us tonight?',
    'i am homeless',
    'me and my baby have nowhere to go tonight',
    'we have no place to sleep this night',
    'since monday we sleep in the car with the kids',
    'they put us in the street, where can we sleep tonight',
    'is there a bed somewhere for tonight',
    'my family is sleeping in a tent',
  ])('"%s" has the number first, and no other matter', async (words) => {
    for (const letter of [desk, talk, null]) {
      const text = await reply(letter, words)
      expect(text.split('\n')[0]).toMatch(/call 115/i)
      expect(text).not.toContain('have to be there')
      expect(text).not.toContain('2 March')
    }
  })
  it.each([
    'i live in the street of the station, is it far',
    'can i sleep at home before the appointment',
    'can you write it tonight',
  ])('"%s" is none', async (words) => {
    expect(await reply(desk, words)).not.toContain('115')
  })
})

it.each([
  'will they take my finger print? i gave finger in italy',
  'do they take finger prints',
  'they will take the fingers of my kids?',
])('"%s" is answered with the line on fingerprints', async (words) => {
  const text = await reply(desk, words)
  expect(text).toContain('prendra vos empreintes')
  expect(text).not.toMatch(/Print it|copy shop/)
})

it.each([
  'I have no passport, it is lost on the road',
  'they stole my passport in libya',
  'i lost my passport',
])('"%s" is nothing to fear where a passport is wanted of whoever has one', async (words) => {
  const text = await reply(desk, words)
  expect(text).toContain('only if you have one')
  expect(text).not.toMatch(/lost the appointment|before the date/)
  expect(await reply(desk.replace(' si vous en avez', ''), words)).not.toContain('only if you have one')
})

it.each(['can my husband come?', 'can my wife come with me', 'is my partner allowed'])(
  '"%s" has the letter’s own answer and nothing against it',
  async (words) => {
    const text = await reply(talk, words)
    expect(text).toMatch(/^\*\*Your husband or wife may come/)
    expect(text).not.toMatch(/alone|turned away/)
    const not = await reply(talk.replace('peut', 'ne peut pas'), words)
    expect(not).not.toContain('may come')
  },
)

it.each([
  'my attestation is expired last week',
  'the attestation expired, what do i do',
  'my attestation is out of date',
])('"%s" of somebody who asks for asylum is no renewal of a visa', async (words) => {
  expect(await reply(desk, words)).not.toMatch(/renewal on time|Renew online|visit has not taken place/)
})
