/** The OCR engine: one Tesseract with the French data of its npm package, kept warm, never from a network. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js'
import { inkOf } from './ink.ts'
import type { Patience } from './patience.ts'
import type { PlacedWord } from './placed.ts'
import { cut, type Raster, toPgm } from './raster.ts'
import { parseTsv } from './tsv.ts'

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json'))

/**
 * Lines wherever they stand, in no order (Tesseract's page segmentation mode 11): its own search for columns tears
 * tables and addresses apart, and the order is ours to find.
 */
const anywhere = '11' as PSM

/** Lines that were put one below the other (mode 6): it finds also what is but a figure long. */
const below = '6' as PSM

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

/** Starts the engine, in its own thread, for the page that comes. */
export function startEngine(): void {
  // A failure is that of the page.
  tesseract().catch(() => undefined)
}

/** How often a page that takes long is looked after, in milliseconds. */
const watchEvery = 100

/**
 * @param stacked the picture holds single lines, one below the other.
 * @returns the words that the engine finds, with places in pixels; none when patience is at its end before it is done.
 */
export async function recognise(page: Raster, patience: Patience, stacked = false): Promise<PlacedWord[]> {
  const worker = await tesseract()
  const ink = inkOf(page)
  const options = { tessedit_pageseg_mode: stacked ? below : anywhere, user_defined_dpi: '200' }
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
