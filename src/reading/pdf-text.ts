/** The words of a PDF page's text layer with their places, upright whatever way the page is turned. */

import { withoutOverlays } from './overlays.ts'
import type { Button } from './pdf-form.ts'
import { readShapes } from './pdf-shapes.ts'
import { type Blank, type Glyph, intoWords, type PdfWord } from './pdf-words.ts'
import { floats, type PdfBox, type Pdfium } from './pdfium.ts'
import { type Area, around, type PlacedWord } from './placed.ts'
import { joinSpacedOut } from './spaced-out.ts'
import { emptySign, findTickBoxes, isPartOf, withTickBoxes } from './tick-boxes.ts'

/**
 * `drawn` are the boxes around lines and borders; `invisible` counts characters drawn with no ink: the text layer that
 * a scanner laid over its picture.
 */
export type PageText = {
  words: PlacedWord[]
  drawn: Area[]
  width: number
  height: number
  invisible: number
}

/** A page of text has some thousands; a page with more is an attack or a map. */
const maxCharacters = 30_000

/** Text render mode 3 of the PDF format (ISO 32000-1, 9.3.6): neither filled nor stroked. */
const invisibleMode = 3

/**
 * @param buttons those of the page's form.
 * @returns the words inside the page's visible box, with a sign for each box that is there to be ticked.
 */
export function pageText(engine: Pdfium, page: number, buttons: readonly Button[]): PageText {
  const box = pageBox(engine, page)
  const glyphs = readGlyphs(engine, page)
  const ink = glyphs.filter((glyph) => typeof glyph !== 'string')
  const turn = commonest(ink.map((glyph) => glyph.turn).filter((one) => one !== askew))
  const invisible = ink.filter((glyph) => glyph.invisible).length
  const upright = turn % 2 === 0
  const width = upright ? box.right - box.left : box.top - box.bottom
  const height = upright ? box.top - box.bottom : box.right - box.left
  const words = intoWords(glyphs)
    .filter(({ glyphs: own }) => own.every((glyph) => glyph.turn === turn && inside(glyph, box)))
    .map((word) => place(word, turn, box))
  const shapes = readShapes(engine, page)
  const boxes = findTickBoxes(engine, page, shapes, ink, buttons)
  const drawn = shapes
    .filter((shape) => shape.path && !boxes.some((one) => isPartOf(shape, one)))
    .map((shape) => upend(shape, turn, box))
  const ticks = boxes.map(({ ticked, ...area }) => ({ ...upend(area, turn, box), ticked }))
  const own = withoutOverlays(joinSpacedOut(words), drawn)
  return { words: withTickBoxes(own, ticks), drawn, width, height, invisible }
}

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

/** Every character in the order of the file. */
function readGlyphs(engine: Pdfium, page: number): (Glyph | Blank)[] {
  const text = engine._FPDFText_LoadPage(page)
  if (text === 0) return []
  const memory = engine._malloc(32)
  try {
    const count = Math.min(maxCharacters, engine._FPDFText_CountChars(text))
    return Array.from({ length: Math.max(0, count) }, (_, index) => readGlyph(engine, text, index, memory))
  } finally {
    engine._free(memory)
    engine._FPDFText_ClosePage(text)
  }
}

/** What PDFium gives for a hyphen at the end of a line. */
const endingHyphen = 2

/** Text that is further off the level than this, in quarters of a turn, is a mark across the page. */
const mostAskew = 0.1
const askew = -1

function readGlyph(engine: Pdfium, text: number, index: number, memory: number): Glyph | Blank {
  const code = engine._FPDFText_GetUnicode(text, index)
  const character = code === endingHyphen ? '-' : isCharacter(code) ? String.fromCodePoint(code) : '\ufffd'
  // PDFium puts a hyphen of its own in place of one that ends a line: that one is in the letter.
  const generated = engine._FPDFText_IsGenerated(text, index) === 1 && !/[-\u00ad\u2010]/.test(character)
  if (generated) return 'guess'
  if (/[\s\0]/.test(character) || engine._FPDFText_GetLooseCharBox(text, index, memory) === 0) return 'space'
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, memory, 4)
  const box = lineBox(engine, text, index, { left, top, right, bottom }, memory)
  const quarters = engine._FPDFText_GetCharAngle(text, index) / (Math.PI / 2)
  const object = engine._FPDFText_GetTextObject(text, index)
  const invisible = object !== 0 && engine._FPDFTextObj_GetTextRenderMode(object) === invisibleMode
  const isAskew = Math.abs(quarters - Math.round(quarters)) > mostAskew
  const turn = isAskew ? askew : ((Math.round(quarters) % 4) + 4) % 4
  const tight = emptySign.test(character) ? inkBox(engine, text, index, memory) : null
  return { text: character, tight, turn, piece: object, invisible, ...box }
}

function inkBox(engine: Pdfium, text: number, index: number, memory: number): PdfBox | null {
  const { buffer, byteOffset } = engine.HEAPU8
  if (engine._FPDFText_GetCharBox(text, index, memory, memory + 8, memory + 16, memory + 24) === 0)
    return null
  const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(buffer, byteOffset + memory, 4)
  return { left, right, bottom, top }
}

/** In sizes of the type: how far a line reaches above and below where letters stand, and the least that is likely. */
const above = 0.9
const below = 0.25
const least = 0.9

/** Some programs write false heights for their fonts: the box is then as high as the size of the type tells. */
function lineBox(
  engine: Pdfium,
  text: number,
  index: number,
  box: PdfBox,
  memory: number,
): PdfBox & { em: number } {
  const size = engine._FPDFText_GetFontSize(text, index)
  engine._FPDFText_GetMatrix(text, index, memory)
  const [, , c = 0, d = 0] = floats(engine, memory, 4)
  const isLevel = Math.abs(d) >= Math.abs(c)
  const up = size * (isLevel ? d : c)
  const height = isLevel ? box.top - box.bottom : box.right - box.left
  const em = Math.abs(up)
  if (height >= least * em) return { ...box, em }
  engine._FPDFText_GetCharOrigin(text, index, memory, memory + 8)
  const { buffer, byteOffset } = engine.HEAPU8
  const [x = 0, y = 0] = new Float64Array(buffer, byteOffset + memory, 2)
  const stand = isLevel ? y : x
  const [low = 0, high = 0] = [stand - below * up, stand + above * up].toSorted((a, b) => a - b)
  return isLevel ? { ...box, em, bottom: low, top: high } : { ...box, em, left: low, right: high }
}

function isCharacter(code: number): boolean {
  return (
    code > 0 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff && (code < 0xd800 || code > 0xdfff)
  )
}

function inside(glyph: Glyph, box: PdfBox): boolean {
  const x = (glyph.left + glyph.right) / 2
  const y = (glyph.bottom + glyph.top) / 2
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top
}

function place({ glyphs, seam }: PdfWord, turn: number, box: PdfBox): PlacedWord {
  const text = glyphs.map((glyph) => glyph.text).join('')
  const corners = glyphs.map((glyph) => upend(glyph, turn, box))
  return { text: text.normalize('NFC'), certainty: 1, seam, ...around(corners) }
}

/** Turns PDF coordinates (origin at the bottom left) into a person's (top left), text upright. */
function upend(shape: PdfBox, turn: number, box: PdfBox): Area {
  const left = shape.left - box.left
  const right = shape.right - box.left
  const up = box.top - shape.top
  const down = box.top - shape.bottom
  const width = box.right - box.left
  const height = box.top - box.bottom
  if (turn === 1) return { left: up, right: down, top: width - right, bottom: width - left }
  if (turn === 2) return { left: width - right, right: width - left, top: height - down, bottom: height - up }
  if (turn === 3) return { left: height - down, right: height - up, top: left, bottom: right }
  return { left, right, top: up, bottom: down }
}

function commonest(numbers: number[]): number {
  const counts = [0, 0, 0, 0]
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}
