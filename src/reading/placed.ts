/** Words with their place on a page, before they are put in reading order. */

/** A box in page units (points or pixels), origin at the top left. */
export type Area = { left: number; top: number; right: number; bottom: number }

/**
 * What the file says of a word and the one before it: they are of one piece of text, of one with several spaces typed
 * between them, or of two; or it does not say. `cell`: the word begins a cell of a row.
 */
export type Seam = 'one' | 'typed' | 'apart' | 'unclear' | 'cell'

/** `top` to `bottom` spans the letters. Words with a `seam` come in the order in which their file writes them. */
export type PlacedWord = Area & { text: string; certainty: number; seam?: Seam }

/**
 * Words that stand side by side on one line, with no gap wide enough to be a gutter between columns; or a whole box,
 * whose lines are `inside`, in order.
 */
export type Run = Area & { words: PlacedWord[]; inside?: Run[][] }

/** The run that holds these words, left to right. */
export function runOf(words: PlacedWord[]): Run {
  return { words, ...around(words) }
}

/** The smallest box around boxes. */
export function around(boxes: readonly Area[]): Area {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

/** The share of the lower of two heights over which two boxes stand side by side, 0 to 1. */
export function sideBySide(a: { top: number; bottom: number }, b: { top: number; bottom: number }): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared / Math.max(1e-6, Math.min(a.bottom - a.top, b.bottom - b.top))
}

export function middleOf({ left, top, right, bottom }: Area): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The middle of one box is in the other. */
export function contains(outer: Area, inner: Area): boolean {
  const { x, y } = middleOf(inner)
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom
}

/** The strips from top to bottom, wider than `least`, that no box reaches into. */
export function gapsBetween(boxes: readonly Area[], least: number): { width: number; middle: number }[] {
  const gaps: { width: number; middle: number }[] = []
  let right = Number.POSITIVE_INFINITY
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    const width = box.left - right
    if (width > least) gaps.push({ width, middle: (box.left + right) / 2 })
    right = Number.isFinite(right) ? Math.max(right, box.right) : box.right
  }
  return gaps
}

/** The height of most words, in page units; 0 where there is none. */
export function usualHeight(words: readonly Area[]): number {
  const heights = words.map(({ top, bottom }) => bottom - top).toSorted((a, b) => a - b)
  return heights[heights.length >> 1] ?? 0
}

/** The words beside an area, of the line that is nearest to it in height. */
export function inLineWith<W extends Area>(area: Area, words: readonly W[]): W[] {
  const off = (word: Area) => Math.abs(middleOf(word).y - middleOf(area).y)
  const beside = words.filter((word) => sideBySide(word, area) > 0.5)
  const nearest = Math.min(...beside.map(off))
  return beside.filter((word) => off(word) < nearest + 0.3 * (area.bottom - area.top))
}

/** The same area on a page whose columns are its rows. */
export function turned({ left, top, right, bottom }: Area): Area {
  return { left: top, top: left, right: bottom, bottom: right }
}
