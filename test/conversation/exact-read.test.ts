/** Exact answers that a line of the letter gives: money for the reader, blood, the language of a meeting, a last chance. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const invited = (lines: string, subject = 'VISITE MÉDICALE') => `OFII – Direction territoriale de Rouen
30 rue Verte – 76000 ROUEN
Rouen, le 11 janvier 2027
Mme PHAM Linh

CONVOCATION – ${subject}

Madame,
Vous êtes convoquée le jeudi 4 février 2027 à 14h00, 30 rue Verte, 76000 ROUEN.
Apportez votre passeport.
${lines}
Contact : rendezvous.rouen@ofii.fr`

const goingBack = (lines: string) =>
  invited(lines, 'ENTRETIEN AIDE AU RETOUR VOLONTAIRE').replace('convoquée', 'invitée à un entretien')

const sum =
  'L’aide inclut l’achat de votre billet, pris en charge par l’OFII, et une allocation versée à l’aéroport.'
const cash = 'Une somme forfaitaire vous sera remise le jour du départ.'
const plane = 'Votre billet d’avion est pris en charge par l’OFII.'
const free = 'Aucun frais ne vous sera demandé.'

describe('money that the reader is given', () => {
  it.each([
    [`${sum}\n${free}`, 'how much money do they give me?', /pay for your plane ticket and give you a sum/],
    [`${cash}\n${free}`, 'what sum will I receive', /give you a sum of money/],
    [`${cash}\n${free}`, 'how many euros ofii gives to go home', /give you a sum of money/],
    [`${cash}\n${free}`, 'how much will i get', /give you a sum of money/],
    [`${plane}\n${free}`, 'the plane ticket is free?', /They pay for your ticket/],
    [`${cash}\n${free}`, 'money?', /give you a sum of money/],
  ])('%s %s', async (lines, question, says) => {
    const text = await reply(goingBack(lines), question)
    expect(text).toMatch(says)
    expect(text.split('\n')[0]).not.toContain('nothing to pay')
  })

  it('is not named, so whom to ask is', async () => {
    expect(await reply(goingBack(cash), 'how much money do I get')).toContain('I found no sum in your letter')
  })

  it.each(['do I have to pay?', 'is there a fee', 'what does it cost me'])(
    'is not what one pays: %s',
    async (question) => {
      expect(await reply(goingBack(`${cash}\n${free}`), question)).toMatch(/^\*\*There is nothing to pay/)
    },
  )

  it('is not there because nothing is to be paid', async () => {
    const text = await reply(invited(free), 'how much money will they give me')
    expect(text).toContain('nothing in your letter about money for you')
  })

  it('may be named', async () => {
    const text = await reply(
      goingBack('Une allocation de 300 euros vous sera versée.'),
      'how much do they give me',
    )
    expect(text).toContain('300 euros')
    expect(text).not.toContain('no sum')
  })
})

describe('a bare question about money', () => {
  it.each(['how much', 'How much is it?', 'cost?', 'price', 'combien?', 'hello how much please'])(
    'is answered from the letter: %s',
    async (question) => {
      const text = await reply(invited('Rien à payer le jour de la visite.'), question)
      expect(text).toMatch(/^\*\*There is nothing to pay/)
    },
  )

  it.each(['how much time', 'how much is the visa tax'])('is no other: %s', async (question) => {
    expect(await reply(invited('Rien à payer le jour de la visite.'), question)).not.toMatch(
      /^\*\*There is nothing to pay/,
    )
  })
})

describe('blood', () => {
  it.each([
    [
      'La visite comprend une prise de sang (glycémie).',
      'will they take my blood',
      /a blood sample is taken, to check/,
    ],
    ['Un prélèvement sanguin sera effectué.', 'are there needles? i faint', /Yes, a blood sample is taken\./],
    [
      'Une goutte de sang est prélevée au bout du doigt.',
      'do they prick me',
      /a drop of blood from your finger/,
    ],
    ['Aucune prise de sang n’est pratiquée.', 'do they take blood', /No blood is taken/],
  ])('%s %s', async (line, question, says) => {
    const text = await reply(invited(line), question)
    expect(text).toMatch(says)
    expect(text).not.toContain('2006 order')
  })

  it.each([
    ['Apportez les résultats de votre dernière prise de sang.', 'will they take my blood'],
    ['Votre tension artérielle sera mesurée.', 'will they take my blood'],
  ])('is not said to be taken: %s', async (line, question) => {
    expect(await reply(invited(line), question)).not.toContain('blood sample is taken')
  })
})

describe('the language of a meeting', () => {
  const alone = 'L’entretien aura lieu en français.'
  const helped = 'La réunion se tient en français. Vous pouvez vous faire accompagner d’un proche.'
  it.each([
    [alone, 'is it in french?', /held in French/],
    [alone, 'will they speak english there', /held in French/],
    [helped, 'what language do they speak, I dont speak french', /held in French[\s\S]*Somebody may come/],
  ])('%s %s', async (lines, question, says) => {
    expect(await reply(invited(lines, 'ENTRETIEN'), question)).toMatch(says)
  })

  it.each([
    'Les documents doivent être traduits en français.',
    'Vous remplirez le formulaire en français avant l’entretien.',
  ])('is not told by the papers: %s', async (line) => {
    expect(await reply(invited(line, 'ENTRETIEN'), 'will it be in french')).not.toContain('held in French')
  })
})

describe('a last chance', () => {
  it.each([
    ['RAPPEL – DERNIÈRE CONVOCATION', 'is this my last chance?'],
    ['Aucune nouvelle date ne vous sera proposée.', 'do I get another chance'],
    ['Il s’agit d’une ultime convocation.', 'it is the last appointment they give?'],
  ])('%s %s', async (line, question) => {
    expect(await reply(invited(line), question)).toMatch(
      /^\*\*Yes, it is the last one that they offer|^\*\*No/,
    )
  })

  it('is not told by an earlier letter', async () => {
    const text = await reply(
      invited('Vous n’avez pas répondu à notre dernière convocation du 3 décembre 2026.'),
      'is it the last chance?',
    )
    expect(text).not.toContain('the last one that they offer')
  })
})
