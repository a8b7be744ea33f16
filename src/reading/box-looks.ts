/** Looks at small boxes of a PDF page as they are drawn: empty, or with a cross, a tick or a fill inside. */
import type { PdfBox, Pdfium } from './pdfium.ts'

/** `other`: nothing inside and no frame around it either. */
export type Look = 'empty' | 'ticked' | 'other'

/** Pixels per point: a box is then some twenty pixels wide; and pixels around it. */
const scale = 2.5
const rim = 3

/** A pixel is ink when it is darker than the paper by so many shades of 255. */
const contrast = 50

/** The middle part of a box's width and height, and how much ink there is a mark. */
const middle = 0.46
const leastInk = 0.04

const grey = 1
const drawGrey = 0x08

/** @returns how each of these boxes looks, in their order. */
export function boxLooks(engine: Pdfium, page: number, boxes: readonly PdfBox[]): Look[] {
  if (boxes.length === 0) return []
  const size = {
    width: Math.round(engine._FPDF_GetPageWidthF(page) * scale),
    height: Math.round(engine._FPDF_GetPageHeightF(page) * scale),
  }
  return boxes.map((box) => {
    const [a, b] = [toPixel(box.left, box.top), toPixel(box.right, box.bottom)]
    const left = Math.min(a.x, b.x) - rim
    const top = Math.min(a.y, b.y) - rim
    const width = Math.abs(a.x - b.x) + 2 * rim
    const height = Math.abs(a.y - b.y) + 2 * rim
    return lookOf(drawPart(left, top, width, height), width, height)
  })

  function toPixel(x: number, y: number): { x: number; y: number } {
    const memory = engine._malloc(8)
    engine._FPDF_PageToDevice(page, 0, 0, size.width, size.height, 0, x, y, memory, memory + 4)
    const { buffer, byteOffset } = engine.HEAPU8
    const [pixelX = 0, pixelY = 0] = new Int32Array(buffer, byteOffset + memory, 2)
    engine._free(memory)
    return { x: pixelX, y: pixelY }
  }

  function drawPart(left: number, top: number, width: number, height: number): Uint8Array {
    const buffer = engine._malloc(width * height)
    const bitmap = engine._FPDFBitmap_CreateEx(width, height, grey, buffer, width)
    try {
      engine._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
      engine._FPDF_RenderPageBitmap(bitmap, page, -left, -top, size.width, size.height, 0, drawGrey)
      return engine.HEAPU8.slice(buffer, buffer + width * height)
    } finally {
      engine._FPDFBitmap_Destroy(bitmap)
      engine._free(buffer)
    }
  }
}

function lookOf(pixels: Uint8Array, width: number, height: number): Look {
  const paper = pixels.reduce((most, shade) => Math.max(most, shade), 0)
  const isInk = (x: number, y: number) =>
    (pixels[Math.round(y) * width + Math.round(x)] ?? paper) < paper - contrast
  const inner = { width: middle * (width - 2 * rim), height: middle * (height - 2 * rim) }
  const [x, y] = [(width - 1) / 2, (height - 1) / 2]
  let ink = 0
  let all = 0
  for (let down = -inner.height / 2; down <= inner.height / 2; down += 1) {
    for (let along = -inner.width / 2; along <= inner.width / 2; along += 1) {
      all += 1
      if (isInk(x + along, y + down)) ink += 1
    }
  }
  if (ink > leastInk * all) return 'ticked'
  const steps = Math.ceil(Math.max(width, height) / 2)
  const isFramed = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ].every(([right = 0, low = 0]) =>
    Array.from({ length: steps }, (_, step) => step).some((step) => isInk(x + right * step, y + low * step)),
  )
  return isFramed ? 'empty' : 'other'
}
