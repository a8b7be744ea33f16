/** Words with their place on a page, before they are put in reading order. */

/** A word's box in page units (points or pixels), origin at the top left. `top` to `bottom` spans the letters. */
export type PlacedWord = {
  text: string
  certainty: number
  left: number
  top: number
  right: number
  bottom: number
}

/** Words that stand side by side on one line, with no gap wide enough to be a gutter between columns. */
export type Run = { words: PlacedWord[]; left: number; top: number; right: number; bottom: number }

/** The run that holds these words, left to right. */
export function runOf(words: PlacedWord[]): Run {
  return { words, ...around(words) }
}

/** The smallest box around boxes. */
export function around(boxes: readonly Omit<PlacedWord, 'text' | 'certainty'>[]) {
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
