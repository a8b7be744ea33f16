/** The OCR engine: one Tesseract with the French data of its npm package, kept warm, never from a network. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js'
import { inkOf } from './ink.ts'
import type { Patience } from './patience.ts'
import type { Area, PlacedWord } from './placed.ts'
import { cut, type Raster, toPgm } from './raster.ts'

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json'))

/**
 * Lines wherever they stand, in no order (Tesseract's page segmentation mode 11): its own search for columns tears
 * tables and addresses apart, and the order is ours to find.
 */
const anywhere = '11' as PSM

let engine: Promise<Worker> | null = null

/** The engine, started on first need; it writes no file. */
function tesseract(): Promise<Worker> {
  engine ??= createWorker('fra', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    errorHandler: () => undefined,
  })
  return engine
}

/** How often a page that takes long is looked after, in milliseconds. */
const watchEvery = 100

/** @returns the words that the engine finds, with places in pixels; none when patience is at its end before it is done. */
export async function recognise(page: Raster, patience: Patience): Promise<PlacedWord[]> {
  const worker = await tesseract()
  const ink = inkOf(page)
  const options = { tessedit_pageseg_mode: anywhere, user_defined_dpi: '200' }
  const reading = worker.recognize(toPgm(cut(page, ink)), options as object, { tsv: true, text: false })
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setInterval(() => {
    if (patience.left() < 0) resolve(null)
  }, watchEvery)
  const result = await Promise.race([reading.catch(() => null), late])
  clearInterval(timer)
  if (result === null) await stopEngine()
  return parseTsv(result?.data.tsv ?? '', ink)
}

/** Stops the engine, also in the midst of a page; the next page starts a new one. */
export async function stopEngine(): Promise<void> {
  const running = engine
  engine = null
  await (await running?.catch(() => null))?.terminate()
}

/** Columns of Tesseract's TSV: level page block par line word left top width height conf text. Level 5 is a word. */
function parseTsv(tsv: string, ink: Area): PlacedWord[] {
  return tsv.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const text = cells[11]?.trim() ?? ''
    if (cells[0] !== '5' || text === '') return []
    const [x = 0, y = 0, width = 0, height = 0, certainty = 0] = cells.slice(6, 11).map(Number)
    const [left, top] = [ink.left + x, ink.top + y]
    const place = { left, top, right: left + width, bottom: top + height }
    return [{ text, certainty: Math.max(0, certainty) / 100, ...place }]
  })
}
