/** The letter's own date: "Lille, le 4 janvier 2027", "Édité le 22/02/2027". */
import type { Reader } from '../kind.ts'
import { found, type Passage } from '../passage.ts'
import { type DateMention, iso } from './date.ts'
import { datesWithRole } from './dates-with-role.ts'

function issueMention(passage: Passage): (DateMention & { year: number }) | null {
  for (const mention of datesWithRole(passage, 'issued')) {
    if (mention.year !== null) return { ...mention, year: mention.year }
  }
  return null
}

const cache = new WeakMap<Passage, string | null>()

/** `2027-01-18`, or null when the letter carries no date. */
export function issueDate(passage: Passage): string | null {
  const known = cache.get(passage)
  if (known !== undefined) return known
  const mention = issueMention(passage)
  const date = mention && iso(mention.year, mention.month, mention.day)
  cache.set(passage, date)
  return date
}

export const issuedOn: Reader = ({ passage }) => {
  const mention = issueMention(passage)
  if (!mention) return {}
  const value = iso(mention.year, mention.month, mention.day)
  return { issuedOn: found(passage, mention, value, mention.exact) }
}
