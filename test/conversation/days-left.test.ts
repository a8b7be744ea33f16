/** Of a letter with several days, those that are over stand behind the ones to come, and no day to come is said to be over. */
import { describe, expect, it } from 'vitest'
import { person, replyOn, textFile } from './person.ts'

const civic = `OFII – Direction territoriale d’Angers
Angers, le 11 janvier 2027
Mme SY Fatou
CONVOCATION – FORMATION CIVIQUE
Vous devez participer à la formation civique :
Journée 1 : mardi 9 février 2027 de 9h à 17h
Journée 2 : jeudi 4 mars 2027 de 9h à 17h
Lieu : FORMALIS, 8 rue du Mail, 49100 ANGERS
En cas d’absence, envoyez un justificatif à civique.angers@ofii.fr sous 3 jours.`
const three = civic.replace('Lieu :', 'Journée 3 : mardi 16 mars 2027 de 9h à 17h\nLieu :')
const between = '2027-02-20T09:00:00Z'

describe('between two of its days', () => {
  it.each([
    'do i still have to go on 4 march?',
    'ok so thursday 4 march i must go or not',
    'must i go to the second day',
    'and day 2',
  ])('"%s" is answered with the day to come, which is not over', async (words) => {
    const text = await replyOn(between, civic, 'i missed the first day, i was in hospital', words)
    expect(text).toContain('Thursday 4 March 2027')
    expect(text.split('\n')[0]).not.toContain('This date has passed')
    expect(text).not.toContain('passed:** Thursday')
    expect(text).not.toContain('ask for a new date')
  })
  it.each(['when is my next day', 'so next day is when', 'when do i go', 'what date is it'])(
    '"%s" is answered with the day to come first',
    async (words) => {
      const text = await replyOn(between, civic, words)
      expect(text.split('\n')[0]).toContain('Thursday 4 March 2027')
      expect(text).not.toMatch(/9 February.*(?:before|first)/)
    },
  )
  it('says what is over behind what is to come, in the explanation too', async () => {
    const { text } = await person(new Date(between)).says('', { files: [textFile(three)] })
    expect(text.indexOf('4 March 2027')).toBeGreaterThan(0)
    expect(text.indexOf('4 March 2027')).toBeLessThan(text.indexOf('This date has passed'))
    expect(text).toContain('This date has passed:** Tuesday 9 February 2027')
    expect(text).not.toContain('passed:** Thursday 4 March')
  })
})

it('still says first that its only day, or each of them, is over', async () => {
  expect(await replyOn('2027-03-20T09:00:00Z', civic, 'when is it')).toMatch(/^\*\*This date has passed/)
})

it('says of a day that is over that it is, where that one is asked about', async () => {
  const text = await replyOn(between, civic, 'when was the first day')
  expect(text).toContain('9 February 2027')
  expect(text).not.toContain('passed:** Thursday')
})
