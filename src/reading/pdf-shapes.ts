/** What is drawn on a PDF page beside its text: lines, frames, grounds and pictures, also those inside of forms. */
import { floats, type PdfBox, type Pdfium } from './pdfium.ts'

/** `path`: lines and filled or framed shapes; else a picture. */
export type Shape = PdfBox & { path: boolean }

/** FPDF_PAGEOBJ_PATH, _IMAGE and _FORM of fpdf_edit.h. */
const path = 2
const picture = 3
const form = 5

/** A page has some hundreds; a page with more is an attack or a map. Forms hold forms no deeper than this. */
const maxObjects = 30_000
const deepest = 4

/** The matrix of ISO 32000-1, 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** @returns the boxes around all shapes, in the units of the page, in the order in which they are drawn. */
export function readShapes(engine: Pdfium, page: number): Shape[] {
  const memory = engine._malloc(24)
  const shapes: Shape[] = []
  const count = Math.min(maxObjects, engine._FPDFPage_CountObjects(page))
  for (let index = 0; index < count; index += 1) {
    addShapes(engine, engine._FPDFPage_GetObject(page, index), [1, 0, 0, 1, 0, 0], 0, memory, shapes)
  }
  engine._free(memory)
  return shapes
}

function addShapes(
  engine: Pdfium,
  object: number,
  matrix: Matrix,
  depth: number,
  memory: number,
  shapes: Shape[],
): void {
  const type = engine._FPDFPageObj_GetType(object)
  if (type === form && depth < deepest) {
    if (engine._FPDFPageObj_GetMatrix(object, memory) === 0) return
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(engine, memory, 6)
    const inner = within([a, b, c, d, e, f], matrix)
    const count = Math.min(maxObjects - shapes.length, engine._FPDFFormObj_CountObjects(object))
    for (let index = 0; index < count; index += 1) {
      addShapes(engine, engine._FPDFFormObj_GetObject(object, index), inner, depth + 1, memory, shapes)
    }
  }
  if (type !== path && type !== picture) return
  if (engine._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12) === 0) return
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(engine, memory, 4)
  shapes.push({ ...mapped({ left, bottom, right, top }, matrix), path: type === path })
}

/** First the one, then the other. */
function within([a, b, c, d, e, f]: Matrix, [p, q, r, s, x, y]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + x, e * q + f * s + y]
}

function mapped({ left, bottom, right, top }: PdfBox, [a, b, c, d, e, f]: Matrix): PdfBox {
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top]
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top]
  return {
    left: Math.min(...xs) + e,
    right: Math.max(...xs) + e,
    bottom: Math.min(...ys) + f,
    top: Math.max(...ys) + f,
  }
}
