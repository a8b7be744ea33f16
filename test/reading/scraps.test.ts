/** What the engine reads on drawn lines is dropped; what stands near them is kept. */
import { expect, it } from 'vitest'
import { withoutScraps } from '../../src/reading/scraps.ts'

/** A level line at 100, an upright one at 300. */
const strokes = {
  level: [{ left: 0, right: 900, top: 100, bottom: 102, slope: 0 }],
  upright: [{ left: 300, right: 302, top: 100, bottom: 400, slope: 0 }],
}

const kept = (text: string, certainty: number, left: number, top: number) =>
  withoutScraps(
    [{ text, certainty, left, right: left + 12 * text.length, top, bottom: top + 24 }],
    strokes,
  )[0]?.text ?? null

it.each([
  ['—__', 0.2, 40, 90, null],
  ['_', 0.7, 40, 95, null],
  ['|', 0.6, 298, 200, null],
  ['pe', 0.1, 290, 92, null],
  // Signs and words of the text, by a line or far from one.
  ['–', 0.93, 40, 92, '–'],
  ['le', 0.6, 40, 96, 'le'],
  ['9h', 0.2, 40, 96, '9h'],
  ['—__', 0.2, 40, 200, '—__'],
  ['pe', 0.1, 40, 200, 'pe'],
  // A bar or a bracket before a word is the border of its cell, or is printed.
  ['|Greta,', 0.3, 298, 200, 'Greta,'],
  ['[MARDI', 0.9, 299, 200, 'MARDI'],
  ['[x]', 0.9, 299, 200, '[x]'],
  ['[MARDI', 0.9, 500, 200, '[MARDI'],
])('«%s», read with certainty %d at %d, %d, is %s', (text, certainty, left, top, expected) => {
  expect(kept(text, certainty, left, top)).toBe(expected)
})
