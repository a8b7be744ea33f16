/** Makes the lines of a page level: takes off a tilt, what is left of perspective, and a gentle curl. */
import { linesOf } from './lines.ts'
import { factorTo, type Raster, shrink } from './raster.ts'
import { measureSlopes, type Slope } from './slopes.ts'

/** How lines lean at (x, y): a constant, and what each of x, y and x·y adds. */
type Lean = [number, number, number, number]

/** The long side of the small copy in which lines are measured. */
const searchSide = 1200

/** Lines that lean less than this many pixels over the page are left as they are. */
const enough = 4

/** A line that is drawn is longer than this share of the page's long side, and tells more than letters that stand in a line. */
const drawn = { least: 0.08, weight: 2 }

/** Slopes further than this from the others are not lines of text. */
const outlier = 0.02

/** @param page cleaned and upright. @returns the page with level lines. */
export function straighten(page: Raster): Raster {
  const small = shrink(page, factorTo(searchSide, page))
  const slopes = [...measureSlopes(small), ...drawnSlopes(small)]
  if (slopes.length < 2) return page
  const lean = fitLean(slopes)
  const shift = shiftsOf(lean, page)
  const most = Math.max(...shift.fixed.map((value, x) => Math.abs(value) + Math.abs(shift.perRow[x] ?? 0)))
  return most < enough ? page : move(page, shift)
}

function drawnSlopes(page: Raster): Slope[] {
  const { width, height } = page
  return linesOf(page, drawn.least * Math.max(width, height)).map(({ at, from, to, slope }) => ({
    x: (from + to) / width - 1,
    y: (2 * at) / height - 1,
    slope,
    weight: (drawn.weight * (to - from)) / width,
  }))
}

/** Least squares, three times over, with less and less heed to slopes that do not fit. */
function fitLean(slopes: Slope[]): Lean {
  const middle = slopes.map(({ slope }) => slope).toSorted((a, b) => a - b)[slopes.length >> 1] ?? 0
  let lean: Lean = [middle, 0, 0, 0]
  for (const tolerance of [4 * outlier, 2 * outlier, outlier]) {
    const trusted = slopes.map((one) => {
      const off = (one.slope - leanAt(lean, one.x, one.y)) / tolerance
      return { ...one, weight: Math.abs(off) < 1 ? one.weight * (1 - off * off) ** 2 : 0 }
    })
    lean = solve(trusted)
  }
  return lean
}

function leanAt(lean: Lean, x: number, y: number): number {
  return lean[0] + lean[1] * x + lean[2] * y + lean[3] * x * y
}

/** Weighted least squares; the more a term bends the page, the more proof it needs. */
function solve(slopes: Slope[]): Lean {
  const reluctance = [1e-6, 0.15, 0.05, 0.3]
  const matrix = reluctance.map((value, row) => reluctance.map((_, column) => (row === column ? value : 0)))
  const right = [0, 0, 0, 0]
  for (const { x, y, slope, weight } of slopes) {
    const terms = [1, x, y, x * y]
    for (const [row, a] of terms.entries()) {
      right[row] = (right[row] ?? 0) + weight * a * slope
      for (const [column, b] of terms.entries()) {
        const line = matrix[row]
        if (line !== undefined) line[column] = (line[column] ?? 0) + weight * a * b
      }
    }
  }
  const [a = 0, b = 0, c = 0, d = 0] = eliminate(matrix, right)
  return [a, b, c, d]
}

/** Gaussian elimination; the matrix is symmetric and positive definite, so no pivoting is needed. */
function eliminate(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((line, row) => [...line, right[row] ?? 0])
  for (const [pivot, from] of rows.entries()) {
    for (const [index, row] of rows.entries()) {
      if (index === pivot) continue
      const factor = (row[pivot] ?? 0) / (from[pivot] ?? 1)
      for (const [column, value] of from.entries()) row[column] = (row[column] ?? 0) - factor * value
    }
  }
  return rows.map((row, index) => (row[rows.length] ?? 0) / (row[index] ?? 1))
}

/** How far down each column's pixels come from: a fixed part, and one that grows from -1 at the top to 1. */
type Shifts = { fixed: Float32Array; perRow: Float32Array }

function shiftsOf([a, b, c, d]: Lean, { width }: Raster): Shifts {
  const half = width / 2
  const place = (column: number) => (column + 0.5 - half) / half
  // The slope summed up along the line, from the middle of the page on.
  const fixed = Float32Array.from({ length: width }, (_, column) => {
    const x = place(column)
    return half * (a * x + (b * x * x) / 2)
  })
  const perRow = Float32Array.from({ length: width }, (_, column) => {
    const x = place(column)
    return half * (c * x + (d * x * x) / 2)
  })
  return { fixed, perRow }
}

function move(page: Raster, { fixed, perRow }: Shifts): Raster {
  const { width, height } = page
  const data = new Uint8Array(page.data.length).fill(255)
  for (let y = 0; y < height; y += 1) {
    const v = (2 * y) / height - 1
    for (let x = 0; x < width; x += 1) {
      const from = y + (fixed[x] ?? 0) + (perRow[x] ?? 0) * v
      if (from < 0 || from >= height - 1) continue
      const row = from | 0
      const part = from - row
      const at = row * width + x
      data[y * width + x] = (page.data[at] ?? 255) * (1 - part) + (page.data[at + width] ?? 255) * part
    }
  }
  return { width, height, data }
}
