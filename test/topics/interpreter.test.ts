/** An interpreter: a language that the letter only notes, with and without a line of who translates. */
import { describe, expect, it } from 'vitest'
import { found, letter, saying } from './letters.ts'
import { replyTo } from './replies.ts'

const noted = letter({
  kind: 'asylum-reception',
  instructions: [{ id: 'interpreter:tigrinya', french: found('Langue : tigrigna', 'Langue : tigrigna') }],
})

describe('a language in one line, and who translates in another', () => {
  it.each([
    ['Un interprète sera à votre disposition par téléphone.', 'by phone'],
    ['Vous serez assisté par un interprète, par téléphone.', 'by phone'],
    ['Un interprète sera présent lors de l’entretien.', 'The letter plans an interpreter'],
    ['Un service d’interprétariat par téléphone est mis à disposition.', 'by phone'],
    ['La présence d’un interprète est assurée par l’OFII.', 'The letter plans an interpreter'],
  ])('%s', (french, says) => {
    for (const question of ['i don’t speak french, I know only tigrinya', 'how will I talk to them']) {
      const reply = replyTo('interpreter', saying(noted, french), question)
      expect(reply).toContain(says)
      expect(reply).toContain(french.replace(/\.$/, ''))
      expect(reply).not.toContain('does not say')
    }
  })
})

describe('a language alone', () => {
  it.each([
    'Munissez-vous de votre passeport.',
    'Aucun interprète ne sera présent.',
    'La présence d’un interprète est souhaitable.',
    'Un interprète sera présent si vous en faites la demande.',
  ])('%s', (french) => {
    const reply = replyTo('interpreter', saying(noted, french), 'i don’t speak french, I know only tigrinya')
    expect(reply).not.toContain('The letter plans')
  })
})
