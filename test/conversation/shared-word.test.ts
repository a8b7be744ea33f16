/** Lines of the letter beside an answer: one that only shares a word with the question is not shown, and none that denies says "yes". */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const withLine = (...lines: string[]) =>
  visitLetter.replace('Il n’est pas', `${lines.join('\n')}\nIl n’est pas`)

describe('a tax stamp that the letter does not want', () => {
  it.each([
    ['Un timbre fiscal n’est PAS demandé.', 'is it free, do i buy timbre'],
    ['Aucun timbre fiscal n’est exigé.', 'do i need to pay a stamp'],
    ['Il est inutile d’acheter un timbre fiscal.', 'must I buy the tax stamp'],
    ['Le timbre fiscal n’est plus nécessaire.', 'where do i buy the timbre'],
  ])('%s', async (line, question) => {
    const text = await reply(withLine(line), question)
    expect(text).toContain('You need no tax stamp')
    expect(text).not.toMatch(/tobacco|200 euros|hospital desk/)
  })

  it('is not said of one that it does want', async () => {
    const text = await reply(withLine('Un timbre fiscal de 50 euros est exigé.'), 'do i buy a timbre')
    expect(text).not.toContain('no tax stamp')
  })
})

it('takes a "not" in capitals for no abbreviation', async () => {
  const text = await reply(withLine('Les animaux ne sont PAS admis dans les locaux.'), 'what is "admis"')
  expect(text).not.toContain('hospital desk')
})

describe('a list that is denied as a whole', () => {
  it.each([
    'Photographies d’identité, timbre fiscal, relevé bancaire, justificatif de domicile : ces pièces ne sont pas demandées.',
    'Il est inutile d’apporter : relevé bancaire, photos d’identité, contrat de travail.',
    'Relevé bancaire, photos d’identité et contrat de travail, ces documents ne sont pas exigés.',
  ])('%s', async (line) => {
    for (const question of ['do they ask for photos', 'photos needed?'])
      expect(await reply(withLine(line), question)).not.toMatch(/\bYes, photos|photos are asked for/)
  })
})

describe('a line that shares one word with a longer question', () => {
  it.each([
    'my friend is a cook and we speak of the weather a lot, what is the mood there',
    'the attestation got wet and the ink is gone',
    'my brother broke his leg playing football yesterday',
  ])('%s', async (question) => {
    const letter = withLine(
      'L’attestation de dépôt vous sera remise ultérieurement.',
      'Votre demande concerne votre épouse et vos deux enfants.',
    )
    expect(await reply(letter, question)).not.toMatch(/attestation de dépôt|votre épouse/)
  })
})
