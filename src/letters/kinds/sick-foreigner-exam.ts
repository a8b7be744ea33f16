/** A residence permit for health reasons: the summons to an OFII doctor. */
import { summons } from '../fields.ts'
import type { Kind, Sign } from '../kind.ts'
import { isCalledAtHour } from '../readers/called-at-hour.ts'
import { score } from '../signs.ts'

const signs: Sign[] = [
  // The card of those whose child is ill goes the same way.
  {
    pattern:
      /\b(?:parents?|accompagn\w+) d(?:'un |'|e l'|e votre )enfants? (?:etrangers? )?malades?\b|\b425-10\b|\bmedecins? (?:de l'ofii|rapporteur)\b[^.;]{0,60}\b(?:examin|recev|voir)\w*[^.;]{0,20}\bvotre (?:fils|fille|enfant)\b/,
    points: 6,
  },
  {
    pattern:
      /\betrangers? malades?\b|\bpour (?:des )?(?:raisons?|motifs?) de sante\b|\ben raison de (?:votre|son|l')\s?etat de sante\b|\bpour soins\b/,
    points: 5,
  },
  { pattern: /\bconvo\w+ pour (?:un )?examen\b/, points: 6 },
  { pattern: /\bmedecin (?:rapporteur|charge du rapport)\b|\bcollege (?:de|des) medecins\b/, points: 5 },
  { pattern: /\bl\.? ?425-9\b|\br\.? ?425-1[123]\b/, points: 3 },
  {
    pattern:
      /\bmedecin de votre choix\b|\bassister d'un medecin\b|\b(?:venir|vous (?:faire )?(?:accompagner|assister)|accompagnee?|assistee?) (?:d'|par |de |avec )(?:un|votre)(?: propre)? medecin\b/,
    points: 3,
  },
]

/** Health is the reason to stay, not the reason for which somebody cannot come. */
const reasonToStay =
  /\bsejour\b[^.;]{0,40}\b(?:pour|raison|motif|titre|lie)[^.;]{0,25}\b(?:sante|soins?|maladie)\b|\betrangers? malades?\b|\betat de sante\b|\b425-9\b|\bcollege (?:de|des) medecins\b|\bmedecin (?:rapporteur|charge du rapport)\b/

/** Said in the visit of newcomers and in requests for papers, too: these only add where somebody with that reason has an hour to come at. */
const also: Sign[] = [
  {
    pattern:
      /\b(?:medecin|docteur|dr)\b[^;]*\b(?:son|le|un) rapport\b|\b(?:son|le|un) rapport\b[^.;]{0,20}\b(?:medecin|docteur|dr)\b/,
    points: 9,
  },
  {
    pattern:
      /\bcertificat medical\b[^.;]{0,60}\b(?:parvenu|transmis|adresse|remis|arrive|rempli|recu|que vous avez)\b/,
    points: 7,
  },
  {
    pattern: /\bvous (?:recevra|examinera|verra|convoque|examiner|rencontrer)\b|\bexamen medical\b/,
    points: 7,
  },
]

export const sickForeignerExam: Kind = {
  name: 'sick-foreigner-exam',
  recognise: (passage) =>
    score(passage, signs) +
    (reasonToStay.test(passage.text) && isCalledAtHour(passage) ? score(passage, also) : 0),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'interview',
  alsoFor: ['medical-visit'],
}
