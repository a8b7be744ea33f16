/** Help to go back to the country of origin. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { score } from '../signs.ts'

export const returnAid: Kind = {
  name: 'return-aid',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\baide au retour\b/, points: 8 },
      { pattern: /\bretour volontaire\b|\bdepart volontaire\b/, points: 6 },
      { pattern: /\breinsertion\b/, points: 3 },
      { pattern: /\bpays d'origine\b|\bbillet d'avion\b|\bvol\b/, points: 2 },
    ]),
  readers: summons,
  expects: ['contact'],
  purpose: 'other',
  alsoFor: ['interview'],
  // The papers are signed on one day and the aeroplane leaves on another.
  severalDays: true,
}
