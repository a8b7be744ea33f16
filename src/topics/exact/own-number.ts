/** Asked for the number of the reader's file: the one that the letter carries. */
import type { Letter } from '../../letters/letter.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Whoever asks for the number of a file is told what it is; with no such number, which other one the letter has. */
export function ownNumber(question: Question, { references }: Letter, asking: Asking): Statement[] {
  if (!names(question, 'own-number', asking)) return []
  const files = references.filter(({ kind }) => kind !== 'foreigner-number')
  const [first, ...others] = files.length > 0 ? files : references
  if (!first) return []
  const say = ({ kind, value }: typeof first) =>
    ({ number: wordsOf(value), name: { key: `exact:number.${kind}` } }) as const
  return [
    lead('exact:number.is', say(first), quoted(first.value)),
    ...others.slice(0, 1).map((one) => line('exact:number.also', say(one), quoted(one.value))),
  ]
}
