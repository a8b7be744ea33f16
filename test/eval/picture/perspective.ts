/** The map that takes a seen picture back to the sheet that lies in it. */

export type Point = { x: number; y: number }
/** Top left, top right, bottom right, bottom left. */
export type Corners = [Point, Point, Point, Point]

/**
 * The projective map from a quadrilateral to the unit square (Heckbert, Fundamentals of Texture Mapping, 1989,
 * section 2.2: the square-to-quadrilateral map and its adjoint).
 * @returns where in the square (0 to 1 inside it) a point of the picture lies
 */
export function toSquare([p0, p1, p2, p3]: Corners): (x: number, y: number) => Point {
  const sumX = p0.x - p1.x + p2.x - p3.x
  const sumY = p0.y - p1.y + p2.y - p3.y
  const dx1 = p1.x - p2.x
  const dx2 = p3.x - p2.x
  const dy1 = p1.y - p2.y
  const dy2 = p3.y - p2.y
  const det = dx1 * dy2 - dx2 * dy1
  const g = (sumX * dy2 - dx2 * sumY) / det
  const h = (dx1 * sumY - sumX * dy1) / det
  const a = p1.x - p0.x + g * p1.x
  const b = p3.x - p0.x + h * p3.x
  const d = p1.y - p0.y + g * p1.y
  const e = p3.y - p0.y + h * p3.y
  const c = p0.x
  const f = p0.y
  return (x, y) => {
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d)
    return {
      x: ((e - f * h) * x + (c * h - b) * y + (b * f - c * e)) / w,
      y: ((f * g - d) * x + (a - c * g) * y + (c * d - a * f)) / w,
    }
  }
}
