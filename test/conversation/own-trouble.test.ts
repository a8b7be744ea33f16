/** Somebody's own trouble with a paper: no job to prove, a job that began late, a card that is not at hand, a paper that never was. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const review = `OFII – Direction territoriale de Nancy
5 rue d’Auxonne – 54000 NANCY
Nancy, le 11 janvier 2027
Mme SILVA Rosa

OBJET : CONTRAT D’INTÉGRATION RÉPUBLICAINE – ENTRETIEN DE FIN DE CONTRAT

Madame,
Vous êtes convoquée le mardi 9 février 2027 à 9h30, 5 rue d’Auxonne, 54000 NANCY.
Apportez :
- titre de séjour
- attestations de formation civique
- justificatif de domicile de moins de 3 mois
- tout justificatif d’emploi
- comptes rendus d’hospitalisation
Contact : dt.nancy@ofii.fr`

const family = `OFII – Direction territoriale de Nancy
5 rue d’Auxonne – 54000 NANCY
Nancy, le 11 janvier 2027
M. SILVA Rui

Objet : Demande de regroupement familial – pièces complémentaires

Monsieur,
Votre dossier est incomplet. Je vous prie de m’adresser, dans un délai de 30 jours, les pièces suivantes :
1. les bulletins de salaire des mois de septembre, octobre et novembre 2026 ;
2. le bail et la dernière quittance de loyer.
Les pièces sont à envoyer à regroupement.nancy@ofii.fr.`

describe('a job that began after the first payslip that is wanted', () => {
  it.each([
    'can i give the payslips of october only, I start work in october',
    'I only send payslip of november because I started my job in november',
    'payslips: i was hired 15 october so just two, ok?',
    'my new job is since november, i have one payslip',
  ])('%s', async (question) => {
    const text = await reply(family, question)
    expect(text).toMatch(/work contract with its first day/)
    expect(text).not.toMatch(/false papers|landlord/)
  })

  it('is no leave to make papers', async () => {
    const text = await reply(family, 'can you make me a fake payslip of september, i started work in october')
    expect(text).toContain('false papers')
  })
})

describe('a home that is somebody else’s, without a lease', () => {
  it.each([
    'i have no lease, i am staying in house of friend',
    'I stay at a friend, no lease, he gave me attestation d hebergement',
    'i dont have a lease, i live at my uncle',
  ])('%s', async (question) => {
    const text = await reply(family, question)
    expect(text).toContain('attestation d’hébergement')
    expect(text).not.toMatch(/Ask your landlord|not on the list/)
  })

  it('is not said to be unfit where nobody refuses a visit', async () => {
    const text = await reply(family, 'my friend is not landlord, I pay him nothing. will they refuse?')
    expect(text).not.toContain('not fit')
  })
})

describe('no job', () => {
  it.each([
    'i am not working, i have no contract',
    'the job proof: what i bring instead because no job',
    'I am unemployed, which proof',
    'i dont work, what paper do i show',
  ])('%s', async (question) => {
    const text = await reply(review, question)
    expect(text).toMatch(/say so there|recherche/)
    expect(text).toMatch(/France Travail|emploi/)
    expect(text).not.toMatch(/don’t sign it/)
  })
})

describe('a card that is not at hand', () => {
  it.each([
    ['my titre de sejour is expired, what do i bring', 'Bring it all the same'],
    ['my residence card is out of date', 'Bring it all the same'],
    ['my titre de sejour is at the prefecture', 'Say there who has the card'],
    ['the prefecture has my residence card, can I come', 'Say there who has the card'],
    ['i lost my titre de sejour', 'Report the loss'],
    ['my residence permit was stolen last week', 'Tell the police'],
  ])('%s', async (question, says) => {
    expect(await reply(review, question)).toContain(says)
  })

  it.each([
    'my residence card expires in march',
    'will i lose my card',
    'i lost my bank card',
    'when do i get my new residence card',
  ])('is not meant by: %s', async (question) => {
    expect(await reply(review, question)).not.toMatch(
      /Bring it all the same|Report the loss|who has the card/,
    )
  })
})

describe('a paper that is spoilt or never was', () => {
  it.each([
    ['the attestation got wet', 'Ask the training centre'],
    ['i lost the paper of the civic day', 'Ask the training centre'],
    ['i never had hospital report', 'If you were never in a hospital'],
    ['i have no paper for that missed civic day. what do i bring', 'certificates of the days that you did'],
    ['there is no certificate for the day i missed last year', 'certificates of the days that you did'],
  ])('%s', async (question, says) => {
    const text = await reply(review, question)
    expect(text).toContain(says)
    expect(text).not.toMatch(/asks you to bring these/)
  })
})
