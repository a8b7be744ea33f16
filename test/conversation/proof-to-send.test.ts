/** A letter that asks why somebody did not come: which proof is to be sent, in its own words. */
import { expect, it } from 'vitest'
import { reply } from './person.ts'

const missed = `OFII – Direction territoriale de Nancy
3 place de la Gare 54000 NANCY
Nancy, le 11 janvier 2027
Mme SILVA Rosa – Contrat n° 54 26 001122
Objet : absence à la formation civique

Madame,
Vous ne vous êtes pas présentée à la journée 2 de la formation civique du 17 décembre 2026.
Vous devez nous adresser, dans les 15 jours suivant la réception de ce courrier, les justificatifs de votre absence (certificat médical, attestation de l’employeur...) à cir.nancy@ofii.fr.
Vous êtes convoquée à une nouvelle session le mardi 16 février 2027 de 9h00 à 17h00, 8 rue des Ponts, 54000 NANCY.`

it.each([
  'which paper i send for the birth',
  'what must I send and where',
  'what proof should I send',
  'which certificate must i give for my absence',
])('%s', async (question) => {
  const text = await reply(missed, question)
  expect(text).toMatch(/^\*\*Send proof of why you did not come/)
  expect(text).toContain('cir.nancy@ofii.fr')
  expect(text).not.toMatch(/You have not missed it|could not find/)
})

it.each(['when do i have to go', 'what do I bring on the day'])('not asked: %s', async (question) => {
  expect(await reply(missed, question)).not.toMatch(/^\*\*Send proof/)
})
