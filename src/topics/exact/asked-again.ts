/** Papers that somebody gave before and is asked for again: all that this letter lists, and why it wants them. */
import type { Letter } from '../../letters/letter.ts'
import { lineSaying } from '../lookup.ts'
import { paperLines } from '../papers.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** That something is missing. */
const why =
  /\bne (?:dispose|comporte|contient)\b[^.]*\bpas\b|\bincompl|\bpieces? manqu|\bn'(?:a|avons|ont) pas recu/

/** Empty where nothing was given before, or the letter lists no paper. */
export function askedAgain(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.decision || !names(inWhole(question), 'given-before', asking)) return []
  const lines = paperLines(letter)
  const [first] = lines.flat()
  if (!first) return []
  const isSent = letter.appointments.length === 0
  const reason = lineSaying(letter, why)
  const aged = letter.documents.find(({ limits }) => limits?.under)
  return [
    lead(isSent ? 'exact:again.send' : 'exact:again.bring', { count: lines.length }, quoted(first.french)),
    ...(reason ? [line('exact:again.why', { quote: wordsOf(reason) }, quoted(reason))] : []),
    ...(aged ? [line('exact:again.recent', { quote: wordsOf(aged.french) }, quoted(aged.french))] : []),
    line('exact:again.proof', {}, ownRule),
  ]
}
