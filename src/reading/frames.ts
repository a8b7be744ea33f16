/** The boxes and tables that are drawn on a page, and which words stand in which of them. */
import { type Area, around, contains, type PlacedWord } from './placed.ts'
import { ruledCells } from './ruled.ts'
import { writtenTables } from './written.ts'

/** A part of the page with its own words and the frames drawn inside it. */
export type Frame = { area: Area; words: PlacedWord[]; frames: Frame[] }

/** Boxes whose edges are no further apart than this (in heights of a word) are one box drawn twice. */
const same = 0.3

/** More shapes than these are a picture and not a letter; a dotted line, as some programs draw it, has four hundred. */
const maxShapes = 6_000

/** @param drawn the boxes around what is drawn on the page: lines, borders, backgrounds. */
export function intoFrames(words: readonly PlacedWord[], drawn: readonly Area[], usual: number): Frame {
  const page: Frame = { area: around([...words, ...drawn]), words: [], frames: [] }
  const boxes = drawn.length > maxShapes ? [] : boxesOf(words, drawn, usual)
  const frames = boxes.map((area): Frame => ({ area, words: [], frames: [] }))
  for (const word of words) smallestAround(frames, word, page).words.push(word)
  for (const [index, frame] of frames.entries()) {
    smallestAround(frames.slice(0, index), frame.area, page).frames.push(frame)
  }
  dissolveInline(page, usual)
  return page
}

/** Largest first, each once. */
function boxesOf(words: readonly PlacedWord[], drawn: readonly Area[], usual: number): Area[] {
  const ruled = ruledCells(words, drawn, usual)
  const written = writtenTables(words, usual)
    .filter((table) => !words.every((word) => !isIn(word, table) || isIn(word, ruled)))
    .flat()
  const cells = [...ruled, ...written]
  const open = drawn.filter((area) => Math.min(...sizeOf(area)) > 0.7 * usual && !isRow(area, cells, usual))
  const boxes: Area[] = []
  const own = [...open, ...ruled].filter((area) => !isGround(area, written, words))
  for (const area of [...own, ...written].toSorted((a, b) => surface(b) - surface(a))) {
    if (boxes.some((box) => isSame(box, area, same * usual))) continue
    const inside = words.filter((word) => contains(area, word)).length
    if (inside > 0 && inside < words.length) boxes.push(area)
  }
  return boxes
}

/** The ground of a table's row is no box of its own: its cells are. */
function isRow(area: Area, cells: Area[], usual: number): boolean {
  const own = cells.filter((cell) => contains(area, cell))
  const level = own.filter(
    (cell) => Math.max(Math.abs(cell.top - area.top), Math.abs(cell.bottom - area.bottom)) < same * usual,
  )
  return (level.length > 1 && level.length === own.length) || isTiled(area, own, cells, usual)
}

/** Some rows of a larger table: cells fill it, and others follow where it ends. */
function isTiled(area: Area, own: Area[], cells: Area[], usual: number): boolean {
  if (own.length < 2 || own.reduce((sum, cell) => sum + surface(cell), 0) < 0.9 * surface(area)) return false
  return cells.some((cell) => {
    const isLevel = Math.min(cell.right, area.right) - Math.max(cell.left, area.left) > usual
    const gap = Math.min(Math.abs(cell.bottom - area.top), Math.abs(cell.top - area.bottom))
    return !own.includes(cell) && isLevel && gap < same * usual
  })
}

/** The ground of one cell that the file tells of, or of one row of them. */
function isGround(area: Area, cells: Area[], words: readonly PlacedWord[]): boolean {
  const own = words.filter((word) => contains(area, word))
  const [first, ...rest] = cells.filter((cell) => own.some((word) => contains(cell, word)))
  if (first === undefined || rest.some((cell) => cell.top !== first.top)) return false
  return own.every((word) => isIn(word, [first, ...rest]))
}

function isIn(word: PlacedWord, cells: Area[]): boolean {
  return cells.some((cell) => contains(cell, word))
}

function sizeOf(area: Area): [number, number] {
  return [area.right - area.left, area.bottom - area.top]
}

function surface(area: Area): number {
  const [width, height] = sizeOf(area)
  return width * height
}

function isSame(a: Area, b: Area, slack: number): boolean {
  const off = [a.left - b.left, a.right - b.right, a.top - b.top, a.bottom - b.bottom]
  return off.every((distance) => Math.abs(distance) < slack)
}

function smallestAround(frames: Frame[], area: Area, page: Frame): Frame {
  return frames.findLast((frame) => frame.area !== area && contains(frame.area, area)) ?? page
}

/** A word on a coloured ground in the midst of a sentence is of the sentence. */
function dissolveInline(frame: Frame, usual: number): void {
  for (const child of frame.frames) dissolveInline(child, usual)
  const inline = frame.frames.filter((child) => isInline(child, frame.words, usual))
  frame.frames = frame.frames.filter((child) => !inline.includes(child))
  for (const child of inline) frame.words.push(...child.words)
}

function isInline(child: Frame, beside: PlacedWord[], usual: number): boolean {
  const [, height] = sizeOf(child.area)
  if (child.frames.length > 0 || height > 2 * usual) return false
  return child.words.some((word) =>
    beside.some((other) => {
      const level = Math.abs(word.top + word.bottom - other.top - other.bottom) < 0.5 * usual
      return level && Math.max(word.left - other.right, other.left - word.right) < 0.6 * usual
    }),
  )
}
