/** Sums marks up and draws them as plain tables. */
import type { Mark } from './mark.ts'

/** One line of a table: its name, how many cases it stands for, and their marks. */
export type Row = { name: string; cases: number; marks: Mark[] }

/** Percentages, a column for each field that any row has; `–` where nothing was asked. */
export function table(title: string, fields: string[], rows: Row[]): string {
  const used = fields.filter((field) => rows.some(({ marks }) => marks.some((one) => one.field === field)))
  const cells = [
    [title, 'cases', ...used],
    ...rows.map((row) => [row.name, String(row.cases), ...used.map((field) => percentage(row.marks, field))]),
  ]
  return grid(cells)
}

/** The first column to the left, the others to the right. */
export function grid(cells: string[][]): string {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  const [head = [], ...rest] = cells
  return [line(head), '-'.repeat(line(head).length), ...rest.map(line)].join('\n')
}

function percentage(marks: Mark[], field: string): string {
  const own = marks.filter((one) => one.field === field)
  const weight = own.reduce((sum, one) => sum + one.weight, 0)
  if (weight === 0) return '–'
  const share = own.reduce((sum, one) => sum + one.share * one.weight, 0) / weight
  return `${(100 * share).toFixed(1)} %`
}
