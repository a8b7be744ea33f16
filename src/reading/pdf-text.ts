/** The words of a PDF page's text layer with their places, upright whatever way the page is turned. */
import type { Pdfium } from './pdfium.ts'
import { around, type PlacedWord } from './placed.ts'

/** `invisible` counts characters drawn with no ink: the text layer that a scanner laid over its picture. */
export type PageText = { words: PlacedWord[]; width: number; height: number; invisible: number }

type Glyph = {
  text: string
  turn: number
  invisible: boolean
  left: number
  right: number
  bottom: number
  top: number
}

/** A page of text has some thousands; a page with more is an attack or a map. */
const maxCharacters = 30_000

/** Text render mode 3 of the PDF format (ISO 32000-1, 9.3.6): neither filled nor stroked. */
const invisibleMode = 3

/** @returns the words inside the page's visible box; lines of it written across the page come last. */
export function pageText(engine: Pdfium, page: number): PageText {
  const box = pageBox(engine, page)
  const glyphs = readGlyphs(engine, page)
  const ink = glyphs.filter((glyph) => glyph !== null)
  const turn = commonest(ink.map((glyph) => glyph.turn))
  const invisible = ink.filter((glyph) => glyph.invisible).length
  const upright = turn % 2 === 0
  const width = upright ? box.right - box.left : box.top - box.bottom
  const height = upright ? box.top - box.bottom : box.right - box.left
  const words = intoWords(glyphs)
    .filter((word) => word.every((glyph) => glyph.turn === turn && inside(glyph, box)))
    .map((word) => place(word, turn, box))
  return { words, width, height, invisible }
}

type PdfBox = { left: number; bottom: number; right: number; top: number }

function pageBox(engine: Pdfium, page: number): PdfBox {
  const memory = engine._malloc(16)
  const known = engine._FPDF_GetPageBoundingBox(page, memory) !== 0
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, memory, 4)
  engine._free(memory)
  if (known && right > left && top > bottom) return { left, top, right, bottom }
  return {
    left: 0,
    bottom: 0,
    right: engine._FPDF_GetPageWidthF(page),
    top: engine._FPDF_GetPageHeightF(page),
  }
}

/** Every character in the order of the file; null stands for a space or a line's end. */
function readGlyphs(engine: Pdfium, page: number): (Glyph | null)[] {
  const text = engine._FPDFText_LoadPage(page)
  if (text === 0) return []
  const memory = engine._malloc(16)
  try {
    const count = Math.min(maxCharacters, engine._FPDFText_CountChars(text))
    return Array.from({ length: Math.max(0, count) }, (_, index) => readGlyph(engine, text, index, memory))
  } finally {
    engine._free(memory)
    engine._FPDFText_ClosePage(text)
  }
}

function readGlyph(engine: Pdfium, text: number, index: number, memory: number): Glyph | null {
  const code = engine._FPDFText_GetUnicode(text, index)
  const character = isCharacter(code) ? String.fromCodePoint(code) : '\ufffd'
  if (/[\s\0]/.test(character) || engine._FPDFText_IsGenerated(text, index) === 1) {
    // PDFium puts a hyphen of its own in place of one that ends a line: that one is in the letter.
    if (!/[-\u00ad\u2010]/.test(character)) return null
  }
  if (engine._FPDFText_GetLooseCharBox(text, index, memory) === 0) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, memory, 4)
  const quarter = Math.round(engine._FPDFText_GetCharAngle(text, index) / (Math.PI / 2))
  const object = engine._FPDFText_GetTextObject(text, index)
  const invisible = object !== 0 && engine._FPDFTextObj_GetTextRenderMode(object) === invisibleMode
  return { text: character, turn: ((quarter % 4) + 4) % 4, invisible, left, right, bottom, top }
}

function isCharacter(code: number): boolean {
  return (
    code > 0 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff)
  )
}

function floats(engine: Pdfium, pointer: number, count: number): number[] {
  const { buffer, byteOffset } = engine.HEAPU8
  return [...new Float32Array(buffer, byteOffset + pointer, count)]
}

function intoWords(glyphs: (Glyph | null)[]): Glyph[][] {
  const words: Glyph[][] = []
  let word: Glyph[] = []
  for (const glyph of [...glyphs, null]) {
    const last = word.at(-1)
    if (last !== undefined && (glyph === null || glyph.turn !== last.turn || farApart(last, glyph))) {
      words.push(word)
      word = []
    }
    if (glyph !== null) word.push(glyph)
  }
  return words
}

/** Characters that follow each other in the file and not on the page, such as the cells of a table. */
function farApart(a: Glyph, b: Glyph): boolean {
  const size = Math.max(a.top - a.bottom, a.right - a.left)
  return (
    Math.max(b.left - a.right, a.left - b.right) > size || Math.max(b.bottom - a.top, a.bottom - b.top) > size
  )
}

function inside(glyph: Glyph, box: PdfBox): boolean {
  const x = (glyph.left + glyph.right) / 2
  const y = (glyph.bottom + glyph.top) / 2
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top
}

/** Turns PDF coordinates (origin at the bottom left) into a person's (top left), text upright. */
function place(word: Glyph[], turn: number, box: PdfBox): PlacedWord {
  const corners = word.map((glyph) => {
    const left = glyph.left - box.left
    const right = glyph.right - box.left
    const up = box.top - glyph.top
    const down = box.top - glyph.bottom
    const width = box.right - box.left
    const height = box.top - box.bottom
    if (turn === 1) return { left: up, right: down, top: width - right, bottom: width - left }
    if (turn === 2)
      return { left: width - right, right: width - left, top: height - down, bottom: height - up }
    if (turn === 3) return { left: height - down, right: height - up, top: left, bottom: right }
    return { left, right, top: up, bottom: down }
  })
  const text = word.map((glyph) => glyph.text).join('')
  return { text: text.normalize('NFC'), certainty: 1, ...around(corners) }
}

function commonest(numbers: number[]): number {
  const counts = [0, 0, 0, 0]
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}
