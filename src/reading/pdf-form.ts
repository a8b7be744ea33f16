/** The form that a PDF may hold: what is filled in counts as printed, and each button is a box that is ticked or not. */
import { floats, type PdfBox, type Pdfium } from './pdfium.ts'

/** A check box or a radio button. */
export type Button = PdfBox & { ticked: boolean }

/** Letters have some dozens of fields. */
const maxFields = 500

/** FPDF_ANNOT_LINK and FPDF_ANNOT_POPUP of fpdf_annot.h: nothing of theirs is printed. */
const unprinted = [2, 16]

/** FPDF_ANNOT of fpdfview.h: draw annotations too. */
const drawAnnotations = 0x01

/** @returns the buttons of a page's form, and whether there is anything else to print with `printForm`. */
export function readForm(engine: Pdfium, page: number): { buttons: Button[]; fields: boolean } {
  const count = Math.min(maxFields, engine._FPDFPage_GetAnnotCount(page))
  const buttons: Button[] = []
  let fields = false
  for (let index = 0; index < count; index += 1) {
    const annotation = engine._FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    if (!unprinted.includes(engine._FPDFAnnot_GetSubtype(annotation))) fields = true
    const button = readButton(engine, annotation)
    if (button !== null) buttons.push(button)
    engine._FPDFPage_CloseAnnot(annotation)
  }
  return { buttons, fields }
}

/** Only buttons have an appearance state (/AS, ISO 32000-1, 12.5.5), "Off" when they are not ticked. */
function readButton(engine: Pdfium, annotation: number): Button | null {
  const memory = engine._malloc(32)
  try {
    engine.HEAPU8.set([0x41, 0x53, 0], memory)
    const length = engine._FPDFAnnot_GetStringValue(annotation, memory, memory + 4, 12)
    if (length <= 2 || engine._FPDFAnnot_GetRect(annotation, memory + 16) === 0) return null
    const off = [...'Off\0'].flatMap((sign) => [sign.charCodeAt(0), 0])
    const state = engine.HEAPU8.subarray(memory + 4, memory + 4 + off.length)
    const ticked = length !== off.length || off.some((byte, index) => state[index] !== byte)
    const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, memory + 16, 4)
    return { left, top, right, bottom, ticked }
  } finally {
    engine._free(memory)
  }
}

/** Makes the fields and typed notes of a page part of what is printed on it; the page is to be loaded anew. */
export function printForm(engine: Pdfium, page: number): void {
  // Drawing them, be it on a single pixel, makes PDFium give a look to fields whose file gives them none.
  const pixel = engine._malloc(4)
  const bitmap = engine._FPDFBitmap_CreateEx(1, 1, 1, pixel, 4)
  engine._FPDF_RenderPageBitmap(bitmap, page, 0, 0, 1, 1, 0, drawAnnotations)
  engine._FPDFBitmap_Destroy(bitmap)
  engine._free(pixel)
  engine._FPDFPage_Flatten(page, 0)
}
