/** Turns white letters on a dark bar into dark letters on white, as a title or a letterhead may be printed. */
import { type Raster, shrink } from './raster.ts'

/** The bar is looked for in squares of this many pixels. */
const cellSide = 8

/** A square darker than this is of a bar, letters and all; closely printed text stays brighter. */
const darkCell = 120

/** A bar is at least this many squares wide and high, and that full of dark ones. */
const least = { width: 16, height: 3, full: 0.7 }

/** @param page cleaned. */
export function invertBars(page: Raster): Raster {
  const cells = shrink(page, cellSide)
  const dark = cells.data.map((value) => (value < darkCell ? 1 : 0))
  let data: Uint8Array | null = null
  for (let start = dark.indexOf(1); start >= 0; start = dark.indexOf(1, start + 1)) {
    const area = takeArea(dark, cells, start)
    const width = area.right - area.left + 1
    const height = area.bottom - area.top + 1
    if (width < least.width || height < least.height || area.count < least.full * width * height) continue
    data ??= page.data.slice()
    invert(data, page.width, area)
  }
  return data === null ? page : { ...page, data }
}

type Area = { left: number; top: number; right: number; bottom: number; count: number }

/** The dark squares that hang together with this one; they are wiped, to be found once. */
function takeArea(dark: Uint8Array, cells: { width: number }, start: number): Area {
  const first = { x: start % cells.width, y: Math.floor(start / cells.width) }
  const area = { left: first.x, right: first.x, top: first.y, bottom: first.y, count: 0 }
  const open = [start]
  dark[start] = 0
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const x = cell % cells.width
    const y = Math.floor(cell / cells.width)
    area.left = Math.min(area.left, x)
    area.right = Math.max(area.right, x)
    area.top = Math.min(area.top, y)
    area.bottom = Math.max(area.bottom, y)
    area.count += 1
    const beside = [x > 0 ? cell - 1 : -1, x + 1 < cells.width ? cell + 1 : -1]
    for (const next of [...beside, cell - cells.width, cell + cells.width]) {
      if (dark[next] !== 1) continue
      dark[next] = 0
      open.push(next)
    }
  }
  return area
}

function invert(data: Uint8Array, width: number, area: Area): void {
  const right = Math.min(width, (area.right + 1) * cellSide)
  for (let y = area.top * cellSide; y < (area.bottom + 1) * cellSide; y += 1) {
    for (let at = y * width + area.left * cellSide; at < y * width + right; at += 1) {
      data[at] = 255 - (data[at] ?? 0)
    }
  }
}
