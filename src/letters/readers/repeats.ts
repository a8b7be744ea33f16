/** Words that say of a day that its hours, or its place, are those of the day before: "aux mêmes heures", "idem". */
import { lineAt, type Passage, type Span, sentenceAt } from '../passage.ts'
import { type DateMention, datesIn } from './date.ts'

const conditions = /\bidem\b|\bmemes? conditions\b|\t\s?(?:id\.|»|"|'')\s?(?=\t|$)/
const hours = new RegExp(
  `\\bmemes? (?:heures?|horaires?|creneaux?)\\b|\\b(?:heures?|horaires?) (?:identiques?|inchangee?s?)\\b|${conditions.source}`,
)
const place = new RegExp(
  `\\bmemes? (?:lieux?|adresse|endroit|locaux|site|salle|centre)\\b|\\b(?:lieu|adresse|site) (?:identique|inchangee?)\\b|${conditions.source}`,
)

/** What is said of a day behind it: to the end of its sentence, or of its row, before another day is named. */
function saidBehind(passage: Passage, span: Span): string {
  const next = datesIn(passage).find(({ start }) => start >= span.end)?.start ?? passage.text.length
  const line = lineAt(passage, span.start)
  const isRow = passage.text.slice(span.end, line.end).includes('\t')
  return passage.text.slice(span.end, Math.min(next, isRow ? line.end : sentenceAt(passage, span.start).end))
}

/** The day whose hours a date repeats; null when it does not say so. */
export function sameHoursAs(passage: Passage, date: DateMention): DateMention | null {
  const all = datesIn(passage)
  return hours.test(saidBehind(passage, date)) ? (all[all.indexOf(date) - 1] ?? null) : null
}

/** Whether the words behind a day say that its place is that of the day before. */
export const isSamePlace = (passage: Passage, call: Span): boolean => place.test(saidBehind(passage, call))
