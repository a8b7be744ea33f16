/** Finds level lines that are drawn on a picture: pixels in a row that are darker than what lies above and below them. */
import type { Raster } from './raster.ts'

/**
 * A level line, in pixels of the picture: where it begins and ends, its height in its middle, and how it leans
 * (down per right).
 */
export type DrawnLine = { at: number; from: number; to: number; slope: number }

/** A line is darker than what lies so many pixels to both sides of it, by so many shades; where it is pale, by fewer. */
const reach = 3
const contrast = { clear: 20, pale: 9 }

/** A line may have gaps of so many pixels, where another one crosses it; most of it is there, and some of that clear. */
const maxGap = 4
const full = 0.85
const clear = 0.35

/** Stretches no more than so many rows below each other are of one line: of its two edges, or of one that leans. */
const thickness = 4

type Stretch = { from: number; to: number }
type Open = Stretch & { last: number; count: number; x: number; y: number; xx: number; xy: number }

/** @param shortest in pixels: what is shorter may be letters. */
export function linesOf(page: Raster, shortest: number): DrawnLine[] {
  const ridges = ridgesOf(page)
  const lines: Open[] = []
  for (let y = 1; y < page.height - 1; y += 1) {
    for (const stretch of stretchesOf(ridges.subarray(y * page.width, (y + 1) * page.width), shortest)) {
      const same = lines.findLast((line) => y - line.last <= thickness && overlap(line, stretch))
      if (same === undefined) lines.push(begun(stretch, y))
      else goOn(same, stretch, y)
    }
  }
  return lines.map(({ from, to, count, x, y, xx, xy }) => {
    const varX = Math.max(1, xx / count - (x / count) ** 2)
    const slope = (xy / count - (x / count) * (y / count)) / varX
    return { from, to, slope, at: y / count + slope * ((from + to) / 2 - x / count) }
  })
}

function overlap(a: Stretch, b: Stretch): boolean {
  return Math.min(a.to, b.to) > Math.max(a.from, b.from)
}

function begun(stretch: Stretch, y: number): Open {
  const line = { ...stretch, last: y, count: 0, x: 0, y: 0, xx: 0, xy: 0 }
  goOn(line, stretch, y)
  return line
}

function goOn(line: Open, { from, to }: Stretch, y: number): void {
  const count = to - from
  const middle = (from + to - 1) / 2
  line.from = Math.min(line.from, from)
  line.to = Math.max(line.to, to)
  line.last = y
  line.count += count
  line.x += count * middle
  line.y += count * y
  line.xx += count * (middle ** 2 + (count ** 2 - 1) / 12)
  line.xy += count * middle * y
}

/** 2 where a pixel, or the one above or below it, is clearly darker than those further off on both sides, 1 where a little. */
function ridgesOf({ width, height, data }: Raster): Uint8Array {
  const ridges = new Uint8Array(data.length)
  const far = reach * width
  for (let at = far; at < width * (height - reach); at += 1) {
    const by = Math.min(data[at - far] ?? 0, data[at + far] ?? 0) - (data[at] ?? 0)
    if (by < contrast.pale) continue
    const strength = by < contrast.clear ? 1 : 2
    for (let beside = at - width; beside <= at + width; beside += width) {
      if ((ridges[beside] ?? 0) < strength) ridges[beside] = strength
    }
  }
  return ridges
}

function* stretchesOf(row: Uint8Array, shortest: number): Generator<Stretch> {
  let from = -1
  let last = -1
  let count = 0
  let clearOnes = 0
  for (let x = 0; x <= row.length; x += 1) {
    const strength = row[x] ?? 0
    if (from >= 0 && (x === row.length || x - last > maxGap)) {
      const length = last - from + 1
      if (length >= shortest && count >= full * length && clearOnes >= clear * length)
        yield { from, to: last + 1 }
      from = -1
      count = 0
      clearOnes = 0
    }
    if (strength === 0) continue
    if (from < 0) from = x
    last = x
    count += 1
    if (strength > 1) clearOnes += 1
  }
}
