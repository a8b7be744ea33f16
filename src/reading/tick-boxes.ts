/** Finds the boxes that are drawn on a PDF page to be ticked, and tells whether somebody did. */
import { boxLooks } from './box-looks.ts'
import type { Button } from './pdf-form.ts'
import type { Shape } from './pdf-shapes.ts'
import type { Glyph } from './pdf-words.ts'
import type { PdfBox, Pdfium } from './pdfium.ts'
import { type Area, inLineWith, type PlacedWord } from './placed.ts'

/** The sides of a box to tick, in sizes of the type. */
const side = { least: 0.45, most: 1.7 }

/** How thick a stroke is at most, in sizes of the type. */
const thin = 0.3

/** How unlike each other the sides of one box are at most, and those of the boxes of one list. */
const unlike = 1.15
const unlikeInList = 1.08

/** A page with more small shapes than this is a drawing; a letter has no more boxes than this. */
const maxShapes = 2_000
const maxStrokes = 400
const maxBoxes = 80

/** What a box is ticked with, where that is a letter or a sign. */
const mark = /^[xXvV✓✔✕✖✗✘×■●•*+]$/

/** Empty boxes that a font holds, also as the private signs of Wingdings, and signs of which the file says nothing. */
export const emptySign = /^[☐□❏❐❑❒◻▢○\uf06f\uf071\uf0a3\uf0a8\ufffd]$/

/** @param glyphs the page's characters. @returns each box, whether it is ticked, from those that come in numbers. */
export function findTickBoxes(
  engine: Pdfium,
  page: number,
  shapes: readonly Shape[],
  glyphs: readonly Glyph[],
  buttons: readonly Button[],
): Button[] {
  const ems = glyphs.map(({ em }) => em).toSorted((a, b) => a - b)
  const em = ems[ems.length >> 1] ?? 0
  const signs = glyphs.flatMap(({ text, tight }) => (tight && emptySign.test(text) ? [tight] : []))
  const drawn = [...squaresAmong(shapes, em), ...signs]
    .filter((box, index, all) => all.findIndex((other) => overlaps(other, box)) === index)
    .filter((box) => !buttons.some((button) => overlaps(button, box)))
    .filter((box) => !glyphs.some((glyph) => isInside(glyph, box) && !isMark(glyph.text)))
  if (drawn.length > maxBoxes) return [...buttons]
  const looks = boxLooks(engine, page, drawn)
  const boxes = drawn.flatMap((box, index) => {
    const look = looks[index] ?? 'other'
    return look === 'other' ? [] : [{ ...box, ticked: look === 'ticked' }]
  })
  // What is full, or alone, might be any picture: boxes to tick are of one size, in a row, and some are empty.
  const real = boxes.filter((box) => {
    const alike = boxes.filter((other) => other !== box && isOfOneSize(box, other))
    return alike.some((other) => isInRow(box, other)) && [box, ...alike].some(({ ticked }) => !ticked)
  })
  return [...buttons, ...real]
}

function isOfOneSize(a: PdfBox, b: PdfBox): boolean {
  return Math.max(ratio(width(a), width(b)), ratio(height(a), height(b))) < unlikeInList
}

function isInRow(a: PdfBox, b: PdfBox): boolean {
  return Math.min(Math.abs(a.left - b.left), Math.abs(a.bottom - b.bottom)) < 0.2 * width(a)
}

const isMark = (text: string): boolean => mark.test(text) || emptySign.test(text)

/** Shapes that are as wide as high, and those that single strokes make together; first those of the commonest size. */
function squaresAmong(shapes: readonly Shape[], em: number): PdfBox[] {
  const small = shapes.filter((shape) => Math.max(width(shape), height(shape)) < side.most * em)
  if (small.length > maxShapes) return []
  const isSquare = (box: PdfBox) =>
    Math.min(width(box), height(box)) > side.least * em && ratio(width(box), height(box)) < unlike
  const strokes = small.filter((shape) => Math.min(width(shape), height(shape)) < thin * em)
  const joined = (strokes.length > maxStrokes ? [] : clusters(strokes)).filter(
    (box) => isSquare(box) && width(box) < side.most * em,
  )
  const squares = [...small.filter(isSquare), ...joined]
  if (squares.length > maxStrokes) return []
  const alike = (box: PdfBox) => {
    const same = squares.filter((other) => Math.abs(width(other) - width(box)) < 0.05 * width(box))
    return new Set(same.map(({ left, bottom }) => `${Math.round(left)} ${Math.round(bottom)}`)).size
  }
  return squares
    .map((box) => ({ box, count: alike(box) }))
    .toSorted((a, b) => b.count - a.count || width(b.box) - width(a.box))
    .map(({ box }) => box)
}

/** The boxes around strokes that touch each other. */
function clusters(strokes: readonly PdfBox[]): PdfBox[] {
  const found: PdfBox[] = []
  for (const stroke of strokes) {
    let whole: PdfBox = stroke
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const other = found[index]
      if (other === undefined || !touches(other, whole)) continue
      found.splice(index, 1)
      whole = {
        left: Math.min(whole.left, other.left),
        bottom: Math.min(whole.bottom, other.bottom),
        right: Math.max(whole.right, other.right),
        top: Math.max(whole.top, other.top),
      }
    }
    found.push(whole)
  }
  return found
}

const width = (box: PdfBox): number => box.right - box.left
const height = (box: PdfBox): number => box.top - box.bottom
const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(1e-6, Math.min(a, b))

function touches(a: PdfBox, b: PdfBox): boolean {
  return a.left <= b.right && b.left <= a.right && a.bottom <= b.top && b.bottom <= a.top
}

/** The middle of one is in the other. */
function overlaps(a: PdfBox, b: PdfBox): boolean {
  return isInside(a, b) || isInside(b, a)
}

function isInside(inner: PdfBox, outer: PdfBox): boolean {
  const x = (inner.left + inner.right) / 2
  const y = (inner.bottom + inner.top) / 2
  return x > outer.left && x < outer.right && y > outer.bottom && y < outer.top
}

/** The frame of a box, or a stroke of its cross. */
export function isPartOf(shape: PdfBox, box: PdfBox): boolean {
  return isInside(shape, box) && Math.max(width(shape), height(shape)) < 2 * width(box)
}

/** In heights of a word: how far a box stands before its text at most. */
const reach = 2.5

/** Puts a sign for each box among the words, in its line. A box with no words beside it is left out. */
export function withTickBoxes(words: readonly PlacedWord[], boxes: readonly (Area & { ticked: boolean })[]) {
  const result = [...words]
  for (const { ticked, ...area } of boxes) {
    const inside = result.filter((word) => isMark(word.text) && isCentred(word, area))
    if (!ticked && inside.length > 0) continue
    for (const word of inside) result.splice(result.indexOf(word), 1)
    const level = inLineWith(area, result)
    const sign = { text: ticked ? '☒' : '☐', certainty: 1, seam: 'unclear' as const }
    const next = level
      .filter(({ left }) => left > (area.left + area.right) / 2)
      .toSorted((a, b) => a.left - b.left)[0]
    if (next !== undefined && next.left - area.right < reach * (next.bottom - next.top)) {
      const right = Math.max(area.left + 1, next.left - 0.25 * (next.bottom - next.top))
      result.splice(result.indexOf(next), 0, { ...next, ...sign, left: area.left, right })
      continue
    }
    const last = level.filter(({ right }) => right < area.right).toSorted((a, b) => b.right - a.right)[0]
    if (last === undefined) continue
    const { top, bottom } = last
    result.splice(result.indexOf(last) + 1, 0, { ...sign, left: area.left, right: area.right, top, bottom })
  }
  return result
}

function isCentred(word: Area, area: Area): boolean {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  const slack = 0.3 * (area.bottom - area.top)
  return x > area.left && x < area.right && y > area.top - slack && y < area.bottom + slack
}
