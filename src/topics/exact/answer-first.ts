/** A letter that wants a reason: which proof goes with the answer, who signs it, who helps with it, and going back to the place that was left. */
import type { Letter } from '../../letters/letter.ts'
import { letsAnswerFirst, reproached } from '../letter-message.ts'
import { contactsOf, lineSaying } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const proofs = /\b(?:justificati\w+|pieces? a l'appui|preuves?)\b/
const sent =
  /\b(?:joindre|joignez|accompagn\w+|adress\w+|envoy\w+|transm\w+|fourni\w+|produi\w+|present\w+|faire parvenir|appuye\w*)\b/
const notOfElse = /^(?!.*\b(?:domicile|identite|ressources|hebergement|titre de sejour)\b)/s

/** Empty where the letter wants no reason, or another thing is asked. */
export function reasonWanted(question: Question, letter: Letter, asking: Asking): Statement[] {
  const asks = (matter: string) => names(question, matter, asking)
  const mayAnswer = letsAnswerFirst(letter) !== null
  const proof = mayAnswer || reproached(letter) ? proofLine(letter) : null
  if (proof && asks('proof-to-send')) {
    const say = mayAnswer ? 'exact:answerFirst.proof' : 'exact:answerFirst.absence'
    return [lead(say, { quote: wordsOf(proof) }, quoted(proof)), line('exact:answerFirst.after', {}, ownRule)]
  }
  if (letter.kind !== 'asylum-reception') return []
  if (mayAnswer && asks('both-sign')) return [lead('exact:answerFirst.sign', {}, ownRule)]
  if (mayAnswer && asks('home-again')) {
    const { how, office, because } = reached(contactsOf(letter))
    return [
      lead('exact:answerFirst.back', {}, ownRule),
      line(`exact:answerFirst.tell.${how}`, { office }, because),
    ]
  }
  if (!letter.decision || letter.decision.outcome.value === 'yes' || !asks('free-help')) return []
  return [
    lead('exact:answerFirst.help', {}, { fact: 'help-3039' }),
    line('exact:answerFirst.cimade', {}, { fact: 'help-cimade' }),
  ]
}

const proofLine = (letter: Letter) => lineSaying(letter, proofs, sent, notOfElse)
