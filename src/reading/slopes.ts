/** Measures how lines of text lean across a page, piece by piece. */
import type { Raster } from './raster.ts'

/** The lean of one piece of a line (down per right) at a place, in shares of the page from its middle, -1 to 1. */
export type Slope = { x: number; y: number; slope: number; weight: number }

/** Letters closer than this share of the page's width are one piece. */
const maxGap = 0.014

/** A piece is at least this share of the width; longer lines are cut into such pieces. */
const minLength = 0.06
const maxLength = 0.2

/** A line of text is no thicker than this share of the page's height, once its lean is taken off. */
const maxThickness = 0.012

type Piece = {
  count: number
  x: number
  y: number
  xx: number
  xy: number
  yy: number
  left: number
  right: number
}

/** @param page cleaned, upright, and no larger than it must be for lines to be told apart. */
export function measureSlopes(page: Raster): Slope[] {
  return piecesOf(page).flatMap((piece) => {
    const { width, height } = page
    const varX = piece.xx / piece.count - (piece.x / piece.count) ** 2
    const varY = piece.yy / piece.count - (piece.y / piece.count) ** 2
    const covariance = piece.xy / piece.count - (piece.x * piece.y) / piece.count ** 2
    const slope = covariance / Math.max(1, varX)
    const thickness = Math.sqrt(Math.max(0, varY - slope * covariance))
    const long = piece.right - piece.left > minLength * width
    if (!long || thickness > maxThickness * height || thickness < 1) return []
    const x = (2 * piece.x) / piece.count / width - 1
    const y = (2 * piece.y) / piece.count / height - 1
    return [{ x, y, slope, weight: (piece.right - piece.left) / width }]
  })
}

/** Ink that hangs together from row to row, gaps between letters closed. */
function piecesOf(page: Raster): Piece[] {
  const gap = Math.max(2, Math.round(maxGap * page.width))
  const pieces: Piece[] = []
  let above: { from: number; to: number; piece: number }[] = []
  const parent: number[] = []
  const root = (index: number): number => {
    let at = index
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at
    return at
  }
  for (let y = 0; y < page.height; y += 1) {
    const row: { from: number; to: number; piece: number }[] = []
    for (const { from, to } of stretchesOf(page, y, gap)) {
      const column = Math.floor(from / (maxLength * page.width))
      let piece = -1
      for (const other of above) {
        if (other.to < from || other.from > to) continue
        if (Math.floor(other.from / (maxLength * page.width)) !== column) continue
        const rooted = root(other.piece)
        if (piece < 0) piece = rooted
        else if (rooted !== piece) {
          parent[rooted] = piece
          merge(pieces, piece, rooted)
        }
      }
      if (piece < 0) {
        piece = pieces.length
        parent.push(piece)
        pieces.push({ count: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0, left: from, right: to })
      }
      addStretch(page, pieces[piece], y, from, to)
      row.push({ from, to, piece })
    }
    above = row
  }
  return pieces.filter((_, index) => root(index) === index)
}

/** Stretches of a row that hold ink, cut where pieces are cut. */
function* stretchesOf(page: Raster, y: number, gap: number): Generator<{ from: number; to: number }> {
  const cut = Math.floor(maxLength * page.width)
  let from = -1
  let last = -1
  let end = 0
  for (let x = 0; x <= page.width; x += 1) {
    const ink = x < page.width && (page.data[y * page.width + x] ?? 255) < 128
    const ends = from >= 0 && (x === page.width || x - last > gap || x >= end)
    if (ends) {
      yield { from, to: last }
      from = -1
    }
    if (ink) {
      if (from < 0) {
        from = x
        end = cut * (Math.floor(x / cut) + 1)
      }
      last = x
    }
  }
}

function addStretch(page: Raster, piece: Piece | undefined, y: number, from: number, to: number): void {
  if (piece === undefined) return
  for (let x = from; x <= to; x += 1) {
    if ((page.data[y * page.width + x] ?? 255) >= 128) continue
    piece.count += 1
    piece.x += x
    piece.y += y
    piece.xx += x * x
    piece.xy += x * y
    piece.yy += y * y
  }
  piece.left = Math.min(piece.left, from)
  piece.right = Math.max(piece.right, to)
}

function merge(pieces: Piece[], into: number, from: number): void {
  const a = pieces[into]
  const b = pieces[from]
  if (a === undefined || b === undefined) return
  for (const key of ['count', 'x', 'y', 'xx', 'xy', 'yy'] as const) a[key] += b[key]
  a.left = Math.min(a.left, b.left)
  a.right = Math.max(a.right, b.right)
}
