/** The last day of a delay that runs from the letter's arrival, counted from the day on which the reader says that it came. */
import { dayAhead } from '../../letters/ages.ts'
import type { Deadline, Letter } from '../../letters/letter.ts'
import { lead, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { toldDay } from './told-day.ts'

/** Empty where the day is not told, lies long behind the letter, or the delay is counted otherwise. */
export function fromReceipt(one: Deadline, letter: Letter, said: string): Statement[] {
  const sent = letter.issuedOn?.value
  // The year that is left out is the letter's: the first such day after it was written.
  const from = sent ? toldDay(said, new Date(`${sent}T12:00:00Z`), 'ahead') : null
  if (one.countedFrom !== 'receipt' || one.date || !from || !sent || from < sent) return []
  const last = from <= dayAhead(sent, longest) ? lastDay(one, from) : null
  return last ? [lead('exact:fromReceipt', { from: { date: from }, date: { date: last } }, ownRule)] : []
}

/** So long a letter is on its way at the most: an earlier day of the year is one before it was written. */
const longest = { count: 4, unit: 'month' } as const

/** Where only the day on which it came is wanting. */
export const wantsReceipt = (one: Deadline): boolean =>
  one.countedFrom === 'receipt' && !one.date && lastDay(one, '2027-01-01') !== null

/** Null where only working days count. */
function lastDay({ days, length, french, sentence }: Deadline, from: string): string | null {
  if (/ouvr[ée]|ouvrable|franc/iu.test(`${french?.quote} ${sentence?.quote}`)) return null
  if (length) return dayAhead(from, length)
  return days === null ? null : dayAhead(from, { count: days, unit: 'day' })
}
