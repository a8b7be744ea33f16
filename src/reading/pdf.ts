/** Reads a PDF page by page: its text layer where there is a good one, else a picture of the page. */
import type { ProblemCode } from '../problem.ts'
import { printForm, readForm } from './pdf-form.ts'
import { type PageText, pageText } from './pdf-text.ts'
import { type Pdfium, pdfium } from './pdfium.ts'
import { qualityOf } from './plausible.ts'
import type { Raster } from './raster.ts'

export type PdfPage = { text: PageText } | { picture: Raster; layer: PageText }

/** Letters have one or two pages; the first ten of a longer file are read. */
export const maxPages = 10

/** A page is drawn at this many dots per inch, or fewer when it is huge. */
const dotsPerInch = 200
const maxSide = 3000

/** A page with fewer letters in its text layer is a picture with a stamp or a page number on it. */
const minLetters = 25

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const passwordError = 4
const securityError = 5

const grey = 1
const drawGrey = 0x08 | 0x01

/**
 * @param visit is given each page in turn, so that no two pictures are in memory at once.
 * @returns the number of pages the file has, or the code of what is wrong with it.
 */
export async function readPdf(
  bytes: Uint8Array,
  visit: (page: PdfPage, number: number) => Promise<void>,
): Promise<{ pages: number } | { code: ProblemCode }> {
  const engine = await pdfium()
  const data = engine._malloc(bytes.length)
  engine.HEAPU8.set(bytes, data)
  const document = engine._FPDF_LoadMemDocument(data, bytes.length, 0)
  try {
    if (document === 0) {
      const error = engine._FPDF_GetLastError()
      return {
        code: error === passwordError || error === securityError ? 'password-protected' : 'broken-file',
      }
    }
    const pages = engine._FPDF_GetPageCount(document)
    for (let index = 0; index < Math.min(pages, maxPages); index += 1) {
      const page = takePage(engine, document, index)
      if (page !== null) await visit(page, index + 1)
    }
    return pages > 0 ? { pages } : { code: 'broken-file' }
  } finally {
    if (document !== 0) engine._FPDF_CloseDocument(document)
    engine._free(data)
  }
}

function takePage(engine: Pdfium, document: number, index: number): PdfPage | null {
  let page = engine._FPDF_LoadPage(document, index)
  if (page === 0) return null
  const { buttons, fields } = readForm(engine, page)
  if (fields) {
    printForm(engine, page)
    engine._FPDF_ClosePage(page)
    page = engine._FPDF_LoadPage(document, index)
    if (page === 0) return null
  }
  try {
    const text = pageText(engine, page, buttons)
    return isUsable(text) ? { text } : { picture: draw(engine, page), layer: text }
  } finally {
    engine._FPDF_ClosePage(page)
  }
}

/** A scanner's own invisible layer says nothing of how sure it is, so such a page is read anew. */
function isUsable(text: PageText): boolean {
  const { letters, plausible, french } = qualityOf(text.words)
  return text.invisible < letters / 2 && letters >= minLetters && (plausible > 0.75 || french > 0.25)
}

function draw(engine: Pdfium, page: number): Raster {
  const inches = {
    width: engine._FPDF_GetPageWidthF(page) / 72,
    height: engine._FPDF_GetPageHeightF(page) / 72,
  }
  const scale = Math.min(dotsPerInch, maxSide / Math.max(inches.width, inches.height))
  const width = Math.max(1, Math.round(inches.width * scale))
  const height = Math.max(1, Math.round(inches.height * scale))
  const buffer = engine._malloc(width * height)
  const bitmap = engine._FPDFBitmap_CreateEx(width, height, grey, buffer, width)
  try {
    engine._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    engine._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawGrey)
    return { width, height, data: engine.HEAPU8.slice(buffer, buffer + width * height) }
  } finally {
    engine._FPDFBitmap_Destroy(bitmap)
    engine._free(buffer)
  }
}
