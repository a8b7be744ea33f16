/** Whoever tells of a new telephone number gets the message that gives it to the office, and none about a new address. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const byPhone = `OFII – Direction territoriale de Rennes
Rennes, le 4 janvier 2027
Mme DUARTE Inês – AGDREF 3401887766
Objet : Entretien de suivi de parcours CIR
Madame,
Un auditeur de l'OFII vous appellera le mardi 16 février 2027 à 10h30 au numéro figurant dans votre dossier.
Si votre numéro a changé, merci de nous en informer par mail à cir.rennes@ofii.fr avant le 5 février 2027.`

const byCall = `OFII – Direction territoriale de Rennes
Mme DUARTE Inês – AGDREF 3401887766
CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée le mardi 16 février 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 RENNES.
En cas d'empêchement, appelez le 02 99 11 22 33.`

describe('a new telephone number', () => {
  it.each([
    'my phone number changed, i lost the old phone',
    'write them my new phone number please',
    'i have a new sim card, how do i tell them my new mobile number',
    "that number isn't mine any more",
    'the number is not valid anymore, what can i do',
    'I changed my phone, can you write to them',
  ])('is written to the office that calls: %s', async (words) => {
    const text = await reply(byPhone, words)
    expect(text).toContain('Mon numéro de téléphone a changé')
    expect(text).toContain('cir.rennes@ofii.fr')
    expect(text).toContain('5 February')
    expect(text).not.toContain('adresse est')
  })

  it('is put in where it is told', async () => {
    const text = await reply(byPhone, 'my new phone number is 07 11 22 33 44, write them')
    expect(text).toContain('Mon nouveau numéro est le 07 11 22 33 44')
    expect(text).not.toContain('[votre')
  })

  it('is written of any letter', async () =>
    expect(await reply(visitLetter, 'I have a new phone number, do I tell them')).toContain(
      'Mon numéro de téléphone a changé',
    ))

  it('is said where the office is reached by telephone alone', async () =>
    expect(await reply(byCall, 'my phone number changed, what do i say to them')).toContain(
      'Bonjour, j’ai une convocation pour le mardi 16 février 2027 à 10h30 : visite médicale. Mon numéro de téléphone a changé',
    ))

  it.each([
    'my address changed',
    'what is the phone number of the office',
    'is the foreigner number wrong? that number is not mine',
    'do i need to bring my phone',
    'can i show the letter on my phone',
  ])('is not what this is about: %s', async (words) =>
    expect(await reply(visitLetter, words)).not.toContain('numéro de téléphone a changé'),
  )
})
