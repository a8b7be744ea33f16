/** A letter whose weekday and date do not fit, and a date that may be moved once. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const doubtful = visitLetter.replace('le jeudi 11 mars 2027', 'le vendredi 11 mars 2027')

describe('another weekday', () => {
  it.each([
    ['but friday is 12 no?', /^\*\*Yes: Friday 12 March 2027/],
    ['isn’t the 12 a friday? friday is the 12th', /^\*\*Yes: Friday 12 March 2027/],
    ['friday is 13 or not', /^\*\*No: it is Saturday 13 March 2027/],
    ['the 11 is thursday', /^\*\*Yes: Thursday 11 March 2027/],
  ])('%s', async (question, says) => {
    const text = await reply(doubtful, question)
    expect(text).toMatch(says)
    expect(text).not.toMatch(/Je ne peux pas venir|ne pourrai/)
  })

  it('another wish is another thing', async () => {
    expect(await reply(doubtful, 'can I come on friday 12')).not.toMatch(/^\*\*Yes: Friday/)
  })
})

const once = visitLetter.replace(
  'En cas d’empêchement',
  'Un seul report pourra être accordé.\nEn cas d’empêchement',
)

describe('moving it twice', () => {
  it.each([
    'and after they give new date can i change again?',
    'can I move it a second time',
    'is it possible to change the date twice',
  ])('%s', async (question) => {
    const text = await reply(once, question)
    expect(text).toMatch(/^\*\*No: your letter lets you move the date only once/)
    expect(text).not.toContain('reschedule')
  })

  it('is open where the letter has no such line', async () => {
    expect(await reply(visitLetter, 'can I move it a second time')).not.toMatch(/^\*\*No/)
  })
})
