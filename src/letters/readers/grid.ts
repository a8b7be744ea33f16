/** A grid of days and hours, of which one cell is marked as the reader's: "X", "vous". */

import { signs } from '../boxes.ts'
import { oncePerLetter } from '../once.ts'
import { type Passage, type Span, textOf } from '../passage.ts'
import { cellsIn } from './cells.ts'
import { type DateMention, datesIn } from './date.ts'
import { columnAt, extentOf } from './document-places.ts'
import { type TimeMention, timesIn } from './time.ts'

/** `chosen`: the day and hour of the cell that is marked; null where none is, or several are. `isTold`: words say what the mark means. */
type Grid = {
  days: DateMention[]
  hours: TimeMention[]
  chosen: { date: DateMention; time: TimeMention; isTold: boolean } | null
}

/** What marks a cell is no longer, in characters. */
const longest = 25
const cross = new RegExp(String.raw`^\W*(?:x|[${signs.ticked}●■×])\W*$`)
const named =
  /^\W*(?:vous|(?:c'est )?vo(?:us|tre (?:passage|place|rendez-?vous|rdv|visite|creneau|heure))|pour vous|le votre|retenue?(?: pour vous)?)\W*$/
const mark = String.raw`(?:\bcroix\b|\bcoche(?:e?s?)\b|\bmarque(?:e?s?)\b|\(x\)|"x"|« ?x ?»|[✓✔✗✘×])`
/** A mark that is the reader's own. */
const meansReader = new RegExp(
  String.raw`\b(?:votre|vous (?:etes|serez|passez|passerez|venez|viendrez|avez))\b[^.;\n]{0,90}${mark}|${mark}[^.;\n]{0,60}\b(?:votre\b|vous (?:est|a ete) (?:reserv|attribu|destin))`,
)
const marked = new RegExp(String.raw`${mark}|\b(?:coch|marqu)(?:ez|er)\b`)
/** What is full or gone is marked, or the reader has yet to choose: "cochez le créneau que vous préférez". */
const meansNobody =
  /\b(?:complet|indisponib|prise?s?\b|occupe|ferme|barre|libre|disponib|chois|prefer|souhait|convien|propos)|\b(?:coch|marqu|entour|mett|trac|indiqu|port)(?:ez|er)\b|\bn(?:e\b|')/

const gridsIn = oncePerLetter((passage) => {
  const rows = passage.lines.map((line) => cellsIn(passage, line))
  return rows.flatMap((_, at) => gridAt(passage, rows.slice(at)) ?? [])
})

/** Days at the heads of columns and an hour at the head of each row, or the other way round; nothing but marks between. */
function gridAt(passage: Passage, [head = [], ...below]: Span[][]): Grid | null {
  const inside = <One extends Span>(all: readonly One[], cell: Span) =>
    all.find(({ start }) => start >= cell.start && start < cell.end)
  const dateIn = (cell: Span) => inside(datesIn(passage), cell)
  const timeIn = (cell: Span) => inside(timesIn(passage), cell)
  const days = head.flatMap((cell) => dateIn(cell) ?? [])
  const hours = head.flatMap((cell) => timeIn(cell) ?? [])
  const isOfDays = days.length > 1 && hours.length === 0
  if (!isOfDays && !(hours.length > 1 && days.length === 0)) return null
  const [column, row] = isOfDays ? [dateIn, timeIn] : [timeIn, dateIn]
  const width = isOfDays ? days.length : hours.length
  // Where cells are empty, a row has fewer.
  const isRow = ([label, ...cells]: Span[]) =>
    label !== undefined &&
    row(label) !== undefined &&
    cells.length > 0 &&
    cells.length <= width &&
    cells.every((cell) => !dateIn(cell) && !timeIn(cell) && cell.end - cell.start <= longest)
  const end = below.findIndex((cells) => !isRow(cells))
  const body = below.slice(0, end < 0 ? below.length : end)
  if (body.length === 0) return null
  const heads = head.filter((cell) => column(cell) !== undefined)
  const marks = body.flatMap(([label, ...cells]) =>
    cells.flatMap((cell, place) => {
      const words = textOf(passage, cell)
      if (!label || !(cross.test(words) || named.test(words))) return []
      const top = cells.length === width ? heads[place] : headAbove(passage, heads, cell)
      return [{ cells: top ? [label, top] : [], isNamed: named.test(words) }]
    }),
  )
  const [only, ...others] = marks
  const date = only?.cells.flatMap((cell) => dateIn(cell) ?? [])[0]
  const time = only?.cells.flatMap((cell) => timeIn(cell) ?? [])[0]
  const isOne = only !== undefined && others.length === 0
  const clauses = passage.text
    .split(/[.;\n]/)
    .filter((clause) => !clause.includes('\t') && marked.test(clause))
  const isForNobody = clauses.some((clause) => meansNobody.test(clause))
  const labels = body.flatMap(([label]) => label ?? [])
  return {
    days: [...days, ...labels.flatMap((cell) => dateIn(cell) ?? [])],
    hours: [...hours, ...labels.flatMap((cell) => timeIn(cell) ?? [])],
    chosen:
      isOne && date && time && (only.isNamed || !isForNobody)
        ? { date, time, isTold: only.isNamed || clauses.some((clause) => meansReader.test(clause)) }
        : null,
  }
}

/** The head of the column in which a cell stands on the page; undefined where no places are known. */
function headAbove(passage: Passage, heads: readonly Span[], cell: Span): Span | undefined {
  const extents = heads.flatMap((one) => extentOf(passage, one) ?? [])
  const extent = extentOf(passage, cell)
  return extent && extents.length === heads.length ? heads[columnAt(extents, extent)] : undefined
}

/** The grid at whose edge a day stands. */
const gridOf = (passage: Passage, date: DateMention): Grid | undefined =>
  gridsIn(passage).find(({ days }) => days.includes(date))

export const isInGrid = (passage: Passage, date: DateMention): boolean => gridOf(passage, date) !== undefined

/** The hour of the one day of a grid that is the reader's; null for the others. */
export function gridTime(passage: Passage, date: DateMention): TimeMention | null {
  const chosen = gridOf(passage, date)?.chosen
  return chosen?.date === date ? chosen.time : null
}

/** An hour at the edge of a grid, at which nobody is called, or somebody else. */
export const isHourOfOthers = (passage: Passage, time: TimeMention): boolean =>
  gridsIn(passage).some(({ hours, chosen }) => hours.includes(time) && chosen?.time !== time)

/** A day of a grid in which another one is the reader's. */
export const isDayOfOthers = (passage: Passage, date: DateMention): boolean => {
  const chosen = gridOf(passage, date)?.chosen
  return chosen != null && chosen.date !== date
}

/** A day of a grid of which no cell, or more than one, may be the reader's, or of which nothing says what its mark means. */
export const isOpenInGrid = (passage: Passage, date: DateMention): boolean => {
  const grid = gridOf(passage, date)
  return grid !== undefined && !grid.chosen?.isTold
}
