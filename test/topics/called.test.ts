/** Which of several letters is named, in words as people write them. */
import { expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { createLetterNames } from '../../src/topics/called.ts'
import { allLetters } from './letters.ts'

const names = createLetterNames((await loadLocale()).letters)

function first(kind: string) {
  const letter = Object.values(allLetters).find((one) => one.kind === kind && one.appointments.length > 0)
  if (!letter) throw new Error(`no letter of the kind ${kind}`)
  return { letter }
}
const visit = first('medical-visit')
const civic = first('civic-training')
const both = [visit, civic]

it.each([
  ['what do I bring to the medical visit?', visit],
  ['I mean the civic days', civic],
  ['et la visite médicale ?', visit],
  ['what time is it?', null],
  ['the medical visit or the civic day?', null],
])('%s', (words, one) => {
  expect(names.named(words, both)).toBe(one)
})

it('knows a letter by its day', () => {
  const [, month = '', day = ''] = visit.letter.appointments[0]?.date.value.split('-') ?? []
  expect(names.named(`I can't come on ${day}/${month}`, both)).toBe(visit)
})

it('tells a name alone from a question about it', () => {
  expect(names.onlyNamed('no, the civic days', both)).toBe(civic)
  expect(names.onlyNamed('what happens at the medical visit', both)).toBeNull()
  expect(names.meansOther('and the other one?')).toBe(true)
  expect(names.meansOther('is there another one in June?')).toBe(false)
})
