/** Gives the points of a list back their look: the engine takes them for all sorts of small letters and signs. */
import { type PlacedWord, usualHeight } from './placed.ts'

const bullet = '•'

/** So many points stand below each other, their left edges no further apart than this, in heights of a word. */
const fewest = 3
const fewestAlike = 2
const slack = 0.4

/** A point has a line of text to its right, no further than this. */
const reach = 2.5

/** @returns the words; what stands for a point in a list is one. Dashes and stars stay what they are. */
export function restoreBullets(words: readonly PlacedWord[]): PlacedWord[] {
  const usual = usualHeight(words)
  const single = words.filter((word) => couldBePoint(word.text) && startsLine(word, words, usual))
  const points = new Set(
    single.filter((word) => {
      const column = single.filter((other) => Math.abs(other.left - word.left) < slack * usual)
      const alike = column.every(({ text }) => text === word.text)
      return column.length >= (alike ? fewestAlike : fewest) && (alike || !counts(column))
    }),
  )
  return words.map((word) =>
    points.has(word) && !/[-–—*•]/.test(word.text) ? { ...word, text: bullet } : word,
  )
}

/** One sign, or one small letter that is no word by itself. */
function couldBePoint(text: string): boolean {
  return /^[^\p{L}\p{N}[\]()]$/u.test(text) || (/^\p{Ll}$/u.test(text) && !/[aà]/.test(text))
}

/** a, b, c: letters that number the lines. */
function counts(column: readonly PlacedWord[]): boolean {
  const letters = column.toSorted((a, b) => a.top - b.top).map(({ text }) => text.charCodeAt(0))
  return (
    column.every(({ text }) => /\p{L}/u.test(text)) &&
    letters.every((letter, index) => index === 0 || letter > (letters[index - 1] ?? letter))
  )
}

function startsLine(point: PlacedWord, words: readonly PlacedWord[], usual: number): boolean {
  const middle = (point.top + point.bottom) / 2
  const level = words.filter((word) => word !== point && word.top < middle && word.bottom > middle)
  const near = (gap: number) => gap > -0.2 * usual && gap < reach * usual
  return (
    level.some((word) => near(word.left - point.right)) &&
    !level.some((word) => near(point.left - word.right))
  )
}
