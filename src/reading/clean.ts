/** Makes the paper white and the ink black wherever light and shadow fell. */
import { type Raster, shrink } from './raster.ts'

/** Brightness of the paper is taken over squares of this many pixels, wider than the strokes of a letter. */
const tile = 16

/** Shares of the paper's brightness that become black and white. */
const blackPoint = 0.3
const whitePoint = 0.9

/** A picture darker than this has more noise than ink in it; it is not brightened further. */
const darkest = 20

/** Divides by the paper's own brightness nearby, and stretches the contrast. */
export function clean(picture: Raster): Raster {
  const paper = paperBrightness(picture)
  const { width, height } = picture
  const data = new Uint8ClampedArray(width * height)
  const gains = new Float32Array(paper.width + 1)
  const stretch = 255 / (whitePoint - blackPoint)
  const shift = blackPoint * stretch
  for (let y = 0; y < height; y += 1) {
    gainsOfRow(paper, y, gains)
    for (let column = 0; column < paper.width; column += 1) {
      const start = Math.max(0, Math.round((column - 0.5) * tile) + tile)
      const left = column === 0 ? 0 : start - tile
      const right = column === paper.width - 1 ? width : Math.min(width, start)
      const step = ((gains[column] ?? 0) - (gains[Math.max(0, column - 1)] ?? 0)) / tile
      let gain = (gains[Math.max(0, column - 1)] ?? 0) * stretch
      for (let index = y * width + left; index < y * width + right; index += 1) {
        data[index] = (picture.data[index] ?? 0) * gain - shift
        gain += step * stretch
      }
    }
  }
  return { width, height, data: new Uint8Array(data.buffer) }
}

type Tiles = { width: number; height: number; values: Float32Array }

/** The brightest part of each tile, noise averaged out; a dark tile takes from its neighbours. */
function paperBrightness(picture: Raster): Tiles {
  const small = shrink(picture, 4)
  const across = tile / 4
  const width = Math.max(1, Math.ceil(small.width / across))
  const height = Math.max(1, Math.ceil(small.height / across))
  const values = new Float32Array(width * height)
  for (let y = 0; y < small.height; y += 1) {
    const row = Math.floor(y / across) * width
    for (let x = 0; x < small.width; x += 1) {
      const cell = row + Math.floor(x / across)
      values[cell] = Math.max(values[cell] ?? 0, small.data[y * small.width + x] ?? 0)
    }
  }
  const widened = overNeighbours({ width, height, values }, (around) => Math.max(...around))
  return overNeighbours(widened, (around) => around.reduce((a, b) => a + b, 0) / around.length)
}

function overNeighbours(tiles: Tiles, combine: (values: number[]) => number): Tiles {
  const { width, height, values } = tiles
  const result = values.map((_, index) => {
    const x = index % width
    const y = Math.floor(index / width)
    const around: number[] = []
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        around.push(values[row * width + column] ?? 0)
      }
    }
    return combine(around)
  })
  return { width, height, values: result }
}

/** What to multiply a row's pixels with, at the middle of each tile. */
function gainsOfRow(paper: Tiles, y: number, gains: Float32Array): void {
  const place = Math.max(0, Math.min(paper.height - 1, (y + 0.5) / tile - 0.5))
  const row = Math.floor(place)
  const below = Math.min(paper.height - 1, row + 1)
  for (let column = 0; column < paper.width; column += 1) {
    const upper = paper.values[row * paper.width + column] ?? 0
    const lower = paper.values[below * paper.width + column] ?? 0
    gains[column] = 1 / Math.max(darkest, upper + (lower - upper) * (place - row))
  }
}
