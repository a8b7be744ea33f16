/** Exact answers on one paper of the list: by what it is for, whether it may follow, and what is proof afterwards. */
import { describe, expect, it } from 'vitest'
import { reply, replyOn } from './person.ts'

const review = `OFII – Direction territoriale de Nancy
5 rue d’Auxonne – 54000 NANCY
Nancy, le 11 janvier 2027
Mme SILVA Rosa

OBJET : CONTRAT D’INTÉGRATION RÉPUBLICAINE – ENTRETIEN DE FIN DE CONTRAT

Madame,
Vous êtes convoquée le mardi 9 février 2027 à 9h30, 5 rue d’Auxonne, 54000 NANCY.
Apportez :
- titre de séjour
- justificatif de domicile de moins de 3 mois
- attestations d’emploi ou de recherche d’emploi
- comptes rendus d’hospitalisation
- acte de naissance de votre enfant
Contact : dt.nancy@ofii.fr`

const whole = /asks you to bring these 5 things/

describe('a paper by what it is for', () => {
  it.each([
    ['what paper for the baby?', 'acte de naissance'],
    ['I am unemployed, what do I bring for that', 'recherche d’emploi'],
    ['do i need to bring papers of my job', 'recherche d’emploi'],
    ['I had surgery last year, which document', 'hospitalisation'],
    ['which proof for where i live', 'justificatif de domicile'],
  ])('%s', async (question, says) => {
    const text = await reply(review, question)
    expect(text).toContain(says)
    expect(text).not.toMatch(whole)
    expect(text).not.toContain('titre de séjour')
  })

  it('may be one that somebody does not have', async () => {
    expect(await reply(review, 'I dont work, what do I bring for the job line?')).toContain('say so there')
  })

  it('is the host’s where the home is', async () => {
    const text = await reply(review, 'the lease is only in her name, what do I bring for the address')
    expect(text).toContain('attestation d’hébergement')
  })

  it.each(['what do I bring', 'which papers', 'tell me the whole list of papers'])(
    'is not meant by who asks for all: %s',
    async (question) => {
      expect(await reply(review, question)).toMatch(whole)
    },
  )
})

describe('a paper that comes later', () => {
  it.each([
    'can I bring the paper of the job later',
    'the birth certificate is not ready, I bring it later ok?',
    'My certificate takes three weeks. What happens if I come without it?',
  ])('%s', async (question) => {
    const text = await reply(review, question)
    expect(text).toMatch(/^\*\*Go on the day all the same/)
    expect(text).toContain('dt.nancy@ofii.fr')
    expect(text).not.toContain('Demande de report')
  })

  it.each(['can I come later that day', 'can I have a later date', 'can I come without my husband'])(
    'is not what is asked: %s',
    async (question) => {
      expect(await reply(review, question)).not.toContain('Go on the day all the same')
    },
  )
})

describe('proof of a day that is past', () => {
  it.each(['is the hospital paper enough?', 'doctor paper enough or they want more'])(
    '%s',
    async (question) => {
      const text = await replyOn('2027-02-20T09:00:00Z', review, question)
      expect(text).toMatch(/is proof: send a copy/)
      expect(text).not.toMatch(whole)
    },
  )
})

it('does not tell of the first test to whom is at the end', async () => {
  for (const question of ['I failed A1, what now', 'did not pass the exam of french'])
    expect(await reply(review, question)).not.toContain('You can’t fail it')
})
