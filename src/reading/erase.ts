/** Takes drawn lines off a page, for the engine loses letters that touch them: underlined dates, figures in narrow cells. */
import type { Raster } from './raster.ts'
import type { Stroke, Strokes } from './rules.ts'

/** What is darker than this is ink. */
const ink = 190

/** So far from where it should run a line is looked for, and so thick it is at most, in pixels of the page. */
const reach = 4
const thickest = 9

/** So many pixels thicker than mostly, a letter stands on it. */
const foot = 3

/** A row of letters has gaps and stems: so much of a line is there, and so much of it no thicker than a line. */
const least = { there: 0.96, thin: 0.65 }

/** @returns the page without its lines; letters that cross one stay whole. */
export function withoutLines(page: Raster, { level, upright }: Strokes): Raster {
  if (level.length + upright.length === 0) return page
  const bare = { ...page, data: page.data.slice() }
  for (const stroke of level) erase(stroke, true, bare)
  // Where a level line crossed it, nothing beside an upright one is left of that: the corner goes with it.
  for (const stroke of upright) erase(stroke, false, bare)
  return bare
}

function erase(stroke: Stroke, isLevel: boolean, bare: Raster): void {
  const { width, height } = bare
  const [along, across] = isLevel ? [1, width] : [width, 1]
  const [from, to] = isLevel ? [stroke.left, stroke.right] : [stroke.top, stroke.bottom]
  const [first, last] = isLevel ? [stroke.top, stroke.bottom] : [stroke.left, stroke.right]
  const [most, end] = isLevel ? [height, width] : [width, height]
  const begin = Math.max(0, Math.ceil(from))
  // For each pixel along the line, where the ink across it begins, and how much there is.
  const steps = Math.max(0, Math.ceil(Math.min(to, end)) - begin)
  const starts = new Int32Array(steps)
  const lengths = new Uint8Array(steps)
  for (let step = 0; step < steps; step += 1) {
    const middle = (first + last) / 2 + stroke.slope * (begin + step - (from + to) / 2)
    const base = (begin + step) * along
    const start = inkAt(bare.data, base, across, Math.round(middle), most)
    if (start === null) continue
    starts[step] = base + start * across
    lengths[step] = inkFrom(bare.data, base, across, start, most)
  }
  const there = lengths.filter((length) => length > 0).length
  const thin = lengths.filter((length) => length > 0 && length <= thickest).toSorted()
  if (there < least.there * steps || thin.length < least.thin * steps) return
  // The foot of a letter that stands on the line makes it thicker.
  const limit = Math.min(thickest + 1, (thin[thin.length >> 1] ?? 0) + foot)
  for (const [step, length] of lengths.entries()) {
    if (length === 0 || length >= limit) continue
    // Its edges are grey.
    for (let index = -1; index <= length; index += 1) bare.data[(starts[step] ?? 0) + index * across] = 255
  }
}

/** Where the ink nearest to a place begins, across the line; no further back than it takes to tell that it is a letter. */
function inkAt(data: Uint8Array, base: number, across: number, middle: number, most: number): number | null {
  for (let off = 0; off <= reach; off += 1) {
    const place = isInk(data, base, across, middle + off, most) ? middle + off : middle - off
    if (!isInk(data, base, across, place, most)) continue
    let start = place
    while (place - start < thickest && isInk(data, base, across, start - 1, most)) start -= 1
    return start
  }
  return null
}

/** How much ink follows from there; no more is counted than makes it a letter. */
function inkFrom(data: Uint8Array, base: number, across: number, start: number, most: number): number {
  let length = 0
  while (length <= thickest && isInk(data, base, across, start + length, most)) length += 1
  return length
}

function isInk(data: Uint8Array, base: number, across: number, place: number, most: number): boolean {
  return place > 0 && place < most - 1 && (data[base + place * across] ?? 255) < ink
}
