/** Finds small squares that are drawn on a picture of a page, by their edges: boxes to tick, but letters as well may look so. */
import type { Raster } from './raster.ts'
import type { Small } from './rules.ts'
import { type Square, squareAt } from './square-sides.ts'

/** How long a level edge is, in pixels of the small copy: sides of one and a half to six millimetres on A4, and some more where a tick goes on from it. */
const edge = { least: 7, most: 28 }

/** An edge is darker than what lies so many pixels further out, by so many shades; it may have a gap. */
const reach = 2
const contrast = 24
const maxGap = 2

/** The lower edge lies so many widths below the upper one, and so much of it is seen. */
const height = { least: 0.6, most: 1.3 }
const lowerSeen = 0.65

/** Darker than this is ink; there is little of it left of a box. */
const ink = 200
const mostDark = 0.4

/** More than any form has. */
const mostSquares = 120

type Edge = { y: number; from: number; to: number }

/** @param page cleaned, with level lines of text, and its small copy. @returns the squares, from top to bottom, each once. */
export function squaresOf(page: Raster, { copy: small, factor }: Small): Square[] {
  const found: Square[] = []
  for (const upper of upperEdges(small)) {
    if (!isFree(upper, small)) continue
    for (const bottom of lowerEdges(upper, small)) {
      const { y, from, to } = upper
      const rough = {
        left: from * factor,
        right: (to + 1) * factor,
        top: y * factor,
        bottom: (bottom + 1) * factor,
      }
      const square = squareAt(page, rough)
      if (square === null) continue
      if (!found.some((other) => isSame(other, square))) found.push(square)
      break
    }
    if (found.length > mostSquares) return []
  }
  return found
}

function isSame(a: Square, b: Square): boolean {
  const near = (a.right - a.left) / 3
  return Math.abs(a.left - b.left) < near && Math.abs(a.top - b.top) < near
}

function* upperEdges({ width, height: rows, data }: Raster): Generator<Edge> {
  for (let y = reach; y < rows - edge.least; y += 1) {
    let from = -1
    let last = -1
    const above = (y - reach) * width
    const row = y * width
    for (let x = 0; x < width; x += 1) {
      if ((data[row + x] ?? 0) + contrast <= (data[above + x] ?? 0)) {
        if (from < 0) from = x
        last = x
      } else if (from >= 0 && x - last > maxGap) {
        const length = last - from + 1
        if (length >= edge.least && length <= edge.most) yield { y, from, to: last }
        from = -1
      }
    }
  }
}

/** Nothing stands close to its left, as letters do in a word. */
function isFree({ y, from, to }: Edge, { width, data }: Raster): boolean {
  const length = to - from + 1
  let dark = 0
  for (let at = (y + 1) * width + from - reach * 2, row = 0; row < length; row += 1, at += width) {
    if ((data[at] ?? 255) < ink) dark += 1
  }
  return dark < mostDark * length
}

function* lowerEdges({ y, from, to }: Edge, { width, height: rows, data }: Raster): Generator<number> {
  const length = to - from + 1
  const last = Math.min(rows - reach - 1, y + Math.round(length * height.most))
  for (let bottom = y + Math.round(length * height.least); bottom <= last; bottom += 1) {
    let seen = 0
    for (let at = bottom * width + from; at <= bottom * width + to; at += 1) {
      if ((data[at] ?? 0) + contrast <= (data[at + reach * width] ?? 0)) seen += 1
    }
    if (seen >= lowerSeen * length) yield bottom
  }
}
