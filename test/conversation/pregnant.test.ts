/** A pregnancy that was told some messages before is spoken of where the x-ray is asked about. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, reply, visitLetter } from './person.ts'

const withXray = visitLetter.replace(
  'Il n’est pas',
  'Vous devez prendre rendez-vous pour une radiographie pulmonaire auprès du cabinet de radiologie de votre choix.\nIl n’est pas',
)
const warned = /You told me that you are pregnant: don’t have the x-ray before/

describe('told before', () => {
  it.each([
    ['i am 6 months pregnant', 'what do i bring', 'xray?'],
    ['Hello I’m pregnant, is it a problem', 'where is it', 'where do i do the xray'],
    ['je suis enceinte', 'ok thanks', 'how much is the radio'],
  ])('%s / %s / %s', async (...said) => {
    expect(await reply(withXray, ...said)).toMatch(warned)
  })

  it('the answer to what was asked follows', async () => {
    const text = await reply(withXray, 'im pregnant', 'what time is it', 'where do i do the xray')
    expect(text).toMatch(/told me that you are pregnant.*choix/s)
  })

  it.each([
    ['what if somebody is pregnant', 'xray?'],
    ['my wife is pregnant', 'where do i do the xray'],
    ['i am pregnant', 'what time is it'],
    ['i am pregnant', 'i lost the baby', 'where do i do the xray'],
  ])('not said: %s / %s', async (...said) => {
    expect(await reply(withXray, ...said)).not.toMatch(warned)
  })

  it('another letter asks for none', async () => {
    expect(await reply(halfDayLetter, 'i am pregnant', 'xray?')).not.toMatch(warned)
  })
})
