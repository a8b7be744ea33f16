/** The one day to come of a letter whose hour calls, where no words call for the day. */
import type { Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import type { DateRole } from './date-role-rules.ts'
import { labelledTimes, summoningTimes } from './date-time.ts'

export type DatedRole = { date: DateMention; role: DateRole }

/** Days in order: not a count, the months have gaps. */
export const dayNumber = ({ year, month, day }: DateMention) => (year ?? 9999) * 372 + month * 31 + day

/** "Objet : accueil, mardi 9 mars 2027 … Présentez-vous à 13h00": an hour that calls, and one day to come, with its weekday or named twice, that words call for nowhere. */
export function onlyDay(passage: Passage, roles: readonly DatedRole[]): readonly DatedRole[] {
  if (roles.some(({ role }) => role === 'appointment')) return []
  if (summoningTimes(passage).length === 0 && labelledTimes(passage).length === 0) return []
  const issued = roles.find(({ role }) => role === 'issued')
  const open = roles.filter(
    ({ date, role }) => role === 'unknown' && (!issued || dayNumber(date) > dayNumber(issued.date)),
  )
  const isPlain = open.length > 1 || open.some(({ date }) => date.weekday !== null)
  return isPlain && new Set(open.map(({ date }) => dayNumber(date))).size === 1 ? open : []
}
