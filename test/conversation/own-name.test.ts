/** A name that is given for the message stands in it, and is neither a fraud nor a fault of the letter; and the message is written once more. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const moved = 'can i have another date, i have a wedding'

describe('it is put in', () => {
  it.each([
    'can you put my name, Ngozi Okafor',
    'my name is Ngozi Okafor',
    'write my name Ngozi Okafor in it please',
    'name: Ngozi Okafor',
    'sign it with Ngozi Okafor thanks',
    'please add my full name: ngozi okafor',
  ])('%s', async (words) => {
    const text = await reply(visitLetter, moved, words)
    expect(text).toContain('> Ngozi Okafor\n')
    expect(text).toContain('mariage')
    expect(text).toContain('has to be as your letter has it')
    expect(text).not.toMatch(/\[Prénom NOM\]|contient une erreur|false papers/)
  })

  it('and stays in the next message', async () => {
    const text = await reply(visitLetter, moved, 'my name is Ngozi Okafor', 'i can come after all')
    expect(text).toContain('> Ngozi Okafor\n')
  })
})

describe('it is no name for the message', () => {
  it.each([
    'my name is wrong, it is Ngozy on the letter',
    'my name is Ngozi Okafor not Ngozi Okofar',
    'my name is misspelled in the letter',
  ])('%s', async (words) => {
    const text = await reply(visitLetter, moved, words)
    expect(text).toContain('contient une erreur')
  })

  it('where no message was written', async () => {
    expect(await reply(visitLetter, 'what do i bring', 'my name is Ngozi Okafor')).not.toContain(
      'Demande de report',
    )
  })
})

it.each(['can you write for me the email', 'please write the mail for me', 'write it for me'])(
  'writes the last message once more on “%s”',
  async (words) => {
    const text = await reply(visitLetter, moved, 'what do i bring', words)
    expect(text).toContain('Demande de report')
    expect(text).toContain('mariage')
  },
)
