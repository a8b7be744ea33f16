/** Finds which way up a page of text is, by the lines that its ink makes. */
import { factorTo, type Raster, shrink } from './raster.ts'

/** `turns`: the quarter turns clockwise that set the page upright. `lined`: how much clearer its lines are that way. */
export type Orientation = { turns: number; lined: number }

/** The long side of the small copy that is looked at. */
const searchSide = 1200

/** Strips are narrow, so that lines that lean or bend still show in their profile. */
const strips = 16

/** Rows over which profiles are smoothed: about a letter's width. */
const smoothing = 8

/** Ink paler than this is noise. */
const faintest = 60

/**
 * Tells upright from sideways. Upside down is rare, and for the reader to notice: then nothing makes sense.
 * @param page cleaned.
 */
export function orientationOf(page: Raster): Orientation {
  const small = shrink(page, factorTo(searchSide, page))
  const rows = profiles(small, false)
  const columns = profiles(small, true)
  const ratio = (energy(rows) + 1) / (energy(columns) + 1)
  if (ratio >= 1) return { turns: 0, lined: ratio }
  return { turns: endsSharply(columns) ? 1 : 3, lined: 1 / ratio }
}

/** How much ink each row holds within each strip; or each column when `vertical`. */
function profiles(page: Raster, vertical: boolean): Float32Array[] {
  const { width, height, data } = page
  const result = Array.from({ length: strips }, () => new Float32Array(vertical ? width : height))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = 255 - (data[y * width + x] ?? 0)
      if (ink <= faintest) continue
      const strip = result[Math.floor((vertical ? y / height : x / width) * strips)]
      const at = vertical ? x : y
      if (strip !== undefined) strip[at] = (strip[at] ?? 0) + ink
    }
  }
  return result
}

/** Lines of text make ink come and go along the page; the strokes of single letters are smoothed out. */
function energy(all: Float32Array[]): number {
  let sum = 0
  for (const profile of all) {
    let window = 0
    let before = 0
    for (const [index, ink] of profile.entries()) {
      window += ink - (profile[index - smoothing] ?? 0)
      if (index % (smoothing - 2) !== 0) continue
      sum += (window - before) ** 2
      before = window
    }
  }
  return sum
}

/** Lines of text in the small copy are this high; rules are thinner and pictures higher. */
const lineHeight = { min: 5, max: 40 }

/** True when lines end more sharply than they begin: letters stand on one baseline, and their tops differ. */
function endsSharply(all: Float32Array[]): boolean {
  let votes = 0
  for (const profile of all) {
    for (const [from, to] of linesOf(profile)) {
      let rise = 0
      let fall = 0
      for (let index = from; index <= to; index += 1) {
        const step = (profile[index] ?? 0) - (profile[index - 1] ?? 0)
        rise = Math.max(rise, step)
        fall = Math.max(fall, -step)
      }
      votes += (fall - rise) / (fall + rise)
    }
  }
  return votes > 0
}

/** The stretches that hold a line of text, each from its first row with ink to the first without. */
function linesOf(profile: Float32Array): [number, number][] {
  const found: [number, number][] = []
  let start = -1
  for (const [index, ink] of profile.entries()) {
    if (ink > 255 && start < 0) start = index
    if (ink > 255 || start < 0) continue
    const height = index - start
    if (height >= lineHeight.min && height <= lineHeight.max) found.push([start, index])
    start = -1
  }
  return found
}
