/** Which step of a French course a day is, as the words before it on its line say: the test at its beginning, the first lesson. */
import type { CourseStep } from '../note.ts'
import { lineAt, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'

/** The first that fits decides. */
const steps: [CourseStep, RegExp][] = [
  ['final-test', /\b(?:test|evaluation|examen|bilan) (?:final|de fin|de sortie)\w*/],
  ['meeting', /\breunion\b/],
  [
    'entry-test',
    /\b(?:evaluation|test|bilan|positionnement)\b[^.;:]{0,20}\b(?:entree|initiale?|depart|niveau|positionnement|linguistique)\b|^\W*(?:\w{1,2}\W{1,3}|etape \d\W+)?(?:evaluation|positionnement|test)\W*(?:le )?$/,
  ],
  [
    'first-lesson',
    /\b(?:premi(?:er|ere) (?:jour|cours|seance|lecon|journee)|1(?:er|re|ere) (?:jour|cours|seance|lecon)|(?:debut|demarrage|commencement) (?:des |du |de la |de )?(?:cours|formation|parcours|lecons)|rentree)\b/,
  ],
]

export function courseStepOf(passage: Passage, date: DateMention): CourseStep | null {
  const words = passage.text.slice(lineAt(passage, date.start).start, date.start)
  return words.length > longest ? null : (steps.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
}

/** A label is short; a sentence may speak of several steps. */
const longest = 60
