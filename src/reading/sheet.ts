/** Finds the sheet of paper in a photo by its four edges, bright inside and darker outside. */
import { factorTo, type Raster, shrink } from './raster.ts'

export type Point = { x: number; y: number }

/** Corners from the top left, clockwise, in pixels of the picture. */
export type Quad = readonly [Point, Point, Point, Point]

/** A straight line: x·cos + y·sin = offset. Its normal points into the sheet. */
type Edge = { cos: number; sin: number; offset: number; border: boolean }

/** The long side of the small copy in which edges are looked for. */
export const searchSide = 400

/** Edges lean by at most this many degrees; a page turned further is not found, and read as it is. */
const maxLean = 22

/** The sheet is at least this much brighter than what lies beside it, as a natural logarithm. */
const minContrast = 0.09

/** How far inside of an edge brightness is taken, in pixels of the small copy. */
const reach = 4

/** And outside: a printed bar is dark too, but bright paper follows it. */
const outsideReach = [4, 11, 19]

/** @returns the corners of the sheet, or null when no four edges stand out: then the picture is all sheet. */
export function findSheet(picture: Raster): Quad | null {
  const factor = factorTo(searchSide, picture)
  const small = shrink(picture, factor)
  const light = Float32Array.from(small.data, (value) => Math.log(value + 8))
  const field: Field = { width: small.width, height: small.height, light }
  const candidates = [0, 1, 2, 3].map((side) => [...strongestEdges(field, side), borderEdge(field, side)])
  const best = bestQuad(field, candidates)
  if (best === null) return null
  const [a, b, c, d] = best
  const grow = (point: Point) => ({ x: (point.x + 0.5) * factor, y: (point.y + 0.5) * factor })
  return [grow(a), grow(b), grow(c), grow(d)]
}

/** The length of the longest side of a sheet, in the same pixels. */
export function longSide(sheet: Quad): number {
  return Math.max(
    ...sheet.map(({ x, y }, index) =>
      Math.hypot(x - (sheet.at(index - 1)?.x ?? x), y - (sheet.at(index - 1)?.y ?? y)),
    ),
  )
}

/** Logarithms of brightness, so that an edge in the shadow counts as much as one in the light. */
type Field = { width: number; height: number; light: Float32Array }

/** Sides are left, top, right, bottom; the normal of each, pointing into the sheet. */
const normals = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const

function at(field: Field, x: number, y: number): number {
  const column = Math.max(0, Math.min(field.width - 1, Math.round(x)))
  const row = Math.max(0, Math.min(field.height - 1, Math.round(y)))
  return field.light[row * field.width + column] ?? 0
}

/** Hough transform over the pixels where brightness rises towards the inside. */
function strongestEdges(field: Field, side: number): Edge[] {
  const normal = normals[side] ?? normals[0]
  const { width, height, light } = field
  const span = Math.ceil(Math.hypot(width, height))
  const leans = 2 * maxLean + 1
  const votes = new Float32Array(leans * 2 * span)
  const angles = Float64Array.from({ length: leans }, (_, index) => {
    return Math.atan2(normal.y, normal.x) + ((index - maxLean) * Math.PI) / 180
  })
  const cos = angles.map(Math.cos)
  const sin = angles.map(Math.sin)
  const inwards = 2 * (normal.y * width + normal.x)
  for (let y = reach; y < height - reach; y += 1) {
    for (let x = reach; x < width - reach; x += 1) {
      const here = y * width + x
      const step = (light[here + inwards] ?? 0) - (light[here - inwards] ?? 0)
      if (step < minContrast) continue
      const weight = Math.min(step, 0.4)
      for (let lean = 0; lean < leans; lean += 1) {
        const offset = Math.round(x * (cos[lean] ?? 1) + y * (sin[lean] ?? 0))
        const cell = (2 * lean + 1) * span + offset
        votes[cell] = (votes[cell] ?? 0) + weight
      }
    }
  }
  return peaks(votes, span).map(({ lean, offset }) => {
    return { cos: cos[lean] ?? 1, sin: sin[lean] ?? 0, offset, border: false }
  })
}

/** The lines with most votes, each a lean and an offset; those close to a better one are left out. */
function peaks(votes: Float32Array, span: number): { lean: number; offset: number }[] {
  const found: { lean: number; offset: number }[] = []
  const leans = votes.length / (2 * span)
  for (let count = 0; count < 6; count += 1) {
    let top = 0
    for (let cell = 1; cell < votes.length; cell += 1) {
      if ((votes[cell] ?? 0) > (votes[top] ?? 0)) top = cell
    }
    const lean = Math.floor(top / (2 * span))
    const place = top % (2 * span)
    found.push({ lean, offset: place - span })
    for (let near = Math.max(0, lean - 3); near <= Math.min(leans - 1, lean + 3); near += 1) {
      votes.fill(0, near * 2 * span + Math.max(0, place - 6), near * 2 * span + Math.min(2 * span, place + 7))
    }
  }
  return found
}

/** A sheet that reaches out of the picture ends at the picture's border. */
function borderEdge(field: Field, side: number): Edge {
  const { x, y } = normals[side] ?? normals[0]
  const offset = side === 2 ? 1 - field.width : side === 3 ? 1 - field.height : 0
  return { cos: x, sin: y, offset, border: true }
}

function bestQuad(field: Field, sides: Edge[][]): Quad | null {
  let best: { quad: Quad; score: number } | null = null
  for (const left of sides[0] ?? []) {
    for (const top of sides[1] ?? []) {
      for (const right of sides[2] ?? []) {
        for (const bottom of sides[3] ?? []) {
          const edges = [top, right, bottom, left]
          if (edges.filter((edge) => edge.border).length > 2) continue
          const quad = cornersOf(left, top, right, bottom)
          if (quad === null) continue
          const score = scoreQuad(field, quad, edges, best?.score ?? 0)
          if (score > (best?.score ?? 0)) best = { quad, score }
        }
      }
    }
  }
  return best?.quad ?? null
}

function cornersOf(left: Edge, top: Edge, right: Edge, bottom: Edge): Quad | null {
  const corners = [cross(left, top), cross(top, right), cross(right, bottom), cross(bottom, left)]
  const [a, b, c, d] = corners
  return a && b && c && d ? [a, b, c, d] : null
}

function cross(a: Edge, b: Edge): Point | null {
  const det = a.cos * b.sin - b.cos * a.sin
  if (Math.abs(det) < 0.3) return null
  return { x: (a.offset * b.sin - b.offset * a.sin) / det, y: (a.cos * b.offset - b.cos * a.offset) / det }
}

/** Large quads with contrast all along their edges score best; 0 for one that cannot be a sheet, or not beat `least`. */
function scoreQuad(field: Field, quad: Quad, edges: Edge[], least: number): number {
  const margin = 0.04 * Math.max(field.width, field.height)
  const outside = quad.some(
    ({ x, y }) => x < -margin || y < -margin || x > field.width + margin || y > field.height + margin,
  )
  const share = area(quad) / (field.width * field.height)
  if (outside || share < 0.2 || Math.sqrt(share) <= least) return 0
  let sum = 0
  for (const [index, edge] of edges.entries()) {
    const from = quad[index]
    const to = quad[(index + 1) % 4]
    if (from === undefined || to === undefined) return 0
    const support = edge.border ? 0.55 : supportOf(field, from, to, edge)
    sum += support
    const atBest = ((sum + 3 - index) / 4) * Math.sqrt(share)
    if (support < 0.5 || atBest <= least) return 0
  }
  return (sum / 4) * Math.sqrt(share)
}

function area(quad: Quad): number {
  return Math.abs(
    quad.reduce((sum, point, index) => {
      const next = quad[(index + 1) % 4] ?? point
      return sum + (point.x * next.y - next.x * point.y) / 2
    }, 0),
  )
}

/** The share of points along an edge that are darker outside than inside. A printed frame is bright on both sides. */
function supportOf(field: Field, from: Point, to: Point, edge: Edge): number {
  const points = 48
  let good = 0
  for (let index = 1; index < points; index += 1) {
    const x = from.x + ((to.x - from.x) * index) / points
    const y = from.y + ((to.y - from.y) * index) / points
    const inside = at(field, x + reach * edge.cos, y + reach * edge.sin)
    const darker = outsideReach.every((far) => {
      const column = x - far * edge.cos
      const row = y - far * edge.sin
      const seen = column >= 0 && row >= 0 && column < field.width && row < field.height
      return far > reach && !seen ? true : inside - at(field, column, row) > minContrast
    })
    if (darker) good += 1
  }
  return good / (points - 1)
}
