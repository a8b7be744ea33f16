/** The earlier appointment that this letter moves, and the one that it calls off. */
import type { Reader } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { type DateMention, iso } from './date.ts'
import { type DateRole, datesWithRole } from './date-role.ts'
import { issueDate } from './issued-on.ts'

/** Quote-less fields of the contract: the first date of that role, its year taken from the letter's when left out. */
function firstOf(passage: Passage, role: DateRole): string | null {
  const mention: DateMention | undefined = datesWithRole(passage, role)[0]
  if (!mention) return null
  const year = mention.year ?? Number(issueDate(passage)?.slice(0, 4) ?? Number.NaN)
  return Number.isNaN(year) ? null : iso(year, mention.month, mention.day)
}

export const replaces: Reader = ({ passage }) => ({ replaces: firstOf(passage, 'earlier') })

export const cancelled: Reader = ({ passage }) => ({
  cancelled: firstOf(passage, 'cancelled') ?? firstOf(passage, 'earlier') ?? firstOf(passage, 'appointment'),
})
