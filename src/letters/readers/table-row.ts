/** The hours that stand in one row of a table with a day, each under the head of its column. */
import { type Passage, type PassageLine, type Span, textOf } from '../passage.ts'
import type { DateMention } from './date.ts'
import { type TimeMention, timesIn } from './time.ts'

type Cell = Span & { head: string }

/** A head stands no further above its row than this, in lines. */
const tallest = 24
const dayHead = /^\W*(?:dates?|jours?|journees?|seances?|sessions?|quand)\b/
const otherHead = /\b(?:duree|pause|dejeuner|repas|ouverture|volume|total)\b/
const endHead = /^\W*(?:(?:heures? de |h\. ?)?(?:fin|sortie|depart|cloture)\b|(?:jusqu')?a$)/

/** When the day of a row begins, and ends where the row tells it; null when the date stands in no row with an hour. */
export function rowTime(passage: Passage, date: DateMention): TimeMention | null {
  const cells = cellsOf(passage, date)
  const times = cells
    .filter(({ start, head }) => start >= date.end && !otherHead.test(head))
    .flatMap((cell) =>
      timesIn(passage)
        .filter(({ start }) => start >= cell.start && start < cell.end)
        .slice(0, 1)
        .map((time) => ({ time, isEnd: endHead.test(cell.head) })),
    )
  const first = times[0]
  if (!first || first.isEnd) return null
  const last = times.findLast(
    ({ time, isEnd }) => isEnd || (time.until !== null && first.time.until !== null),
  )
  const until = last && (last.isEnd ? last.time : last.time.until)
  if (!until || until.time <= first.time.time) return first.time
  return { ...first.time, until, exact: first.time.exact && (last?.time.exact ?? true) }
}

/** Whether the date stands in a column of days. */
export function isInDayColumn(passage: Passage, date: DateMention): boolean {
  const cell = cellsOf(passage, date).find(({ start, end }) => date.start >= start && date.start < end)
  return dayHead.test(cell?.head ?? '')
}

function cellsOf(passage: Passage, date: DateMention): Cell[] {
  const index = passage.lines.findIndex(({ start, end }) => date.start >= start && date.start < end)
  const line = passage.lines[index]
  if (!line) return []
  const cells = split(passage, line)
  if (cells.length < 2) return []
  const column = cells.findIndex(({ start, end }) => date.start >= start && date.start < end)
  const heads = passage.lines
    .slice(Math.max(0, index - tallest), index)
    .map((above) => split(passage, above).map((cell) => textOf(passage, cell).trim()))
    .findLast((row) => row.length === cells.length && dayHead.test(row[column] ?? ''))
  return cells.map((cell, at) => ({ ...cell, head: heads?.[at] ?? '' }))
}

function split(passage: Passage, line: PassageLine): Span[] {
  const cells: Span[] = []
  let start = line.start
  for (const part of textOf(passage, line).split('\t')) {
    cells.push({ start, end: start + part.length })
    start += part.length + 1
  }
  return cells
}
