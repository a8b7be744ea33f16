/** Finds the cells of tables by the order in which a file writes them: row by row, each cell whole before the next. */
import { type Area, around, contains, middleOf, type PlacedWord, sideBySide } from './placed.ts'

/** Words of one line that the file writes one after the other, with no gutter between. */
type Piece = Area & { typed: boolean }

/** The lines of one cell, as far as one can tell from their places. */
type Cell = { pieces: Piece[]; area: Area }

type Row = { cells: Cell[]; area: Area }

/** A cell as wide as its column and as high as its row, and what is written in it. */
type Drawn = { area: Area; cell: Area }

/**
 * In heights of a word: a gutter, what may still be a space, the most between two lines of one cell, and how far a
 * cell begins above the end of those beside it.
 */
const gutter = 1.3
const space = 0.12
const lineGap = 1
const level = 0.3

/** @param words in the order of the file. @returns the boxes of the cells of each table that has two rows or more. */
export function writtenTables(words: readonly PlacedWord[], usual: number): Area[][] {
  if (words.every((word) => word.seam === undefined)) return []
  const holdsOwn = ({ area, cell }: Drawn) =>
    words.every((word) => !contains(area, word) || contains(cell, word))
  return tablesOf(rowsOf(piecesOf(words, usual), usual), usual)
    .map((rows) => cellsOf(rows, usual).filter((row) => row.every(holdsOwn)))
    .map((rows) => rows.flatMap((row) => row.map(({ area }) => area)))
}

function piecesOf(words: readonly PlacedWord[], usual: number): Piece[] {
  const pieces: PlacedWord[][] = []
  for (const word of words) {
    const last = pieces.at(-1)?.at(-1)
    const goesOn = last !== undefined && sideBySide(last, word) > 0.5 && word.left > last.left
    const gap = word.left - (last?.right ?? 0)
    const widest = word.seam === 'apart' && !isPoint(last) ? space : gutter
    if (goesOn && (word.seam === 'one' || gap < widest * usual)) pieces.at(-1)?.push(word)
    else pieces.push([word])
  }
  return pieces.map((piece) => ({ ...around(piece), typed: piece[0]?.seam === 'typed' }))
}

/** What stands before a point of a list is no cell. */
function isPoint(word: PlacedWord | undefined): boolean {
  return word !== undefined && /^[•●▪■◦‣·*–—☐☒-]$/.test(word.text)
}

/** A row ends where the file goes back to the left, or leaves it downwards. */
function rowsOf(pieces: readonly Piece[], usual: number): Row[] {
  const rows: Row[] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    if (row !== undefined && isBelow(piece, row, usual)) {
      rows.splice(
        -1,
        1,
        rowOf([...row.cells.slice(0, -1), cellOf([...(row.cells.at(-1)?.pieces ?? []), piece])]),
      )
      continue
    }
    const [above, beside] = row === undefined ? [[], null] : partBeside(piece, row)
    if (beside !== null && isBeside(piece, beside, usual)) {
      rows.splice(-1, 1, ...above, rowOf([...beside.cells, cellOf([piece])]))
    } else rows.push(rowOf([cellOf([piece])]))
  }
  return rows
}

function cellOf(pieces: Piece[]): Cell {
  return { pieces, area: around(pieces) }
}

function rowOf(cells: Cell[]): Row {
  return { cells, area: around(cells.map((cell) => cell.area)) }
}

/** A row that has one cell so far may have begun with wider text, which stands above the row. */
function partBeside(piece: Piece, row: Row): [above: Row[], beside: Row | null] {
  const [cell] = row.cells
  if (row.cells.length > 1 || cell === undefined) return [[], row]
  const from = 1 + cell.pieces.findLastIndex((one) => one.right > piece.left)
  const [before, own] = [cell.pieces.slice(0, from), cell.pieces.slice(from)]
  if (own.length === 0) return [[], null]
  return [before.length > 0 ? [rowOf([cellOf(before)])] : [], rowOf([cellOf(own)])]
}

function isBelow(piece: Piece, row: Row, usual: number): boolean {
  const cell = row.cells.at(-1)
  const last = cell?.pieces.at(-1)
  if (cell === undefined || last === undefined) return false
  const wall = row.cells.at(-2)?.area.right ?? Number.NEGATIVE_INFINITY
  const isNext = piece.top > last.top + 0.5 * usual && piece.top - last.bottom < lineGap * usual
  const shared = Math.min(piece.right, cell.area.right) - Math.max(piece.left, cell.area.left)
  return isNext && piece.left > wall && shared > 0
}

function isBeside(piece: Piece, row: Row, usual: number): boolean {
  if (piece.typed || row.cells.some((cell) => piece.left < cell.area.right)) return false
  return piece.top < row.area.bottom - level * usual && piece.bottom > row.area.top - lineGap * usual
}

/** Rows of several cells, one below the other. */
function tablesOf(rows: readonly Row[], usual: number): Row[][] {
  const tables: Row[][] = [[]]
  for (const row of rows) {
    const own = withoutTextAbove(row, usual)
    if (row.cells.length < 2 || own !== row) tables.push([])
    if (row.cells.length > 1) tables.at(-1)?.push(own)
  }
  return tables.filter((table) => table.length > 1)
}

/** The first cell of a table seems to go on from the text above it: then it is not level with the other cells. */
function withoutTextAbove(row: Row, usual: number): Row {
  const [first, ...rest] = row.cells
  if (first === undefined || rest.length === 0) return row
  const others = around(rest.map((cell) => cell.area))
  const isLevel =
    Math.abs(first.area.top - others.top) < level * usual ||
    Math.abs(middleOf(first.area).y - middleOf(others).y) < level * usual
  const pieces = first.pieces.filter((piece) => middleOf(piece).y > others.top)
  if (isLevel || pieces.length === 0 || pieces.length === first.pieces.length) return row
  return rowOf([cellOf(pieces), ...rest])
}

/** The cells of each row; none when the columns or the rows overlap. */
function cellsOf(rows: readonly Row[], usual: number): Drawn[][] {
  const columns = columnsOf(rows)
  if (columns === null || rows.some((row, index) => index > 0 && overlaps(rows[index - 1], row, usual)))
    return []
  return rows.map((row, index) => {
    const { top, bottom } = row.area
    const above = rows[index - 1]?.area.bottom ?? top - 0.2 * usual
    const below = rows[index + 1]?.area.top ?? bottom + 0.2 * usual
    return row.cells.map(({ area: cell }) => {
      const column = columns.find(({ left, right }) => cell.left >= left && cell.right <= right) ?? cell
      const { left, right } = column
      return { area: { left, right, top: (above + top) / 2, bottom: (bottom + below) / 2 }, cell }
    })
  })
}

function overlaps(above: Row | undefined, row: Row, usual: number): boolean {
  return above !== undefined && above.area.bottom > row.area.top + 0.3 * usual
}

/** The columns from left to right, or null when a cell reaches over two of them. */
function columnsOf(rows: readonly Row[]): { left: number; right: number }[] | null {
  const most = Math.max(...rows.map((row) => row.cells.length))
  const columns: { left: number; right: number }[] = []
  for (const { area } of rows.flatMap((row) => row.cells)) {
    const same = columns.filter((column) => area.left < column.right && area.right > column.left)
    const left = Math.min(area.left, ...same.map((column) => column.left))
    const right = Math.max(area.right, ...same.map((column) => column.right))
    columns.splice(0, columns.length, ...columns.filter((column) => !same.includes(column)), { left, right })
  }
  return columns.length === most ? columns.toSorted((a, b) => a.left - b.left) : null
}
