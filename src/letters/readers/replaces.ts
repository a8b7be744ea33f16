/** The earlier appointment that this letter moves, and the one that it calls off. */
import type { Reader } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { type DateMention, iso } from './date.ts'
import { datesWithRole } from './date-role.ts'
import type { DateRole } from './date-role-rules.ts'
import { doubtOf } from './doubt.ts'
import { yearOf } from './implied-year.ts'
import { issueDate } from './issued-on.ts'

/** Quote-less fields of the contract: the first date of that role, its year taken from the letter's when left out. */
function firstOf(passage: Passage, role: DateRole): string | null {
  const mention: DateMention | undefined = datesWithRole(passage, role)[0]
  if (!mention) return null
  return dayOf(passage, mention)
}

function dayOf(passage: Passage, mention: DateMention): string | null {
  const issued = issueDate(passage)
  if (mention.year === null && issued === null) return null
  return iso(yearOf(mention, issued ?? ''), mention.month, mention.day)
}

/** Given up in words that no rule of a date's role knows, while another day is clearly called for. */
function givenUp(passage: Passage): string | null {
  const called = datesWithRole(passage, 'appointment')
  const doubts = called.map((date) => doubtOf(passage, date))
  const mention = called[doubts.indexOf('moved')]
  return mention && doubts.includes(null) ? dayOf(passage, mention) : null
}

export const replaces: Reader = ({ passage }) => ({
  replaces: firstOf(passage, 'earlier') ?? givenUp(passage),
})

export const cancelled: Reader = ({ passage }) => ({
  cancelled:
    firstOf(passage, 'cancelled') ??
    firstOf(passage, 'earlier') ??
    firstOf(passage, 'appointment') ??
    firstOf(passage, 'unknown'),
})
