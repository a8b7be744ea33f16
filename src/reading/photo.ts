/** Reads one grey picture of a page: lays it flat, cleans it, reads it, and tries again when that came out poor. */
import { setImmediate } from 'node:timers/promises'
import type { ProblemCode } from '../problem.ts'
import { invertBars } from './bars.ts'
import { withBoxSigns } from './box-signs.ts'
import { restoreBullets } from './bullets.ts'
import { clean } from './clean.ts'
import { lookCloser } from './closer.ts'
import { doubt } from './doubt.ts'
import { withoutLines } from './erase.ts'
import { isBlank, isCut, isFarAway, isNight, isSoft, whatIsWrong } from './fault.ts'
import { withLeftOut } from './left-out.ts'
import { recognise, startEngine } from './ocr.ts'
import { withOddHours } from './odd-hours.ts'
import { orientationOf } from './orientation.ts'
import { toPage } from './page.ts'
import { type Patience, startPatience } from './patience.ts'
import type { PlacedWord } from './placed.ts'
import { type Quality, qualityOf } from './plausible.ts'
import { type Raster, scaled, turn } from './raster.ts'
import { rulesOf, type Small, type Strokes, smallCopyOf, strokesOf } from './rules.ts'
import { withoutScraps } from './scraps.ts'
import { findSheet, longSide } from './sheet.ts'
import type { Square } from './square-sides.ts'
import { squaresOf } from './squares.ts'
import { straighten } from './straighten.ts'
import type { Page } from './text.ts'
import { flatten } from './warp.ts'

/** The long side of a page on which the engine reads well: about 200 dots an inch of A4. */
const readingSide = 2340

/** A page is given up after so many milliseconds of work; rubbish takes longest. Less than the other is no time for a try. */
const mostWork = 9_000
const leastWork = 500

/** A first try as bad as this is not bettered by another treatment, only by another way up. */
const hopeless = 0.3

/**
 * Below this the page is read once more: from further away, where grain and blur matter less; a picture with fewer
 * pixels than this on its long side from closer by, where small print is told apart.
 */
const poor = 0.85
const afar = 0.7
const near = { below: 1700, scale: 1.35 }

/** The shortest letter has more letters and digits than this. */
const minLetters = 40

/** `soft`: out of focus, as it was before its lines were straightened. */
type Attempt = {
  words: PlacedWord[]
  page: Raster
  quality: Quality
  small: Small
  strokes: Strokes
  squares: Square[]
  soft: boolean
}

/** @returns the page, or the code that says what is wrong with the picture. */
export async function readPicture(
  picture: Raster,
  file: string,
  number: number,
): Promise<{ page: Page } | { code: ProblemCode }> {
  if (isNight(picture)) return { code: 'too-dark' }
  startEngine()
  const patience = startPatience(mostWork)
  const sheet = findSheet(picture)
  const flat = clean(sheet === null ? picture : flatten(picture, sheet, readingSide))
  if (isBlank(flat)) return { code: 'no-text-on-page' }
  const { turns, lined } = orientationOf(flat)
  let best = await attempt(turn(flat, turns), patience)
  const { soft } = best
  let upright = turns
  if (!isGood(best)) {
    const other = await attempt(turn(flat, turns + 2), patience)
    if (worth(other) > worth(best)) [best, upright] = [other, turns + 2]
  }
  const { certainty } = best.quality
  if (certainty < poor && certainty > hopeless) {
    const scale = Math.max(picture.width, picture.height) < near.below ? near.scale : afar
    best = compared(best, await attempt(turn(await scaled(flat, scale), upright), patience))
  }
  if (!isGood(best) && sheet !== null) {
    const other = await attempt(turn(clean(picture), upright), patience)
    if (worth(other) > worth(best)) best = other
  }
  const size = sheet && longSide(sheet)
  if (isShort(best.quality)) return { code: isFarAway(size) ? 'too-small' : 'no-text-on-page' }
  if (!isReadable(best.quality)) return { code: whatIsWrong(picture, flat, { sheet: size, lined }) }
  if (isCut(best.words, best.page)) return { code: 'page-cut' }
  const again = (strips: Raster) => read(strips, patience)
  const rules = rulesOf(best.strokes, best.words)
  const whole = await withLeftOut(best.words, { ...best, rules }, (strips) => read(strips, patience, true))
  const exact = await lookCloser(best.page, whole, weakBelow(best.quality, soft), again)
  const words = await withOddHours(best.page, exact, (strips) => read(strips, patience, true))
  const { width, height } = best.page
  const drawn = rulesOf(best.strokes, words)
  const written = withBoxSigns(restoreBullets(words), best.squares)
  return { page: toPage(file, number, 'ocr', written, { width, height, drawn }) }
}

async function attempt(turned: Raster, patience: Patience): Promise<Attempt> {
  const drawn = invertBars(straighten(turned))
  const small = smallCopyOf(drawn)
  const strokes = strokesOf(small)
  const page = withoutLines(drawn, strokes)
  const reading = read(page, patience)
  // The engine has a thread of its own: what needs no words is done meanwhile, once it has begun.
  await setImmediate()
  const squares = squaresOf(drawn, small)
  const soft = isSoft(turned)
  const words = withoutScraps(await reading, strokes)
  return { words, page, quality: qualityOf(words), small, strokes, squares, soft }
}

async function read(picture: Raster, patience: Patience, stacked = false): Promise<PlacedWord[]> {
  return patience.left() > leastWork ? recognise(picture, patience, stacked) : []
}

function worth({ quality, words, page }: Attempt): number {
  const { certainty, plausible, french, letters } = quality
  return certainty * (plausible + french) * Math.min(1, letters / 100) * (isCut(words, page) ? 0.5 : 1)
}

/** The better of two readings, made unsure where the other one does not agree. */
function compared(one: Attempt, other: Attempt): Attempt {
  if (!isReadable(other.quality)) return one
  const [better, second] = worth(other) > worth(one) ? [other, one] : [one, other]
  const scale = better.page.width / second.page.width
  const beside = second.words.map((word) => ({
    ...word,
    left: word.left * scale,
    top: word.top * scale,
    right: word.right * scale,
    bottom: word.bottom * scale,
  }))
  return { ...better, words: doubt(better.words, beside) }
}

/** In focus and read with this certainty on the whole, figures are looked at again that are less certain than that. */
const weak = [
  { page: 0.91, figure: 0.9 },
  { page: poor, figure: 0.95 },
] as const

/** The certainty below which a figure is looked at again; on a doubtful page, all of them are. */
function weakBelow({ certainty }: Quality, soft: boolean): number {
  return soft ? 1 : (weak.find(({ page }) => certainty > page)?.figure ?? 1)
}

/** Nothing to gain by another try. */
function isGood({ quality, words, page }: Attempt): boolean {
  const { certainty, french, plausible } = quality
  return certainty > 0.8 && (french > 0.3 || plausible > 0.9) && !isCut(words, page)
}

/** Well read, but no more than a name and a number: a logo, a stamp, a signature. */
function isShort({ letters, certainty }: Quality): boolean {
  return letters > 0 && letters < minLetters && certainty > 0.7
}

/** Worth passing on: mostly words. Below that, what looks like a date may be none. */
function isReadable({ letters, certainty, french, plausible }: Quality): boolean {
  return letters >= minLetters && certainty > 0.6 && plausible > 0.6 && (french > 0.2 || certainty > 0.75)
}
