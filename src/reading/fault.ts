/** Says why a picture could not be read, so that the advice fits: more light, hold still, come closer, whole page. */
import type { ProblemCode } from '../problem.ts'
import type { PlacedWord } from './placed.ts'
import { type Raster, shrink } from './raster.ts'

/** A picture whose brightest parts are below this was taken in the dark; below the other there is only noise. */
const darkPaper = 70
const blackPaper = 18

/** With a long side below this, in pixels, the letters of a whole page are smaller than a reader needs. */
const smallSide = 700

/** The steepest steps between two pixels, of 255; where ink meets paper in focus they are twice that or more. */
const softStep = 70

/** Lines of text make the ink of rows vary this many times as much as that of columns; pictures do not. */
const linedRatio = 5

/** A page with less than this share of pixels that are not paper is blank. */
const blankInk = 0.001

/** @param page the same, laid flat, cleaned and turned. @param lined how much its ink lies in lines. */
export function whatIsWrong(picture: Raster, page: Raster, lined: number): ProblemCode {
  if (paper(picture) < darkPaper) return 'too-dark'
  if (Math.max(picture.width, picture.height) < smallSide) return 'too-small'
  if (inkShare(page) < blankInk) return 'no-text-on-page'
  if (lined < linedRatio) return steepest(page) < softStep ? 'no-text-on-page' : 'unreadable-photo'
  return steepest(page) < softStep ? 'too-blurred' : 'unreadable-photo'
}

/** So dark that reading it is not worth the time. */
export function isNight(picture: Raster): boolean {
  return paper(picture) < blackPaper
}

/** True when several lines run into the left or the right border: what is beyond may change a date. */
export function isCut(words: readonly PlacedWord[], page: { width: number }): boolean {
  const real = words.filter((word) => word.certainty > 0.3 && /[\p{L}\p{N}]/u.test(word.text))
  const margin = 0.005 * page.width
  const left = real.filter((word) => word.left < margin).length
  const right = real.filter((word) => word.right > page.width - margin).length
  return Math.max(left, right) >= 3
}

/** The brightness that a tenth of the picture exceeds. */
function paper(picture: Raster): number {
  return histogramPlace(shrink(picture, 4).data, 0.9)
}

function inkShare(page: Raster): number {
  let ink = 0
  for (const value of page.data) if (value < 200) ink += 1
  return ink / page.data.length
}

/** The step that one pair of neighbours in two hundred with any step at all exceeds. */
function steepest(page: Raster): number {
  const steps = page.data.map((value, index) => Math.abs(value - (page.data[index + 1] ?? value)))
  return histogramPlace(
    steps.filter((step) => step > 16),
    0.95,
  )
}

/** The value below which this share of all values lies. */
function histogramPlace(values: Uint8Array, share: number): number {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  let sum = 0
  return counts.findIndex((count) => {
    sum += count
    return sum >= share * values.length
  })
}
