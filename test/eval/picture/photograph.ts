/** A sheet of paper on a table, seen by a phone: perspective, light, shadow, noise and the quarter turns of a careless hand. */
import sharp from 'sharp'
import { type Corners, toSquare } from './perspective.ts'
import { type Random, seeded } from './random.ts'
import { type Raster, soften, toJpeg } from './raster.ts'

/** How a picture is taken. Shares of 1 unless said otherwise. */
export type Hand = {
  /** How far each corner strays from its place, as a share of the width. */
  tilt: number
  /** Light on the darkest and the brightest edge of the sheet. */
  light: [number, number]
  /** What a round shadow leaves of the light; 1 for no shadow. */
  shadow: number
  /** Pixels, at the picture's full size. */
  blur: number
  /** Grey levels. */
  noise: number
  quality: number
  /** Clockwise quarter turns that may happen. */
  turns: number[]
  /** Long side in pixels. */
  size: number
}

/** Good light, a steady hand. */
export const photo: Hand = {
  tilt: 0.02,
  light: [0.82, 0.97],
  shadow: 1,
  blur: 0.7,
  noise: 3,
  quality: 82,
  turns: [0],
  size: 2933,
}
/** The same after a chat program has made it small. */
export const chat: Hand = { ...photo, quality: 70, size: 1280 }
/** Evening, a shadow across the sheet, the phone held askew or on its side. */
export const hard: Hand = {
  tilt: 0.055,
  light: [0.52, 0.8],
  shadow: 0.62,
  blur: 1.2,
  noise: 7,
  quality: 68,
  turns: [0, 0, 90, 180, 270],
  size: 2933,
}

const fullSize = { width: 2145, height: 2933 }

/** The JPEG that a phone would keep. The same seed gives the same picture. */
export async function photograph(sheet: Raster, hand: Hand, seed: string): Promise<Buffer> {
  const random = seeded(seed)
  const scene = lay(sheet, corners(hand, random), hand, random)
  const seen = addNoise(await soften(scene, hand.blur), hand.noise, random)
  const turn = hand.turns[Math.floor(random.next() * hand.turns.length)] ?? 0
  return sharp(await toJpeg(seen, 95))
    .rotate(turn)
    .resize({ width: hand.size, height: hand.size, fit: 'inside' })
    .toColourspace('b-w')
    .jpeg({ quality: hand.quality })
    .toBuffer()
}

function corners(hand: Hand, random: Random): Corners {
  const { width, height } = fullSize
  const stray = () => random.between(-hand.tilt, hand.tilt) * width
  const at = (x: number, y: number) => ({ x: x * width + stray(), y: y * height + stray() })
  return [at(0.08, 0.06), at(0.92, 0.06), at(0.92, 0.94), at(0.08, 0.94)]
}

function lay(sheet: Raster, place: Corners, hand: Hand, random: Random): Raster {
  const { width, height } = fullSize
  const data = new Uint8Array(width * height)
  const table = random.between(60, 130)
  const toSheet = toSquare(place)
  const light = lightOver(hand, random)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const on = toSheet(x, y)
      const paper = inside(on.x, on.y) ? sample(sheet, on.x, on.y) : table
      data[y * width + x] = paper * light(x / width, y / height)
    }
  }
  return { width, height, data }
}

const inside = (x: number, y: number) => x >= 0 && x < 1 && y >= 0 && y < 1

/** A slope of light from one side to the other, and a round shadow with a soft edge somewhere on it. */
function lightOver(hand: Hand, random: Random): (x: number, y: number) => number {
  const angle = random.between(0, 2 * Math.PI)
  const [low, high] = hand.light
  const middle = { x: random.between(0.3, 0.7), y: random.between(0.3, 0.7) }
  const radius = random.between(0.25, 0.45)
  return (x, y) => {
    const along = 0.5 + ((x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle)) / Math.SQRT2
    const edge = Math.min(1, Math.max(0, (Math.hypot(x - middle.x, y - middle.y) - radius) / 0.08))
    return (low + (high - low) * along) * (hand.shadow + (1 - hand.shadow) * edge)
  }
}

/** Bilinear. `x` and `y` are shares of the sheet. */
function sample({ width, height, data }: Raster, x: number, y: number): number {
  const column = x * (width - 1)
  const row = y * (height - 1)
  const at = Math.floor(row) * width + Math.floor(column)
  const right = column % 1
  const down = row % 1
  const top = (data[at] ?? 255) * (1 - right) + (data[at + 1] ?? 255) * right
  const bottom = (data[at + width] ?? 255) * (1 - right) + (data[at + width + 1] ?? 255) * right
  return top * (1 - down) + bottom * down
}

function addNoise(raster: Raster, deviation: number, random: Random): Raster {
  const data = raster.data.map((value) => Math.min(255, Math.max(0, value + random.normal() * deviation)))
  return { ...raster, data }
}
