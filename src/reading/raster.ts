/** A grey picture in memory, and the few pixel operations that reading needs. */
import type { Area } from './placed.ts'

/** One byte a pixel, row by row from the top left; 0 is black. */
export type Raster = { width: number; height: number; data: Uint8Array }

/** The picture as a PGM file, the cheapest thing that the OCR engine reads. */
export function toPgm(raster: Raster): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${raster.width} ${raster.height}\n255\n`), raster.data])
}

/** @param area in whole pixels, inside the picture. @returns that part of it. */
export function cut(raster: Raster, { left, top, right, bottom }: Area): Raster {
  const width = right - left
  const data = new Uint8Array(width * (bottom - top))
  for (let y = top; y < bottom; y += 1) {
    const from = y * raster.width + left
    data.set(raster.data.subarray(from, from + width), (y - top) * width)
  }
  return { width, height: bottom - top, data }
}

/** The picture so many times as large, or smaller. */
export async function scaled({ width, height, data }: Raster, scale: number): Promise<Raster> {
  const { default: sharp } = await import('sharp')
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const resized = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(size.width, size.height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
  return { ...size, data: bytesOf(resized) }
}

/** Small copies that were made: several steps look at the same one. */
const copies = new WeakMap<Raster, Map<number, Raster>>()

/** The same bytes as sharp gives them, in the one kind of array that all loops over pixels are compiled for. */
export function bytesOf({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length)
}

/** A smaller copy, not to be written to: each pixel is the mean of `factor` by `factor` of the old ones. */
export function shrink(raster: Raster, factor: number): Raster {
  if (factor <= 1) return raster
  const known = copies.get(raster) ?? new Map<number, Raster>()
  const copy = known.get(factor) ?? means(raster, factor)
  copies.set(raster, known.set(factor, copy))
  return copy
}

/** By what to shrink a picture for its long side to have about so many pixels. */
export function factorTo(side: number, { width, height }: Raster): number {
  return Math.max(1, Math.round(Math.max(width, height) / side))
}

function means(raster: Raster, factor: number): Raster {
  const width = Math.floor(raster.width / factor)
  const height = Math.floor(raster.height / factor)
  const data = new Uint8Array(width * height)
  const sums = new Uint32Array(width)
  for (let y = 0; y < height; y += 1) {
    sums.fill(0)
    for (let row = y * factor; row < (y + 1) * factor; row += 1) {
      let at = row * raster.width
      for (let x = 0; x < width; x += 1) {
        let sum = 0
        for (const end = at + factor; at < end; at += 1) sum += raster.data[at] ?? 0
        sums[x] = (sums[x] ?? 0) + sum
      }
    }
    for (let x = 0; x < width; x += 1) data[y * width + x] = (sums[x] ?? 0) / (factor * factor)
  }
  return { width, height, data }
}

/** The picture turned clockwise by so many quarter turns. */
export function turn(raster: Raster, quarters: number): Raster {
  const { width, height } = raster
  const times = ((quarters % 4) + 4) % 4
  if (times === 0) return raster
  const data = new Uint8Array(raster.data.length)
  const size = times === 2 ? { width, height } : { width: height, height: width }
  // Where the old pixel (0, 0) comes to lie, and how far one step along x and along y goes.
  const start = times === 1 ? height - 1 : times === 2 ? width * height - 1 : (width - 1) * height
  const alongX = times === 1 ? height : times === 2 ? -1 : -height
  const alongY = times === 1 ? -1 : times === 2 ? -width : 1
  for (let y = 0; y < height; y += 1) {
    let to = start + y * alongY
    for (let from = y * width; from < (y + 1) * width; from += 1) {
      data[to] = raster.data[from] ?? 0
      to += alongX
    }
  }
  return { ...size, data }
}
