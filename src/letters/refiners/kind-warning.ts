/** Carries over the warning that a kind of letter is in itself (a suspected scam). */
import type { Refiner } from '../kind.ts'

export const kindWarning: Refiner = (letter, { kind }) =>
  kind.warns
    ? { ...letter, warnings: [...letter.warnings, { code: kind.warns, about: 'kind', with: {} }] }
    : letter
