/** Asked what it means if no answer comes: yes or no, where the letter says as what the silence of the office counts. */
import type { Letter } from '../../letters/letter.ts'
import { noteOf } from '../note-words.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'
import { toldDay } from './told-day.ts'

const asYes =
  /\b(?:silence|(?:absence|defaut) (?:d.une |de )(?:toute )?(?:reponse|decision)|(?:sans|aucune) (?:reponse|decision))\b[^.;]{0,110}\b(?:vaut|vaudra|valant|reputee?|consideree?)\b[^.;]{0,30}\b(?:accord\w*|accept\w*)\b/
/** Of the reader's own silence, or of what it does not count as. */
const other =
  /\b(?:de|a) votre (?:part|egard)\b|\bsi vous\b|\bvous (?:serez|etes)\b|\bvotre (?:silence|absence|reponse)\b|\bnous consider|\bne (?:vaut|vaudra) pas\b/

/** Empty where the letter says nothing of it, or it can be read in two ways. */
export function silenceAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (!names(question, 'silence', asking) && !namesEnd(question, letter, now)) return []
  const no = noteOf(letter, 'file-silence')?.said
  const yes = letter.sentences?.find(({ sure, value }) => sure && asYes.test(value) && !other.test(value))
  const line = no ?? yes
  if (!line || (no && yes)) return []
  return [lead(no ? 'exact:silence.no' : 'exact:silence.yes', { quote: wordsOf(line) }, quoted(line))]
}

/** The day on which the time for an answer ends: whoever names it asks what it means. */
function namesEnd({ said }: Question, letter: Letter, now: Date): boolean {
  const end = noteOf(letter, 'file-months')?.said.value
  return end !== undefined && end !== '' && toldDay(said, now, 'ahead') === end
}
