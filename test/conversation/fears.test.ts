/** Fears: what somebody is afraid of is answered first, by what the letter is and says. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, reply, visitLetter } from './person.ts'

const home = `OFII – Direction territoriale de Limoges
19 rue Cruveilhier – 87000 LIMOGES
Limoges, le 11 janvier 2027
M. DEMBELE Issa – Dossier 87-RF-27-0031

REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT

Monsieur,
Un enquêteur de l’OFII se présentera à votre domicile le mardi 16 février 2027 entre 14h00 et 16h30.
Le refus de visite conduit à considérer que les conditions de logement ne sont pas remplies.
En cas d’empêchement, appelez le 05 55 10 20 30 avant le 10 février 2027.`
const homeNoContact = home.replace(/\nEn cas d’empêchement.*/, '')

const exam = `OFII – Service médical de Lyon
Lyon, le 11 janvier 2027
M. HADDAD Sami

DEMANDE DE TITRE DE SÉJOUR POUR RAISON DE SANTÉ – CONVOCATION

Monsieur,
Vous êtes convoqué à une consultation médicale avec un médecin de l’OFII le jeudi 18 février 2027 à 10h00, 7 rue Quivogne, 69286 LYON.
Veuillez vous munir d’un justificatif d’identité.`

describe('no refusal', () => {
  it.each([
    'i am not refusing!! will they think i refuse?',
    'if I ask another day is it a refusal?',
    'is not being home that day counted as refusal',
    'will they say that we refused the visit because I am at work',
  ])('%s', async (question) => {
    const text = await reply(home, question)
    expect(text).toMatch(/^\*\*No: asking for another date is not a refusal/)
    expect(text).toContain('05 55 10 20 30')
    expect(await reply(homeNoContact, question)).toMatch(/^\*\*No: asking for another date is not a refusal/)
  })

  it.each([
    'who is coming to my home',
    'what do they look at',
    'is 28 m2 enough for us',
    'how long is the visit',
  ])('nobody refuses: %s', async (question) => {
    expect(await reply(home, question)).not.toMatch(/refus/i)
  })

  it.each([
    'what happens if i refuse the visit',
    'what if i do not open the door',
    'can i say no to the visit',
  ])('somebody does: %s', async (question) => {
    expect(await reply(home, question)).toMatch(/refus/i)
  })

  it('of the card that is another fear', async () => {
    expect(await reply(visitLetter, 'will they refuse my card')).not.toContain('not a refusal')
  })
})

describe('sent away', () => {
  it.each([
    'will they deport me',
    'are they going to send me back to my country??',
    'I am so scared. I came late last time. Will I be deported if I go there?',
    'can they kick us out of france',
    'will they arrest me there',
  ])('%s', async (question) => {
    for (const letter of [visitLetter, halfDayLetter])
      expect(await reply(letter, question)).toMatch(
        /^\*\*Your letter says nothing of sending you away: it calls you to an appointment/,
      )
    const text = await reply(exam, question)
    expect(text).toMatch(/^\*\*Your letter says nothing of sending you away: it calls you/)
    expect(text).toMatch(/doctor/)
  })

  it('says what the letter says of staying away', async () => {
    expect(await reply(visitLetter, 'will they deport me if i dont come')).toContain(
      'la clôture de votre dossier',
    )
  })

  it('a letter that speaks of it is no such letter', async () => {
    const leave = halfDayLetter.replace(
      'Présence obligatoire',
      'À défaut, une obligation de quitter le territoire pourra être prise. Présence obligatoire',
    )
    expect(await reply(leave, 'will they deport me')).not.toContain('nothing of sending you away')
  })

  it.each(['can I send back the paper to them', 'my brother was deported in 2019, must I bring his papers'])(
    'is not feared: %s',
    async (question) => {
      expect(await reply(visitLetter, question)).not.toContain('sending you away')
    },
  )
})
