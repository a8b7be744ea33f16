/** Pictures of letters that nobody could read: each must be refused, not half guessed. */
import sharp from 'sharp'
import { photo, photograph } from './photograph.ts'
import type { Raster } from './raster.ts'

export const damages = ['motion', 'dark', 'thumbnail', 'cut'] as const
export type Damage = (typeof damages)[number]

/** The middle row averages; those above and below, which the library asks for, add nothing. */
const smear = [...Array(33).fill(0), ...Array(33).fill(1), ...Array(33).fill(0)]

/** A photo of the sheet with one thing badly wrong. The same seed gives the same picture. */
export async function spoil(sheet: Raster, damage: Damage, seed: string): Promise<Buffer> {
  if (damage === 'dark') return photograph(sheet, { ...photo, light: [0.02, 0.03], noise: 4 }, seed)
  const picture = sharp(await photograph(sheet, photo, seed))
  const spoilt = {
    motion: () => picture.convolve({ width: 33, height: 3, kernel: smear }),
    thumbnail: () => picture.resize({ height: 300 }),
    /** The left two fifths: every line is torn. */
    cut: () => picture.extract({ left: 0, top: 0, width: 880, height: 2933 }),
  }[damage]()
  return spoilt.toColourspace('b-w').jpeg({ quality: 80 }).toBuffer()
}
