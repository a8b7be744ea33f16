/** Puts signs for the boxes to tick that are seen on a picture among its words, in place of what the engine made of them. */
import { type Area, inLineWith, middleOf, type PlacedWord, sideBySide, usualHeight } from './placed.ts'
import type { Square } from './square-sides.ts'

const signs = { ticked: '☒', empty: '☐' } as const

/** The sides of a box, in heights of a word; those of the boxes of one page are so much alike. */
const side = { least: 0.45, most: 2 }
const alike = 1.15

/** So far before a word, in heights of one, a box stands at most; and so far from one that is read well. */
const reach = 2.5
const beside = 6

/** Where a word is read so surely, letters are letters; where it is less certain than the other, it may be anything. */
const sure = 0.8
const doubtful = 0.5

/** A wider gap than this, in heights of a word, is between two columns. */
const gutter = 1.3

/** What the engine makes of a box that is no word has no more signs than this. */
const mostSigns = 2

/** Nothing is in an empty box, as shares of its sides' darkness; a tick leaves so much more in it. */
const mostInEmpty = 0.12
const leastInTicked = 0.15
const tick = { least: 0.07, times: 1.5 }

/**
 * @param squares what looks like a box on the same page: letters may be among them.
 * @returns the words, with ☒ and ☐ where boxes are; as they were where no box is ticked, or it is not clear which are:
 * then all lines of a list count alike, also one whose box was not seen.
 */
export function withBoxSigns(words: readonly PlacedWord[], squares: readonly Square[]): PlacedWord[] {
  const usual = usualHeight(words)
  const boxes = boxesAmong(squares, words, usual)
  const limit = limitOf(boxes)
  if (limit === null || boxes.every(({ ink }) => ink <= limit)) return [...words]
  const rest = boxes.reduce<readonly PlacedWord[]>(withoutBox, words)
  const added = boxes.map((box): PlacedWord => {
    const kind = box.ink > limit ? 'ticked' : 'empty'
    return { text: signs[kind], certainty: 1, ...placeOf(box, rest, boxes) }
  })
  return [...rest, ...added]
}

/** Of the size of the type, beside a word, and more than one of a size, of which more are no letters than are. */
function boxesAmong(squares: readonly Square[], words: readonly PlacedWord[], usual: number): Square[] {
  const sized = squares.filter((square) => {
    const size = heightOf(square)
    return size > side.least * usual && size < side.most * usual && isBesideWord(square, words, usual)
  })
  const letters = sized.filter((square) =>
    words.some((word) => isLetterOf(square, word) || isBeforeFigures(square, word)),
  )
  const boxes = sized.filter((square) => !letters.includes(square))
  const count = (some: readonly Square[], box: Square) => some.filter((one) => ratio(box, one) < alike).length
  return boxes.filter((box) => count(boxes, box) > Math.max(1, count(letters, box)))
}

/** How much larger one of two boxes is. */
function ratio(a: Square, b: Square): number {
  const [across, down] = [(a.right - a.left) / (b.right - b.left), heightOf(a) / heightOf(b)]
  return Math.max(across, 1 / across, down, 1 / down)
}

function isBesideWord(square: Square, words: readonly PlacedWord[], usual: number): boolean {
  return words.some((word) => {
    if (!/\p{L}{2}/u.test(word.text) || word.certainty < doubtful || sideBySide(word, square) < 0.5)
      return false
    return word.left - square.right < beside * usual || word.right < square.right
  })
}

/** Hours, days and numbers: an 8 and a 0 have straight sides too. */
const figures = /^\W?\d[\d.,:/h-]{2,}\W?$/i

/** "8", "h10": the rest of an hour stands right behind it, where a box leaves a gap. */
function isBeforeFigures(square: Square, word: PlacedWord): boolean {
  const gap = word.left - square.right
  return /^[h:]\s?\d/i.test(word.text) && sideBySide(word, square) > 0.5 && Math.abs(gap) < heightOf(square)
}

/** It is in the midst of what was read as a word, surely, or of one that is much wider. */
function isLetterOf(square: Square, { text, certainty, ...word }: PlacedWord): boolean {
  const { x, y } = middleOf(square)
  const isIn = x > word.left && x < word.right && y > word.top && y < word.bottom
  if (isIn && figures.test(text)) return true
  if (!isIn || !/\p{L}{2}/u.test(text)) return false
  const isWide = word.right - word.left > 1.6 * (square.right - square.left)
  return certainty > sure || (isWide && certainty > doubtful)
}

/** The share of ink above which a box is ticked; null when the ticked ones do not stand out from the empty ones. */
function limitOf(boxes: readonly Square[]): number | null {
  const inks = boxes.map(({ ink }) => ink).toSorted((a, b) => a - b)
  const [least = 0] = inks
  if (least > leastInTicked) return leastInTicked
  const first = inks.findIndex((ink, index) => ink - (inks[index - 1] ?? ink) >= tick.least)
  const mostEmpty = inks.at(first < 0 ? -1 : first - 1) ?? 0
  if (mostEmpty > mostInEmpty) return null
  const next = first < 0 ? 1 : (inks[first] ?? 1)
  return next > mostEmpty * (1 + tick.times) ? (mostEmpty + next) / 2 : null
}

function areaOf({ left, top, right, bottom }: Area): Area {
  return { left, top, right, bottom }
}

/** Without what was read in a box: whole words, and the first signs of a word that goes on behind it. */
function withoutBox(words: readonly PlacedWord[], box: Square): PlacedWord[] {
  const width = box.right - box.left
  return words.flatMap((word) => {
    const shared = Math.min(word.right, box.right) - Math.max(word.left, box.left)
    const least = word.text.length <= mostSigns ? 0.05 : 0.3
    if (sideBySide(word, box) < 0.3 || shared < least * width) return [word]
    if (word.text.length <= mostSigns) return []
    const isBehind = word.right > box.right + 0.4 * width
    if (!isBehind) return word.left < box.left - 0.4 * width ? [word] : []
    const signs = Math.round((word.text.length * (box.right - word.left)) / (word.right - word.left))
    const text = word.text.slice(Math.max(0, signs)).replace(/^[^\p{L}\p{N}]+/u, '')
    return text === '' ? [] : [{ ...word, text, left: box.right + 0.1 * width }]
  })
}

/**
 * Where the sign of a box stands: right before the word that follows; where none does, but a column of boxes stands
 * behind a list, before the line that the box belongs to. Under a title, and close behind a word, it stays.
 */
function placeOf(box: Square, words: readonly PlacedWord[], boxes: readonly Square[]): Area {
  const level = inLineWith(box, words)
  const next = level.filter((word) => word.left > middleOf(box).x).toSorted((a, b) => a.left - b.left)[0]
  const last = level.filter((word) => word.right < middleOf(box).x).toSorted((a, b) => b.right - a.right)[0]
  const behind = last ? box.left - last.right : Number.POSITIVE_INFINITY
  if (next && next.left - box.right < Math.min(reach * heightOf(next), 2 * behind)) return rightBefore(next)
  const column = boxes.filter((other) => Math.abs(other.left - box.left) < 0.5 * (box.right - box.left))
  const first = column.toSorted((a, b) => a.top - b.top)[0] ?? box
  if (last === undefined || behind < gutter * heightOf(last)) return areaOf(box)
  if (next || column.length < 2 || words.some((word) => isTitle(word, first))) return areaOf(box)
  return rightBefore(firstOf(last, words))
}

/** The word with which the run of words begins that ends with this one. */
function firstOf(last: PlacedWord, words: readonly PlacedWord[]): PlacedWord {
  const level = words.filter((word) => sideBySide(word, last) > 0.5 && word.left < last.left)
  return level
    .toSorted((a, b) => b.left - a.left)
    .reduce((first, word) => (first.left - word.right < gutter * heightOf(last) ? word : first), last)
}

function heightOf({ top, bottom }: Area): number {
  return bottom - top
}

/** A sign so narrow, so close to its word, is in the same line and cell. */
function rightBefore(word: PlacedWord): Area {
  const height = heightOf(word)
  return {
    top: word.top,
    bottom: word.bottom,
    left: word.left - 0.35 * height,
    right: word.left - 0.15 * height,
  }
}

/** It stands above the first box of a column. */
function isTitle(word: PlacedWord, first: Square): boolean {
  const above = first.top - word.bottom
  return above > 0 && above < 3 * heightOf(first) && word.left < first.right && word.right > first.left
}
