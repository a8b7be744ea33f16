/** Asked for a meal there, of a letter that says nothing of one: what is known of other sessions is not said of this. */
import type { Letter } from '../../letters/letter.ts'
import { isAtHome, mainAppointment } from '../lookup.ts'
import { lunches } from '../lunch.ts'
import { type Rule, readingsOf } from '../readings/reading.ts'
import { readings } from '../readings/readings.ts'
import { lead, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Of the civic days and of a course it is known how people eat there. */
const known: ReadonlySet<Letter['kind']> = new Set(['civic-training', 'language-course'])

export function mealAsked(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (!names(question, 'meal-there', asking) || known.has(letter.kind)) return []
  if (question.topic === 'fasting' || !mainAppointment(letter) || isAtHome(letter)) return []
  const lunch: Rule[] = readings['lunch'] ?? []
  const isSaid = lunches(letter).length > 0 || readingsOf(lunch, letter.sentences ?? []).length > 0
  return isSaid ? [] : [lead('exact:noMeal', {}, ownRule)]
}
