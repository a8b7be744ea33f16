/** A reason that was told stands in the message as it was told, with its days, and is asked for in plain words. */
import { describe, expect, it } from 'vitest'
import { reply, replyOn, visitLetter } from './person.ts'

const asked = 'can i have another date please'
const reproach = `OFII – Direction territoriale de Metz
Metz, le 12 janvier 2027
Mme OKAFOR Ngozi – N° étranger : 5712345678
SECONDE CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous ne vous êtes pas présentée à la visite médicale du 7 janvier 2027.
Vous êtes convoquée de nouveau le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
En cas d’empêchement, écrivez à sante.metz@ofii.fr.`

describe('the answer to “why can’t you come?”', () => {
  it.each([
    ['because of the baby', 'aucune solution de garde'],
    ['my kids', 'aucune solution de garde'],
    ['the children', 'aucune solution de garde'],
    ['it is for my little daughter', 'aucune solution de garde'],
    ['I travel', 'en déplacement'],
    ['we are travelling', 'en déplacement'],
    ['holidays', 'en déplacement'],
    ['family illness', 'un membre de ma famille est malade'],
    ['illness of a family member', 'un membre de ma famille est malade'],
  ])('%s', async (words, french) => {
    const text = await reply(visitLetter, asked, words)
    expect(text).toContain(french)
    expect(text).not.toContain('[votre raison')
  })

  it.each(['the baby eats what', 'do my kids come', 'can the children come'])('is not: %s', async (words) =>
    expect(await reply(visitLetter, asked, words)).not.toContain('solution de garde'),
  )
})

describe('being away is travel, and no illness', () => {
  it.each([
    'Actually I’ll be in the US until March 20. Can I change it?',
    "can we move it? I'll be in Canada that week",
    'ill be in Lagos till 15 march, can i have another date',
    "we'll be in the Philippines until 20 march, please change the date",
    'I am in the UK until 30 march, i want another date',
    "I'll be in New York from 1 to 20 march, another date please",
  ])('%s', async (words) => {
    const text = await reply(visitLetter, words)
    expect(text).toContain('en déplacement')
    expect(text).not.toMatch(/raison de santé|certificat médical|doctor’s note/)
  })

  it('told after the message was asked for', async () => {
    const text = await reply(visitLetter, asked, 'I am in the US until 20 march')
    expect(text).toContain('en déplacement')
    expect(text).not.toMatch(/I can’t put all of it into English/)
  })

  it.each([
    "I'll come another day, can I change the date?",
    "another date please, I'll explain later",
    "she'll tell you why, please move the date",
    'ill send you the reason later, can i have another date',
  ])('no reason at all: %s', async (words) => {
    const text = await reply(visitLetter, words)
    expect(text).toContain('[votre raison')
    expect(text).not.toMatch(/raison de santé|certificat médical/)
  })

  it.each([
    "I'm ill, I'll send a paper, can i have another date",
    'i am ill until 12 march, can i move it',
    "I'll be in hospital that week, can I have another date",
  ])('illness it is: %s', async (words) =>
    expect(await reply(visitLetter, words)).toContain('raison de santé'),
  )
})

describe('the days that were told', () => {
  it.each([
    'from 28 february to 14 march',
    'I am away from 28 feb until 14 march',
    'between the 28 february and the 14 march',
  ])('%s', async (words) => {
    const text = await reply(visitLetter, asked, words)
    expect(text).toContain('du 28 février 2027 au 14 mars 2027')
    expect(text).not.toContain('[votre raison')
  })

  it('beside a reason', async () => {
    const text = await reply(visitLetter, 'can i move it, i travel to Ghana from 1 march to 20 march')
    expect(text).toContain('en déplacement')
    expect(text).toContain('du 1er mars 2027 au 20 mars 2027')
  })

  it('after a reason', async () => {
    const text = await reply(
      visitLetter,
      'my dad has surgery, i must go home, move the date',
      'from 1 march to 20 march',
    )
    expect(text).toContain('un membre de ma famille est malade')
    expect(text).toContain('du 1er mars 2027 au 20 mars 2027')
  })

  it('of a day that is over', async () => {
    const text = await replyOn(
      '2027-03-15T09:00:00Z',
      visitLetter,
      'missed',
      'i was in hospital from 9 march to 13 march',
    )
    expect(text).toContain('raison de santé')
    expect(text).toContain('du 9 mars 2027 au 13 mars 2027')
  })

  it('only where the day of the letter is among them', async () => {
    const text = await reply(visitLetter, asked, 'I can come from 15 march to 30 march')
    expect(text).not.toContain('au 30 mars')
  })
})

describe('a reason that was told', () => {
  it.each(['illness', 'family illness', 'Illness'])('is not made another’s by “%s”', async (words) => {
    const text = await reply(visitLetter, 'can i move it, my mother is in hospital', words)
    expect(text).not.toContain('pour raison de santé')
    expect(text).not.toContain('you are ill')
  })

  it('gives way to another', async () => {
    const text = await reply(visitLetter, 'can i move it, my mother is in hospital', 'I am ill too')
    expect(text).toContain('pour raison de santé')
  })

  it('is the reader’s own where they are with child', async () => {
    const text = await reply(visitLetter, 'can I change the date, my baby is due in march')
    expect(text).toContain('naissance de mon enfant')
  })
})

describe('beside a day that was missed', () => {
  it.each([
    'i have nobody for my baby that day',
    'that day I have no one to keep my daughter',
    'I will be working that day',
    'i cant come, i work',
  ])('what holds now is of the coming day: %s', async (words) => {
    const text = await reply(
      reproach,
      'i was not there on 7 january because i never received the letter',
      words,
    )
    expect(text).not.toContain('Justification d’absence')
    expect(text).not.toMatch(/n’avais aucune|n’ai malheureusement pas pu/)
  })

  it.each(['i was ill', 'I had nobody for my baby that day'])(
    'what is over is of that one: %s',
    async (words) => {
      const text = await reply(reproach, 'i missed it, what do I write', words)
      expect(text).toContain('Justification d’absence')
    },
  )
})
