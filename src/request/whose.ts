/** Whose: of a family that is called together, the one who cannot come, and why, in the third person. */
import type { Reason } from '../topics/understanding/words.ts'
import type { Say } from './say.ts'

/** `who`: what they are to the reader (`son`); `name`: as the letter prints it. */
export type Meant = { who?: string; name?: string }

/** Of somebody's own, an illness is neither the child's nor the family's. */
const own: Partial<Record<Reason, Reason>> = {
  'child-illness': 'illness',
  'family-illness': 'illness',
  childcare: 'other',
}

/** Their papers are not the reader's. */
export function proofOf(reason: Reason, { who, name }: Meant): Reason {
  if (!who && !name) return reason
  return (own[reason] ?? reason) === 'illness' ? 'illness' : 'other'
}

/** Null where the reader speaks of themselves. */
export function ofPerson(say: Say, about: string, reason: Reason, { who, name }: Meant): string | null {
  if (!who && !name) return null
  const named = name ?? '[Prénom NOM]'
  const whom = who ? `${say(`relatives.${who}`)} ${named}` : named
  return say(`${about}.of`, {
    who: whom.charAt(0).toUpperCase() + whom.slice(1),
    cause: say(`causes.${own[reason] ?? reason}`),
  })
}
