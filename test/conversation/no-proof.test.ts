/** Whoever has said that they have no proof is not given a message that encloses one. */
import { describe, expect, it } from 'vitest'
import { missedDayLetter, reply, visitLetter } from './person.ts'

const sworn = 'Je n’ai pas de justificatif'

describe('no proof, told some messages ago', () => {
  it.each([
    [
      'i was sick that day but have no doctor paper',
      'how many days i have to answer',
      'write the letter for me please',
    ],
    ['i was ill on that day, i never saw a doctor', 'what do i bring', 'write it again'],
    ['i had fever, no medical certificate', 'where is it', 'please write the mail to them'],
  ])('of a missed day: %s … %s … %s', async (...said) => {
    const text = await reply(missedDayLetter, ...said)
    expect(text).toContain(sworn)
    expect(text).not.toMatch(/certificat médical|doctor’s note/)
  })

  it('of a day to come', async () => {
    const text = await reply(visitLetter, 'I have flu but no doctors note', 'what do i bring', 'reschedule')
    expect(text).toContain(sworn)
    expect(text).not.toContain('certificat médical')
  })
})

describe('a proof after all', () => {
  it('is enclosed', async () => {
    const text = await reply(
      visitLetter,
      'I am ill, can i have another date, but I have no doctors note',
      'i got a doctor paper now',
      'write it again',
    )
    expect(text).not.toContain(sworn)
  })

  it('may be had of another reason', async () => {
    const text = await reply(
      visitLetter,
      'I am ill, can i have another date, but I have no doctors note',
      'can i move it, i work that day',
    )
    expect(text).not.toContain(sworn)
  })
})
