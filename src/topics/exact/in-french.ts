/** A paper that is in French already: nobody is told to pay for its translation. */
import { lead, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Empty where it is not asked whether such a paper has to be translated. */
export function frenchAlready(question: Question, asking: Asking): Statement[] {
  if (question.topic !== 'translation-needed') return []
  const isFrench = ['already-french', 'in-french'].some((one) => names(question, one, asking))
  return isFrench ? [lead('exact:frenchAlready', {}, ownRule)] : []
}
