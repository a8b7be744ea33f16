/** Asked how many of a paper: the number that the letter's list gives. */
import type { Letter } from '../../letters/letter.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Empty where no such paper is on the list, or it is without a number. */
export function countAsked(question: Question, { documents }: Letter, asking: Asking): Statement[] {
  if (!names(question, 'how-many', asking)) return []
  const meant = documents.filter(({ id }) => id !== 'id-photos' && names(question, `paper-${id}`, asking))
  const [only, ...others] = meant
  const count = only?.limits?.count
  if (!only || count === undefined || others.length > 0) return []
  return [lead('exact:paperCount', { count, quote: wordsOf(only.french) }, quoted(only.french))]
}
