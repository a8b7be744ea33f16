/** The OCR engine: one Tesseract with the French data of its npm package, kept warm, never from a network. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, type PSM, type Worker } from 'tesseract.js'
import type { PlacedWord } from './placed.ts'
import { type Raster, toPgm } from './raster.ts'

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json'))

let engine: Promise<Worker> | null = null

/** The engine, started on first need. */
function tesseract(): Promise<Worker> {
  engine ??= createWorker('fra', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    errorHandler: () => undefined,
  })
  return engine
}

/** How the engine takes a page apart: `page` finds columns, `block` takes it as one, `sparse` finds words anywhere. */
export type Segmentation = 'page' | 'block' | 'sparse'

const modes = { page: '3', block: '6', sparse: '11' } as const

/** @returns the words that the engine finds, with places in pixels of the picture. */
export async function recognise(picture: Raster, segmentation: Segmentation): Promise<PlacedWord[]> {
  const worker = await tesseract()
  const options = { tessedit_pageseg_mode: modes[segmentation] as PSM, user_defined_dpi: '200' }
  const { data } = await worker.recognize(toPgm(picture), options as object, { tsv: true, text: false })
  return parseTsv(data.tsv ?? '')
}

/** Stops the engine, also in the midst of a page. */
export async function stopEngine(): Promise<void> {
  const running = engine
  engine = null
  await (await running?.catch(() => null))?.terminate()
}

/** Columns of Tesseract's TSV: level page block par line word left top width height conf text. Level 5 is a word. */
function parseTsv(tsv: string): PlacedWord[] {
  return tsv.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const text = cells[11]?.trim() ?? ''
    if (cells[0] !== '5' || text === '') return []
    const [left = 0, top = 0, width = 0, height = 0, certainty = 0] = cells.slice(6, 11).map(Number)
    return [
      { text, certainty: Math.max(0, certainty) / 100, left, top, right: left + width, bottom: top + height },
    ]
  })
}
