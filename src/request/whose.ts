/** Whose: who cannot come, why, from when until when, and who signs; of a family that is called together, in the third person. */

import type { Reference } from '../letters/letter.ts'
import type { Reason } from '../topics/understanding/words.ts'
import type { Whom } from '../topics/whom.ts'
import { frenchDate } from './french-date.ts'
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

type Away = { whom?: Whom[]; between?: { from: string; to: string } }

/** Only the reader's own days are said, of the day of the letter. */
export const isDated = (about: string, { between, whom = [] }: Away): boolean =>
  between !== undefined && whom.length === 0 && (about === 'reschedule' || about === 'missed')

/** Why somebody cannot come, with the days where they were told. */
export function reasonSaid(say: Say, about: string, reason: Reason, told: Away): string {
  const ofOthers = ofPersons(say, about, reason, told.whom ?? [])
  const own = say(`${about}.${reason}`)
  if (ofOthers !== null || !told.between || !isDated(about, told)) return ofOthers ?? own
  const days = { from: frenchDate(told.between.from, false), to: frenchDate(told.between.to, false) }
  return reason === 'other' ? say(`${about}.away`, days) : `${own} ${say(`${about}.between`, days)}`
}

/** The place for the name, filled in where it is known. */
export const signed = (text: string, { name }: { name?: string }): string =>
  name ? text.replace('[Prénom NOM]', () => name) : text

/** Under the name: the number that the office knows them by. */
export function identity(say: Say, reference: Reference | undefined): string[] {
  return reference ? [say(`identity.${reference.kind}`, { value: printed(reference) })] : []
}

/** A file's number with its signs, as the office writes it: 69-RF-27-1180. A foreigner number is digits alone. */
export const printed = ({ kind, value: { value, quote } }: Reference) =>
  kind === 'foreigner-number' ? value : quote.replace(/\s+/gu, ' ').trim()
