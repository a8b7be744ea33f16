/** Finds what looks like words on a page and was not read: a figure alone in its cell, a line close to a border. */
import { type Area, middleOf, type PlacedWord, sideBySide, usualHeight } from './placed.ts'
import type { Raster } from './raster.ts'
import type { Small } from './rules.ts'
import { stripsOf, withRim } from './strips.ts'

/** Darker than this, in the small copy, is ink. */
const ink = 140

/** Letters closer than this, in heights of a word, are of one piece. */
const maxGap = 0.7

/** How high a piece is, in heights of a word, how wide at least, and which share of its box is ink: no dash, no drawing, no bar. */
const size = { least: 0.5, most: 1.7, width: 0.12 }
const density = { least: 0.1, most: 0.9 }

/** What stands so close to a word, in heights, and is narrower than this, is a part of it: a comma, the foot of a letter. */
const part = { near: 0.35, width: 0.6 }

/** A word whose box is too small has ink beside it, within so many heights, that is its own. */
const beside = 1.2

/** More pieces than this are no few words left out, but a drawing or a page that cannot be read. */
const mostPieces = 40

/** Read larger than the page, as one line below the other; surer than this it is taken. */
const scale = 1.35
const sure = 0.85

/** White around a piece, in heights of a word. */
const rim = 0.35

/**
 * @param words what was read on the page.
 * @param rules the lines that are drawn on it.
 * @param read the engine.
 * @returns the words, with those that were left out.
 */
export async function withLeftOut(
  words: readonly PlacedWord[],
  { page, small, rules }: { page: Raster; small: Small; rules: readonly Area[] },
  read: (picture: Raster) => Promise<PlacedWord[]>,
): Promise<PlacedWord[]> {
  const usual = usualHeight(words)
  const pieces = leftOut(words, rules, small, usual)
  if (pieces.length === 0 || pieces.length > mostPieces) return [...words]
  const areas = pieces.map((piece) => withRim(piece, rim * usual, page))
  const { picture, onPage } = await stripsOf(page, areas, scale)
  const found = onPage(await read(picture)).filter(
    (word) =>
      word.certainty > sure && /[\p{L}\p{N}]/u.test(word.text) && !isSaid(word, words, beside * usual),
  )
  return [...words, ...found]
}

/** The word beside it begins, or ends, with it. */
function isSaid(found: PlacedWord, words: readonly PlacedWord[], near: number): boolean {
  return words.some((word) => {
    if (sideBySide(word, found) < 0.5) return false
    const isLeft = middleOf(word).x < middleOf(found).x
    const gap = isLeft ? found.left - word.right : word.left - found.right
    return gap < near && (isLeft ? word.text.endsWith(found.text) : word.text.startsWith(found.text))
  })
}

/** Boxes, in pixels of the page, around ink as high as words that is in no word and on no line. */
function leftOut(words: readonly PlacedWord[], rules: readonly Area[], small: Small, usual: number): Area[] {
  const { copy, factor } = small
  const rest = new Uint8Array(copy.data.length)
  for (let at = 0; at < rest.length; at += 1) if ((copy.data[at] ?? 255) < ink) rest[at] = 1
  for (const area of [...words, ...rules.filter((rule) => isThin(rule, usual))])
    wipe(rest, copy, area, factor)
  const height = usual / factor
  return piecesOf(rest, copy, maxGap * height)
    .filter(({ box, count }) => {
      const [wide, high] = [box.right - box.left, box.bottom - box.top]
      const share = count / (wide * high)
      const fits = high > size.least * height && high < size.most * height && wide > size.width * height
      return fits && share > density.least && share < density.most
    })
    .map(({ box: { left, top, right, bottom } }) => ({
      left: left * factor,
      top: top * factor,
      right: right * factor,
      bottom: bottom * factor,
    }))
    .filter((piece) => !isPart(piece, words, usual))
}

function isThin({ left, top, right, bottom }: Area, usual: number): boolean {
  return Math.min(right - left, bottom - top) < 0.5 * usual
}

/** A word's own box may miss its outermost pixels. */
const slack = 2

function wipe(rest: Uint8Array, { width, height }: Raster, area: Area, factor: number): void {
  const from = Math.max(0, Math.floor(area.left / factor) - slack)
  const to = Math.min(width, Math.ceil(area.right / factor) + slack)
  const bottom = Math.min(height, Math.ceil(area.bottom / factor) + slack)
  for (let y = Math.max(0, Math.floor(area.top / factor) - slack); y < bottom; y += 1) {
    rest.fill(0, y * width + from, y * width + to)
  }
}

function isPart(piece: Area, words: readonly PlacedWord[], usual: number): boolean {
  if (piece.right - piece.left > part.width * usual) return false
  const near = part.near * usual
  return words.some(
    (word) =>
      word.left - near < piece.right &&
      word.right + near > piece.left &&
      word.top < piece.bottom &&
      word.bottom > piece.top,
  )
}

type Piece = { box: Area; count: number }
type Stretch = { from: number; to: number; count: number; piece: Piece }

/** Ink that hangs together from row to row, gaps between letters closed. */
function piecesOf(rest: Uint8Array, { width, height }: Raster, gap: number): Piece[] {
  const pieces = new Set<Piece>()
  let above: Stretch[] = []
  for (let y = 0; y < height; y += 1) {
    const row: Stretch[] = []
    for (const { from, to, count } of stretchesOf(rest.subarray(y * width, (y + 1) * width), gap)) {
      const piece: Piece = { box: { left: from, right: to, top: y, bottom: y + 1 }, count }
      for (const other of above) {
        if (other.to <= from || other.from >= to || other.piece === piece) continue
        const old = other.piece
        join(piece, old)
        pieces.delete(old)
        for (const stretch of [...above, ...row]) if (stretch.piece === old) stretch.piece = piece
      }
      pieces.add(piece)
      row.push({ from, to, count, piece })
    }
    above = row
  }
  return [...pieces]
}

function join(piece: Piece, { box, count }: Piece): void {
  piece.count += count
  piece.box.left = Math.min(piece.box.left, box.left)
  piece.box.right = Math.max(piece.box.right, box.right)
  piece.box.top = Math.min(piece.box.top, box.top)
  piece.box.bottom = Math.max(piece.box.bottom, box.bottom)
}

function* stretchesOf(row: Uint8Array, gap: number): Generator<{ from: number; to: number; count: number }> {
  let [from, last, count] = [-1, -1, 0]
  for (let x = row.indexOf(1); x >= 0; x = row.indexOf(1, x + 1)) {
    if (from >= 0 && x - last > gap) {
      yield { from, to: last + 1, count }
      from = -1
      count = 0
    }
    if (from < 0) from = x
    last = x
    count += 1
  }
  if (from >= 0) yield { from, to: last + 1, count }
}
