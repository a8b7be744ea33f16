/** Children: a letter that calls some of them and does not let others in gives no yes and no at once. */
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { appointment, found, letter, saying, told } from './letters.ts'
import { replyTo } from './replies.ts'

const visit = appointment({
  date: found('2027-03-11', 'le jeudi 11 mars 2027'),
  start: found('09:30', '9h30'),
})
const called = 'vous et vos enfants êtes convoqués le jeudi 11 mars 2027'
const notIn = 'Les enfants ne sont pas admis à la réunion de l’après-midi'

const withLines = (...lines: [id: 'come-alone' | 'come-with-children', french: string][]): Letter =>
  saying(
    letter({
      kind: 'medical-visit',
      appointments: [visit],
      instructions: lines.map(([id, french]) => told(id, french)),
    }),
    ...lines.map(([, french]) => french),
  )
const member = (name: string, born: number, line: string) => ({
  name,
  number: null,
  sex: null,
  relation: null,
  born,
  line: found(line, line),
})

describe('a letter that calls children, and does not let children in', () => {
  const both = withLines(['come-with-children', called], ['come-alone', notIn])
  const listed: Letter = {
    ...withLines(['come-alone', notIn]),
    people: [
      member('DIOP Fatou', 1990, 'DIOP Fatou 1990 9h30'),
      member('DIOP Omar', 2019, 'DIOP Omar 2019 10h00'),
    ],
  }

  it.each([
    ['can i bring my kids', both],
    ['my daughter too?', both],
    ['can i bring my kids', listed],
    ['does my little one come', listed],
  ])('%s', (question, one) => {
    const reply = replyTo('children', one, question)
    expect(reply).toContain(notIn)
    expect(reply).not.toMatch(/don’t bring|Yes, bring/i)
  })

  it('quotes who is called', () => {
    expect(replyTo('children', both, 'can i bring my kids')).toContain(called)
    expect(replyTo('children', listed, 'can i bring my kids')).toContain('DIOP Omar 2019 10h00')
  })

  it('says no verdict where a line is read either', () => {
    expect(replyTo('unclear', both, 'children?')).not.toMatch(/don’t bring/i)
  })
})

describe('a letter that says one of the two', () => {
  it.each([
    [withLines(['come-alone', notIn]), 'No, don’t bring children'],
    [withLines(['come-with-children', called]), 'Yes, bring your children'],
  ])('%#', (one, says) => {
    expect(replyTo('children', one, 'can i bring my kids')).toContain(says)
  })
})

describe('childcare that the reader has to find', () => {
  it.each([
    'Merci de prévoir une garde pour vos enfants.',
    'Pensez à organiser la garde de vos enfants.',
    'Veuillez prévoir un mode de garde pour vos jeunes enfants.',
    'Vous devez trouver une solution de garde pour vos enfants.',
  ])('%s', (french) => {
    const reply = replyTo('children', saying(letter({ kind: 'cir-reception' }), french), 'can my baby come')
    expect(reply).toContain('look after')
    expect(reply).not.toContain('can look after children there')
  })

  it('is not that of the place', () => {
    const french = 'Une garde d’enfants est prévue sur place.'
    expect(
      replyTo('children', saying(letter({ kind: 'cir-reception' }), french), 'can my baby come'),
    ).toContain('Somebody can look after children there')
  })
})
