/** Changes: a letter that leaves the day as it was and moves the hour, the place or both. */
import type { Letter } from '../../letters/letter.ts'
import { noteOf } from '../note-words.ts'

/** Which of them it changes. */
export function changedParts(letter: Letter): ('hour' | 'place')[] {
  return [
    ...(noteOf(letter, 'hour-instead') ? ['hour' as const] : []),
    ...(noteOf(letter, 'place-instead') ? ['place' as const] : []),
  ]
}

/** Of one appointment, on the day that it had. */
export const isChangeOnly = (letter: Letter): boolean =>
  letter.appointments.length === 1 && letter.replaces === null && changedParts(letter).length > 0
