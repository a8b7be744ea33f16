/** Asked whether to go on a day that a letter has moved or called off: the reply begins with no, yes, or the day that counts. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const head = `OFII – Direction territoriale de Reims
Reims, le 11 janvier 2027
M. KABA Sory
`
const moved = `${head}
REPORT DE VOTRE RENDEZ-VOUS

Monsieur,
Votre visite médicale prévue le mardi 2 mars 2027 à 9h00 est reportée au jeudi 18 mars 2027 à 14h00, 12 rue du Levant, 51100 REIMS.
La présente convocation annule et remplace la précédente.
Apportez votre passeport.`

const calledOff = `${head}
ANNULATION

Monsieur,
Votre visite médicale du mardi 2 mars 2027 à 9h00 est annulée. Ne vous déplacez pas.
Une nouvelle convocation vous sera adressée par courrier.`

it.each([
  ['do i go on 2 march or not?', /^\W*No, not on Tuesday 2 March 2027/],
  ['so I don’t go the 2nd?', /^\W*No, not on Tuesday 2 March 2027/],
  ['must I come on 18 march', /^\W*Yes: Thursday 18 March 2027/],
  ['2 march or 18 march, which one is right', /^\W*The new date counts: Thursday 18 March 2027/],
  ['so on 18 march i don’t go?', /^\W*The new date counts: Thursday 18 March 2027/],
])('of a moved date: %s', async (question, begins) => {
  expect(await reply(moved, question)).toMatch(begins)
})

it('says no first of a day that was called off', async () => {
  expect(await reply(calledOff, 'do I go on 2 march or not?')).toMatch(
    /^\W*No, don’t go on Tuesday 2 March 2027/,
  )
})

it.each(['is 2 march cancelled', 'do i go on 9 march?', 'what if i don’t go on 18 march'])(
  'says neither where another thing is asked: %s',
  async (question) => {
    expect(await reply(moved, question)).not.toMatch(/^\W*(?:No, not on|Yes:|The new date counts)/)
  },
)

describe('a letter that is not to be trusted', () => {
  const scam = `${moved}
Pour confirmer, réglez 95 euros par coupon PCS ou Transcash avant le 20 janvier 2027. Le silence vaut rejet.
Envoyez le code du coupon et la copie de votre carte bancaire à ofii.paiement@gmail.com.`

  it.each([
    'do i go on 2 march or not?',
    'must I come on 18 march',
    'no answer means yes or no?',
    'will they refuse me if they don’t answer',
  ])('repeats nothing of it: %s', async (question) => {
    expect(await reply(scam, question)).not.toMatch(/18 March|2 March|counts as a no/)
  })
})
