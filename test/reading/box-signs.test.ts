/** What is no box on a picture, though it has straight sides: figures. */
import { expect, it } from 'vitest'
import { withBoxSigns } from '../../src/reading/box-signs.ts'

const word = (text: string, left: number, top: number, right: number, certainty = 0.6) => ({
  text,
  certainty,
  left,
  top,
  right,
  bottom: top + 20,
})
const square = (left: number, top: number, ink: number) => ({
  left,
  top,
  right: left + 14,
  bottom: top + 18,
  ink,
})

it.each([
  ['as one word with its hour', ['8h10'], ['8h35']],
  ['as a word of its own before its hour', ['8', 'h10'], ['8', 'h35']],
  ['in a day', ['08/02/28'], ['08/03/28']],
])('an 8 read %s stays one', (_, first, second) => {
  const row = (texts: string[], top: number) => [
    word('Pereira', 100, top, 190, 0.9),
    ...texts.map((text, index) => word(text, 400 + 17 * index, top, 400 + 17 * index + 14 * text.length)),
  ]
  const words = [...row(first, 100), ...row(second, 140)]
  const texts = withBoxSigns(words, [square(401, 101, 0.5), square(401, 141, 0.5)]).map(({ text }) => text)
  expect(texts).toEqual(words.map(({ text }) => text))
})
