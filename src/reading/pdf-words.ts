/** Joins the characters of a PDF into words, and tells what the file says of the gaps between them. */
import type { PdfBox } from './pdfium.ts'
import type { Seam } from './placed.ts'

/**
 * A character with its place and the size of its type (`em`) in the file's units; `piece` is the text object that it
 * is of, `turn` counts quarters, or is negative.
 */
export type Glyph = {
  text: string
  /** Around its ink alone; given for the signs of empty boxes. */
  tight: PdfBox | null
  em: number
  turn: number
  piece: number
  invisible: boolean
  left: number
  right: number
  bottom: number
  top: number
}

/** A blank of the file, or one that PDFium puts where it sees a gap or a line's end. */
export type Blank = 'space' | 'guess'

export type PdfWord = { glyphs: Glyph[]; seam: Seam }

/** A word and how many blanks the file writes before it. */
type Spaced = { glyphs: Glyph[]; spaces: number }

/** Of the words of a file that writes its spaces, this share or more come after one: the others begin lines. */
const mostSpaced = 0.4

/** Gaps of one line set to a width differ by no more than this share of a character's height. */
const even = 0.3

/** @param glyphs in the order of the file. */
export function intoWords(glyphs: readonly (Glyph | Blank)[]): PdfWord[] {
  const words = split(glyphs)
  const telling = words.filter((word) => word.spaces > 0).length > mostSpaced * words.length
  return words.map((word, index) => ({
    glyphs: word.glyphs,
    seam: telling ? seamOf(words, index) : 'unclear',
  }))
}

function split(glyphs: readonly (Glyph | Blank)[]): Spaced[] {
  const words: Spaced[] = []
  let open = false
  let guessed = false
  let spaces = 0
  for (const glyph of glyphs) {
    if (glyph === 'guess') guessed = true
    else if (glyph === 'space') {
      open = false
      spaces += 1
    } else {
      const word = words.at(-1)
      const last = word?.glyphs.at(-1)
      const goesOn = open && last !== undefined && glyph.turn === last.turn && !farApart(last, glyph)
      const isGlued =
        (word?.glyphs.length ?? 0) > 1 &&
        last !== undefined &&
        (changesType(last, glyph) || endsFiller(word?.glyphs ?? [], glyph))
      if (goesOn && !isGlued && (!guessed || touch(last, glyph))) word?.glyphs.push(glyph)
      else words.push({ glyphs: [glyph], spaces })
      open = true
      guessed = false
      spaces = 0
    }
  }
  return words
}

/** Behind dots or strokes to write on. */
function endsFiller(word: readonly Glyph[], glyph: Glyph): boolean {
  return word.slice(-2).every(({ text }) => /[._…]/.test(text)) && /[\p{L}\p{N}]/u.test(glyph.text)
}

/** A name or a number in another size right behind a word is a label's value; a small raised ending is of its word. */
function changesType(last: Glyph, glyph: Glyph): boolean {
  const begins = /\p{Lu}/u.test(glyph.text) || (/\p{N}/u.test(glyph.text) && /\p{L}/u.test(last.text))
  return begins && /[\p{L}\p{N}]/u.test(last.text) && Math.abs(last.em / glyph.em - 1) > 0.08
}

/** For a file that writes its spaces: what has none before it is apart, unless it is of one line set to a width. */
function seamOf(words: readonly Spaced[], index: number): Seam {
  const word = words[index]
  const last = words[index - 1]?.glyphs.at(-1)
  const [first] = word?.glyphs ?? []
  if (word === undefined || last === undefined || first === undefined) return 'unclear'
  if (last.piece !== first.piece) {
    return word.spaces > 0 || narrowSpaced(last.text, first.text) ? 'unclear' : 'apart'
  }
  return word.spaces < 2 && isEven(words, index) ? 'one' : 'typed'
}

/** French sets a narrow space beside these signs, which many fonts lack and many files leave out. */
function narrowSpaced(before: string, after: string): boolean {
  return /[«‹]/.test(before) || /[»›:;!?%€]/.test(after)
}

/** The gaps before a word's neighbours in the piece are as wide as its own. */
function isEven(words: readonly Spaced[], index: number): boolean {
  const own = gapBefore(words, index)
  return [index - 1, index + 1].every((other) => {
    const gap = gapBefore(words, other)
    return own === null || gap === null || Math.abs(gap - own) < even
  })
}

/** In heights of a character; null where a piece or a line begins. */
function gapBefore(words: readonly Spaced[], index: number): number | null {
  const last = words[index - 1]?.glyphs.at(-1)
  const first = words[index]?.glyphs[0]
  if (last === undefined || first === undefined || last.piece !== first.piece) return null
  const { off, gap, size } = between(last, first)
  return off < 0.3 * size && gap > 0 ? gap / size : null
}

/** How far one character is off the line of the other, and how far along it they are apart. */
function between(a: Glyph, b: Glyph): { off: number; gap: number; size: number } {
  const size = Math.max(a.top - a.bottom, a.right - a.left)
  const across = Math.abs(a.left + a.right - b.left - b.right) / 2
  const along = Math.abs(a.top + a.bottom - b.top - b.bottom) / 2
  const isLevel = a.turn % 2 === 0
  const gap = isLevel
    ? Math.max(b.left - a.right, a.left - b.right)
    : Math.max(b.bottom - a.top, a.bottom - b.top)
  return { off: isLevel ? along : across, gap, size }
}

/** With no gap between, on one line: PDFium guesses wrong where a font has few characters. */
function touch(a: Glyph, b: Glyph): boolean {
  const { off, gap, size } = between(a, b)
  return off < 0.3 * size && gap < 0.08 * size
}

/** Characters that follow each other in the file and not on the page, such as the cells of a table. */
function farApart(a: Glyph, b: Glyph): boolean {
  const size = Math.max(a.top - a.bottom, a.right - a.left)
  return (
    Math.max(b.left - a.right, a.left - b.right) > size || Math.max(b.bottom - a.top, a.bottom - b.top) > size
  )
}
