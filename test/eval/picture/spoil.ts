/** Pictures of letters that nobody could read: each must be refused, not half guessed. */
import sharp from 'sharp'
import type { ProblemCode } from '../../../src/problem.ts'
import { photo, photograph } from './photograph.ts'
import type { Raster } from './raster.ts'

export const damages = ['motion', 'dark', 'thumbnail', 'cut', 'focus', 'right', 'far', 'shaken'] as const
export type Damage = (typeof damages)[number]

/** What a person should be told of such a picture. */
export const advice: Record<Damage, ProblemCode[]> = {
  motion: ['too-blurred'],
  dark: ['too-dark'],
  thumbnail: ['too-small'],
  cut: ['page-cut'],
  focus: ['too-blurred'],
  right: ['page-cut'],
  far: ['too-small', 'unreadable-photo'],
  shaken: ['too-blurred'],
}

/** The middle row averages; those above and below, which the library asks for, add nothing. */
const smear = [...Array(33).fill(0), ...Array(33).fill(1), ...Array(33).fill(0)]

/** The same from top to bottom. */
const shake = Array(25).fill([0, 1, 0]).flat()

/** A photo of the sheet with one thing badly wrong. The same seed gives the same picture. */
export async function spoil(sheet: Raster, damage: Damage, seed: string): Promise<Buffer> {
  if (damage === 'dark') return photograph(sheet, { ...photo, light: [0.02, 0.03], noise: 4 }, seed)
  const picture = sharp(await photograph(sheet, photo, seed))
  const spoilt = {
    motion: () => picture.convolve({ width: 33, height: 3, kernel: smear }),
    thumbnail: () => picture.resize({ height: 300 }),
    /** The left two fifths: every line is torn. */
    cut: () => picture.extract({ left: 0, top: 0, width: 880, height: 2933 }),
    focus: () => picture.blur(11),
    /** The right two fifths: no line has its beginning. */
    right: () => picture.extract({ left: 1290, top: 0, width: 855, height: 2933 }),
    /** The sheet is a stamp on a wide table. */
    far: () =>
      picture
        .resize({ height: 420 })
        .extend({ top: 700, bottom: 900, left: 800, right: 900, background: '#555' }),
    shaken: () => picture.convolve({ width: 3, height: 25, kernel: shake }),
  }[damage]()
  return spoilt.toColourspace('b-w').jpeg({ quality: 80 }).toBuffer()
}
