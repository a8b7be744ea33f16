/** Asked whether to go on a day that the letter has called off or moved, or on the one that takes its place: no or yes first. */
import type { Letter } from '../../letters/letter.ts'
import { daysNamedIn, isDay } from '../days-named.ts'
import { mainAppointment } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { lead, ownRule, quoted } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { moment } from '../when.ts'
import { type Asking, names, type Question } from './question.ts'

/** What a question about going is taken for; any other asks for something else of that day. */
const topics = new Set<TopicId>([
  'consequence',
  'missed',
  'prediction',
  'several-appointments',
  'unclear',
  'when',
])

/** Empty where the question names no such day, or the letter is not sure of the new one. */
export function oldDayAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const first = letter.replaces ?? letter.cancelled
  const named = daysNamedIn(question.said)
  const isNamed = (date: string) => named.some((day) => isDay(date, day))
  const old = letter.replacesToo?.find(isNamed) ?? first
  if (!old || !topics.has(question.topic) || !names(question, 'day-holds', asking)) return []
  const main = mainAppointment(letter)
  // Where only the day of the month was said it has to be one of the two.
  if (named.some((day) => !isDay(old, day) && !(main && isDay(main.date.value, day)))) return []
  if (!main) {
    const said = noteOf(letter, 'off-says') ?? noteOf(letter, 'off-what')
    return isNamed(old)
      ? [lead('exact:oldDay.off', { old: { date: old } }, said ? quoted(said.said) : ownRule)]
      : []
  }
  if (!main.date.sure || main.date.value === old) return []
  const isOfNew = isNamed(main.date.value)
  if (!isNamed(old) && !isOfNew) return []
  // A "yes" to "I don't go on the new day?" would be taken for the contrary.
  const how = isNamed(old) ? (isOfNew ? 'which' : 'no') : notGoing.test(question.said) ? 'which' : 'yes'
  return [
    lead(
      `exact:oldDay.${how}`,
      { old: { date: old }, moment: moment(main, now) },
      quoted(main.date, main.start),
    ),
  ]
}

const notGoing = /n['’]t\b|\b(?:dont|never)\b|(?<!\bor )\bnot\b/i
