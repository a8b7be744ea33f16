/** Looks at one place of a page closely: are there four straight sides that end where they meet, and what is inside. */
import type { Area } from './placed.ts'
import type { Raster } from './raster.ts'

/** `ink`: how dark the middle is, where the sides are 1 and paper is 0. */
export type Square = Area & { ink: number }

/** A side is no further than this from where it is looked for, in pixels. */
const off = 4

/** The smallest square, in pixels, and how much longer one side may be than the other: letters are higher than wide. */
const least = 15
const unlike = 1.18

/** A side is cut into so many parts: each is as dark as the sides are on the whole; only one may be paler. */
const parts = 5
const seen = 0.6
const paleSeen = 0.35

/** The darkest letters are black; what is paler than this is a shade or a smear. */
const paleSide = 45

/** It stands alone: paper, so far out from its sides in shares of its width, along so much of them; letters have others close by. */
const around = 0.22
const farAround = 0.36
const paper = 0.3
const alone = { left: 0.7, right: 0.6, aboveOrBelow: 0.7 }

/** A side goes on beyond a corner when it is so dark there: a table's line does, and here and there a tick. */
const goesOn = 0.45
const mostOn = { level: 1, all: 3 }

/** What is left out at each side of the middle, in shares of the width: the sides, and how they are blurred. */
const rim = 0.24

/** How dark a page is along level and upright lines. */
type Look = {
  row(y: number, from: number, to: number): number
  column(x: number, from: number, to: number): number
}

/** @param rough where one could be. @returns the square with its sides in the middle of their strokes; null when there is none. */
export function squareAt(page: Raster, rough: Area): Square | null {
  const margin = 2 * off + Math.round(farAround * (rough.bottom - rough.top))
  const isInside =
    rough.left > margin &&
    rough.top > margin &&
    rough.right < page.width - margin &&
    rough.bottom < page.height - margin
  if (!isInside) return null
  const look = lookAt(page)
  const area = sidesNear(rough, look)
  if (area === null) return null
  const dark = darknessOf(area, look)
  if (dark === null || !isAlone(area, dark, page) || !ends(area, dark, page)) return null
  return { ...area, ink: inside(area, look) / dark }
}

function lookAt({ width, data }: Raster): Look {
  const mean = (first: number, step: number, count: number) => {
    let sum = 0
    for (let index = 0; index < count; index += 1) sum += 255 - (data[first + index * step] ?? 255)
    return sum / Math.max(1, count)
  }
  return {
    row: (y, from, to) => mean(y * width + from, 1, to - from),
    column: (x, from, to) => mean(from * width + x, width, to - from),
  }
}

/** A tick that sticks out makes an upper edge too long on one side: the other side and the height tell where it is. */
function sidesNear(rough: Area, look: Look): Area | null {
  const inset = Math.round(0.15 * (rough.bottom - rough.top))
  const level = (y: number) => look.row(y, rough.left + inset, rough.right - inset)
  const top = peak(rough.top - off, rough.top + off, level)
  const bottom = peak(rough.bottom + off, rough.bottom - off - 2, level)
  const height = bottom - top
  if (height < least) return null
  const upright = (x: number) => look.column(x, top + inset, bottom - inset)
  const [narrow, wide] = [Math.round(height / unlike), Math.round(height * unlike)]
  const left = peak(rough.left - off, rough.left + off, upright)
  const right = peak(left + wide, left + narrow, upright)
  if (isSide(right, top, bottom, look)) return { left, top, right, bottom }
  const other = peak(rough.right + off, rough.right - off - 2, upright)
  return { left: peak(other - wide, other - narrow, upright), top, right: other, bottom }
}

/** The first line that is darker than those beside it, from outside. */
function peak(from: number, to: number, darkness: (place: number) => number): number {
  const step = Math.sign(to - from)
  let best = { place: from, dark: -1 }
  for (let place = from; place !== to + step; place += step) {
    const dark = darkness(place)
    if (dark > best.dark + 2) best = { place, dark }
    else if (best.dark > paleSide && dark < 0.7 * best.dark) break
  }
  return best.place
}

function isSide(x: number, top: number, bottom: number, look: Look): boolean {
  return partsOf(top, bottom, (from, to) => thick((at) => look.column(at, from, to), x)).every(
    (part) => part > paleSide,
  )
}

/** How dark the four sides are; null when they are not all there. */
function darknessOf({ left, top, right, bottom }: Area, look: Look): number | null {
  const [width, height] = [right - left, bottom - top]
  if (Math.min(width, height) < least || Math.max(width / height, height / width) > unlike) return null
  const sides = [
    ...[top, bottom].map((y) => partsOf(left, right, (from, to) => thick((at) => look.row(at, from, to), y))),
    ...[left, right].map((x) =>
      partsOf(top, bottom, (from, to) => thick((at) => look.column(at, from, to), x)),
    ),
  ]
  const usual = sides.map(middle).toSorted((a, b) => a - b)
  const dark = usual[1] ?? 0
  const pale = sides.flat().filter((part) => part < seen * dark)
  const isThere = pale.length <= 1 && pale.every((part) => part > paleSeen * dark)
  return isThere && (usual[0] ?? 0) > paleSide ? dark : null
}

function partsOf(from: number, to: number, darkness: (from: number, to: number) => number): number[] {
  const at = (part: number) => Math.round(from + ((to - from + 1) * part) / parts)
  return Array.from({ length: parts }, (_, part) => darkness(at(part), at(part + 1)))
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Strokes are not quite straight. */
function thick(darkness: (place: number) => number, place: number): number {
  return Math.max(darkness(place - 1), darkness(place), darkness(place + 1))
}

/** White to the left and right, and above or below: boxes may stand closely below each other. */
function isAlone({ left, top, right, bottom }: Area, dark: number, { width, data }: Raster): boolean {
  const away = Math.max(5, Math.round(around * (right - left)))
  const white = (first: number, step: number, count: number) => {
    let clear = 0
    for (let index = 0; index <= count; index += 1) {
      if (255 - (data[first + index * step] ?? 255) < paper * dark) clear += 1
    }
    return clear / (count + 1)
  }
  const upright = (x: number) => white(top * width + x, width, bottom - top)
  const level = (y: number) => white(y * width + left, 1, right - left)
  const far = Math.max(8, Math.round(farAround * (right - left)))
  return (
    upright(left - away) >= alone.left &&
    upright(left - far) >= alone.left &&
    upright(right + away) >= alone.right &&
    Math.max(level(top - away), level(bottom + away)) >= alone.aboveOrBelow
  )
}

/** The sides end at the corners. */
function ends({ left, top, right, bottom }: Area, dark: number, { width, data }: Raster): boolean {
  const away = Math.max(5, Math.round(around * (right - left)))
  const isDark = (x: number, y: number) =>
    [-1, 0, 1].some((down) =>
      [-1, 0, 1].some((across) => 255 - (data[(y + down) * width + x + across] ?? 255) > goesOn * dark),
    )
  const level = [left - away, right + away].flatMap((x) => [top, bottom].map((y) => isDark(x, y)))
  const upright = [top - away, bottom + away].flatMap((y) => [left, right].map((x) => isDark(x, y)))
  const count = (marks: boolean[]) => marks.filter(Boolean).length
  return count(level) <= mostOn.level && count([...level, ...upright]) <= mostOn.all
}

function inside({ left, top, right, bottom }: Area, look: Look): number {
  const across = Math.round(rim * (right - left))
  const down = Math.round(rim * (bottom - top))
  let sum = 0
  let rows = 0
  for (let y = top + down; y <= bottom - down; y += 1) {
    sum += look.row(y, left + across, right - across + 1)
    rows += 1
  }
  return sum / Math.max(1, rows)
}
