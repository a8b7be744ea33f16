/** Asked what came of the wish for another date: the office's yes or no, and what it calls a good reason. */
import type { Letter } from '../../letters/letter.ts'
import { mainAppointment } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { otherProof } from '../notes/other-proof.ts'
import { lead, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'
import { moment } from '../when.ts'
import { type Asking, names, type Question } from './question.ts'

/** Empty where the letter answers no such wish. */
export function moveAnswered(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const main = mainAppointment(letter)
  const no = noteOf(letter, 'move-refused')
  if (!main) return []
  const asks = (matter: string) => names(question, matter, asking)
  const { onceOnly, limit, oneDay } = letter.reschedule
  if (onceOnly && !oneDay && asks('move-again') && !letter.replaces)
    return [lead('exact:moveOnce', {}, limit ? quoted(limit) : ownRule)]
  const when = { moment: moment(main, now) }
  if (no) {
    if (asks('move-reason') && noteOf(letter, 'move-proof')) return otherProof(letter, 'lead')
    if (asks('move-why'))
      return [lead('exact:moved.why', { quote: wordsOf(no.said) }, quoted(no.said)), ...otherProof(letter)]
    if (asks('move-despite') || asks('move-answer'))
      return [
        lead(
          asks('move-despite') ? 'exact:moved.despite' : 'exact:moved.no',
          { ...when, quote: wordsOf(no.said) },
          quoted(no.said),
        ),
        ...otherProof(letter),
      ]
    return []
  }
  const yes = noteOf(letter, 'move-granted')
  if (!yes || !asks('move-answer')) return []
  const old: Value = letter.replaces
    ? { key: 'exact:moved.old', with: { date: { date: letter.replaces } } }
    : null
  return [lead('exact:moved.yes', { ...when, old, quote: wordsOf(yes.said) }, quoted(yes.said))]
}
