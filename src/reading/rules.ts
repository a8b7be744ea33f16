/** Finds the level and upright lines that are drawn on a picture of a page: the borders of its tables and boxes. */
import { type DrawnLine, linesOf } from './lines.ts'
import { type Area, type PlacedWord, turned } from './placed.ts'
import { factorTo, type Raster, shrink, turn } from './raster.ts'

/** The long side of the small copy in which lines and boxes are looked for. */
const searchSide = 1170

/** `factor`: how many pixels of the page one of the copy stands for. */
export type Small = { copy: Raster; factor: number }

/** @param page cleaned, with level lines of text. */
export function smallCopyOf(page: Raster): Small {
  const factor = factorTo(searchSide, page)
  return { copy: shrink(page, factor), factor }
}

/** Letters are shorter than these shares of the copy's long side. */
const least = { level: 0.05, upright: 0.022 }

/** Rules of more than this share of their length run through words: they are the words' own ink. */
const maxInWords = 0.25

/** So much of a line along the edge of words is their foot, or drawn under them. */
const mostUnder = 0.85

/** A thin box around what may be a line, in pixels of the page, and how it leans: how far it strays for each pixel that it goes on. */
export type Stroke = Area & { slope: number }
export type Strokes = { level: Stroke[]; upright: Stroke[] }

/** What may be lines, in a page of this copy. */
export function strokesOf({ copy: small, factor }: Small): Strokes {
  const side = Math.max(small.width, small.height)
  const level = linesOf(small, least.level * side).map((line) => area(line, factor))
  // Turned back by a quarter, what stood upright is level, and what was right is on top.
  const upright = linesOf(turn(small, 3), least.upright * side)
    .map((line) => area(line, factor))
    .map(({ left, right, top, bottom, slope }) => ({
      left: small.width * factor - bottom,
      right: small.width * factor - top,
      top: left,
      bottom: right,
      slope: -slope,
    }))
  return { level, upright }
}

/**
 * @param words what was read on the page.
 * @returns the strokes that are no letters, and a box around the whole of each frame.
 */
export function rulesOf(strokes: Strokes, words: readonly PlacedWord[]): Area[] {
  const level = strokes.level.filter((line) => !isInk(line, words))
  if (level.length < 2) return []
  const upright = strokes.upright.filter((line) => !isInk(line, words))
  return [...level, ...upright, ...frames(level, upright)]
}

function area({ at, from, to, slope }: DrawnLine, factor: number): Stroke {
  return { left: from * factor, right: to * factor, top: at * factor, bottom: (at + 1) * factor, slope }
}

/** True for what is no line but a row of letters, or is drawn under one. */
function isInk(line: Area, words: readonly PlacedWord[]): boolean {
  const isLevel = line.right - line.left > line.bottom - line.top
  const own = isLevel ? line : turned(line)
  let inside = 0
  let under = 0
  for (const word of words) {
    if (word.certainty < 0.3) continue
    const rim = (word.bottom - word.top) / 4
    const area = isLevel ? word : turned(word)
    inside += shared(own, area, -rim)
    under += shared(own, area, rim)
  }
  const length = own.right - own.left
  return inside > maxInWords * length || (isLevel && under > mostUnder * length)
}

/** How much of a level line runs within a word's height and a rim. */
function shared(line: Area, word: Area, rim: number): number {
  if (line.bottom <= word.top - rim || line.top >= word.bottom + rim) return 0
  return Math.max(0, Math.min(line.right, word.right) - Math.max(line.left, word.left))
}

/** Corners are no further apart than this, in pixels of the page; so much of each side is there. */
const corner = 16
const sideSeen = 0.6

/** The boxes between two level lines of one length that upright lines join at both ends. */
function frames(level: readonly Area[], upright: readonly Area[]): Area[] {
  const close = (a: number, b: number) => Math.abs(a - b) < corner
  const joins = (x: number, top: number, bottom: number) =>
    upright
      .filter((line) => close(line.left, x))
      .reduce((sum, line) => sum + Math.max(0, Math.min(line.bottom, bottom) - Math.max(line.top, top)), 0) >
    sideSeen * (bottom - top)
  return level.flatMap((first, index) => {
    const { left, right, top } = first
    const last = level
      .slice(index + 1)
      .find((line) => close(line.left, left) && close(line.right, right) && line.top > top + corner)
    if (last === undefined || !joins(left, top, last.bottom) || !joins(right, top, last.bottom)) return []
    return [{ left, right, top, bottom: last.bottom }]
  })
}
