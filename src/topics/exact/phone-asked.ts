/** Asked for a phone number of a letter that gives none: that comes before where else to turn. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf } from '../lookup.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

export function phoneAsked(question: Question, letter: Letter, asking: Asking): Statement[] {
  const { email, phone } = contactsOf(letter)
  if (question.topic !== 'contact-office' || phone || !email || letter.decision) return []
  if (!names(question, 'asks-phone', asking)) return []
  return [lead('exact:noPhone', { office: email.value }, quoted(email))]
}
