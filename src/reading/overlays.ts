/** Drops what lies over or under the words of a page: marks across it, dots that were written on, words struck out. */
import { type Area, around, contains, type PlacedWord, sideBySide, usualHeight } from './placed.ts'

/** A word so many times as high as most, with others on top of it, is a mark across the page. */
const huge = 2.5

/** The part of a word's height, from its top, in which a stroke strikes it out; and how thick that is at most. */
const struck = { from: 0.35, to: 0.7, thick: 0.2 }

/** In heights of a word: how far from the ends of the words a stroke ends that was drawn to strike them. */
const slack = 0.4

/** @param drawn the boxes around lines and shapes. */
export function withoutOverlays(words: readonly PlacedWord[], drawn: readonly Area[]): PlacedWord[] {
  const usual = usualHeight(words)
  const onPaper = words.filter(
    (word) => word.bottom - word.top < huge * usual || !words.some((other) => isOn(other, word)),
  )
  const fillers = onPaper.filter(
    (word) => isFiller(word.text) && onPaper.some((other) => isWrittenOn(other, word)),
  )
  const gone = new Set([...strikes(onPaper, drawn, usual).flat(), ...fillers])
  if (gone.size === 0) return onPaper
  const kept = onPaper.filter((word) => !gone.has(word)).map((word) => ({ ...word }))
  for (const word of [...gone].toSorted((a, b) => b.left - a.left)) close(word, kept, usual)
  return kept
}

/** A gap that is left is no gutter: the words that stand there, or the next one, take it. */
function close(gone: PlacedWord, kept: PlacedWord[], usual: number): void {
  const level = kept
    .filter((word) => sideBySide(word, gone) > 0.3 && word.left > gone.left - 0.1 * usual)
    .toSorted((a, b) => a.left - b.left)
  const [next] = level
  const last = level.findLast((word) => word.left < gone.right)
  if (next !== undefined && next.left - gone.right < usual) next.left = Math.min(next.left, gone.left)
  if (last !== undefined) last.right = Math.max(last.right, gone.right)
}

const isOn = (word: PlacedWord, mark: PlacedWord): boolean =>
  word !== mark && contains(mark, word) && (word.bottom - word.top) * huge < mark.bottom - mark.top

const isFiller = (text: string): boolean => /^[._…]{2,}$|^…$/.test(text)

/** Over dots or strokes, or right behind strokes that the file ends where the word begins. */
function isWrittenOn(word: PlacedWord, filler: PlacedWord): boolean {
  if (isFiller(word.text) || sideBySide(word, filler) < 0.3) return false
  const middle = (word.left + word.right) / 2
  const gap = (word.left - filler.right) / (word.bottom - word.top)
  const isBehind = /^_+$/.test(filler.text) && /^[\p{L}\p{N}]/u.test(word.text) && gap > -0.8 && gap < 0.15
  return isBehind || (middle > filler.left && middle < filler.right)
}

/** The words under each stroke that begins and ends where they do. */
function strikes(words: readonly PlacedWord[], drawn: readonly Area[], usual: number): PlacedWord[][] {
  const strokes = drawn.filter(
    ({ left, right, top, bottom }) => bottom - top < struck.thick * usual && right - left > usual,
  )
  return strokes.flatMap((stroke) => {
    const own = words.filter((word) => {
      const down = ((stroke.top + stroke.bottom) / 2 - word.top) / (word.bottom - word.top)
      const middle = (word.left + word.right) / 2
      return down > struck.from && down < struck.to && middle > stroke.left && middle < stroke.right
    })
    if (own.length === 0) return []
    const { left, right } = around(own)
    const fits =
      Math.abs(left - stroke.left) < slack * usual && Math.abs(right - stroke.right) < slack * usual
    return fits ? [own] : []
  })
}
