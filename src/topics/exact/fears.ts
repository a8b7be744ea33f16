/** Fears: being sent away, or taken for somebody who refuses: what the letter is, and what it says, before all else. */
import type { KindName, Letter } from '../../letters/letter.ts'
import { reschedule } from '../cannot-come.ts'
import { consequence } from '../consequence.ts'
import { folded } from '../folded.ts'
import { isAtHome, isOver } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { reachedForMoving } from '../reached.ts'
import { asLines, lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { untilWhen } from '../until-when.ts'
import { type Asking, names, type Question, wholeStory } from './question.ts'

/** Empty where nothing of the kind is feared, or the letter gives reason for it. */
export function fearTold(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (letter.appointments.length === 0 || letter.decision) return []
  const told = wholeStory(question)
  if (names(told, 'sent-away', asking)) return notSentAway(told, letter, now, asking)
  return names(told, 'taken-for-refusal', asking) ? noRefusal(letter, now) : []
}

/** Letters that call to a step of somebody's stay. */
const ofStay = new Set<KindName>([
  'medical-visit',
  'cir-reception',
  'civic-training',
  'language-course',
  'cir-review',
  'family-reunification',
  'sick-foreigner-exam',
  'asylum-reception',
])

const speaksOfLeaving =
  /\b(?:quitter (?:le territoire|la france)|eloignement|eloigne|reconduit|oqtf|expuls|refoul|transfert|interpell|retention|centre de retour)/

function notSentAway(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const says = letter.sentences?.some(({ quote }) => speaksOfLeaving.test(folded(quote)))
  if (!ofStay.has(letter.kind) || says) return []
  const missed = noteOf(letter, 'missed-before')
  const isDoctor = letter.kind === 'sick-foreigner-exam'
  return [
    lead('exact:fears.away', {}, ownRule),
    isDoctor
      ? line('exact:fears.doctor', {}, { fact: 'sick-ofii-2017' })
      : line('exact:fears.police', {}, { fact: 'ofii-missions' }),
    ...(missed ? [line('exact:fears.missed', { quote: wordsOf(missed.said) }, quoted(missed.said))] : []),
    ...(names(question, 'stays-away', asking) ? asLines(consequence.about(letter, now).slice(0, 1)) : []),
  ]
}

/** Whoever asks for another date, as the letter or the rule on such visits lets them, refuses nothing. */
function noRefusal(letter: Letter, now: Date): Statement[] {
  const [first] = reschedule.about(letter, now)
  const isFixed = first?.say === 'move:refused' || first?.say === 'move:fixed'
  if (isOver(letter, now) || isFixed) return []
  const { how, office, because } = reachedForMoving(letter)
  return [
    lead('exact:fears.refusal', {}, isAtHome(letter) ? { fact: 'family-visit-2000' } : ownRule),
    line(`exact:fears.ask.${how}`, { office, before: untilWhen(letter, now) }, because),
  ]
}
