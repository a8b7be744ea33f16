/** What stands in one row of a table with a day: its hours, each under the head of its column. */
import { lineAt, type Passage, type PassageLine, type Span, textOf } from '../passage.ts'
import { cellAt, cellsAbove, cellsIn } from './cells.ts'
import { type DateMention, datesIn } from './date.ts'
import { done } from './date-role-rules.ts'
import { isInGrid } from './grid.ts'
import { nameAbove } from './person-cells.ts'
import { type TimeMention, timesIn } from './time.ts'
import { isEnd } from './time-end.ts'
import { bothHalves } from './time-range.ts'

/** `head`: what stands at the head of its column; empty where that is not known. */
export type Cell = Span & { head: string }

/** A head stands no further above its row than this, in lines. */
const tallest = 24
const dayHead =
  /^\W*(?:(?:ancien|nouve|precedent|prochain|autre)\w* )?(?:dates?|jours?|journees?|seances?|sessions?|quand|rendez-?vous|rdv|avant|apres|maintenant)\b/
const otherHead = /\b(?:duree|pause|dejeuner|repas|ouverture|volume|total)\b/
const endHead = /^\W*(?:(?:heures? de |h\. ?)?(?:fin|sortie|depart|cloture)\b|(?:jusqu')?a$)/

/** When the day of a row begins, and ends where the row tells it; null when the date stands in no row with an hour. */
export function rowTime(passage: Passage, date: DateMention): TimeMention | null {
  const cells = rowOf(passage, date.start)
  const nextDay = datesIn(passage).find(({ start }) => start >= date.end)?.start ?? passage.text.length
  const times = cells
    .filter(({ end, head }) => end > date.end && !otherHead.test(head))
    .flatMap((cell) =>
      timesIn(passage)
        .filter(({ start }) => start >= Math.max(cell.start, date.end) && start < Math.min(cell.end, nextDay))
        .slice(0, 2)
        .flatMap((time, at, both) => (at > 0 ? [] : [both[1] ? (bothHalves(time, both[1]) ?? time) : time]))
        .map((time) => ({ time, cell, isEnd: endHead.test(cell.head) || isEnd(passage, time) })),
    )
  const first = times[0]
  if (!first || first.isEnd) return null
  const last =
    times.findLast(({ time, isEnd }) => isEnd || (time.until !== null && first.time.until !== null)) ??
    endBeside(times)
  const until = last && (last.isEnd ? last.time : last.time.until)
  if (!until || until.time <= first.time.time) return first.time
  return { ...first.time, until, exact: first.time.exact && (last?.time.exact ?? true) }
}

type TimeCell = { time: TimeMention; cell: Cell; isEnd: boolean }

/** Two cells that hold an hour each, side by side and without heads: the second ends the day, unless afternoons begin then. */
function endBeside([first, second]: readonly TimeCell[]): TimeCell | undefined {
  const isBeside = first && second && !first.time.until && second.cell.start === first.cell.end + 1
  if (!isBeside || first.cell.head !== '' || second.cell.head !== '') return undefined
  const isAfternoon = second.time.time >= '13:00' && second.time.time <= '14:30'
  return isAfternoon || second.time.time < '11:30' ? undefined : { ...second, isEnd: true }
}

/** "de 13h00 à 16h30" opens the cell below a day: its box goes on there. An hour alone may as well be a note. */
const opensWithHour = /^\W*(?:(?:a|de|des|entre|vers) )?\d{1,2} ?(?:h|:)/

/** The hour below a date, where days, or boxes of which one is the day's, stand side by side. */
export function columnTime(passage: Passage, date: DateMention): TimeMention | null {
  const cells = rowOf(passage, date.start)
  const column = cells.findIndex((cell) => holds(cell, date.start))
  if (!datesIn(passage).some((other) => other !== date && cells.some((cell) => holds(cell, other.start))))
    return cells.length > 2 ? hourBelow(passage, date, cells.length, column) : null
  const below = linesFrom(passage, date.start)
    .slice(1, 4)
    .map((line) => split(passage, line))
    .flatMap((row) => (row.length === cells.length ? (row[column] ?? []) : []))
  // The hour of a day that stands with it is that day's.
  const other = below.findIndex((cell) => datesIn(passage).some(({ start }) => holds(cell, start)))
  const hours = below
    .slice(0, other < 0 ? below.length : other)
    .map((cell) => ({
      cell,
      head: column > 0 ? textOf(passage, cellsIn(passage, lineAt(passage, cell.start))[0] ?? cell) : '',
    }))
    .filter(({ head }) => !otherHead.test(head))
    .flatMap(({ cell, head }) => {
      const time = timesIn(passage).find(({ start }) => holds(cell, start))
      return time ? [{ time, isEnd: endHead.test(head) }] : []
    })
  const [first, second] = hours.filter(({ isEnd }) => !isEnd).map(({ time }) => time)
  if (!first) return null
  const until = hours.find(({ isEnd }) => isEnd)?.time
  if (until && !first.until && until.time > first.time) return { ...first, until }
  return (second && bothHalves(first, second)) ?? first
}

function hourBelow(passage: Passage, date: DateMention, width: number, column: number): TimeMention | null {
  const [, next] = linesFrom(passage, date.start)
  const row = next ? split(passage, next) : []
  const cell = row.length === width ? row[column] : undefined
  if (!cell || !opensWithHour.test(textOf(passage, cell))) return null
  const time = timesIn(passage).find(({ start }) => holds(cell, start)) ?? null
  return time?.until ? time : null
}

/** The head of the column of days in which the date stands; empty where it stands in none. */
export function headOf(passage: Passage, date: DateMention): string {
  return rowOf(passage, date.start).find((cell) => holds(cell, date.start))?.head ?? ''
}

/** What stands at the head of the date's column: the nearest cell above it without a day; empty where there is none. */
export function columnHead(passage: Passage, date: DateMention): string {
  const head = cellsAbove(passage, cellAt(passage, date.start)).find(
    (cell) => !datesIn(passage).some(({ start }) => holds(cell, start)),
  )
  return head ? textOf(passage, head).trim() : ''
}

/** What happens, or the number of the day; days that were given up have other heads. */
const step =
  /^\W*(?:etape|j|jour(?:nee)?|seance|session|module|passage|rendez-?vous|rdv)? ?(?:n°)? ?[1-9]\b|^\W*(?:\d\W{0,2})?(?:la |le |l'|votre |test de )?(?:radio\w*|visite|entretien|consultation|examen|accueil|formation|test|cours)(?: (?:medicale?|pulmonaire|des? \w+|d'accueil|du \w+|civique|linguistique|individuel))*\W*$/

/** Whether the date's column is that of a step, of one day of several, or of a person. */
export const isStep = (passage: Passage, date: DateMention): boolean =>
  step.test(columnHead(passage, date)) || nameAbove(passage, cellAt(passage, date.start)) !== null

/** "Suivi par" stands before the name of a clerk. */
const hasBeen = new RegExp(`^\\W*(?!suivie? par\\b)${done}\\b[^.]{0,30}$`)
/** Of days to choose among, one that the reader does not have: "libéré", "remis à la disposition d'un autre usager". */
const isAnothers =
  /^\W*(?:(?:remise?|laissee?|rendue?) a (?:la )?disposition|(?:non|pas|n'est (?:pas|plus)|ne sont (?:pas|plus)) (?:retenu|choisi|disponible|confirme|reserve|selectionne)\w*|liberee?s?\b(?! (?:a|vers|des|jusqu|apres|en fin)\b)|(?:attribuee?|donnee?|proposee?|reservee?) a (?:une? )?(?:autre|tiers)|abandonnee?|refusee?|declinee?|plus disponible)/

/** "Complet" closes a day to choose; of a file, whose head says so, it does not. */
const full = /^\W*complete?s?\W*$/
const ofPapers = /\b(?:dossiers?|pieces?|documents?|papiers?|formulaires?|demandes?|justificatifs?)\b/

/** Another cell of the date's row says that the day has been, or is not the reader's: "suivie", "attestation remise", "non retenu". */
export const isDone = (passage: Passage, date: DateMention): boolean =>
  !isInGrid(passage, date) &&
  rowOf(passage, date.start)
    .filter(({ start }) => start >= date.end)
    .map(({ start, end, head }) => ({ words: textOf(passage, { start, end }), head }))
    .some(
      ({ words, head }) =>
        hasBeen.test(words) || isAnothers.test(words) || (full.test(words) && !ofPapers.test(head)),
    )

const holds = ({ start, end }: Span, index: number): boolean => index >= start && index < end

function linesFrom(passage: Passage, index: number): PassageLine[] {
  const at = passage.lines.findIndex((line) => holds(line, index))
  return at < 0 ? [] : passage.lines.slice(at)
}

/** The cells of the row in which a day stands, with their heads; none when it has no columns. */
export function rowOf(passage: Passage, day: number): Cell[] {
  const [line] = linesFrom(passage, day)
  const cells = line ? split(passage, line) : []
  if (!line || cells.length < 2) return []
  const column = cells.findIndex((cell) => holds(cell, day))
  const heads = passage.lines
    .slice(0, passage.lines.indexOf(line))
    .slice(-tallest)
    .map((above) => split(passage, above).map((cell) => textOf(passage, cell).trim()))
    // The corner of a table that has names of rows is empty.
    .map((row) => (row.length === cells.length - 1 ? ['', ...row] : row))
    .findLast(
      (row) =>
        row.length === cells.length && dayHead.test(row[column] ?? '') && !/\d{4}/.test(row[column] ?? ''),
    )
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
