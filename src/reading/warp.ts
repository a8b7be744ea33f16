/** Draws the sheet of a photo as if seen from straight above. */
import type { Raster } from './raster.ts'
import type { Point, Quad } from './sheet.ts'

/** A strip of this share is left off at each edge: the edge itself is no text. */
const inset = 0.006

/** @returns the sheet as an upright rectangle whose long side has `longSide` pixels. */
export function flatten(picture: Raster, quad: Quad, longSide: number): Raster {
  const [a, b, c, d] = quad
  const across = (distance(a, b) + distance(d, c)) / 2
  const down = (distance(a, d) + distance(b, c)) / 2
  const scale = longSide / Math.max(across, down)
  const width = Math.max(1, Math.round(across * scale))
  const height = Math.max(1, Math.round(down * scale))
  const map = projection(quad)
  const data = new Uint8Array(width * height)
  const step = (1 - 2 * inset) / width
  for (let y = 0; y < height; y += 1) {
    const v = inset + ((1 - 2 * inset) * (y + 0.5)) / height
    // Along a row, numerators and denominator of the projection grow by fixed steps.
    let px = map.xu * inset + map.xv * v + map.x
    let py = map.yu * inset + map.yv * v + map.y
    let pw = map.wu * inset + map.wv * v + 1
    for (let index = y * width; index < (y + 1) * width; index += 1) {
      data[index] = sample(picture, px / pw - 0.5, py / pw - 0.5)
      px += map.xu * step
      py += map.yu * step
      pw += map.wu * step
    }
  }
  return { width, height, data }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The projection of the unit square onto a quad (Heckbert, Fundamentals of Texture Mapping, 1989, section 2.2.3). */
function projection([a, b, c, d]: Quad) {
  const sumX = a.x - b.x + c.x - d.x
  const sumY = a.y - b.y + c.y - d.y
  const det = (b.x - c.x) * (d.y - c.y) - (d.x - c.x) * (b.y - c.y)
  const wu = (sumX * (d.y - c.y) - (d.x - c.x) * sumY) / det
  const wv = ((b.x - c.x) * sumY - sumX * (b.y - c.y)) / det
  return {
    xu: b.x - a.x + wu * b.x,
    xv: d.x - a.x + wv * d.x,
    x: a.x,
    yu: b.y - a.y + wu * b.y,
    yv: d.y - a.y + wv * d.y,
    y: a.y,
    wu,
    wv,
  }
}

/** The brightness between pixels, by the four around; beyond the border the border's. */
function sample(picture: Raster, x: number, y: number): number {
  const { width, height, data } = picture
  const left = Math.max(0, Math.min(width - 1.001, x))
  const top = Math.max(0, Math.min(height - 1.001, y))
  const column = left | 0
  const row = top | 0
  const fx = left - column
  const fy = top - row
  const at = row * width + column
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx
  const lower = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}
