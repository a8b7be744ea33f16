import { expect, it } from 'vitest'
import { restoreBullets } from '../../src/reading/bullets.ts'

/** Lines at the left margin, a point and a word each; small signs are as low as they are in print. */
function list(points: string[], top: number) {
  return points.flatMap((text, index) => {
    const line = { certainty: 0.9, top: top + 14 * index, bottom: top + 14 * index + 10 }
    return [
      { ...line, text, left: 50, right: 54, top: line.top + 3, bottom: line.bottom - 2 },
      { ...line, text: 'passeport', left: 62, right: 120 },
    ]
  })
}

it.each([
  ['signs and letters that were points', ['"', 'y', '«', 'r'], ['•', '•', '•', '•']],
  ['dashes', ['-', '-', '–'], ['-', '-', '–']],
  ['letters that count', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']],
  ['figures', ['1', '2', '3'], ['1', '2', '3']],
  ['one letter again and again', ['e', 'e', 'e', 'e'], ['•', '•', '•', '•']],
  ['one letter, on two lines', ['o', 'o'], ['•', '•']],
  ['letters in no order', ['e', 'c', 'e', 'o'], ['•', '•', '•', '•']],
  ['two lines only', ['"', 'y'], ['"', 'y']],
])('before the lines of a list, %s', (_, read, expected) => {
  const words = restoreBullets(list(read, 100))
  expect(words.filter(({ left }) => left === 50).map(({ text }) => text)).toEqual(expected)
})
