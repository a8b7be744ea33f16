/** Tells whether columns without borders are a table, by what their lines are about, and reads its rows. */
import { alike, goesOn, textOf, unlike } from './alike.ts'
import { around, type Run } from './placed.ts'

/** The rows of a table; or where to cut columns that each speak for themselves; or no answer. */
type Answer = { rows: Run[][] } | { cut: number | null }

/**
 * @param bands what stands level, left to right, from top to bottom.
 * @param cuts where the gutters are, left to right.
 */
export function readRows(bands: Run[][], cuts: number[]): Answer {
  const cells = bands.map((band) =>
    [...cuts, Number.POSITIVE_INFINITY].map((cut, index) => {
      const from = cuts[index - 1] ?? Number.NEGATIVE_INFINITY
      return band.filter((run) => run.left >= from && run.right <= cut)
    }),
  )
  const repeated = cuts.findIndex((_, index) => repeats(cells, index + 1))
  if (repeated >= 0) return { cut: cuts[repeated] ?? null }
  if (arePairs(cells)) return { rows: bands }
  const across = count(
    cells.flatMap((row) => row.slice(1).map((cell, index) => alike(row[index] ?? [], cell))),
  )
  const columns = (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? []))
  const text = columns.findIndex(isText)
  if (text >= 0) return { cut: cuts[Math.max(0, text - 1)] ?? null }
  const filledOnes = columns.map((column) => column.filter((cell) => cell.length > 0))
  const steps = (compare: typeof alike) =>
    count(
      filledOnes.flatMap((column) =>
        column.slice(1).map((cell, index) => compare(column[index] ?? [], cell)),
      ),
    )
  const down = steps(alike)
  if (across > down) return { cut: cuts[0] ?? null }
  const filled = cells.filter((row) => row.every((cell) => cell.length > 0))
  const rows = bands.length - headLines(cells)
  const tabular = filled.length > 1 && filled.length >= 0.4 * rows
  // A day and, below it, its hour: boxes that each speak for themselves, one beside the other.
  const full = cuts.length > 1 && filled.length === rows && steps(unlike) <= down
  const telling = down >= cuts.length / 2 || full
  if (tabular && telling) return { rows: joinRows(cells) }
  return { cut: null }
}

/** So many full lines below each other of which each goes on in the next are no cells. */
const mostWrapped = 5
/** Of the width of its column, as much as this makes a line full. */
const full = 0.75

function isText(column: Run[][]): boolean {
  const cells = column.filter((cell) => cell.length > 0)
  const { left, right } = around(cells.flat())
  let lines = 1
  return cells.some((cell, index) => {
    const above = cells[index - 1]
    const isFull = above !== undefined && around(above).right - left > full * (right - left)
    lines = isFull && goesOn(textOf(above), textOf(cell)) ? lines + 1 : 1
    return lines >= mostWrapped
  })
}

/** A column that has the first column's words again is of another text of the same kind. */
function repeats(cells: Run[][][], column: number): boolean {
  const first = new Set(cells.map((row) => labelOf(row[0] ?? [])).filter((text) => text !== ''))
  const shared = cells.filter((row) => first.has(labelOf(row[column] ?? [])))
  return shared.length > 1 && shared.length >= 0.5 * first.size
}

function labelOf(cell: Run[]): string {
  const text = textOf(cell)
  return /^[^\d:]{2,30}:/.exec(text)?.[0] ?? (/^\p{L}[^\d]{1,20}$/u.test(text) ? text : '')
}

/** "Date : 6 avril | Heure : 9h": label and value in most cells of each column, side by side. */
function arePairs(cells: Run[][][]): boolean {
  const columns = cells[0]?.length ?? 0
  return Array.from({ length: columns }, (_, column) => column).every((column) => {
    const texts = cells.map((row) => textOf(row[column] ?? [])).filter((text) => text !== '')
    const pairs = texts.filter((text) => /^\p{Lu}[^:]{1,30} ?: ?\S/u.test(text))
    return pairs.length > 1 && pairs.length >= 0.6 * texts.length
  })
}

/** How many lines stand alone above the first that has several cells. */
function headLines(cells: Run[][][]): number {
  const first = cells.findIndex((row) => row.filter((cell) => cell.length > 0).length > 1)
  return Math.max(0, first)
}

function count(answers: boolean[]): number {
  return answers.filter(Boolean).length
}

/** Joins the lines of one row, a cell's further lines with its first. */
function joinRows(cells: Run[][][]): Run[][] {
  const groups: Run[][][][] = []
  const steps = cells
    .slice(1)
    .map((row, index) => around(row.flat()).top - around((cells[index] ?? row).flat()).top)
  const closest = Math.min(...steps)
  // Rows set apart tell where each begins, also when its cells are centred.
  const apart =
    !cells.every(isFull) &&
    steps.every((step, index) => step > 1.25 * closest || !isFull(cells[index + 1] ?? []))
  for (const [index, row] of cells.entries()) {
    const close = index > 0 && (steps[index - 1] ?? 0) < 1.25 * closest
    const starts = (row[0]?.length ?? 0) > 0 && row.filter((cell) => cell.length > 0).length > 1
    if (index > headLines(cells) && (apart ? close : !starts)) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  return groups.map((rows) =>
    (rows[0] ?? []).flatMap((_, column) => rows.flatMap((row) => row[column] ?? [])),
  )
}

function isFull(row: Run[][]): boolean {
  return row.every((cell) => cell.length > 0)
}
