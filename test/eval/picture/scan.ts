/** A letter put on a copier a little askew: every page a grey picture in a PDF without a text layer. */
import sharp from 'sharp'
import { pdfOfJpegs } from './image-pdf.ts'
import { seeded } from './random.ts'
import { type Raster, toJpeg } from './raster.ts'

/** @param pages printed at 200 dots per inch. The same seed gives the same PDF. */
export async function scan(pages: Raster[], seed: string): Promise<Buffer> {
  const random = seeded(seed)
  const skewed = pages.map(async (page) => {
    const { width, height } = page
    const noisy = page.data.map((value) => Math.min(255, Math.max(0, value * 0.96 + random.normal() * 6)))
    return sharp(await toJpeg({ width, height, data: noisy }, 95))
      .rotate(random.between(-1.2, 1.2), { background: '#f4f4f4' })
      .blur(0.5)
      .resize(width, height, { fit: 'cover' })
      .toColourspace('b-w')
      .jpeg({ quality: 70 })
      .toBuffer({ resolveWithObject: true })
  })
  return pdfOfJpegs(
    (await Promise.all(skewed)).map(({ data, info }) => ({ jpeg: data, ...info })),
    200,
  )
}
