/** Words that say of a day that its hours, or its place, are those of the day before: "aux mêmes heures", "idem". */
import { lineAt, type Passage, type Span, sentenceAt, textOf, wordsAt } from '../passage.ts'
import { type DateMention, datesIn } from './date.ts'
import { numberedRoom } from './room.ts'

const conditions = /\bidem\b|\bmemes? conditions\b|\t\s?(?:id\.|»|"|'')\s?(?=\t|$)/
const hours = new RegExp(
  `\\bmemes? (?:heures?|horaires?|creneaux?)\\b|\\b(?:heures?|horaires?) (?:identiques?|inchangee?s?)\\b|${conditions.source}`,
)
const place = new RegExp(
  `\\bmemes? (?:lieux?|adresse|endroit|locaux|site|salle|centre)\\b|\\b(?:lieu|adresse|site) (?:identique|inchangee?)\\b|${conditions.source}`,
)

/** "que le premier jour", "que la journée 1" */
const asFirst =
  /\b(?:que|qu'a) (?:le |la |pour |lors |du |de )*(?:(?:jour|journee|seance|session) ?(?:n°)? ?1\b|1\w* |premi)/

/** Where it stands what is said of a day: with it and behind it, to the end of its sentence, or of its row, before another day is named. */
function spanOfSaid(passage: Passage, span: Span): Span {
  const next = datesIn(passage).find(({ start }) => start >= span.end)?.start ?? passage.text.length
  const line = lineAt(passage, span.start)
  const isRow = passage.text.slice(span.end, line.end).includes('\t')
  const end = Math.min(next, isRow ? line.end : sentenceAt(passage, span.start).end)
  return { start: span.start, end }
}

const saidOf = (passage: Passage, span: Span): string => textOf(passage, spanOfSaid(passage, span))

/** The days one of which has the hours that a date repeats, the likeliest first; none when it does not say so. */
export function sameHoursAs(passage: Passage, date: DateMention): DateMention[] {
  const said = saidOf(passage, date)
  if (!hours.test(said)) return []
  const above = datesIn(passage).slice(0, datesIn(passage).indexOf(date))
  return asFirst.test(said) ? above : above.slice(-1)
}

/** Whether a day has the place of the first of all, or of the one before; null when its words do not say so. */
export function samePlaceAs(passage: Passage, call: Span): 'first' | 'previous' | null {
  const said = saidOf(passage, call)
  if (!place.test(said)) return null
  return asFirst.test(said) ? 'first' : 'previous'
}

/** The room that is said with the same place, as written; empty where none is. */
export function otherRoom(passage: Passage, call: Span): string {
  const span = spanOfSaid(passage, call)
  const found = numberedRoom.exec(textOf(passage, span))
  if (!found) return ''
  const from = span.start + found.index
  return wordsAt(passage, { start: from, end: from + found[0].length })
}
