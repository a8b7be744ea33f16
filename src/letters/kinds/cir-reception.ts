/** The welcome half-day where the integration contract (CIR) is signed. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { score } from '../signs.ts'

export const cirReception: Kind = {
  name: 'cir-reception',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\b(?:visite|seance|journee|reunion) d'\s?accueil\b/, points: 7 },
      { pattern: /\bplateforme d'\s?accueil\b/, points: 6 },
      { pattern: /\bcontrat d'\s?integration republicaine\b|\bcir\b/, points: 3 },
      {
        pattern:
          /\b(?:signature|signer|conclure|conclusion) (?:du |de votre |votre |le |un |d'un )?(?:contrat|cir)\b/,
        points: 3,
      },
      {
        pattern: /\btest (?:ecrit|de positionnement|oral|de francais)\b|\btests? de connaissance/,
        points: 3,
      },
      { pattern: /\bpresentation collective\b|\bdemi-journee\b/, points: 3 },
      {
        pattern:
          /\b(?:accueil|rendez-?vous|reunion|demi-journee|seance|signature) (?:de |du |de signature du )?cir\b/,
        points: 4,
      },
      { pattern: /\bprimo-?\s?arrivants?\b|\bnouveaux arrivants\b/, points: 3 },
      { pattern: /\bentretien personnalise\b/, points: 2 },
      { pattern: /\bl\.? ?413-[2-6]\b/, points: 2 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'cir-reception',
  alsoFor: ['medical-visit', 'chest-xray'],
}
