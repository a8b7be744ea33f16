/** Worried stories: what helps is said first, whatever else the message tells. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, reply, visitLetter } from './person.ts'

const asylum = `SPADA de Nantes – Structure de premier accueil
5 rue du Calvaire, 44000 NANTES – Tél. 02 40 11 22 33
Nantes, le 11 janvier 2027
CONVOCATION GUICHET UNIQUE POUR DEMANDEUR D’ASILE
Vous êtes convoqué au guichet unique le jeudi 4 février 2027 à 8h30, 6 quai Ceineray, 44000 NANTES.
Tous les membres de la famille doivent être présents, y compris les enfants mineurs.
Apportez 4 photographies d’identité par personne.`

const sick = `OFII – Service médical de Lyon
7 rue Quivogne, 69286 LYON CEDEX 02
CONFIDENTIEL – SECRET MÉDICAL
Lyon, le 14 janvier 2027
Mme SARR Fatou

Objet : demande de titre de séjour pour raison de santé – pièces complémentaires

Madame,
Le médecin de l’OFII ne dispose pas de tous les éléments nécessaires.
Vous voudrez bien faire parvenir, dans un délai de quinze jours à compter de la réception de ce courrier :
1. un compte rendu de votre cardiologue datant de moins de 3 mois
2. les ordonnances en cours
3. un justificatif d’identité avec photographie
Ces pièces sont à adresser sous pli confidentiel au médecin de l’OFII, à l’adresse ci-dessus.
À défaut de réponse dans ce délai, le rapport sera établi au vu des seuls éléments en notre possession.
Secrétariat : 04 72 11 22 33`

describe('nowhere to sleep', () => {
  it.each([
    'we sleep in the street now with child, tonight',
    'me and my baby have nowhere to sleep. what can we do please',
    'The hotel put us out this morning. I have two girls, 3 and 6. Where can we sleep? I am so afraid',
    'we sleep outside since monday, it is so cold',
  ])('%s', async (story) => {
    for (const letter of [asylum, visitLetter]) {
      const text = await reply(letter, story)
      expect(text).toMatch(/^\*\*Call 115 now/)
      expect(text).not.toMatch(/membres de la famille|carnet|2027/)
    }
    expect(await reply(asylum, story)).toContain('02 40 11 22 33')
  })

  it.each(['do they give us a bed after the appointment', 'is there a street number?'])(
    'is not told: %s',
    async (question) => {
      expect(await reply(asylum, question)).not.toContain('Call 115 now')
    },
  )
})

describe('papers that were given before', () => {
  it.each([
    'they ask me all these papers again that I already sent in august. Why? Must I send all again or only one?',
    'I already gave them everything in september, why again',
    'i sent the same papers last year!! i am tired. do i have to send everything again',
    'these are the same documents that the prefecture has',
  ])('%s', async (story) => {
    const text = await reply(sick, story)
    expect(text).toMatch(/^\*\*Send all 3 that this letter lists/)
    expect(text).toMatch(/ne dispose pas.*moins de 3 mois/s)
    expect(await reply(halfDayLetter, story)).toMatch(/^\*\*Bring all 3/)
  })

  it.each(['can you say that again', 'i already sent the email, what now'])(
    'is not told: %s',
    async (said) => {
      expect(await reply(sick, said)).not.toContain('that this letter lists')
    },
  )
})

describe('a report that comes late', () => {
  it.each([
    'My heart doctor can see me only on 20 February. I am so tired and nobody answers the phone. I am afraid they will refuse me because the report is late. What can I do?',
    'My nephrologist appointment is after the 15 days, I am scared that they refuse me because it is late',
    'will they refuse me if the results come late',
  ])('%s', async (story) => {
    const text = await reply(sick, story)
    expect(text).toContain('send what you have')
    expect(text).not.toMatch(/can’t predict|CONFIDENTIEL|There is no appointment/)
  })

  it('what is decided is not foretold', async () => {
    expect(await reply(sick, 'will they refuse my card')).toContain('can’t predict')
  })
})

describe('nobody to look after a child, in a long message', () => {
  const notIn = visitLetter.replace(
    'Il n’est pas',
    'Les enfants ne sont pas admis dans les locaux.\nIl n’est pas',
  )
  it.each([
    'I have a 2 years old and nobody to keep her. My husband is in Vietnam',
    'Hello. I am alone in Metz since my sister left. My boy is 3, there is no one to look after him. I am really worried about this visit.',
    'i cry every day, no family here, my twins are 1 year and i have no babysitter. help me please',
  ])('%s', async (story) => {
    const text = await reply(notIn, story)
    expect(text).toContain('Les enfants ne sont pas admis')
    expect(text).toContain('reschedule')
    expect(text).not.toMatch(/not sure what you|can’t advise/)
  })
})
