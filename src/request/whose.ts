/** Whose: of a family that is called together, those who cannot come, and why, in the third person. */

import type { Reason } from '../topics/understanding/words.ts'
import type { Whom } from '../topics/whom.ts'
import type { Say } from './say.ts'

/** Of somebody's own, an illness is neither the child's nor the family's. */
const own: Partial<Record<Reason, Reason>> = {
  'child-illness': 'illness',
  'family-illness': 'illness',
  childcare: 'other',
}

/** Why they cannot come. */
export const causeOf = (reason: Reason, whom: Whom[]): Reason =>
  whom.length === 0 ? reason : (own[reason] ?? reason)

/** Their papers are not the reader's. */
export function proofOf(reason: Reason, whom: Whom[]): Reason {
  if (whom.length === 0) return reason
  return causeOf(reason, whom) === 'illness' ? 'illness' : 'other'
}

/** Null where the reader speaks of themselves. On the telephone, a reason that is wanting is left out. */
export function ofPersons(
  say: Say,
  about: string,
  reason: Reason,
  whom: Whom[],
  aloud?: 'aloud',
): string | null {
  if (whom.length === 0) return null
  const named = whom.map(({ who, name = '[Prénom NOM]' }) =>
    who ? `${say(`relatives.${who}`)} ${name}` : name,
  )
  const all = new Intl.ListFormat('fr').format(named)
  const why = causeOf(reason, whom)
  const isSeveral = whom.length > 1 || whom.some(({ several }) => several)
  return say(`${about}.${isSeveral ? 'ofSeveral' : 'of'}`, {
    who: all.charAt(0).toUpperCase() + all.slice(1),
    cause: aloud && why === 'other' ? '' : ` ${say(`causes.${why}`)}`,
  })
}
