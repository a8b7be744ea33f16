/** One or several days of civic training, at a training centre or on line. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { scoreOfSummons } from '../paperwork.ts'

export const civicTraining: Kind = {
  name: 'civic-training',
  recognise: (passage) =>
    scoreOfSummons(passage, [
      {
        pattern:
          /\b(?:formation|instruction|education|parcours|module|atelier|session)s? civiques?\b|\bformation (?:du )?cir\b/,
        points: 6,
      },
      { pattern: /\b(?:journee|session|seance|jour)s?\b[^.]{0,30}\bciviques?\b/, points: 3 },
      { pattern: /\bvaleurs de la republique\b/, points: 4 },
      { pattern: /\b(?:deux|trois|quatre|[2-4]) (?:jours|journees) de formation\b/, points: 6 },
      {
        pattern:
          /\b(?:[1-5](?:re|ere|er|e|eme|de|nde)?|premiere|deuxieme|seconde|troisieme|quatrieme|derniere) (?:journee|session|jour)\b|\b(?:jour|journee|module) (?:n° ?)?[1-5]\b/,
        points: 3,
      },
      { pattern: /\bjournees (?:n° ?)?[1-5](?:,| et| a) (?:n° ?)?[1-5]\b/, points: 6 },
      { pattern: /\bemargement\b|\brepas\b|\bdejeuner\b/, points: 2 },
      { pattern: /\borganisme de formation\b|\bprestataire\b|\blieu de (?:la )?formation\b/, points: 1 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'civic-training',
  severalDays: true,
}
