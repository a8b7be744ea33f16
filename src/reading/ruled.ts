/** Finds the cells of tables that are drawn with lines: rows between level lines, cut where upright lines or gaps are. */
import { type Area, gapsBetween, middleOf, type PlacedWord, sideBySide, turned } from './placed.ts'

/** A row is no higher than this many heights of a word; what is higher is the page between two lines. */
const highestRow = 14

/** What has more lines than this in each of its columns, which no line parts, is no row. */
const mostLines = 3

/** Words of one row so many heights apart are in two cells. */
const wideGap = 1.5

/** Columns are this many heights apart, or less where the file writes what is behind the gap after a lower line. */
const columnGap = { usual: 0.6, written: 0.1 }

/** Where no line is drawn, cells are further apart than words of one sentence. */
const cellGap = 0.4

type Line = { at: number; from: number; to: number }

/** @returns the boxes of the cells, also of those that no line parts. */
export function ruledCells(words: readonly PlacedWord[], drawn: readonly Area[], usual: number): Area[] {
  const level = merged(
    drawn.flatMap((area) => edges(area, usual)),
    usual,
  )
  const upright = merged(
    drawn.flatMap((area) => edges(turned(area), usual)),
    usual,
  )
  return families(level, usual).flatMap((lines) => cellsOf(lines, level, upright, words, usual))
}

/** The level lines that a box draws; turn the box for the upright ones. */
function edges({ left, top, right, bottom }: Area, usual: number): Line[] {
  if (right - left < 2 * usual && bottom - top > right - left) return []
  const line = { from: left, to: right }
  if (bottom - top < 0.3 * usual) return [{ ...line, at: (top + bottom) / 2 }]
  return [
    { ...line, at: top },
    { ...line, at: bottom },
  ]
}

/** Lines that go on where another ends are one. */
function merged(lines: Line[], usual: number): Line[] {
  const slack = 0.3 * usual
  const result: Line[] = []
  for (const line of lines.toSorted((a, b) => a.from - b.from)) {
    const before = result.find(
      (other) => Math.abs(other.at - line.at) < slack && line.from - other.to < slack,
    )
    if (before === undefined) result.push({ ...line })
    else before.to = Math.max(before.to, line.to)
  }
  return result.toSorted((a, b) => a.at - b.at)
}

/** Three lines or more of one length, one below the other. */
function families(lines: Line[], usual: number): Line[][] {
  const open: Line[][] = []
  for (const line of lines) {
    const family = open.find((candidate) => {
      const last = candidate.at(-1)
      if (last === undefined || line.at - last.at > highestRow * usual) return false
      return Math.abs(last.from - line.from) < 0.5 * usual && Math.abs(last.to - line.to) < 0.5 * usual
    })
    if (family === undefined) open.push([line])
    else family.push(line)
  }
  return open.filter((family) => family.length > 2)
}

function cellsOf(lines: Line[], level: Line[], upright: Line[], words: readonly PlacedWord[], usual: number) {
  const strips = stripsOf(lines, words, usual)
  const beside = strips.filter((strip) => !strip.guessed)
  if (beside.filter((strip) => hasLabel(strip, words, upright, usual)).length > 0.6 * beside.length) return []
  const own = (area: Area) => words.filter((word) => isWithin(word, area))
  const ruled = new Set(beside.flatMap((strip) => cutsAt(strip, upright, usual)))
  // A title or a sentence that runs across the columns does not close their gaps.
  const parted = beside.map(own).filter((inside) => gapsBetween(inside, wideGap * usual).length > 0)
  const begun = parted.flatMap((inside) => cellsBegun(inside, usual))
  const gaps = gapsBetween(parted.flat(), columnGap.written * usual).filter(
    (gap) => gap.width > columnGap.usual * usual || isBegun(gap, begun, usual),
  )
  return strips.flatMap((strip): Area[] => {
    const inside = own(strip)
    const drawn = cutsAt(strip, upright, usual)
    // A row may have no lines of its own, as every other one on a striped ground.
    const free =
      ruled.size > 0
        ? [...ruled].filter((cut) => roomAt(cut, inside) > cellGap * usual)
        : gaps
            .filter((gap) => roomAt(gap.middle, inside) > (isBegun(gap, begun, usual) ? 0 : usual))
            .map((gap) => gap.middle)
    const cuts = (drawn.length > 0 ? drawn : free).toSorted((a, b) => a - b)
    const sides = [strip.left, ...cuts, strip.right]
    const cells = sides
      .slice(1)
      .map((right, index) => ({ ...strip, left: sides[index] ?? strip.left, right }))
    const filled = cells.filter((cell) => own(cell).length > 0)
    if (drawn.length === 0 && !isEnclosed(strip, upright, usual) && isText(filled.map(own))) return []
    const whole = cuts.length === Math.max(ruled.size, ruled.size > 0 ? 0 : gaps.length)
    if (strip.guessed && (filled.length < 2 || !whole)) return []
    return filled.flatMap((cell) => halved(cell, level, usual))
  })
}

/** Where cells begin that the file writes after a lower line of the cell before them. */
function cellsBegun(words: readonly PlacedWord[], usual: number): number[] {
  return words.flatMap((word, index) => {
    const last = words[index - 1]
    if (last === undefined || word.seam === undefined) return []
    return word.left > last.right && word.bottom < last.bottom - 0.5 * usual ? [word.left] : []
  })
}

function isBegun({ width, middle }: Gap, begun: readonly number[], usual: number): boolean {
  return begun.some((left) => Math.abs(middle + width / 2 - left) < 0.1 * usual)
}

type Gap = { width: number; middle: number }

/** Words stand before a row, level with it: its line is one to write on, and the label is of the row. */
function hasLabel(strip: Area, words: readonly PlacedWord[], upright: Line[], usual: number): boolean {
  if (isEnclosed(strip, upright, usual)) return false
  return words.some(
    (word) => word.right < strip.left && isWithin(word, { ...strip, left: Number.NEGATIVE_INFINITY }),
  )
}

/** Upright lines stand at both its sides. */
function isEnclosed(strip: Area, upright: Line[], usual: number): boolean {
  return [strip.left, strip.right].every((side) =>
    upright.some(
      ({ at, from, to }) =>
        Math.abs(at - side) < 0.5 * usual &&
        from < strip.top + 0.5 * usual &&
        to > strip.bottom - 0.5 * usual,
    ),
  )
}

/** What stands between two lines of which neither belongs to a row: columns of many lines. */
function isText(cells: PlacedWord[][]): boolean {
  return cells.every((words) => linesIn(words) > mostLines)
}

/** How many words stand below each other. */
function linesIn(words: readonly PlacedWord[]): number {
  return words.filter(
    (word) => !words.some((other) => other.left < word.left && sideBySide(other, word) > 0.5),
  ).length
}

/** How far apart the words on both sides of a cut are; less than nothing where one stands across. */
function roomAt(cut: number, words: readonly PlacedWord[]): number {
  const before = Math.max(...words.filter((word) => middleOf(word).x < cut).map((word) => word.right))
  const behind = Math.min(...words.filter((word) => middleOf(word).x >= cut).map((word) => word.left))
  return before > cut || behind < cut ? -1 : behind - before
}

/** Where upright lines cut a row from top to bottom. */
function cutsAt(strip: Area, upright: Line[], usual: number): number[] {
  return upright
    .filter((line) => line.from < strip.top + 0.5 * usual && line.to > strip.bottom - 0.5 * usual)
    .map((line) => line.at)
    .filter((at) => at > strip.left + 0.3 * usual && at < strip.right - 0.3 * usual)
}

/** A row may be cut into several beside a cell that spans them all. */
function halved(cell: Area, level: Line[], usual: number): Area[] {
  const tops = level
    .filter((line) => line.from < cell.left + 0.5 * usual && line.to > cell.right - 0.5 * usual)
    .map((line) => line.at)
    .filter((at) => at > cell.top + 0.7 * usual && at < cell.bottom - 0.7 * usual)
  const sides = [cell.top, ...tops, cell.bottom]
  return sides.slice(1).map((bottom, index) => ({ ...cell, top: sides[index] ?? cell.top, bottom }))
}

type Strip = Area & { guessed: boolean }

/** The rows between the lines, and what may be a row above the first line and below the last. */
function stripsOf(lines: Line[], words: readonly PlacedWord[], usual: number): Strip[] {
  const left = Math.min(...lines.map((line) => line.from)) - 1
  const right = Math.max(...lines.map((line) => line.to)) + 1
  const strips = lines.slice(1).map((line, index) => {
    return { left, right, top: lines[index]?.at ?? line.at, bottom: line.at, guessed: false }
  })
  const top = lines[0]?.at ?? 0
  const end = lines.at(-1)?.at ?? 0
  const head = { left, right, top: top - 2 * usual, bottom: top, guessed: true }
  const tail = {
    left,
    right,
    top: end,
    bottom: endOfText(words, { left, right, top: end }, usual),
    guessed: true,
  }
  return [head, ...strips, tail].filter((strip) => strip.bottom - strip.top > 0.7 * usual)
}

/** Down to where the lines of text below a line stop following closely. */
function endOfText(words: readonly PlacedWord[], from: Omit<Area, 'bottom'>, usual: number): number {
  const strip = { ...from, bottom: from.top + highestRow * usual }
  let bottom = from.top
  for (const word of words.filter((other) => isWithin(other, strip)).toSorted((a, b) => a.top - b.top)) {
    if (word.top > bottom + (bottom === from.top ? 0.8 : 0.4) * usual) break
    bottom = Math.max(bottom, word.bottom)
  }
  return bottom
}

function isWithin(word: Area, strip: Area): boolean {
  const { x, y } = middleOf(word)
  return x > strip.left && x < strip.right && y > strip.top && y < strip.bottom
}
