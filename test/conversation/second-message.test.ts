/** What is asked once a message is written: what to write, another date a second time; and a word for whoever tells of somebody ill. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const onceOnly = visitLetter.replace(
  'En cas d’empêchement, écrivez à sante.metz@ofii.fr.',
  'En cas d’empêchement, écrivez à sante.metz@ofii.fr. Une seule demande de report est acceptée.',
)

describe('what to write, right after a message', () => {
  it.each(['what do i write them', 'ok but what should i write', 'what can i write to ofii?'])(
    'is that message: %s',
    async (question) =>
      expect(await reply(visitLetter, 'i moved to lyon last week', question)).toContain(
        'Ma nouvelle adresse',
      ),
  )

  it.each(['no, the letter for my new address', 'i mean the mail about my new address'])(
    'and so is: %s',
    async (question) =>
      expect(await reply(visitLetter, 'i moved to lyon last week', question)).toContain(
        'Ma nouvelle adresse',
      ),
  )

  it('is not that message once something else was asked', async () =>
    expect(
      await reply(
        visitLetter,
        'i moved to lyon last week',
        'can i eat before',
        'what do i write on the form',
      ),
    ).not.toContain('Ma nouvelle adresse'))
})

describe('a date that may be moved once', () => {
  it.each([
    'I want to change the date, already changed one time before',
    'i cant come that day, but they already moved the date for me in january',
    'i need another date but i already postponed once',
  ])('and was moved: %s', async (question) => {
    const text = await reply(onceOnly, question)
    expect(text).toMatch(/^\*\*The letter lets you move the date only once, and you say that you have/)
    expect(text).toContain('Madame, Monsieur')
  })

  it.each([
    'can i move it to a day before april',
    'i want to change the date, i work',
    'i moved house before',
  ])('and was not: %s', async (question) =>
    expect(await reply(onceOnly, question)).not.toContain('you say that you have'),
  )

  it('is not spoken of where the letter sets no limit', async () =>
    expect(await reply(visitLetter, 'can i move it? i already moved it once')).toMatch(
      /^\*\*I found no rule on asking a second time/,
    ))

  it('invites nobody to move it again', async () =>
    expect(await reply(onceOnly, 'after they give a new date can i change again?')).not.toContain(
      'reschedule',
    ))
})

it.each(['i cant come, my mother is very ill', 'my son is sick, can i move the date'])(
  'is sorry to hear it: %s',
  async (question) => expect(await reply(visitLetter, question)).toContain('I am sorry to hear that'),
)

it('is not sorry for a job', async () =>
  expect(await reply(visitLetter, 'i work that day, can i move it')).not.toContain('sorry'))
