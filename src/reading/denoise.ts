/** Takes the grain off a picture that was taken in poor light. */
import type { Raster } from './raster.ts'

/** @returns the picture with each pixel the median of its neighbourhood. */
export async function denoise({ width, height, data }: Raster): Promise<Raster> {
  const { default: sharp } = await import('sharp')
  const smooth = await sharp(data, { raw: { width, height, channels: 1 } })
    .median(3)
    .greyscale()
    .raw()
    .toBuffer()
  return { width, height, data: smooth }
}
