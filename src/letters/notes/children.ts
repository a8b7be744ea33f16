/** Children who are not let in, or whom nobody looks after there. */
import { anyOf, type NoteRule } from './rule.ts'

const not =
  "(?:ne (?:sont|seront|peuvent|pourront|pouvant|sauraient|peut|pourra)|n'(?:est|etant|sont)|ne sera)"

const noCare = anyOf(
  String.raw`\b(?:enfants?|bebes?)\b[^.;]{0,30}\b${not}(?: pas)?(?: etre)? (?:gardes?|gardee?s?|surveilles?|pris en charge)\b`,
  String.raw`\b(?:ne pouvons|ne peut|ne pourrons|ne pourra|n'assur\w+|impossible)\b[^.;]{0,25}\bgard(?:er|e)\b[^.;]{0,15}\b(?:enfants?|bebes?)`,
  String.raw`\b(?:pas d[e']|aucune?|sans|ni|n'y a (?:pas )?d[e']) ?(?:garderie|creche|halte-garderie|(?:service|mode|systeme|solution) de garde|garde d'enfants?)\b`,
)
const notIn = anyOf(
  String.raw`\b(?:enfants?|bebes?)\b[^.;:]{0,25}\b${not} (?:pas )?(?:etre )?(?:admis|accept|accueilli|autoris|recu)\w*`,
  String.raw`\b(?:enfants?|bebes?)\s?:?\s?(?:ne sont )?non (?:admis|accept|autoris)\w*`,
)

export const children: NoteRule[] = [
  {
    id: 'children',
    negated: true,
    says: anyOf(noCare.source, notIn.source),
    // Another place, or children who are let in on a condition.
    unless:
      /\b(?:sauf|seuls?|non accompagn|cantine|creche de|ecole|scolari\w+|pas (?:accueillis|admis) (?:seuls|sans))\b/,
    value: (_, { words }) => (noCare.test(words) ? 'no-care' : 'not-in'),
  },
]
