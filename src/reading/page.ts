/** Makes a page of the contract out of placed words. */
import { readingOrder } from './layout.ts'
import { around, type PlacedWord } from './placed.ts'
import type { Box, Line, Page, Source, Word } from './text.ts'

/** @param size the page's width and height in the units of the words. */
export function toPage(
  file: string,
  number: number,
  source: Source,
  words: readonly PlacedWord[],
  size: { width: number; height: number },
): Page {
  const lines = readingOrder(words).map((line) => toLine(line, size))
  return { file, number, source, lines }
}

function toLine(words: PlacedWord[], size: { width: number; height: number }): Line {
  const matter = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  const certainties = (matter.length > 0 ? matter : words).map((word) => word.certainty)
  return {
    text: words.map((word) => word.text).join(' '),
    certainty: Math.min(...certainties),
    box: toBox(around(words), size),
    words: words.map((word) => toWord(word, size)),
  }
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
