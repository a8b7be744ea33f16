/** Talk about a scam: what was sent already, what can be done with it, whether to go, how a true letter looks. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const scam = `De : ofii-service@gmail.com
Objet : URGENT – votre dossier OFII

Madame, Monsieur,
Vous êtes convoqué le 30 janvier 2027. Vous devez payer 150 euros par carte PCS ou coupon Transcash sous 24 heures.
Envoyez une copie de votre passeport et votre RIB à ofii-service@gmail.com, sinon votre titre de séjour sera annulé.
Cliquez ici : http://ofii-paiement.example`

describe('after a scam', () => {
  it.each([
    ['i already send passport copy', /complaint/],
    ['I have send them my titre de sejour', /complaint/],
    ['can they use my passport for bad thing', /^\*\*Yes, a copy/],
    ['what can they do with the copy of my id', /^\*\*Yes, a copy/],
    ['so i don’t go on 30?', /^\*\*No, not because of this message/],
    ['do i still have to come that day', /^\*\*No, not because of this message/],
    ['how i know a true letter', /^\*\*A true one/],
    ['how do I recognise a real OFII mail', /^\*\*A true one/],
  ])('%s', async (question, says) => {
    expect(await reply(scam, question)).toMatch(says)
  })

  it.each(['what do i do now', 'should i send my passport', 'i did not send anything'])(
    'no harm is told by: %s',
    async (question) => {
      expect(await reply(scam, question)).not.toMatch(/porter plainte|^\*\*Yes, a copy/)
    },
  )
})

describe('what is asked of a scam', () => {
  it.each([
    ['which one is the real ofii email', /^\*\*OFII’s own addresses end in @ofii\.fr/],
    ['ok what is the official website of ofii', /^\*\*OFII’s own addresses end in @ofii\.fr/],
    ['give me the right address mail of ofii', /^\*\*OFII’s own addresses end in @ofii\.fr/],
    ['do i call the bank', /^\*\*Yes, if you paid/],
    ['must I tell my bank', /^\*\*Yes, if you paid/],
    ['i pay 89 euro yesterday with transcash, can i get back?', /^\*\*Call your bank now[\s\S]*prepaid card/],
    ['we buy the coupon this morning and send the code already', /^\*\*Call your bank now/],
    ['how i pay', /^\*\*You pay nothing/],
    ['hello i must confirm my visit how i pay', /^\*\*You pay nothing/],
  ])('%s', async (question, says) => {
    expect(await reply(scam, question)).toMatch(says)
  })

  it.each(['is this the real ofii email', 'should I pay before the visit', 'i have a real visit soon'])(
    'nothing is confirmed by: %s',
    async (question) => {
      expect(await reply(scam, question)).not.toMatch(/^\*\*(?:OFII’s own|Call your bank)/)
    },
  )
})
