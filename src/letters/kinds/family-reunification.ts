/** Family reunification: the visit of the home, the family's medical visit, what is missing from the file. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { score } from '../signs.ts'

export const familyReunification: Kind = {
  name: 'family-reunification',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\bregroupement familial\b/, points: 8 },
      { pattern: /\b(?:visite|enquete) (?:d[eu] )?(?:votre |le )?logement\b/, points: 6 },
      { pattern: /\bavis de passage\b/, points: 4 },
      { pattern: /\bnos agents\b|\bsuperficie\b|\bconditions de logement\b/, points: 2 },
    ]),
  readers: summons,
  expects: ['contact', 'reference'],
  purpose: 'other',
  alsoFor: ['home-visit', 'medical-visit', 'chest-xray', 'interview'],
}
