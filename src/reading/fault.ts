/** Says why a picture could not be read, so that the advice fits: more light, hold still, come closer, whole page. */
import type { ProblemCode } from '../problem.ts'
import { type PlacedWord, usualHeight } from './placed.ts'
import { factorTo, type Raster, shrink } from './raster.ts'
import { searchSide } from './sheet.ts'

/** A picture whose brightest parts are below this was taken in the dark; below the other there is only noise. */
const darkPaper = 70
const blackPaper = 18

/** With a long side below this, in pixels, the letters of a whole page are smaller than a reader needs. */
const smallSide = 700

/** Between paper and ink in focus, brightness steps by more than this from one pixel to the next. */
const softStep = 60

/** Steps of any note, and the least share of a page's pixels that has one where there is text in focus. */
const anyStep = 16
const fewSteps = 0.002

/** Lines of text make the ink of rows vary this many times as much as that of columns; pictures do not. */
const linedRatio = 5

/** Banners and rulers are this many times as long as they are high; letters are not. */
const longest = 3.5

/** A page with less than this share of pixels that are not paper is blank. */
const blankInk = 0.001

/** Darker than this is ink, also where it fades. */
const inkShade = 160

/**
 * What was seen of a page before it was read: the long side of the sheet of paper in pixels of the picture, null when
 * none was found, and how much its ink lies in lines.
 */
export type Sight = { sheet: number | null; lined: number }

/** @param page the same picture, laid flat and cleaned. */
export function whatIsWrong(picture: Raster, page: Raster, { sheet, lined }: Sight): ProblemCode {
  if (isFarAway(sheet)) return 'too-small'
  if (paper(picture) < darkPaper) return 'too-dark'
  if (Math.max(picture.width, picture.height) < smallSide) return 'too-small'
  if (isBlank(page) || aspect(picture) > longest) return 'no-text-on-page'
  if (!isSoft(page) && !isSmearedDown(page)) return 'unreadable-photo'
  return sheet !== null || lined > linedRatio ? 'too-blurred' : 'no-text-on-page'
}

/** @param sheet its long side, in pixels of the picture; null when there is none. */
export const isFarAway = (sheet: number | null): boolean => sheet !== null && sheet < smallSide

/** So dark that reading it is not worth the time. */
export function isNight(picture: Raster): boolean {
  return paper(picture) < blackPaper
}

/** True for a page with nothing on it. @param page cleaned. */
export function isBlank(page: Raster): boolean {
  const { data } = page
  const enough = blankInk * data.length
  let ink = 0
  for (let index = 0; index < data.length && ink < enough; index += 1)
    if ((data[index] ?? 255) < 200) ink += 1
  return ink < enough
}

/** Lines that end at a border, of which so many have ink that runs into it, or so many whole words that do. */
const cutLines = { close: 3, inked: 2, words: 2 }

/** True when lines run into the left or the right border: what is beyond may change a date. A tight crop is no cut. */
export function isCut(words: readonly PlacedWord[], page: Raster): boolean {
  const usual = usualHeight(words)
  const margin = 0.005 * page.width
  // What is left of a cut letter is read as any sign; a shadow along the border is higher than a line.
  const lines = words.filter((word) => word.bottom - word.top < 1.8 * usual)
  const left = lines.filter((word) => word.left < margin)
  const right = lines.filter((word) => word.right > page.width - margin)
  return isTorn(left, page, 0) || isTorn(right, page, page.width - edge)
}

function isTorn(lines: readonly PlacedWord[], page: Raster, column: number): boolean {
  const inked = lines.filter((word) => hasInk(page, column, word))
  const whole = inked.filter((word) => word.certainty > 0.3 && /[\p{L}\p{N}]{2}/u.test(word.text))
  return whole.length >= cutLines.words || (lines.length >= cutLines.close && inked.length >= cutLines.inked)
}

/** A letter that is cut reaches into the last columns of pixels; one that merely stands close does not. */
const edge = 2

function hasInk({ width, data }: Raster, from: number, { top, bottom }: PlacedWord): boolean {
  for (let y = Math.ceil(top); y < Math.floor(bottom); y += 1) {
    for (let x = from; x < from + edge; x += 1) if ((data[y * width + x] ?? 255) < inkShade) return true
  }
  return false
}

/** The brightness that a tenth of the picture exceeds. */
function paper(picture: Raster): number {
  const counts = new Uint32Array(256)
  const { data } = shrink(picture, factorTo(searchSide, picture))
  for (let index = 0; index < data.length; index += 1) {
    const value = data[index] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return placeIn(counts, 0.9)
}

function aspect({ width, height }: Raster): number {
  return Math.max(width, height) / Math.min(width, height)
}

/** Out of focus or moved: few edges, or faint ones. */
export function isSoft(page: Raster): boolean {
  return isFaint(page, 1)
}

/** Moved up or down while it was taken: sharp from left to right all the same. */
const isSmearedDown = (page: Raster): boolean => isFaint(page, page.width)

/** @param apart how far from each other the pixels are that are compared. */
function isFaint({ data }: Raster, apart: number): boolean {
  const counts = new Uint32Array(256)
  let steps = 0
  for (let index = apart; index < data.length; index += 1) {
    const step = Math.abs((data[index] ?? 0) - (data[index - apart] ?? 0))
    if (step <= anyStep) continue
    counts[step] = (counts[step] ?? 0) + 1
    steps += 1
  }
  return steps < fewSteps * data.length || placeIn(counts, 0.9) < softStep
}

/** The value below which this share of all values lies. @param counts how often each value occurs. */
function placeIn(counts: Uint32Array, share: number): number {
  const enough = share * counts.reduce((a, b) => a + b, 0)
  let sum = 0
  return counts.findIndex((count) => {
    sum += count
    return sum >= enough
  })
}
