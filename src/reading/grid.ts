/** Reads boxes that are drawn in rows and columns: a table row by row, boxes of text one after the other. */
import { goesOn, namesDay, textOf } from './alike.ts'
import { around, contains, middleOf, type PlacedWord, type Run } from './placed.ts'

/** A cell with more lines than this is a list or a text: its lines are kept apart. */
const longCell = 4

/** Between two words, in heights of a word. */
const space = 0.25

/** @param words those in no box. @returns the boxes, those of one table joined into one box whose lines are in order. */
export function readGrid(boxes: Run[], words: readonly PlacedWord[], usual: number): Run[] {
  return intoGrids(intoRows(boxes, usual), words, usual).flatMap((rows) => {
    if (rows.length < 2 && !isRow(rows[0] ?? [])) return rows.flat()
    const inside = isTable(rows)
      ? intoParts(withSpanning(rows), usual).flatMap(readPart)
      : rows.flat().flatMap((cell) => cell.inside ?? [])
    return [{ ...around(rows.flat()), words: inside.flat().flatMap((run) => run.words), inside }]
  })
}

/** Boxes whose tops are level, left to right. */
function intoRows(boxes: Run[], usual: number): Run[][] {
  const rows: Run[][] = []
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const row = rows.find((other) => Math.abs((other[0]?.top ?? 0) - box.top) < 0.3 * usual)
    if (row === undefined) rows.push([box])
    else row.push(box)
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** Rows that follow closely and have their edges in common are of one grid; a box alone in its row is none. */
function intoGrids(rows: Run[][], words: readonly PlacedWord[], usual: number): Run[][][] {
  const grids: Run[][][] = []
  for (const row of rows) {
    const grid = grids.findLast((other) => belongs(other, row, usual) && !isParted(other, row, words))
    if (grid === undefined) grids.push([row])
    else grid.push(row)
  }
  return grids
}

function belongs(grid: Run[][], row: Run[], usual: number): boolean {
  const above = grid.at(-1)
  const most = grid.toSorted((a, b) => b.length - a.length)[0]
  if (above === undefined || most === undefined || Math.max(row.length, most.length) < 2) return false
  const gap = around(row).top - around(above).bottom
  // A cell may span rows; boxes that are apart from each other do not.
  if (gap > 1.5 * usual || (gap < -0.3 * usual && !touch(above, usual))) return false
  const lefts = (row.length > most.length ? row : most).map((cell) => cell.left)
  const fewer = row.length > most.length ? most : row
  return fewer.every((cell) => lefts.some((left) => Math.abs(left - cell.left) < 0.5 * usual))
}

/** By a line of text that goes on from the row above, to the margin. */
function isParted(grid: Run[][], row: Run[], words: readonly PlacedWord[]): boolean {
  const above = around(grid.at(-1) ?? row)
  const area = { ...around([above, ...row]), top: above.bottom, bottom: around(row).top }
  return words.some((word) => contains(area, word))
}

function touch(row: Run[], usual: number): boolean {
  return row.slice(1).every((cell, index) => cell.left - (row[index]?.right ?? 0) < 0.3 * usual)
}

function height(cell: Run | undefined): number {
  return cell?.inside?.length ?? 1
}

function isRow(row: Run[]): boolean {
  return row.length > 1 && row.every((cell) => height(cell) === 1)
}

/** A table has a first row of headings, or a first column of labels; else each box speaks for itself. */
function isTable(rows: Run[][]): boolean {
  const [head = []] = rows
  if (mean(head.map(height)) < 1.4 && head.length > 1) return true
  const first = rows.filter((row) => row.length > 1).map((row) => row[0])
  return first.length > 1 && mean(first.map(height)) < 1.4
}

function mean(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)
}

/**
 * A cell that spans several rows is of each of them: its words stand in every one that has two other cells. A day is
 * not said again: what follows it is of that day.
 */
function withSpanning(rows: Run[][]): Run[][] {
  return rows.map((row, index) => {
    if (row.length < 2) return row
    const { y } = middleOf(around(row))
    const spanning = rows
      .slice(0, index)
      .flat()
      .filter((cell) => cell.bottom > y && height(cell) <= longCell && !namesDay([cell]))
      .filter((cell) => row.every((other) => other.left >= cell.right || other.right <= cell.left))
    return [...row, ...spanning].toSorted((a, b) => a.left - b.left)
  })
}

/** Rows with the same edges, which are a table of their own. */
function intoParts(rows: Run[][], usual: number): Run[][][] {
  const parts: Run[][][] = []
  for (const row of rows) {
    const above = parts.at(-1)?.at(-1)
    const isSame =
      above?.length === row.length &&
      row.every((cell, index) => Math.abs(cell.left - (above[index]?.left ?? 0)) < 0.3 * usual)
    if (isSame) parts.at(-1)?.push(row)
    else parts.push([row])
  }
  return parts
}

/** Row by row; but where each column has one head and one text, one text after the other. */
function readPart(rows: Run[][]): Run[][] {
  const [head = [], texts = [], ...rest] = rows
  const areTexts = texts.length > 1 && rest.length === 0 && texts.every((cell) => height(cell) > 1)
  if (!areTexts || head.some((cell) => height(cell) > 1)) return rows.flatMap(readRow)
  return head.flatMap((cell, index) => [cell, texts[index]].flatMap((one) => one?.inside ?? []))
}

/** One line for the row; the further lines of a list come after it. */
function readRow(row: Run[]): Run[][] {
  const line: Run[] = []
  const after: Run[][] = []
  for (const [index, cell] of row.entries()) {
    const printed = cell.inside ?? [[cell]]
    const lines = isMark(row[index - 1]) ? printed : beginCell(printed)
    const isValue = row.length === 2 && index === 1 && height(row[0]) === 1
    const own = isValue ? unwrapped(lines, cell) : lines
    const kept = isValue || own.length > longCell ? 1 : own.length
    line.push(...own.slice(0, kept).flat())
    after.push(...own.slice(kept))
  }
  return [line, ...after]
}

/** A line of which the next word had no room in its cell goes on in the next one. */
function unwrapped(lines: Run[][], cell: Run): Run[][] {
  const margin = Math.min(...lines.flat().map((run) => run.left)) - cell.left
  const joined: Run[][] = []
  let last: Run | undefined
  for (const line of lines) {
    const [word] = line[0]?.words ?? []
    const room = word ? word.right - word.left + space * (word.bottom - word.top) : 0
    const isFull = last && last.right + room > cell.right - margin
    if (isFull && goesOn(textOf(joined.at(-1) ?? []), textOf(line))) joined.at(-1)?.push(...line)
    else joined.push([...line])
    last = line.at(-1)
  }
  return joined
}

/** A box to tick, or a point, goes with the cell behind it. */
function isMark(cell: Run | undefined): boolean {
  return (
    cell !== undefined && /^(?:\[.?\]|[•●▪■◦‣·*–—☐☒☑-])$/u.test(cell.words.map((word) => word.text).join(''))
  )
}

/** Marks the first word of a cell, so that it stands apart from the cell before it however close that is. */
function beginCell([line = [], ...rest]: Run[][]): Run[][] {
  const [first, ...others] = line
  const [word, ...words] = first?.words ?? []
  if (first === undefined || word === undefined) return [line, ...rest]
  return [[{ ...first, words: [{ ...word, seam: 'cell' }, ...words] }, ...others], ...rest]
}
