/** Somebody's own case beside the letter: an illness, a card that ends first, a fear of being at fault, children at the door, lessons that end. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

describe('an illness', () => {
  it.each([
    'i have diabetes and insulin, must i tell',
    'should I tell the doctor about my asthma',
    'I take medicine for blood pressure, do I have to say it',
  ])('%s', async (question) => {
    const text = await reply(visitLetter, question)
    expect(text).toMatch(/^\*\*Yes, tell the doctor there/)
    expect(text).not.toMatch(/wheelchair|Madame/)
  })

  it('keeps somebody away', async () => {
    expect(
      await reply(visitLetter, 'I have diabetes and cannot come that day, I must tell them'),
    ).not.toMatch(/^\*\*Yes, tell the doctor/)
  })
})

const moved = `OFII – Direction territoriale de Lille
Lille, le 4 janvier 2027
Objet : REPORT de votre convocation
Mme Leila HADDAD

Votre rendez-vous du 26 janvier 2027 à 9h00 (contrat d’intégration républicaine) est annulé pour raisons de service.
Vous êtes à nouveau convoquée le jeudi 11 février 2027 à 13h00, 2 rue de Tenremonde 59000 LILLE.
Les enfants ne sont pas admis. Aucun dispositif de garde n’est prévu.
Contact : lille.accueil@ofii.fr`

describe('a date that was moved', () => {
  it.each([
    'why they cancel, did i do something wrong',
    'did I do anything wrong? why is it cancelled',
    'why did they move it',
  ])('whose reason it is: %s', async (question) => {
    const text = await reply(moved, question)
    expect(text).toMatch(/^\*\*The office gives a reason of its own/)
    expect(text).toContain('pour raisons de service')
  })

  it.each([
    'so where do the kids go',
    'is there childcare',
    'where can my children stay',
    'nobody to keep my kids',
  ])('children: %s', async (question) => {
    const text = await reply(moved, question)
    expect(text).toContain('No child care is planned there')
    expect(text).toContain('reschedule')
  })

  it.each([
    'my residence card expire on 31 january, what i do',
    'and my titre? it ends before the 11 february',
    'my permit finishes in two weeks',
  ])('a card that ends first: %s', async (question) => {
    const text = await reply(moved, question)
    expect(text).toMatch(/^\*\*File your renewal on time/)
    expect(text).not.toContain('test')
  })
})

const course = `ALPHA PLUS FORMATION
Nantes, le 4 janvier 2027
M. Ali REZAEI
Objet : convocation à la formation linguistique
Vous êtes attendu le lundi 01/02/2027 à 9h, 12 rue Fouré, 44000 Nantes.
Horaires : lundi, mardi, jeudi, 9h-12h et 13h-16h (18 h par semaine).`

it.each(['my lesson finish what time?', 'what time does the class end', 'until what time are the lessons'])(
  'lessons end: %s',
  async (question) => {
    expect(await reply(course, question)).toMatch(/^\*\*[^*]*4:00 in the afternoon/)
  },
)

it.each(['can i bring my baby, she is 2 months and i breastfeed', 'my baby is breastfed, what can I do'])(
  'a baby that is fed: %s',
  async (question) => {
    const text = await reply(moved, question)
    expect(text).toContain('ask for a pause')
    expect(text).toContain('Les enfants ne sont pas admis')
  },
)

it.each([
  [
    'can i move the date, i have a job interview that morning',
    'which proof i give for the interview',
    /^\*\*The invitation/,
  ],
  ['I need another day, I have an exam', 'what proof for the exam', /calls you to the exam is your proof/],
])('the proof of a reason: %s', async (wish, question, says) => {
  expect(await reply(visitLetter, wish, question)).toMatch(says)
})
