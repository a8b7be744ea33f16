/** Asked what a meeting is for, or whether it is the last one: one or two sentences, and not the whole letter again. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, reply, visitLetter } from './person.ts'

const final = visitLetter.replace(
  'CONVOCATION À LA VISITE MÉDICALE',
  '2ème ET DERNIÈRE CONVOCATION – VISITE MÉDICALE',
)
const lastReminder = visitLetter.replace(
  'Madame,\n',
  'Madame,\nIl s’agit de votre dernière convocation. Aucun autre rendez-vous ne vous sera proposé.\n',
)
const newAndLast = visitLetter.replace(
  'Vous êtes convoquée à la visite médicale le',
  'Vous ne vous êtes pas présentée le 4 janvier 2027. Une nouvelle et dernière date est fixée au',
)

describe('what a meeting is for', () => {
  it.each([
    'what is this meeting for',
    'what is it',
    'what is this appointment about?',
    'why do they call me there?',
    'what is the purpose of this',
    'what kind of appointment it is',
  ])('%s', async (question) => {
    const text = await reply(visitLetter, question)
    expect(text).toMatch(/^\*\*Good news: this is the routine OFII medical visit/)
    expect(text).not.toMatch(/Bring|carnet|close your file|2 rue Lafayette/)
  })

  it('of another letter', async () => {
    const text = await reply(halfDayLetter, 'what is this meeting for?')
    expect(text).toMatch(/integration contract/)
    expect(text).not.toContain('Lafayette')
  })

  it('the whole letter is still told', async () => {
    expect(await reply(visitLetter, 'what does the letter say')).toContain('2 rue Lafayette')
  })

  it.each(['what is it that I bring', 'what is this carnet'])('is not asked: %s', async (question) => {
    expect(await reply(visitLetter, question)).not.toMatch(/^\*\*Good news/)
  })
})

describe('the last one', () => {
  it.each([
    'is it the last chance?',
    'is this my last chance',
    'do i get another chance after this one?',
    'is this the final date',
  ])('%s', async (question) => {
    expect(await reply(final, question)).toMatch(/^\*\*Yes, .*« 2ème ET DERNIÈRE CONVOCATION/)
    expect(await reply(lastReminder, question)).toMatch(
      /^\*\*Yes, .*(?:dernière convocation|Aucun autre rendez-vous)/,
    )
    expect(await reply(newAndLast, question)).toMatch(/^\*\*Yes, .*« Une nouvelle et dernière date est fixée/)
    expect(await reply(visitLetter, question)).toMatch(/^\*\*Your letter does not say that this is the last/)
  })

  it.each(['what is the last day to write to them', 'is this my last name'])(
    'is not asked: %s',
    async (question) => {
      expect(await reply(final, question)).not.toMatch(/^\*\*Yes, /)
    },
  )
})
