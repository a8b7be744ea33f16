/** A page as it looks from further away: grain and blur matter less, and other mistakes are made. */
import type { Raster } from './raster.ts'

/** How much smaller the page is seen. */
export const distance = 0.7

/** @returns the page at that scale. */
export async function fromAfar({ width, height, data }: Raster): Promise<Raster> {
  const { default: sharp } = await import('sharp')
  const smaller = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.round(width * distance), Math.round(height * distance), { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: smaller.info.width, height: smaller.info.height, data: smaller.data }
}
