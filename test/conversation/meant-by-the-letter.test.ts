/** What short words mean by the letter in hand: a flight on its day, another hour for a visit, the proof of an absence, a letter that never came. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

describe('a journey on the very day', () => {
  it.each([
    '11 march i fly home for my holidays, ticket already paid',
    'on 11 march we travel to Senegal',
    'i have a plane ticket for 11 march',
  ])('asks for another date: %s', async (said) => {
    const text = await reply(visitLetter, said)
    expect(text).toContain('en déplacement')
    expect(text).not.toContain('be back before')
  })

  it.each(['on 2 march i fly home', 'i come back on 11 march from Mali', 'can i travel on 12 march?'])(
    'does not: %s',
    async (said) => expect(await reply(visitLetter, said)).not.toContain('en déplacement'),
  )
})

const home = `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
M. DIALLO Amadou – dossier 59-RF-27-1180
Regroupement familial : visite de votre logement
Monsieur,
Un agent de l'OFII visitera votre logement le lundi 15 mars 2027 entre 14h et 16h, 3 rue des Lilas, 59000 Lille.
En cas d'empêchement, appelez le 03 20 11 22 33 avant le 10 mars 2027.`

describe('another hour for a visit at home', () => {
  it.each([
    'I work until 3pm, can they come at 5',
    'no i did not move house, i want other hour for the visit',
    'is it possible that he comes later in the day, another time',
  ])('is asked for: %s', async (said) => expect(await reply(home, said)).toContain('03 20 11 22 33'))
})

it('is still that wish once the message is written', async () =>
  expect(
    await reply(
      home,
      'can i move the visit, i work',
      'no i did not move house, i want other hour for the visit',
    ),
  ).not.toContain('mayor'))

const notice = `OFII – Direction territoriale de Toulouse
Toulouse, le 11 janvier 2027
Mme NGUYEN Linh – N° AGDREF 3103412345
Objet : relance
Madame,
Vous ne vous êtes pas présentée aux journées 2 et 3 de la formation civique, fixées les 3 et 10 décembre 2026.
Vous devez nous adresser, dans les 15 jours suivant la réception de ce courrier, les justificatifs de vos absences à cir.toulouse@ofii.fr.
Une dernière session vous est proposée le mardi 9 mars 2027 de 9h00 à 17h00, 7 rue Arthur Rimbaud, 31200 Toulouse.`

describe('of days that were missed', () => {
  it.each([
    ['I gave birth in december, that is why', 'what must I send and where'],
    ['I was in hospital giving birth', 'which paper i send for the birth'],
    ['I was sick', 'what document should i send you to ofii'],
  ])('what to send is said: %s, %s', async (...said) => {
    const text = await reply(notice, ...said)
    expect(text).toContain('cir.toulouse@ofii.fr')
    expect(text).toMatch(/one of the hospital’s for a birth or a stay, a doctor’s note for an illness/)
    expect(text).not.toContain('You have not missed it')
  })

  it('leaves room for the days', async () =>
    expect(await reply(notice, 'I was sick')).toMatch(/absence du (?:\[|\w+ \d)/))

  it.each([
    'i dont understand why they say second, i never get first letter',
    'i never received the first convocation',
  ])('nobody is told that they were not there who got no letter: %s', async (said) => {
    const text = await reply(notice, said)
    expect(text).toContain('pas reçu la convocation')
    expect(text).not.toMatch(/^\*\*Because/)
  })
})

describe('papers for children', () => {
  const called = visitLetter.replace(
    '- vos lunettes de vue',
    '- les justificatifs de scolarité de vos enfants âgés de plus de 3 ans',
  )

  it.each([
    'my kids are 5 and 7, they go school, what paper',
    'which documents for my children',
    'i have a daughter in school, what papers i bring for her',
  ])('are those of the list: %s', async (said) =>
    expect(await reply(called, said)).toMatch(/^\*\*Your letter asks you to bring|scolarité/),
  )

  it('are no proof of an illness', async () =>
    expect(await reply(called, 'my son is sick that day, what paper must i send')).not.toMatch(
      /^\*\*Your letter asks you to bring/,
    ))
})
