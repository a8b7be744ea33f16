/** Tells the rows of a table from two columns of text that merely stand side by side. */
import { around, type Run, sideBySide } from './placed.ts'

/** Lines of one column, top to bottom. */
export type Column = Run[][]

type Cell = { top: number; bottom: number; firstBottom: number; lines: number }

/** True when two columns are the labels and the values of a table: their rows begin at the same height. */
export function isTable(left: Column, right: Column): boolean {
  if (left.length === 0 || right.length === 0) return false
  if (left.length === 1 && right.length === 1) return true
  const cells = { left: intoCells(left), right: intoCells(right) }
  const startTogether = cells.left.filter((cell) =>
    cells.right.some((other) => sameStart(cell, other)),
  ).length
  if (cells.left.length > 1 && cells.right.length > 1) {
    const fewer = Math.min(cells.left.length, cells.right.length)
    return startTogether >= 0.6 * Math.max(cells.left.length, fewer)
  }
  return areLabels(left, right)
}

/** Lines set closely belong to one cell. */
function intoCells(column: Column): Cell[] {
  const cells: Cell[] = []
  for (const line of column) {
    const { top, bottom } = around(line)
    const cell = cells.at(-1)
    if (cell !== undefined && top - cell.bottom < 0.4 * (bottom - top)) {
      cell.bottom = bottom
      cell.lines += 1
    } else cells.push({ top, bottom, firstBottom: bottom, lines: 1 })
  }
  return cells
}

function sameStart(a: Cell, b: Cell): boolean {
  return sideBySide({ top: a.top, bottom: a.firstBottom }, { top: b.top, bottom: b.firstBottom }) > 0.5
}

/** Closely set rows: short labels on the left, each beside a value. */
function areLabels(left: Column, right: Column): boolean {
  const beside = left.filter((line) => right.some((other) => sideBySide(around(line), around(other)) > 0.6))
  if (beside.length < 0.75 * left.length) return false
  const words = left.map((line) => line.flatMap((run) => run.words))
  const colons = words.filter((line) => line.at(-1)?.text.endsWith(':')).length
  return colons >= 0.6 * left.length
}
