/** A passport that is lost, stolen, away at an embassy or out of date, or that is new while the visa stands in the old one. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const troubles = ['old', 'stolen', 'lost', 'away', 'expired'] as const

/** Empty where nothing is said to be wrong with a passport. */
export function passportTrouble(question: Question, letter: Letter, asking: Asking): Statement[] {
  const what = troubles.find((one) => names(question, `passport-${one}`, asking))
  if (!what) return []
  const isListed = letter.documents.some(
    ({ id, named }) => id === 'passport' || named?.some(({ name }) => name === 'passport'),
  )
  // What a letter that only wants papers says nothing of is not brought anywhere.
  if (letter.documents.length > 0 && !isListed) return [lead('exact:passport.unlisted', {}, ownRule)]
  if (what === 'old') return [lead('exact:passport.old', {}, ownRule)]
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead(`exact:passport.${what}`, {}, ownRule),
    line(`exact:passport.tell.${how}`, { office }, because),
    ...(what !== 'expired' && letter.appointments.length > 0
      ? [line('exact:passport.reported', {}, { fact: 'visit-passport-account' })]
      : []),
  ]
}
