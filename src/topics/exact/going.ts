/** Asked whether to go at all, or to be there oneself: what holds until they hear more. */
import type { Letter } from '../../letters/letter.ts'
import { letsStandIn } from '../letter-message.ts'
import { contactsOf, isOver, mainAppointment } from '../lookup.ts'
import { reached } from '../reached.ts'
import { type Rule, readingsOf } from '../readings/reading.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { moment } from '../when.ts'
import { type Asking, names, type Question } from './question.ts'

const there: Rule[] = [
  {
    about: /\b(?:etre presente?(?:\(e\))?|votre presence|presence (?:du demandeur|personnelle))\b/,
    does: /\b(?:merci|veuillez|devez|devrez|prie|pri\w+|demand\w+|obligatoire|indispensable|requise|necessaire|exigee|imperati\w+)\b/,
    yes: 'yourself',
  },
]

export function goingAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const main = mainAppointment(letter)
  const asks = (matter: string) => names(question, matter, asking)
  if (!main?.date.sure || isOver(letter, now)) return []
  if (asks('go-or-skip')) {
    const because = quoted(main.date, main.start)
    return [
      lead('exact:keepDate', { moment: moment(main, now) }, because),
      line('exact:keepMove', {}, ownRule),
    ]
  }
  if (!asks('other-there') || letsStandIn(letter)) return []
  const [own] = readingsOf(
    there,
    (letter.sentences ?? []).filter(({ sure }) => sure),
  ).filter(({ meaning }) => meaning !== null)
  if (!own) return []
  return [lead('exact:beThere', { quote: wordsOf(own.line) }, quoted(own.line)), askForOther(letter)]
}

function askForOther(letter: Letter): Statement {
  const { how, office, because } = reached(contactsOf(letter))
  return line(`exact:askForOther.${how}`, { office }, because)
}
