/** The interview at the end of the integration contract. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { scoreOfSummons } from '../paperwork.ts'

export const cirReview: Kind = {
  name: 'cir-review',
  recognise: (passage) =>
    scoreOfSummons(passage, [
      {
        pattern:
          /\b(?:entretien|bilan|rendez-?vous|rdv|echange) (?:de (?:fin|bilan|cloture|sortie|suivi)|final)\b|\b(?:dernier|ultime) (?:entretien|echange|rendez-?vous|rdv)\b/,
        points: 6,
      },
      {
        pattern:
          /(?<!\b(?:entrain\w*|conduire a|provoqu\w*|mettre|mettra|risqu\w*) (?:la )?)\b(?:fin|bilan|terme|cloture|clore|cloturer|echeance) (?:d[eu] )?(?:votre |le |ce )?(?:cir|contrat d'integration|contrat|parcours d'integration|parcours)\b/,
        points: 6,
      },
      {
        pattern:
          /(?<!\b(?:entrain\w*|conduire a|provoqu\w*|mettre|mettra|risqu\w*) (?:la )?)\b(?:au bout|arrivee? au terme|(?:derniere|ultime) etape|fin) de (?:votre|ce|son) (?:cir|contrat|parcours)\b/,
        points: 6,
      },
      // The courses are over; "vous avez suivi la première journée" says that they are not.
      {
        pattern:
          /\b(?:avez|ayant) (?:[a-z]+ )?(?:termine|acheve|suivi|mene|accompli|effectue|fini)\w*\b(?![^.]{0,40}\b(?:premiere|deuxieme|seconde|troisieme|[1-3](?:re|ere|e|eme)?) (?:journee|jour|session|seance))[^.]{0,80}\b(?:formations?|cours|parcours|contrat|cir)\b|\b(?:au terme|a l'issue|a la fin) de (?:vos|toutes vos|l'ensemble)\b|\b(?:au terme|a l'issue) des (?:deux|quatre|formations|cours|journees)\b|\b(?:contrat|cir)\b[^.]{0,30}\b(?:ecoulee?|acheve|termine)\b|\bformations?\b[^.]{0,30}\b(?:etant|sont|est|ayant ete) (?:[a-z]+ )?(?:terminee?s?|achevee?s?|finies?|suivies?)\b/,
        points: 6,
      },
      {
        pattern:
          /\b(?:cir|contrat|parcours|annee) ?[^.]{0,40}\b(?:(?:arriv|parvien|tire|touche|prend)\w* (?:a (?:son terme|echeance|sa fin)|fin)|s'acheve)\b|\b(?:cir|contrat)\b[^.]{0,20}\bexpire\w*\b/,
        points: 4,
      },
      { pattern: /\bbilan\b(?! (?:de sante|medical|sanguin))/, points: 3 },
      {
        pattern:
          /\b(?:fai(?:re|sons|t)|ferons) le point\b|\bpoint final\b|\bchemin parcouru\b|\bde nouveau\b/,
        points: 2,
      },
      {
        pattern:
          /\b(?:respect|tenue?)\b[^.]{0,20}\b(?:contrat|engagements?|obligations)\b|\b(?:un|1) an apres\b/,
        points: 3,
      },
      {
        pattern: /\battestations?\b[^.]{0,40}\bformations?\b|\bcours suivis\b/,
        points: 2,
      },
      { pattern: /\bcir\b|\bcontrat d'integration\b|\bauditeur|\bauditrice/, points: 1 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'interview',
}
