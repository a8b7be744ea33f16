/** Whoever asked for another date and comes after all keeps the day of the letter, and no message moves it. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const asked = 'can i have another date, i have a wedding'
const byPhone = visitLetter.replace('écrivez à sante.metz@ofii.fr', 'appelez le 03 87 00 00 00')
const toConfirm = visitLetter.replace(
  'En cas',
  'Merci de confirmer votre présence à sante.metz@ofii.fr. En cas',
)

describe('the day is kept', () => {
  it.each([
    'oh wait, I can be there after all',
    'ok so i keep thursday 11 march',
    'please dont change it, leave it as it is',
    'never mind, I will come',
    'forget the request',
    'my cousin moved the party so now i can go',
    'no need for another date any more',
    'good, the 11th works for me now',
    'we will come then, thanks',
    'I stick to the appointment',
  ])('%s', async (words) => {
    const text = await reply(visitLetter, asked, words)
    expect(text).toMatch(/^\*\*Good: you keep Thursday 11 March 2027, 8:40/)
    expect(text).toContain('Don’t send the message')
    expect(text).toContain('Maintien du rendez-vous')
    expect(text).not.toMatch(/Demande de report|autre date que|mariage|your file can stop/)
  })

  it('with what is asked beside it', async () => {
    const text = await reply(visitLetter, asked, 'no wait. I asked and I can come. what do i bring')
    expect(text).toMatch(/^\*\*Good: you keep/)
    expect(text).toContain('your glasses')
  })

  it('and nobody is asked whether an answer is due', async () => {
    const text = await reply(visitLetter, asked, 'so I keep the 11th. do I have to answer them')
    expect(text).toMatch(/you need not write at all/)
    expect(text).not.toContain('If nobody answers')
  })

  it('on the telephone', async () => {
    const text = await reply(byPhone, asked, 'i can come after all')
    expect(text).toContain('03 87 00 00 00')
    expect(text).toContain('Merci de garder ce rendez-vous')
  })

  it('and said, where the letter wants to hear it', async () => {
    const text = await reply(toConfirm, asked, 'i can come after all')
    expect(text).toContain('Good: you keep')
    expect(text).toContain('je vous confirme ma présence')
  })

  it('and the message for it is written once more', async () => {
    expect(await reply(visitLetter, asked, 'i keep the date', 'write it again')).toContain('Maintien')
  })

  it('and an old reason is no reason any more', async () => {
    const text = await reply(visitLetter, asked, 'i keep the date', 'sorry, can i change the date please')
    expect(text).toContain('[votre raison')
    expect(text).not.toContain('mariage')
  })
})

describe('nothing is taken back by', () => {
  it.each([
    'I can come on 18 march',
    'i can come at 4 pm',
    'can i come with my wife',
    'should I keep the 11th or move it',
    'what if I just keep the date and do not go',
    'I hope I can come',
    'where do I keep the letter',
    'I can come in april',
    'I will come on friday',
  ])('%s', async (words) => {
    expect(await reply(visitLetter, asked, words)).not.toMatch(/Good: you keep|Maintien/)
  })

  it('words about nothing that was wished for', async () => {
    expect(await reply(visitLetter, 'what do i bring', 'ok i will come')).not.toContain('Maintien')
  })
})

it('says a quote as a whole where a message was written before', async () => {
  const fixed = `${visitLetter}\nAucun autre report ne sera accordé.`
  const text = await reply(fixed, 'can i change the date', 'but can i not move it')
  expect(text).not.toMatch(/:\*\*\s*\n/)
})
