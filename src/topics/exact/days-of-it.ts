/** Asked how many days something takes: the days that the letter itself names. */
import type { Letter } from '../../letters/letter.ts'
import { appointmentsInOrder } from '../lookup.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Empty where it names none, or one of them is not sure. */
export function daysOfIt(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (!names(question, 'days-of-it', asking) || letter.course) return []
  // The x-ray is on its way to the visit, and no day of it.
  const all = appointmentsInOrder(letter).filter(({ purpose }) => purpose !== 'chest-xray')
  const dates = [...new Map(all.map(({ date }) => [date.value, date])).values()]
  const [first, ...others] = dates
  if (!first || dates.some(({ sure }) => !sure)) return []
  const list: Value = { list: dates.map(({ value }) => ({ date: value })) }
  return [lead('exact:daysOfIt', { count: dates.length, list }, quoted(first, ...others))]
}
