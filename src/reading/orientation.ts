/** Finds which way up a page of text is, by the lines that its ink makes. */
import { type Raster, shrink } from './raster.ts'

/** Strips are narrow, so that lines that lean or bend still show in their profile. */
const strips = 10

/** @param page cleaned. @returns how many quarter turns clockwise set it upright. */
export function quarterTurns(page: Raster): number {
  const small = shrink(page, Math.max(1, Math.round(Math.max(page.width, page.height) / 1200)))
  const across = profiles(small, false)
  const down = profiles(small, true)
  if (energy(across) >= energy(down)) return 0
  return lean(down) > 0 ? 1 : 3
}

/** How much ink each row holds within each strip; of the columns when `vertical`. */
function profiles(page: Raster, vertical: boolean): Float32Array[] {
  const { width, height, data } = page
  const length = vertical ? width : height
  const result = Array.from({ length: strips }, () => new Float32Array(length))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = 255 - (data[y * width + x] ?? 0)
      const strip = result[Math.floor((vertical ? y / height : x / width) * strips)]
      const at = vertical ? x : y
      if (strip !== undefined && ink > 60) strip[at] = (strip[at] ?? 0) + ink
    }
  }
  return result
}

/** Lines of text make ink come and go along the page. */
function energy(all: Float32Array[]): number {
  let sum = 0
  for (const profile of all) {
    for (let index = 1; index < profile.length; index += 1) {
      sum += ((profile[index] ?? 0) - (profile[index - 1] ?? 0)) ** 2
    }
  }
  return sum
}

/** Lines of text in the small copy are this high; rules are thinner and pictures higher. */
const lineHeight = { min: 5, max: 40 }

/** Above zero when lines of text end sharply: letters stand on their baseline, their tops differ. */
function lean(all: Float32Array[]): number {
  let votes = 0
  let lines = 0
  for (const profile of all) {
    for (const [from, to] of stretches(profile)) {
      let rise = 0
      let fall = 0
      for (let index = from; index <= to; index += 1) {
        const step = (profile[index] ?? 0) - (profile[index - 1] ?? 0)
        rise = Math.max(rise, step)
        fall = Math.max(fall, -step)
      }
      votes += (fall - rise) / (fall + rise)
      lines += 1
    }
  }
  return lines === 0 ? 0 : votes / lines
}

/** The stretches of rows that hold a line of text, from the first row with ink to the first without. */
function stretches(profile: Float32Array): [number, number][] {
  const found: [number, number][] = []
  let start = -1
  for (let index = 1; index < profile.length; index += 1) {
    const ink = (profile[index] ?? 0) > 255
    if (ink && start < 0) start = index
    if (!ink && start >= 0) {
      const height = index - start
      if (height >= lineHeight.min && height <= lineHeight.max) found.push([start, index])
      start = -1
    }
  }
  return found
}
