/** Asylum: the one-stop desk, the vulnerability interview, the allowance card. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { deskSender } from '../readers/sender.ts'
import { score } from '../signs.ts'

export const asylumReception: Kind = {
  name: 'asylum-reception',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\bguda\b|\bguichet unique\b/, points: 6 },
      { pattern: /\bspada\b|\bpada\b|\bstructure de premier accueil\b/, points: 5 },
      { pattern: /\bdemande(?:ur|urs)? d'asile\b/, points: 4 },
      { pattern: /\bvulnerabilite\b/, points: 4 },
      { pattern: /\b(?:carte|allocation) ada\b|\ballocation pour demandeur/, points: 4 },
      { pattern: /\bconditions materielles d'accueil\b|\bcma\b/, points: 4 },
      {
        pattern: /\boffre de prise en charge\b|\bcada\b|\bhuda\b|\bcaes\b|\bregion d'orientation\b/,
        points: 4,
      },
    ]),
  readers: [...summons, deskSender],
  expects: ['date', 'time', 'place'],
  purpose: 'interview',
}
