/** The contract ends before the meeting: that the letter itself sets it so, and names no problem with it. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf, mainAppointment } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** Empty where the letter names no such day before its own. */
export function contractEnding(question: Question, letter: Letter, asking: Asking): Statement[] {
  const main = mainAppointment(letter)
  const { contractEnd: end } = letter
  if (!main?.date.sure || !end?.sure || end.value >= main.date.value) return []
  if (!names(inWhole(question), 'contract-end', asking)) return []
  const { how, office, because } = reached(contactsOf(letter))
  const values = { date: { date: main.date.value }, end: { date: end.value }, quote: wordsOf(end) }
  return [
    lead('exact:contractEnd', values, quoted(end, main.date)),
    ...(how === 'unknown' ? [] : [line('exact:contractAsk', { office }, because)]),
  ]
}
