/** A passport that is out of date or lost, held against the letter's own line on it. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const listed = (line: string) => visitLetter.replace('- votre passeport\n', `- ${line}\n`)
const valid = listed('votre passeport en cours de validité')
const orPass = listed('un passeport ou un laissez-passer consulaire en cours de validité')
const anyId = listed('tout document d’identité ou d’état civil')

describe('out of date', () => {
  it.each([
    'my passport is expired',
    'my passport expired last month, what do i do',
    'must i renew passport before?',
    'so do i have to renew my passport first',
  ])('%s', async (question) => {
    for (const letter of [valid, orPass]) {
      const text = await reply(letter, question)
      expect(text).toMatch(
        /^\*\*Your letter wants a passport that is still valid:\*\* « .*en cours de validité »/,
      )
      expect(text).not.toMatch(/no rule|2012/)
    }
  })

  it('a pass will do where the letter says so', async () => {
    expect(await reply(orPass, 'my passport is expired')).toContain('laissez-passer')
    expect(await reply(valid, 'my passport is expired')).not.toContain('laissez-passer')
  })

  it('of a letter that does not say valid, no such rule is stated', async () => {
    expect(await reply(visitLetter, 'my passport is expired')).not.toMatch(/still valid/)
  })
})

describe('lost, where any paper will do', () => {
  it.each(['i have no passport, i lost it in Libya', 'my passport was stolen on the road'])(
    '%s',
    async (question) => {
      expect(await reply(anyId, question)).toMatch(
        /any other paper.*tout document d’identité ou d’état civil/,
      )
      expect(await reply(visitLetter, question)).not.toMatch(/any other paper that says who/)
    },
  )
})
