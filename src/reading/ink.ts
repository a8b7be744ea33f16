/** The part of a page that has ink on it: the engine's time goes with the size of what it is given. */
import type { Area } from './placed.ts'
import { type Raster, shrink } from './raster.ts'

/** Ink is looked for in squares of this many pixels; one darker than this holds some. */
const square = 8
const paper = 245

/** White that is left around, in squares. */
const margin = 4

/** @param page cleaned. @returns the smallest box around all ink, in whole pixels; the whole page when it is blank. */
export function inkOf(page: Raster): Area {
  const small = shrink(page, square)
  let [left, top, right, bottom] = [small.width, small.height, 0, 0]
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      if ((small.data[y * small.width + x] ?? 255) > paper) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = y + 1
    }
  }
  if (right === 0) return { left: 0, top: 0, right: page.width, bottom: page.height }
  return {
    left: Math.max(0, left - margin) * square,
    top: Math.max(0, top - margin) * square,
    right: Math.min(page.width, (right + margin) * square),
    bottom: Math.min(page.height, (bottom + margin) * square),
  }
}
