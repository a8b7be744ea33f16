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
  const bare = { ...page, data: page.data.slice() }
  for (const stroke of level) erase(stroke, true, bare)
  // Where a level line crossed it, nothing beside an upright one is left of that: the corner goes with it.
  for (const stroke of upright) erase(stroke, false, bare)
  return bare
}

/** The pixels of a line, across it, at each step along it: where they begin, and how many. */
type Run = { at: number; length: number }

function erase(stroke: Stroke, isLevel: boolean, bare: Raster): void {
  const { width, height } = bare
  const [along, across] = isLevel ? [1, width] : [width, 1]
  const [from, to] = isLevel ? [stroke.left, stroke.right] : [stroke.top, stroke.bottom]
  const [first, last] = isLevel ? [stroke.top, stroke.bottom] : [stroke.left, stroke.right]
  const most = isLevel ? height : width
  const runs: Run[] = []
  let steps = 0
  for (let step = Math.max(0, Math.ceil(from)); step < Math.min(to, isLevel ? width : height); step += 1) {
    steps += 1
    const middle = (first + last) / 2 + stroke.slope * (step - (from + to) / 2)
    const run = runAt(bare.data, step * along, across, Math.round(middle), most)
    if (run !== null) runs.push(run)
  }
  const thin = runs.filter(({ length }) => length <= thickest)
  if (runs.length < least.there * steps || thin.length < least.thin * steps) return
  // The foot of a letter that stands on the line makes it thicker.
  const usual = thin.map(({ length }) => length).toSorted((a, b) => a - b)[thin.length >> 1] ?? 0
  for (const { at, length } of thin.filter((run) => run.length < usual + foot)) {
    // Its edges are grey.
    for (let index = -1; index <= length; index += 1) bare.data[at + index * across] = 255
  }
}

/** The ink nearest to a place, as far as it goes across the line; no further than it takes to tell that it is a letter. */
function runAt(data: Uint8Array, base: number, across: number, middle: number, most: number): Run | null {
  const isInk = (place: number) => place > 0 && place < most - 1 && (data[base + place * across] ?? 255) < ink
  for (let off = 0; off <= reach; off += 1) {
    const place = isInk(middle + off) ? middle + off : middle - off
    if (!isInk(place)) continue
    let [start, end] = [place, place + 1]
    while (isInk(start - 1) && end - start <= thickest) start -= 1
    while (isInk(end) && end - start <= thickest) end += 1
    return { at: base + start * across, length: end - start }
  }
  return null
}
