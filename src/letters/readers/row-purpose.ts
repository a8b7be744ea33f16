/** What the row or the line of one person says that its hour is for. */
import type { Context } from '../kind.ts'
import type { Purpose } from '../letter.ts'
import { lineAt, type Passage, type Span, textOf } from '../passage.ts'
import { cellAt, cellsIn, headAbove } from './cells.ts'
import { nearest, words } from './purpose.ts'
import { type TimeMention, timesIn } from './time.ts'

/** Short names, which say so much in a row alone. */
const inRows: [Purpose, RegExp][] = [
  ...words,
  ['medical-visit', /\b(?:vm|bilan|medicale?s?|medecin|infirmiere?)\b/g],
  [
    'cir-reception',
    /\b(?:cir|contrat|plate-?forme|(?:visite|entretien|reunion|journee|seance|matinee|session) d'(?:accueil|information|integration)|accueil collectif)\b|^\W*accueil\W*$/g,
  ],
]

/** Whatever else a letter is about, a row may be for one of these. */
const anywhere: readonly Purpose[] = ['medical-visit', 'chest-xray', 'cir-reception', 'civic-training']

/** `rows`: the hours of the others, whose rows may tell in which column it stands. */
export function purposeInRow(
  context: Context,
  time: TimeMention,
  rows: readonly { time: TimeMention }[] = [],
): Purpose | null {
  const { passage } = context
  const line = lineAt(passage, time.start)
  const cells = cellsIn(passage, line)
  if (cells.length < 2) return stated(context, leading(passage, time))
  const own = cellAt(passage, time.start)
  const isBare = /^\W*$/.test(textOf(passage, own).replace(/\d{1,2} ?(?:h|:) ?(?:\d{2})?/, ''))
  // A column for each step, an hour in each.
  const headed = isBare ? stated(context, headAbove(passage, own)) : null
  const beside = timesIn(passage).filter(({ start }) => start >= line.start && start < line.end)
  if (headed || beside.length > 1) return headed
  const at = cells.findIndex((cell) => stated(context, textOf(passage, cell)))
  if (at >= 0) return stated(context, textOf(passage, cells[at] ?? own))
  const isTold = rows.some((row) => {
    const others = cellsIn(passage, lineAt(passage, row.time.start))
    const column = others.findIndex((cell) => stated(context, textOf(passage, cell)))
    const words = textOf(passage, cells[column] ?? { start: 0, end: 0 })
    return others.length === cells.length && column >= 0 && /^\D*[a-z]{3}\D*$/.test(words)
  })
  return isTold ? 'other' : null
}

/** The words before the hour in its line, when it is the first of it; what is said behind may be of papers. */
function leading(passage: Passage, time: TimeMention): string {
  const { start } = lineAt(passage, time.start)
  const isFirst = !timesIn(passage).some((other) => other.start >= start && other.start < time.start)
  return isFirst ? passage.text.slice(start, time.start) : ''
}

/** An x-ray in a cell that says more may be one to bring. */
const onlyXray =
  /^\W*(?:la |une )?(?:radio(?:graphie|logie)?|cliche|imagerie)(?: (?:pulmonaire|thoracique|du thorax|des poumons|de face))*\W*$/

function stated({ kind }: Context, text: string): Purpose | null {
  const allowed = inRows.filter(
    ([purpose]) => purpose === kind.purpose || kind.alsoFor?.includes(purpose) || anywhere.includes(purpose),
  )
  const said = nearest(allowed, text, 'first')
  return said === 'chest-xray' && !onlyXray.test(text) ? null : said
}

/** Two rows of one table, that name another thing beside the same person. */
export function isOtherRow(passage: Passage, first: Span, second: Span): boolean {
  const [one = [], other = []] = [first, second].map(({ start }) =>
    textOf(passage, lineAt(passage, start))
      .split('\t')
      .map((cell) => cell.trim()),
  )
  return (
    one.length > 2 &&
    one.length === other.length &&
    other.some((cell, at) => /^\D{4,}$/.test(cell) && cell !== one[at])
  )
}
