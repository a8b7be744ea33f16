/** Where on the page the words of a list stand: what is in one column, and where the next line or column begins. */
import type { Passage, Span } from '../passage.ts'

/** From the left edge to the right one, in fractions of the page's width. */
export type Extent = { left: number; right: number }

/** How far a word may stand out of its column. */
const play = 0.03

/** How far a line is set in at most that is no column of its own. */
const indent = 0.12

/** What the words of a span take of the width; null where that is not known. */
export function extentOf(passage: Passage, span: Span): Extent | null {
  const from = passage.from[span.start] ?? 0
  const to = passage.to[span.end - 1] ?? from
  const boxes = passage.boxes.filter(({ start }) => start >= from && start < to).map(({ box }) => box)
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
  }
}

/** The one of several columns, by their titles, that something stands in: below its title, or behind where that begins. */
export function columnAt(titles: readonly Extent[], { left, right }: Extent): number {
  const shared = titles.map((title) => Math.min(right, title.right) - Math.max(left, title.left))
  const most = Math.max(...shared)
  if (most > 0) return shared.indexOf(most)
  return Math.max(
    0,
    titles.findLastIndex((title) => title.left <= left + play),
  )
}

/** It stands beside a column, wholly. */
export const isBeside = (column: Extent, one: Extent): boolean =>
  one.right <= column.left + play / 2 || one.left >= column.right - play / 2

/**
 * Where reading goes up to the head of the next column, to the left and down inside a line of a table, or from one
 * column of it to another: something else begins there, although the text runs on.
 */
export function turns({ boxes, from, lines }: Passage): { start: number; up: boolean }[] {
  const places = new Map(from.map((raw, index) => [raw, index]))
  const heads = new Set(lines.map(({ start }) => start))
  let head = boxes[0]?.box
  return boxes.flatMap(({ start, box }, place) => {
    const above = boxes[place - 1]?.box
    const index = places.get(start)
    if (!above || !head || index === undefined) return []
    const up = heads.has(index) && box.y + box.height < above.y && box.x > above.x
    const down = !heads.has(index) && box.y > above.y + above.height / 2 && box.x < above.x
    const aside = heads.has(index) && Math.abs(box.x - head.x) > indent
    if (heads.has(index)) head = box
    return up || down || aside ? [{ start: index, up }] : []
  })
}
