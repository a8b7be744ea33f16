/** Joins words that stand side by side into runs, and splits them at the gutters between columns. */
import { type PlacedWord, type Run, runOf, sideBySide } from './placed.ts'

/** A gap between words wider than this many heights of a word is a gutter and not a space. */
const gutter = 1.3

/** A narrower one is a gutter when it goes on, this wide, over so many lines. */
const narrow = { width: 0.55, lines: 4 }

export function intoRuns(words: readonly PlacedWord[], usual: number): Run[] {
  const open: PlacedWord[][] = []
  const before = new Map(words.map((word, index) => [word, words[index - 1]]))
  for (const word of words.toSorted((a, b) => a.left - b.left)) {
    const row = open.findLast((candidate) => {
      const last = candidate.at(-1)
      if (last === undefined) return false
      const isOne = word.seam === 'one' && before.get(word) === last
      return isOne ? sideBySide(last, word) > 0.5 : continues(last, word, usual)
    })
    if (row === undefined) open.push([word])
    else row.push(word)
  }
  return splitAtNarrow(open, usual).map(runOf)
}

function continues(last: PlacedWord, word: PlacedWord, usual: number): boolean {
  const height = Math.max(usual, last.bottom - last.top, word.bottom - word.top)
  return sideBySide(last, word) > 0.5 && word.left - last.right < gutter * height && word.left > last.left
}

/** What stands before a point of a list goes with it, however many points there are. */
const mark = /^(?:\d{1,2}[.)°]{1,2}|\p{L}[.)]|[•●▪■◦‣·*–—☐☒☑-])$/u

type Gap = { left: number; right: number; top: number; after: PlacedWord }

/** Splits rows of words at gaps that lie below each other on several lines. */
function splitAtNarrow(rows: PlacedWord[][], usual: number): PlacedWord[][] {
  const gaps = rows.flatMap(gapsOf).filter((gap) => gap.right - gap.left > narrow.width * usual)
  const cuts = new Set(gaps.filter((gap) => goesOn(gap, gaps, usual)).map((gap) => gap.after))
  return rows.flatMap((row) => {
    const parts: PlacedWord[][] = [[]]
    for (const word of row) {
      parts.at(-1)?.push(word)
      if (cuts.has(word)) parts.push([])
    }
    return parts.filter((part) => part.length > 0)
  })
}

/** The gaps of a row that are wider than its spaces are. */
function gapsOf(row: PlacedWord[]): Gap[] {
  const gaps = row.slice(1).flatMap((word, index): Gap[] => {
    const after = row[index] ?? word
    const isMarked = index === 0 && mark.test(after.text)
    return word.seam === 'one' || isMarked
      ? []
      : [{ left: after.right, right: word.left, top: after.top, after }]
  })
  const widths = gaps.map((gap) => gap.right - gap.left).toSorted((a, b) => a - b)
  const space = widths[widths.length >> 1] ?? 0
  return gaps.length < 3 ? gaps : gaps.filter((gap) => gap.right - gap.left > 1.5 * space)
}

function goesOn(gap: Gap, gaps: Gap[], usual: number): boolean {
  let { left, right } = gap
  let count = 1
  for (const direction of [1, -1]) {
    let from = gap.top
    for (;;) {
      const next = gaps.find((other) => {
        const step = direction * (other.top - from)
        const shared = Math.min(right, other.right) - Math.max(left, other.left)
        return step > 0.5 * usual && step < 2 * usual && shared > narrow.width * usual
      })
      if (next === undefined) break
      left = Math.max(left, next.left)
      right = Math.min(right, next.right)
      from = next.top
      count += 1
    }
  }
  return count >= narrow.lines
}
