/** Finds the level and upright lines that are drawn on a picture of a page: the borders of its tables and boxes. */
import type { Area, PlacedWord } from './placed.ts'
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

/** A line is darker than what lies so many pixels of the small copy to both sides of it, by so many shades. */
const reach = 3
const contrast = 20

/** Letters are shorter than these shares of the copy's long side. */
const least = { level: 0.05, upright: 0.022 }

/** A line may have gaps of so many pixels, where another one crosses it; most of it is there. */
const maxGap = 4
const full = 0.85

/** Lines so many pixels apart, one over the other, are two edges of one. */
const thickness = 4

/** Rules of more than this share of their length run through words: they are the words' own ink. */
const maxInWords = 0.25

type Line = { at: number; from: number; to: number }

/** Thin boxes around what may be lines, in pixels of the page. */
export type Strokes = { level: Area[]; upright: Area[] }

/** What may be lines, in a page of this copy. */
export function strokesOf({ copy: small, factor }: Small): Strokes {
  const side = Math.max(small.width, small.height)
  const level = linesOf(small, least.level * side).map((line) => area(line, factor))
  // Turned back by a quarter, what stood upright is level, and what was right is on top.
  const upright = linesOf(turn(small, 3), least.upright * side)
    .map((line) => area(line, factor))
    .map(({ left, right, top, bottom }) => ({
      left: small.width * factor - bottom,
      right: small.width * factor - top,
      top: left,
      bottom: right,
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

function area({ at, from, to }: Line, factor: number): Area {
  return { left: from * factor, right: to * factor, top: at * factor, bottom: (at + 1) * factor }
}

/** Level stretches of pixels that are darker than those above and below. */
function linesOf(page: Raster, shortest: number): Line[] {
  const lines: Line[] = []
  const ridge = ridgesOf(page)
  for (let y = 1; y < page.height - 1; y += 1) {
    for (const line of stretches(ridge, page.width, y, shortest)) {
      const same = lines.findLast((other) => y - other.at <= thickness && overlap(other, line))
      if (same === undefined) lines.push(line)
      else {
        same.from = Math.min(same.from, line.from)
        same.to = Math.max(same.to, line.to)
      }
    }
  }
  return lines
}

function overlap(a: Line, b: Line): boolean {
  return Math.min(a.to, b.to) > Math.max(a.from, b.from)
}

/** 1 where a pixel, or the one above or below it, is darker than those further off on both sides. */
function ridgesOf({ width, height, data }: Raster): Uint8Array {
  const ridge = new Uint8Array(data.length)
  const far = reach * width
  for (let at = far; at < width * (height - reach); at += 1) {
    const limit = (data[at] ?? 0) + contrast
    if (limit > 255 || (data[at - far] ?? 0) < limit || (data[at + far] ?? 0) < limit) continue
    ridge[at] = 1
    ridge[at - width] = 1
    ridge[at + width] = 1
  }
  return ridge
}

function* stretches(ridge: Uint8Array, width: number, y: number, shortest: number): Generator<Line> {
  let from = -1
  let last = -1
  let count = 0
  for (let x = 0; x <= width; x += 1) {
    const on = x < width && ridge[y * width + x] === 1
    if (from >= 0 && (x === width || x - last > maxGap)) {
      const length = last - from + 1
      if (length >= shortest && count >= full * length) yield { at: y, from, to: last + 1 }
      from = -1
      count = 0
    }
    if (!on) continue
    if (from < 0) from = x
    last = x
    count += 1
  }
}

/** True for what is no line but a row of letters. */
function isInk(line: Area, words: readonly PlacedWord[]): boolean {
  const isLevel = line.right - line.left > line.bottom - line.top
  const length = isLevel ? line.right - line.left : line.bottom - line.top
  let inside = 0
  for (const word of words) {
    if (word.certainty < 0.3) continue
    const rim = (word.bottom - word.top) / 4
    const right = Math.min(line.right, word.right - (isLevel ? 0 : rim))
    const left = Math.max(line.left, word.left + (isLevel ? 0 : rim))
    const bottom = Math.min(line.bottom, word.bottom - (isLevel ? rim : 0))
    const top = Math.max(line.top, word.top + (isLevel ? rim : 0))
    if (right > left && bottom > top) inside += isLevel ? right - left : bottom - top
  }
  return inside > maxInWords * length
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
