/** A grey picture in memory, and the few pixel operations that sharp does not have. */

/** One byte a pixel, row by row from the top left; 0 is black. */
export type Raster = { width: number; height: number; data: Uint8Array }

/** The picture as a PGM file, the cheapest thing that the OCR engine reads. */
export function toPgm(raster: Raster): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${raster.width} ${raster.height}\n255\n`), raster.data])
}
