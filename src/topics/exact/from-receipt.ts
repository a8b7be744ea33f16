/** The last day of a delay that runs from the letter's arrival, counted from the day on which the reader says that it came. */
import { dayAhead } from '../../letters/ages.ts'
import type { Deadline, Letter } from '../../letters/letter.ts'
import { line, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { toldDay } from './told-day.ts'

/** Empty where the day is not told, lies before the letter, or the delay is counted otherwise. */
export function fromReceipt(one: Deadline, letter: Letter, said: string, now: Date): Statement[] {
  const from = toldDay(said, now, 'behind')
  if (one.countedFrom !== 'receipt' || one.date || !from || !letter.issuedOn || from < letter.issuedOn.value)
    return []
  const last = lastDay(one, from)
  return last ? [line('exact:fromReceipt', { from: { date: from }, date: { date: last } }, ownRule)] : []
}

/** Null where only working days count. */
function lastDay({ days, length, french, sentence }: Deadline, from: string): string | null {
  if (/ouvr[ée]|ouvrable|franc/iu.test(`${french?.quote} ${sentence?.quote}`)) return null
  if (length) return dayAhead(from, length)
  return days === null ? null : dayAhead(from, { count: days, unit: 'day' })
}
