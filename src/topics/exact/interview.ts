/** Of the talk at the end of the contract: what they ask, whether one has to go, and the card that comes after it. */
import type { KindName, Letter } from '../../letters/letter.ts'
import { consequence } from '../consequence.ts'
import { isOver, lineSaying } from '../lookup.ts'
import { asLines, lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const ofContract = new Set<KindName>(['cir-reception', 'cir-review', 'civic-training', 'language-course'])
const ofLongCard = /\bcartes?\b.{0,25}\bpluriannuelle|\bdelivrance d[eu](?: la| votre)? (?:carte|titre)\b/

export function interviewAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (letter.appointments.length === 0 || isOver(letter, now)) return []
  if (letter.kind === 'cir-review' && names(question, 'interview-questions', asking))
    return [
      lead('exact:interview.asked', {}, { fact: 'cir-sheet-2025' }),
      line('exact:interview.ready', {}, ownRule),
    ]
  if (!names(question, 'must-go', asking)) return []
  const told = consequence.about(letter, now)
  return told.length > 0 ? [lead('exact:interview.go', {}, ownRule), ...asLines(told)] : []
}

/** Nobody knows what the prefecture decides; what the letter says of the card, and what it takes, is known. */
export function cardHoped(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (!ofContract.has(letter.kind) || !names(question, 'card-hoped', asking)) return []
  const own = lineSaying(letter, ofLongCard)
  return [
    own
      ? lead('exact:card.line', { quote: wordsOf(own) }, quoted(own))
      : lead('exact:card.none', {}, ownRule),
    line('exact:card.points', {}, { fact: 'card-levels-law' }),
    line('exact:card.renewal', {}, { fact: 'cir-breach-law' }),
  ]
}
