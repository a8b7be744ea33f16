/** The contract ends before the meeting: that the letter itself sets it so, and names no problem with it. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf, mainAppointment } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, quoted } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const ends =
  /\b(?:contrat|cir)\b[^.;]{0,80}\b(?:echeance|expir\w*|prend(?:ra)? fin|se termine\w*|arrive\w* (?:a|au) terme|s'acheve\w*)/

/** Empty where the letter names no such day before its own. */
export function contractEnding(question: Question, letter: Letter, asking: Asking): Statement[] {
  const main = mainAppointment(letter)
  if (!main?.date.sure || !names(question, 'contract-end', asking)) return []
  const said = letter.sentences?.find(({ sure, quote }) => sure && ends.test(folded(quote)))
  const days = [...letter.deadlines.flatMap(({ date }) => date ?? []), ...(letter.furtherDays ?? [])]
  const end =
    said &&
    days.findLast(({ sure, quote, value }) => sure && said.quote.includes(quote) && value < main.date.value)
  if (!said || !end) return []
  const { how, office, because } = reached(contactsOf(letter))
  const values = { date: { date: main.date.value }, end: { date: end.value } }
  return [
    lead('exact:contractEnd', values, quoted(said, main.date)),
    ...(how === 'unknown' || how === 'post' ? [] : [line('exact:contractAsk', { office }, because)]),
  ]
}
