/** Asked what follows from not confirming: what the letter says of it, or that it says nothing. */
import type { Letter } from '../../letters/letter.ts'
import { lineSaying } from '../lookup.ts'
import { confirm } from '../readings/asked.ts'
import { readingsOf } from '../readings/reading.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const unconfirmed =
  /\b(?:sans|a defaut de|faute de|en l'absence de) (?:votre |cette |toute )?confirm\w+|\b(?:n'avez|n'aurez) pas confirm\w+|\bne confirm\w+ pas\b/

export function notConfirming(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (!names(question, 'not-confirm', asking)) return []
  const own = lineSaying(letter, unconfirmed)
  if (own) return [lead('exact:confirm.says', { quote: wordsOf(own) }, quoted(own))]
  const [asked] = readingsOf(
    confirm,
    (letter.sentences ?? []).filter(({ sure }) => sure),
  ).filter(({ meaning }) => meaning?.startsWith('confirm.please'))
  if (!asked) return []
  return [
    lead('exact:confirm.silent', {}, quoted(asked.line)),
    line('exact:confirm.asks', { quote: wordsOf(asked.line) }, quoted(asked.line)),
  ]
}
