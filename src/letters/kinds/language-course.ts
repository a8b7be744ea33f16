/** French classes: the first test, or the first day, at a language school. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { scoreOfSummons } from '../paperwork.ts'
import { courseTimes } from '../readers/course-times.ts'

export const languageCourse: Kind = {
  name: 'language-course',
  recognise: (passage) =>
    scoreOfSummons(passage, [
      { pattern: /\b(?:formation|parcours|prescription)s? linguistiques?\b/, points: 6 },
      {
        pattern:
          /\b(?:(?:cours|lecons|parcours|classes?|ateliers?|seances?)(?: du (?:soir|samedi|jour|matin|midi))? de (?:francais|langue)\b|\d{2,3} ?(?:h|heures) de (?:cours|formation|francais)|formation (?:en|de|au) francais\b)/,
        points: 4,
      },
      {
        pattern:
          /\btest (?:initial|intermediaire|final|de positionnement linguistique)\b|\bevaluation initiale\b/,
        points: 5,
      },
      // What a mail is about; a welcome has its test among other things.
      { pattern: /\bobjet\s?:[^\n]{0,20}\btest (?:de |initial )/, points: 4 },
      { pattern: /\b[1-6]?[05]0 ?(?:h|heures)\b/, points: 3 },
      { pattern: /\bassiduite\b/, points: 1 },
      { pattern: /\bentree en formation\b|\b(?:premier|ce|votre|du) cours\b|\bcours du soir\b/, points: 3 },
      {
        pattern: /\bniveau a[12]\b|\bniveau b1\b|\bparcours (?:obligatoire|complementaire|[ab][12])\b/,
        points: 2,
      },
    ]),
  readers: [...summons, courseTimes],
  expects: ['date', 'time', 'place', 'contact'],
  purpose: 'language-course',
  severalDays: true,
}
