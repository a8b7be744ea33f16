/** Explanations: what a letter says, in speaking order, each sentence with what it stands on. */
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { grade, prose } from '../wording/readability.ts'
import { allLetters, found, letter, medicalVisit } from './letters.ts'

const wording = createWording(await loadLocale(), 30)
const now = new Date('2027-01-20T09:00:00Z')
const explained = (one: Letter, at = now) => wording.parts(explain(one, at), 'explained')

describe.each(Object.entries(allLetters))('%s', (name, one) => {
  it('is explained as its golden file says', async () => {
    await expect(draw(explained(one))).toMatchFileSnapshot(`explained/${name}.txt`)
  })

  it('stands on the letter or on a known fact, sentence by sentence', () => {
    for (const { because } of explain(one, now)) {
      if ('fact' in because) expect(wording.fact(because.fact).title).not.toBe('')
      else if ('quote' in because) expect(because.quote.quote).not.toBe('')
      else expect(because.missing).not.toBe('')
    }
  })

  it('is easy to read', () => {
    expect(grade(prose(explained(one)))).toBeLessThanOrEqual(8)
  })
})

it('says first that the date has passed', () => {
  const late = letter({
    ...medicalVisit,
    warnings: [{ code: 'date-passed', about: 'appointments[0].date', with: {} }],
  })
  const words = draw(explained(late, new Date('2027-04-01T09:00:00Z')))
  expect(words).toContain('**This date has passed:** Thursday 11 March 2027.')
  expect(words.indexOf('has passed')).toBeLessThan(words.indexOf('**When**'))
  expect(words).not.toContain('Do this')
})

it('doubts a value that was not read surely, before it says it', () => {
  const visit = medicalVisit.appointments[0]
  if (!visit) throw new Error('the letter has its appointment')
  const blurred = letter({
    ...medicalVisit,
    appointments: [{ ...visit, date: found('2027-03-11', 'le jeudi l1 mars 2O27', false) }],
  })
  const words = draw(explained(blurred))
  expect(words).toContain(
    '**Please check.** I am not sure that I read this line right: « le jeudi l1 mars 2O27 ».',
  )
  expect(words).toContain('perhaps Thursday 11 March 2027')
})

it('repeats nothing of a scam: no date, no link, no contact', () => {
  expect(draw(explained(allLetters['scam'] ?? letter({})))).not.toMatch(/2027|ofii-pay|https/)
})
