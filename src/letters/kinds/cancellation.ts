/** An appointment called off, without a new date. */
import { about } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { type Passage, textOf } from '../passage.ts'
import { callingOff, onlyIf } from '../readers/calling-off.ts'
import { datesWithRole } from '../readers/date-role.ts'
import { cancelled } from '../readers/replaces.ts'
import { namesOfii } from '../signs.ts'

export const cancellation: Kind = {
  name: 'cancellation',
  recognise: (passage) => (namesOfii(passage) && isCalledOff(passage) ? 60 : 0),
  readers: [...about, cancelled],
  expects: [],
  purpose: 'other',
}

/** Called off, and no other date is given in its place. */
function isCalledOff(passage: Passage): boolean {
  const calledOff = passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    return callingOff.test(words) && !onlyIf.test(words)
  })
  return calledOff && datesWithRole(passage, 'appointment').length === 0
}
