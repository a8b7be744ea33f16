/** English numbers, as people type them: each is read whole, or not at all. */
import { expect, it } from 'vitest'
import { amountOf, amountPattern } from '../../src/topics/understanding/numbers.ts'

const minutes = new RegExp(`(${amountPattern}) ?min`)

it.each([
  ['5 minutes', 5],
  ['10-15 minutes', 15],
  ['twenty five minutes', 25],
  ['twenty-five minutes', 25],
  ['fortyfive minutes', 45],
  ['fourty minutes', 40],
  ['nineteen minutes', 19],
  ['a minute', 1],
  ['half a minute', 0.5],
  ['one and a half minutes', 1.5],
  ['2 and half minutes', 2.5],
  ['three quarters of a minute', 0.75],
  ['1.5 minutes', 1.5],
  ['ten to twenty minutes', 20],
])('%s', (words, count) => {
  expect(amountOf(minutes.exec(words)?.[1] ?? '')).toBe(count)
})

it.each([
  'a hundred minutes',
  'one hundred twenty minutes',
  'a hundred and five minutes',
  'two dozen minutes',
  'some minutes',
])('%s', (words) => {
  expect(minutes.exec(words)?.[1]).toBeUndefined()
})
