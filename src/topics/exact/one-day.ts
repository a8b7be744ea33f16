/** Asked what follows from missing one of several days: that all of them count, and what proof of an absence the letter wants. */
import type { Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { isOver } from '../lookup.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const allDays =
  /\b(?:integralite|totalite|ensemble|toutes? les?|chacune|chaque|quatre|trois|deux)\b.{0,40}\bjournees?\b.{0,60}\b(?:obligatoire|indispensable|imperative|exigee|requise)|\b(?:obligatoire|indispensable|imperative|exigee|requise)\b.{0,50}\b(?:integralite|totalite|ensemble|toutes? les|chacune|chaque)\b/
const proof = /\babsences?\b.{0,80}\bjustifi\w+|\bjustifi\w+.{0,80}\babsences?\b/

/** Empty where one day is all there is, or the letter speaks of neither. */
export function oneDayMissed(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (letter.appointments.length < 2 || isOver(letter, now)) return []
  if (!names(question, 'miss-one', asking)) return []
  const found = (pattern: RegExp): Found<string>[] =>
    (letter.sentences ?? []).filter(({ sure, quote }) => sure && pattern.test(folded(quote))).slice(0, 1)
  const said = [
    ...found(allDays).map((one) => ({ one, say: 'exact:oneDay.all' as const })),
    ...found(proof).map((one) => ({ one, say: 'exact:oneDay.proof' as const })),
  ]
  if (said.length === 0) return []
  return [
    ...said.map(({ one, say }, at) => (at === 0 ? lead : line)(say, { quote: wordsOf(one) }, quoted(one))),
    line('exact:oneDay.tell', {}, ownRule),
  ]
}
