/** Reads one grey picture of a page: lays it flat, cleans it, reads it, and tries again when that came out poor. */
import type { ProblemCode } from '../problem.ts'
import { clean } from './clean.ts'
import { whatIsWrong } from './fault.ts'
import { recognise } from './ocr.ts'
import { quarterTurns } from './orientation.ts'
import { toPage } from './page.ts'
import type { PlacedWord } from './placed.ts'
import { type Quality, qualityOf } from './plausible.ts'
import { type Raster, turn } from './raster.ts'
import { findSheet } from './sheet.ts'
import { straighten } from './straighten.ts'
import type { Page } from './text.ts'
import { flatten } from './warp.ts'

/** The long side of a page on which the engine reads well: about 200 dots an inch of A4. */
const readingSide = 2340

/** No new try is begun after so many milliseconds on a page. */
const patience = 6_000

type Attempt = { words: PlacedWord[]; size: { width: number; height: number }; quality: Quality }

/** @returns the page, or the code that says what is wrong with the picture. */
export async function readPicture(
  picture: Raster,
  file: string,
  number: number,
): Promise<{ page: Page } | { code: ProblemCode }> {
  let best: Attempt | null = null
  const start = performance.now()
  for (const page of waysToSee(picture)) {
    const words = await recognise(page, 'page')
    const attempt = { words, size: page, quality: qualityOf(words) }
    if (best === null || worth(attempt.quality) > worth(best.quality)) best = attempt
    if (isGood(best.quality) || performance.now() - start > patience) break
  }
  if (best === null || !isReadable(best.quality)) return { code: whatIsWrong(picture, best?.words ?? []) }
  return { page: toPage(file, number, 'ocr', best.words, best.size) }
}

/** The same page in the ways that may make it readable, the likeliest first. */
function* waysToSee(picture: Raster): Generator<Raster> {
  const sheet = findSheet(picture)
  const flat = clean(sheet === null ? picture : flatten(picture, sheet, readingSide))
  const turns = quarterTurns(flat)
  for (const more of [0, 2]) yield straighten(turn(flat, turns + more))
  for (const more of [1, 3]) yield straighten(turn(flat, turns + more))
}

function worth(quality: Quality): number {
  return quality.certainty * (quality.plausible + quality.french) * Math.min(1, quality.letters / 100)
}

/** Nothing to gain by another try. */
function isGood({ certainty, french, plausible }: Quality): boolean {
  return certainty > 0.75 && (french > 0.3 || plausible > 0.9)
}

/** Worth passing on: mostly words. Below that, what looks like a date may be none. */
function isReadable({ letters, certainty, french, plausible }: Quality): boolean {
  return letters >= 40 && certainty > 0.55 && plausible > 0.6 && (french > 0.2 || certainty > 0.75)
}
