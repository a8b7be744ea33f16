/** What to do when the office is silent is not what follows when the reader is; one word asks of the letter, not of the last turn. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, reply, replyOn, visitLetter } from './person.ts'

const moved = 'can i have another date, i have a wedding'

describe('when the office does not answer', () => {
  it.each([
    'and if they do not answer me?',
    'what if nobody replies',
    'if no one answers to my mail what i do',
    'they never reply to emails',
    'how long do I wait for their answer',
    'ok but no reply from them, what then',
    'what do i do when ofii doesn’t respond',
    'when will they answer',
  ])('%s', async (words) => {
    const text = await reply(visitLetter, moved, words)
    expect(text).toMatch(
      /^\*\*If nobody answers after a few days, send the same message to sante\.metz@ofii\.fr again/,
    )
    expect(text).toContain('registered letter')
    expect(text).toContain('the old one stands: Thursday 11 March 2027')
    expect(text).not.toContain('clôture')
  })

  it('some questions later', async () => {
    const text = await reply(visitLetter, moved, 'what do i bring', 'and if they do not answer my mail')
    expect(text).toContain('send the same message')
  })

  it('of a day that is over, no date is said to stand', async () => {
    const text = await replyOn('2027-03-15T09:00:00Z', visitLetter, 'missed', 'what if they never answer')
    expect(text).toContain('send the same message')
    expect(text).not.toContain('stands')
  })

  it.each(['what happens if I do not answer', 'what if i never reply to this letter'])(
    'the reader’s own silence is another matter: %s',
    async (words) => expect(await reply(visitLetter, moved, words)).not.toContain('send the same message'),
  )
})

describe('one word', () => {
  const talks = [
    'i lost the certificate of the civic day',
    'can i come late',
    'will they refuse my card',
    moved,
  ]

  it.each(talks)('asks when and where after “%s”', async (before) => {
    for (const words of ['when', 'time?', 'what time', 'date please']) {
      expect(await reply(halfDayLetter, before, words)).toMatch(/^\*\*Tuesday 9 February 2027, 1:30/)
    }
    expect(await reply(halfDayLetter, before, 'address?')).toContain('2 rue Lafayette')
    const both = await reply(halfDayLetter, before, 'time and place again pls')
    expect(both).toContain('9 February 2027')
    expect(both).toContain('2 rue Lafayette')
  })

  it('asks of the x-ray where that was spoken of', async () => {
    expect(await reply(visitLetter, 'where do i get the x-ray', 'when')).not.toMatch(/^\*\*Thursday 11 March/)
  })
})

it.each(['hi', 'hello', 'good morning'])('asks for no letter on "%s" where there is one', async (words) => {
  const text = await reply(visitLetter, words)
  expect(text).toContain('I have your letter')
  expect(text).not.toContain('Send me your letter')
  expect(await reply(null, words)).toContain('Send me your letter')
})
