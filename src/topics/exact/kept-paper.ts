/** Asked where one's own paper is, or when it comes back: what the letter says of a paper that somebody keeps. */
import type { Letter } from '../../letters/letter.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const keeps = /\b(?:conserve|detenu|retenu|garde|depose|restitue|rendu)(?:e?s)?\b/
/** The paper as a question and as a letter name it. */
const papers = [
  ['passport', /\b(?:passeports?|documents? de voyage)\b/],
  ['card', /\b(?:titre de sejour|carte de sejour|recepisse)\b/],
] as const

/** Empty where the letter says of no such paper that somebody keeps it or gives it back. */
export function keptPaper(question: Question, { sentences = [] }: Letter, asking: Asking): Statement[] {
  const said = papers.flatMap(([paper, french]) =>
    names(question, `kept-${paper}`, asking)
      ? sentences.filter(({ sure, value }) => sure && french.test(value) && keeps.test(value))
      : [],
  )
  const [first] = said
  return first ? [lead('exact:keptPaper', { quote: wordsOf(first) }, quoted(first))] : []
}
