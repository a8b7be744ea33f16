/** Asked what it means if no answer comes: yes or no, where the letter says as what the silence of the office counts. */
import type { Letter } from '../../letters/letter.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const silence =
  '\\b(?:silence|(?:absence|defaut) (?:d.une |de )(?:toute )?(?:reponse|decision)|sans (?:reponse|decision)|aucune (?:reponse|decision))\\b'
const counts = [
  ['no', new RegExp(`${silence}[^.;]{0,110}\\b(?:rejet\\w*|refus\\w*)\\b`)],
  [
    'yes',
    new RegExp(
      `${silence}[^.;]{0,110}\\b(?:vaut|valant|reputee?|consideree?)\\b[^.;]{0,30}\\b(?:accord\\w*|accept\\w*)\\b`,
    ),
  ],
] as const
/** The reader's own silence, or that of whoever has not come. */
const ofReader =
  /\b(?:de|a) votre (?:part|egard)\b|\bsi vous\b|\bvotre (?:silence|absence|reponse)\b|\bne (?:vaut|vaudra) pas\b/

/** Empty where the letter says nothing of it, or it can be read in two ways. */
export function silenceAsked(question: Question, { sentences = [] }: Letter, asking: Asking): Statement[] {
  if (!names(question, 'silence', asking)) return []
  const read = sentences
    .filter(({ sure, value }) => sure && !ofReader.test(value))
    .flatMap((line) => counts.flatMap(([as, says]) => (says.test(line.value) ? [{ as, line }] : [])))
  const [first] = read
  if (!first || read.some(({ as }) => as !== first.as)) return []
  return [lead(`exact:silence.${first.as}`, { quote: wordsOf(first.line) }, quoted(first.line))]
}
