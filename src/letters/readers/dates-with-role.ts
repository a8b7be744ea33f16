/** The dates of a letter with what each is there for, all of them seen together. */
import { after, before, type Passage, sentenceAt, textOf } from '../passage.ts'
import { cellAt } from './cells.ts'
import type { DateMention } from './date.ts'
import { datesIn } from './date.ts'
import { type DatedRole, dayNumber, onlyDay } from './date-only.ts'
import { headsMail, inList, roleOf } from './date-role.ts'
import type { DateRole } from './date-role-rules.ts'
import { timeOf } from './date-time.ts'
import { letterDate } from './letter-date.ts'

/** Dates below each other with nothing but their numbers between them: a column, of which one word stands for all. */
const inColumn = /^[\s.;,]*(?:n?°?\s?\d{1,2}[.)]?)?\s*$/

/** The mentions of one role, in reading order. */
export function datesWithRole(passage: Passage, role: DateRole): DateMention[] {
  return rolesIn(passage)
    .filter((one) => one.role === role)
    .map(({ date }) => date)
}

/** "Date de la convocation : 11/01/2027", in a letter that names the day of the visit below. */
const datesLetter = /\bdate d(?:e la|e|u|e l') ?(?:present\w* )?(?:convocation|avis|document)\s?[:\t]\s?$/

/** "Le mardi 9 mars 2027" on a line of its own, in a letter that is dated before: a letter has one day of its own. */
function isSecond(passage: Passage, one: DatedRole, roles: readonly DatedRole[]): boolean {
  const { date, role } = one
  if (role !== 'issued' || date.weekday === null || date.year === null || headsMail(passage, date))
    return false
  const { start } = cellAt(passage, date.start)
  if (!/^\W*(?:le\s)?$/.test(passage.text.slice(start, date.start))) return false
  return roles.some((other) => other.role === 'issued' && dayNumber(other.date) < dayNumber(date))
}

/** "Les journées 1 et 2 sont fixées, pour mémoire, aux 3 et 10 juin": days without an hour, of a letter that has others with one. */
function remembered(passage: Passage, roles: readonly DatedRole[]): DatedRole[] {
  const days = roles.filter(({ role }) => role === 'appointment')
  if (!days.some(({ date }) => timeOf(passage, date) !== null)) return []
  return days.filter(({ date }) => {
    const { start } = sentenceAt(passage, date.start)
    const words = passage.text.slice(start, date.start)
    return timeOf(passage, date) === null && forTheRecord.test(words) && numbered.test(words)
  })
}
const forTheRecord = /\b(?:pour (?:memoire|rappel)|a titre de rappel)\b/
/** One day of several: of a visit these words may be the only ones. */
const numbered = /\b(?:journees?|seances?|sessions?|modules?|j ?\d)\b/

/** Years before the other dates of the letter somebody was born, or came to France. */
const notCalled = (role: DateRole): DateRole => (role === 'appointment' || role === 'issued' ? 'past' : role)

const off: readonly DateRole[] = ['earlier', 'cancelled']
const open: readonly DateRole[] = ['appointment', 'unknown']
/** Said of all days that stand in front of it. */
const ofAll = /^[^.;\n(]{0,40}\b(?:sont|ont|seront|auront)\b/

/** "Les 1er et 2 mars sont reportées", "initialement prévues les 1er et 2 mars": what gives one day of a list up gives up each. */
function withListGivenUp(passage: Passage, roles: readonly DatedRole[]): void {
  const isBare = ({ date }: DatedRole) => !/[a-z]{3}$|\d{4}$/.test(textOf(passage, date))
  const joined = roles.flatMap((second, index) => {
    const first = roles[index - 1]
    const gap = first ? passage.text.slice(first.date.end, second.date.start) : ''
    return first && inList.test(gap) ? [{ first, second, gap }] : []
  })
  for (const { first, second, gap } of joined) {
    const isOne = isBare(first) || /\bet\b/.test(gap)
    if (isOne && off.includes(first.role) && open.includes(second.role)) second.role = first.role
  }
  for (const { first, second } of joined.reverse()) {
    const isSaidOfBoth = ofAll.test(after(passage, second.date.end, 60))
    if (isSaidOfBoth && open.includes(first.role) && off.includes(second.role)) first.role = second.role
  }
}

const cache = new WeakMap<Passage, DatedRole[]>()

function rolesIn(passage: Passage): DatedRole[] {
  const known = cache.get(passage)
  if (known) return known
  const dates = datesIn(passage)
  const read = dates.map((date) => ({ date, role: roleOf(passage, date) }))
  const called = read.filter(({ role }) => role === 'appointment' || role === 'issued')
  const latest = Math.max(...called.map(({ date }) => date.year ?? 0))
  const roles = read.map(({ date, role }) => ({
    date,
    role: date.year !== null && date.year < latest - 2 ? notCalled(role) : role,
  }))
  for (const one of roles) {
    if (!datesLetter.test(before(passage, one.date.start, 40))) continue
    if (roles.some(({ date, role }) => role === 'appointment' && date.start > one.date.end))
      one.role = 'issued'
  }
  withListGivenUp(passage, roles)
  // "Les 9 et 16 mars": the hour stands behind the last.
  for (const [index, one] of [...roles.entries()].reverse()) {
    const next = roles[index + 1]
    if (one.role === 'unknown' && next?.role === 'appointment') {
      if (inList.test(passage.text.slice(one.date.end, next.date.start))) one.role = 'appointment'
    }
  }
  for (const [index, one] of roles.entries()) {
    const above = roles[index - 1]
    if (above?.role !== 'appointment') continue
    const gap = passage.text.slice(above.date.end, one.date.start)
    // "Reportée au 20 avril et au 21 avril": no end of a period.
    const isOpen = one.role === 'unknown' || (one.role === 'past' && /\bet au $/.test(gap))
    if (!isOpen) continue
    if (inList.test(gap) || (gap.includes('\n') && inColumn.test(gap))) one.role = 'appointment'
  }
  for (const one of roles) if (isSecond(passage, one, roles)) one.role = 'appointment'
  for (const one of remembered(passage, roles)) one.role = 'past'
  const own = letterDate(passage, roles)
  if (own) own.role = 'issued'
  for (const one of onlyDay(passage, roles)) one.role = 'appointment'
  cache.set(passage, roles)
  return roles
}
