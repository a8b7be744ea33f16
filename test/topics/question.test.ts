/** A matter is found in a question by its phrases, however long the message is that it stands in. */
import { expect, it } from 'vitest'
import { names } from '../../src/topics/exact/question.ts'

const asking = { visit: { asked: ['long visit', 'cancel'], unless: ['taxi'] } }
const isNamed = (said: string, whole = said) => names({ topic: 'unclear', said, whole }, 'visit', asking)

it.each([
  ['how long is the visit', true],
  ['how long do those visits take', true],
  ['how long is the blue visit', true],
  ['how long is the very big blue visit', false],
  ['visit long', false],
  ['can i cancel', true],
  ['how long is the visit by taxi', false],
  ['', false],
])('%s', (said, expected) => {
  expect(isNamed(said)).toBe(expected)
})

it('of a long message, only the question itself says that another thing is meant', () => {
  const whole = 'i come by taxi with my two sons and their bags. how long is the visit'
  expect(isNamed('how long is the visit', whole)).toBe(true)
})

it.each(['long '.repeat(20_000), 'long visi '.repeat(10_000), 'a long letter '.repeat(5000)])(
  'is quick with %#',
  (said) => {
    const start = performance.now()
    for (let count = 0; count < 100; count += 1) isNamed(said)
    expect(performance.now() - start).toBeLessThan(1000)
  },
)
