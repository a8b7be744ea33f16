/** Holds two readings of a page against each other: a figure that they do not agree on is not sure. */
import { around, type PlacedWord, sideBySide } from './placed.ts'

/** What a figure is worth that came out differently the second time. */
const disputed = 0.4

/** @returns the words of the first reading; those with figures that the second does not bear out are made uncertain. */
export function doubt(words: readonly PlacedWord[], second: readonly PlacedWord[]): PlacedWord[] {
  return words.map((word) => {
    const figures = figuresOf([word])
    if (figures === '' || figuresOf(second.filter((other) => sharePlace(word, other))).includes(figures))
      return word
    return { ...word, certainty: Math.min(word.certainty, disputed) }
  })
}

/** The digits of words from left to right, and the letters that stand between digits. */
function figuresOf(words: readonly PlacedWord[]): string {
  return words
    .toSorted((a, b) => a.left - b.left)
    .map((word) => word.text.match(/\d.*\d|\d/)?.[0] ?? '')
    .join('')
    .replaceAll(/[^\p{L}\d]/gu, '')
}

/** The same spot of the page, however the engine cut it into words. */
function sharePlace(a: PlacedWord, b: PlacedWord): boolean {
  const box = around([a, b])
  const shared = a.right - a.left + (b.right - b.left) - (box.right - box.left)
  return sideBySide(a, b) > 0.5 && shared > 0.4 * Math.min(a.right - a.left, b.right - b.left)
}
