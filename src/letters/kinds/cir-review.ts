/** The interview at the end of the integration contract. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { score } from '../signs.ts'

export const cirReview: Kind = {
  name: 'cir-review',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\b(?:entretien|bilan|rendez-?vous) de (?:fin de |bilan|cloture)[^.]{0,20}/, points: 6 },
      {
        pattern:
          /\b(?:fin|bilan|terme|cloture) d[eu] (?:votre )?(?:cir|contrat d'integration|contrat|parcours d'integration|parcours)\b/,
        points: 6,
      },
      { pattern: /\barrive a (?:son terme|echeance)\b/, points: 3 },
      { pattern: /\bbilan (?:de vos|des|de vos deux) formations?\b/, points: 4 },
      { pattern: /\brespect du contrat\b/, points: 2 },
      { pattern: /\bcir\b|\bcontrat d'integration\b/, points: 1 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'interview',
}
