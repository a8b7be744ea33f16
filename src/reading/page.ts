/** Makes a page of the contract out of placed words. */
import { readingOrder } from './layout.ts'
import { type Area, around, type PlacedWord } from './placed.ts'
import type { Box, Line, Page, Source, Word } from './text.ts'

/** @param size the page's width and height in the units of the words, and what is drawn on it, when that is known. */
export function toPage(
  file: string,
  number: number,
  source: Source,
  words: readonly PlacedWord[],
  size: { width: number; height: number; drawn?: readonly Area[] },
): Page {
  const lines = readingOrder(words, size.drawn).map((line) => toLine(line, size))
  return { file, number, source, lines }
}

function toLine(words: PlacedWord[], size: { width: number; height: number }): Line {
  const matter = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  const certainties = (matter.length > 0 ? matter : words).map((word) => word.certainty)
  return {
    text: textOf(words),
    certainty: Math.min(...certainties),
    box: toBox(around(words), size),
    words: words.map((word) => toWord(word, size)),
  }
}

/** Cells of a table are a tab apart; a cell's own lines, and words, are a space apart. */
function textOf(words: PlacedWord[]): string {
  return words.reduce((text, word, index) => {
    const last = words[index - 1]
    if (last === undefined) return word.text
    const height = Math.max(last.bottom - last.top, word.bottom - word.top)
    const gap = word.seam === 'cell' || (word.seam !== 'one' && word.left - last.right > 1.3 * height)
    return `${text}${gap ? '\t' : ' '}${word.text}`
  }, '')
}

function toWord(word: PlacedWord, size: { width: number; height: number }): Word {
  return { text: word.text, certainty: word.certainty, box: toBox(word, size) }
}

function toBox(
  word: { left: number; top: number; right: number; bottom: number },
  size: { width: number; height: number },
): Box {
  return {
    x: fraction(word.left / size.width),
    y: fraction(word.top / size.height),
    width: fraction((word.right - word.left) / size.width),
    height: fraction((word.bottom - word.top) / size.height),
  }
}

function fraction(value: number): number {
  return Math.max(0, Math.min(1, Math.round(value * 1e4) / 1e4))
}
