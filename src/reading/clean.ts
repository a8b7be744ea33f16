/** Makes the paper white and the ink black wherever light and shadow fell. */
import type { Raster } from './raster.ts'

/** Divides by the paper's own brightness nearby, then stretches the contrast. */
export function clean(picture: Raster): Raster {
  const paper = paperBrightness(picture, 16)
  const data = new Uint8Array(picture.data.length)
  for (let index = 0; index < data.length; index += 1) {
    const ratio = (picture.data[index] ?? 0) / Math.max(24, paper[index] ?? 255)
    const stretched = (ratio - 0.3) / (0.92 - 0.3)
    data[index] = Math.max(0, Math.min(255, Math.round(stretched * 255)))
  }
  return { ...picture, data }
}

/** How bright the paper is at each pixel: the bright part of each tile, with smooth steps between tiles. */
function paperBrightness(picture: Raster, tile: number): Uint8Array {
  const columns = Math.ceil(picture.width / tile)
  const rows = Math.ceil(picture.height / tile)
  let tiles = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      tiles[row * columns + column] = brightPart(picture, column * tile, row * tile, tile)
    }
  }
  tiles = smooth(spread(tiles, columns, rows, Math.max), columns, rows)
  return enlarge(tiles, columns, rows, picture, tile)
}

function brightPart(picture: Raster, left: number, top: number, tile: number): number {
  const values: number[] = []
  for (let y = top; y < Math.min(top + tile, picture.height); y += 2) {
    for (let x = left; x < Math.min(left + tile, picture.width); x += 2) {
      values.push(picture.data[y * picture.width + x] ?? 0)
    }
  }
  values.sort((a, b) => a - b)
  return values[Math.floor(values.length * 0.8)] ?? 255
}

function spread(
  tiles: Float32Array,
  columns: number,
  rows: number,
  pick: (...values: number[]) => number,
): Float32Array<ArrayBuffer> {
  return around3(tiles, columns, rows, (values) => pick(...values))
}

function smooth(tiles: Float32Array, columns: number, rows: number): Float32Array<ArrayBuffer> {
  return around3(tiles, columns, rows, (values) => values.reduce((a, b) => a + b, 0) / values.length)
}

function around3(
  tiles: Float32Array,
  columns: number,
  rows: number,
  combine: (values: number[]) => number,
): Float32Array<ArrayBuffer> {
  return Float32Array.from(tiles, (_, index) => {
    const values: number[] = []
    const x = index % columns
    const y = Math.floor(index / columns)
    for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column += 1) {
        values.push(tiles[row * columns + column] ?? 0)
      }
    }
    return combine(values)
  })
}

function enlarge(tiles: Float32Array, columns: number, rows: number, to: Raster, tile: number): Uint8Array {
  const result = new Uint8Array(to.width * to.height)
  for (let y = 0; y < to.height; y += 1) {
    const v = Math.max(0, Math.min(rows - 1.001, (y + 0.5) / tile - 0.5))
    const row = Math.floor(v)
    for (let x = 0; x < to.width; x += 1) {
      const u = Math.max(0, Math.min(columns - 1.001, (x + 0.5) / tile - 0.5))
      const column = Math.floor(u)
      const at = row * columns + column
      const upper = (tiles[at] ?? 0) * (1 - u + column) + (tiles[at + 1] ?? tiles[at] ?? 0) * (u - column)
      const below = rows > 1 ? at + columns : at
      const lower =
        (tiles[below] ?? 0) * (1 - u + column) + (tiles[below + 1] ?? tiles[below] ?? 0) * (u - column)
      result[y * to.width + x] = upper * (1 - v + row) + lower * (v - row)
    }
  }
  return result
}
