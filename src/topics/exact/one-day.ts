/** Asked what follows from missing one of several days: that all of them count, and what proof of an absence the letter wants. */
import type { Letter } from '../../letters/letter.ts'
import { isOver, lineSaying } from '../lookup.ts'
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
  const [all, excuse] = [lineSaying(letter, allDays), lineSaying(letter, proof)]
  if (!all && !excuse) return []
  return [
    ...(all ? [lead('exact:oneDay.all', { quote: wordsOf(all) }, quoted(all))] : []),
    ...(excuse
      ? [(all ? line : lead)('exact:oneDay.proof', { quote: wordsOf(excuse) }, quoted(excuse))]
      : []),
    line('exact:oneDay.tell', {}, ownRule),
  ]
}
