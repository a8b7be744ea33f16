/** The day on which a letter was written, told by where it stands: alone in the head, or below the signature. */
import { letterheadEnd } from '../letterhead.ts'
import { lineAt, type Passage, textOf } from '../passage.ts'
import { cellAt, labelsOf } from './cells.ts'
import type { DateMention } from './date.ts'
import type { DatedRole } from './date-only.ts'
import type { DateRole } from './date-role-rules.ts'
import { timeOf } from './date-time.ts'

/** What may stand before it in its cell: a place, "ce", "le", or what it is the date of. */
const lead =
  /^\W*(?:(?:a )?[a-z][a-z' -]{1,30},?\s(?:ce|le|the)|ce|le|\d{5} [a-z' -]{2,30}|(?:notre )?(?:courrier|lettre|message|avis|document|(?:date )?d'envoi|envoyee?|expediee?|postee?|date)(?: datee?)?\s?(?:du|le|en date du)?)?\W*$/
const cellEdge = /[\n\t]|\s[-/|·•]\s|,\s(?=\d{5}\s)/
/** What an addressee's block begins with. */
const addressee = /^\W*(?:m\.|mme|mlle|madame|monsieur|n°|ref)/
const aYear = 366
/** What the words beside it say that it is. */
const others: ReadonlySet<DateRole> = new Set(['past', 'deadline', 'earlier', 'cancelled'])

/** The mention that dates the letter when no words say so; null when there is none. `roles` are those of all dates, in order. */
export function letterDate(passage: Passage, roles: readonly DatedRole[]): DatedRole | null {
  if (roles.some(({ role }) => role === 'issued')) return null
  const head = letterheadEnd(passage)
  const foot = passage.lines.at(-3)?.start ?? passage.text.length
  const mayDate = (one: DatedRole) =>
    !others.has(one.role) &&
    isAlone(passage, one.date) &&
    timeOf(passage, one.date) === null &&
    isBeforeTheRest(one, roles)
  return (
    roles.find((one) => one.date.start < head && mayDate(one)) ??
    roles.find(
      (one) =>
        one.role === 'unknown' &&
        (one.date.start >= foot || topsAddressee(passage, one.date)) &&
        mayDate(one),
    ) ??
    null
  )
}

/** Nothing else stands in its cell, but for a word that a drawn box beside it holds. */
function isAlone(passage: Passage, { start, end }: DateMention): boolean {
  const line = lineAt(passage, start)
  const left = passage.text.slice(line.start, start).split(cellEdge).at(-1) ?? ''
  const right = passage.text.slice(end, line.end).split(cellEdge)[0] ?? ''
  return lead.test(left) && /^\W*(?:[a-z]+\W*)?$/.test(right)
}

/** A column to the right of the head is read behind the text. */
function topsAddressee(passage: Passage, { start }: DateMention): boolean {
  const next = passage.lines[passage.lines.indexOf(lineAt(passage, start)) + 1]
  return next !== undefined && addressee.test(textOf(passage, next))
}

/** Not long before the days to come; a letter that calls for nothing has no other day that could be its own. */
function isBeforeTheRest({ date, role }: DatedRole, roles: readonly DatedRole[]): boolean {
  const day = number(date)
  if (day === null) return false
  const rest = roles.filter((one) => one.date !== date)
  const days = rest.filter((one) => one.role === 'appointment').map((one) => number(one.date) ?? day + 1)
  if (days.length === 0) return role === 'unknown' && rest.every(({ date: { start } }) => start > date.start)
  return days.every((one) => one > day && one - day <= aYear)
}

const number = ({ year, month, day }: DateMention): number | null =>
  year === null ? null : Date.UTC(year, month - 1, day) / 86_400_000

/** "Courrier du ⇥ 11 janvier 2027", "Envoyé le" and the day below: all that stands before it in its cell, or is its label. */
const ofLetter =
  /^\W*(?:(?:ce|cet|le present|notre)\s)?(?:courrier|lettre|avis|pli|document|envoi|message|date d'envoi|envoyee?|expediee?|postee?)(?: (?:datee?|emise?|etablie?|editee?|postee?|envoyee?|expediee?))?(?: (?:du|le|en date du))?\W*$/

export function isOfLetter(passage: Passage, date: DateMention): boolean {
  const cell = cellAt(passage, date.start)
  const lead = passage.text.slice(cell.start, date.start)
  const words = /^\W*(?:le\s)?$/.test(lead) ? labelsOf(passage, cell).slice(0, 1) : [lead]
  return words.some((one) => ofLetter.test(one)) && timeOf(passage, date) === null
}
