/** Drops what the engine read on the lines of tables and boxes: dashes, strokes and short words that nobody wrote. */
import type { Area, PlacedWord } from './placed.ts'
import type { Strokes } from './rules.ts'

/** So near to a line, in pixels of the page, a word stands on it. */
const near = 6

/** What is read on a line is less certain than this: a sign, or a few letters. */
const doubtful = { sign: 0.8, letters: 0.3 }

/** @param strokes the lines of the page. @returns the words that were written, without a bar or bracket that is a line. */
export function withoutScraps(words: readonly PlacedWord[], { level, upright }: Strokes): PlacedWord[] {
  const lines = [...level, ...upright]
  return words
    .filter((word) => !couldBeScrap(word) || !lines.some((line) => isOn(line, word)))
    .map((word) => {
      const isBarred = /^[|[{].*[\p{L}\d]/u.test(word.text) && !/[\]}]/.test(word.text)
      return isBarred && upright.some((line) => isOn(line, edgeOf(word)))
        ? { ...word, text: word.text.replace(/^[|[{]+/, '') }
        : word
    })
}

function couldBeScrap({ text, certainty }: PlacedWord): boolean {
  if (/^\p{L}{1,3}$/u.test(text)) return certainty < doubtful.letters
  return !/[\p{L}\p{N}]/u.test(text) && certainty < doubtful.sign
}

function isOn(line: Area, word: Area): boolean {
  return (
    word.left < line.right + near &&
    word.right > line.left - near &&
    word.top < line.bottom + near &&
    word.bottom > line.top - near
  )
}

/** Where the first sign of a word stands. */
function edgeOf({ left, top, bottom }: PlacedWord): Area {
  return { left, right: left + (bottom - top) / 3, top, bottom }
}
