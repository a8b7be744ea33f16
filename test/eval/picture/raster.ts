/** A grey picture in memory, and how a page of a PDF becomes one. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** One byte a pixel, row by row; 0 is black. */
export type Raster = { width: number; height: number; data: Uint8Array }

let library: Promise<PDFiumLibrary> | undefined

/** Every page of a PDF as a printer of that resolution would print it. */
export async function printPages(pdf: Uint8Array, dotsPerInch: number): Promise<Raster[]> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  const rasters: Raster[] = []
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale: dotsPerInch / 72, render: 'bitmap' })
    const grey = await sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer()
    rasters.push({ width, height, data: new Uint8Array(grey) })
  }
  document.destroy()
  return rasters
}

/** Softens with a Gaussian of `sigma` pixels. */
export async function soften(raster: Raster, sigma: number): Promise<Raster> {
  const { width, height } = raster
  const soft = await sharp(raster.data, { raw: { width, height, channels: 1 } })
    .blur(sigma)
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  return { width, height, data: new Uint8Array(soft) }
}

/** @param quality 1 to 100, as JPEG has it */
export async function toJpeg(raster: Raster, quality: number): Promise<Buffer> {
  const { width, height } = raster
  return sharp(raster.data, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .jpeg({ quality })
    .toBuffer()
}
