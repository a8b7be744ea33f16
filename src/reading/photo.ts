/** Reads one grey picture of a page: lays it flat, cleans it, reads it, and tries again when that came out poor. */
import type { ProblemCode } from '../problem.ts'
import { distance, fromAfar } from './afar.ts'
import { invertBars } from './bars.ts'
import { clean } from './clean.ts'
import { doubt } from './doubt.ts'
import { isBlank, isCut, isNight, isSoft, whatIsWrong } from './fault.ts'
import { recognise } from './ocr.ts'
import { orientationOf } from './orientation.ts'
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

/** A page is given up after so many milliseconds; rubbish takes longest. */
const patience = 9_000

/** A first try as bad as this is not bettered by another treatment, only by another way up. */
const hopeless = 0.3

/** The mean certainty above which a reading is taken at its word. */
const crisp = 0.91

/** The shortest letter has more letters and digits than this. */
const minLetters = 40

type Attempt = { words: PlacedWord[]; size: { width: number; height: number }; quality: Quality }

/** @returns the page, or the code that says what is wrong with the picture. */
export async function readPicture(
  picture: Raster,
  file: string,
  number: number,
): Promise<{ page: Page } | { code: ProblemCode }> {
  if (isNight(picture)) return { code: 'too-dark' }
  const end = performance.now() + patience
  const sheet = findSheet(picture)
  const flat = clean(sheet === null ? picture : flatten(picture, sheet, readingSide))
  if (isBlank(flat)) return { code: 'no-text-on-page' }
  const { turns, lined } = orientationOf(flat)
  let best = await attempt(turn(flat, turns), end)
  let upright = turns
  if (!isGood(best)) {
    const other = await attempt(turn(flat, turns + 2), end)
    if (worth(other) > worth(best)) [best, upright] = [other, turns + 2]
  }
  if (!isCrisp(best, flat) && best.quality.certainty > hopeless) {
    best = compared(best, nearer(await attempt(turn(await fromAfar(flat), upright), end)))
  }
  if (!isGood(best) && sheet !== null) {
    const other = await attempt(turn(clean(picture), upright), end)
    if (worth(other) > worth(best)) best = other
  }
  if (isShort(best.quality)) return { code: 'no-text-on-page' }
  if (!isReadable(best.quality)) return { code: whatIsWrong(picture, flat, { sheet: sheet !== null, lined }) }
  if (isCut(best.words, best.size)) return { code: 'page-cut' }
  return { page: toPage(file, number, 'ocr', best.words, best.size) }
}

async function attempt(turned: Raster, end: number): Promise<Attempt> {
  const page = invertBars(straighten(turned))
  const time = end - performance.now()
  const words = time > 500 ? await recognise(page, time) : []
  return { words, size: page, quality: qualityOf(words) }
}

function worth({ quality, words, size }: Attempt): number {
  const { certainty, plausible, french, letters } = quality
  return certainty * (plausible + french) * Math.min(1, letters / 100) * (isCut(words, size) ? 0.5 : 1)
}

/** A reading from afar, with the places that its words have on the page itself. */
function nearer(far: Attempt): Attempt {
  const words = far.words.map((word) => ({
    ...word,
    left: word.left / distance,
    top: word.top / distance,
    right: word.right / distance,
    bottom: word.bottom / distance,
  }))
  return { ...far, words, size: { width: far.size.width / distance, height: far.size.height / distance } }
}

/** The better of two readings, made unsure where the other one does not agree. */
function compared(one: Attempt, other: Attempt): Attempt {
  if (!isReadable(other.quality)) return one
  const [better, second] = worth(other) > worth(one) ? [other, one] : [one, other]
  return { ...better, words: doubt(better.words, second.words) }
}

/** So clear that a second reading would say the same. */
function isCrisp({ quality }: Attempt, flat: Raster): boolean {
  return quality.certainty > crisp && !isSoft(flat)
}

/** Nothing to gain by another try. */
function isGood({ quality, words, size }: Attempt): boolean {
  const { certainty, french, plausible } = quality
  return certainty > 0.8 && (french > 0.3 || plausible > 0.9) && !isCut(words, size)
}

/** Well read, but no more than a name and a number: a logo, a stamp, a signature. */
function isShort({ letters, certainty }: Quality): boolean {
  return letters > 0 && letters < minLetters && certainty > 0.7
}

/** Worth passing on: mostly words. Below that, what looks like a date may be none. */
function isReadable({ letters, certainty, french, plausible }: Quality): boolean {
  return letters >= minLetters && certainty > 0.6 && plausible > 0.6 && (french > 0.2 || certainty > 0.75)
}
