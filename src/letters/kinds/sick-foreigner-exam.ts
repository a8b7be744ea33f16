/** A residence permit for health reasons: the summons to an OFII doctor. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { score } from '../signs.ts'

export const sickForeignerExam: Kind = {
  name: 'sick-foreigner-exam',
  recognise: (passage) =>
    score(passage, [
      {
        pattern:
          /\betrangers? malades?\b|\bpour (?:des )?(?:raisons?|motifs?) de sante\b|\ben raison de (?:votre|son|l')\s?etat de sante\b|\bpour soins\b/,
        points: 5,
      },
      { pattern: /\bconvo\w+ pour (?:un )?examen\b/, points: 6 },
      { pattern: /\bmedecin (?:rapporteur|charge du rapport)\b|\bcollege (?:de|des) medecins\b/, points: 5 },
      { pattern: /\bl\.? ?425-9\b|\br\.? ?425-1[123]\b/, points: 3 },
      { pattern: /\bmedecin de votre choix\b|\bassister d'un medecin\b/, points: 3 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'interview',
  alsoFor: ['medical-visit'],
}
