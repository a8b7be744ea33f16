/** Told to ask which day is right, the reader gets the French words for exactly that, and the answer of the office is taken over. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const wrongDay = visitLetter.replace('jeudi 11 mars', 'vendredi 11 mars')
const byPhone = wrongDay.replace('écrivez à sante.metz@ofii.fr', 'appelez le 03 87 00 00 00')
const which = 'so which day do I go'

describe('the French words', () => {
  it.each([
    'call them? what do I say',
    'how do i ask them in french which day',
    'what should I tell them on the phone',
    'can you write an email to ask which day is right',
    'I need the french words for that',
    'friday or thursday, write it to them please',
  ])('%s', async (words) => {
    const text = await reply(byPhone, which, words)
    expect(text).toMatch(/^\*\*Call 03 87 00 00 00 and ask which day is right/)
    expect(text).toContain('« vendredi 11 mars 2027 », mais le 11 mars 2027 est un jeudi')
    expect(text).not.toContain('une autre date')
  })

  it('as a message where the letter gives a mailbox', async () => {
    const text = await reply(wrongDay, which, 'how do i ask them')
    expect(text).toContain('To: sante.metz@ofii.fr')
    expect(text).toContain('Question sur la date')
  })

  it('but not where the day is sure', async () => {
    expect(await reply(visitLetter, which, 'what do I say to them')).not.toContain('which day is right')
  })

  it.each(['what do I say if i am late', 'can i have another date, i am ill', 'what does the doctor say'])(
    'nor for anything else: %s',
    async (words) => expect(await reply(byPhone, which, words)).not.toContain('and ask which day is right'),
  )
})

describe('the answer of the office', () => {
  it.each([
    'ok they told me friday 12',
    'i called, they said it is friday the 12',
    'they told me friday 12th march',
  ])('%s', async (words) => {
    expect(await reply(byPhone, which, words)).toContain('**Done: I now have Friday 12 March 2027, 8:40')
  })

  it.each(['friday 12 people were there', 'on friday 10 euros was paid', 'i work friday 12 to 18 h'])(
    'is not: %s',
    async (words) => expect(await reply(byPhone, which, words)).not.toContain('**Done'),
  )
})
