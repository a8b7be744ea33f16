/** The medical visit that completes a long-stay visa or a first card. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { score } from '../signs.ts'

export const medicalVisit: Kind = {
  name: 'medical-visit',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\bvisite(?:s)? medicale(?:s)?\b|\bmedical (?:visit|examination)\b/, points: 6 },
      {
        pattern:
          /\b(?:examen|controle|rendez-?vous|rdv|convocation|consultation|bilan|passage) medicale?\b|\bexamen de sante\b/,
        points: 4,
      },
      {
        pattern:
          /\b(?:rendez-?vous|rdv|recue?) (?:avec|chez|par) (?:le|un|notre) medecin\b|\bcabinet medical\b/,
        points: 3,
      },
      { pattern: /\bcarnet de vaccination\b|\bvaccin/, points: 2 },
      { pattern: /\bradiograph|\bradio\b/, points: 2 },
      { pattern: /\bvls-?ts\b|\bvisa de long sejour\b/, points: 2 },
      { pattern: /\blunettes\b/, points: 1 },
      { pattern: /\bservice medical\b/, points: 1 },
      { pattern: /\br\.? ?431-1\d\b/, points: 2 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'medical-visit',
  alsoFor: ['chest-xray', 'cir-reception'],
}
