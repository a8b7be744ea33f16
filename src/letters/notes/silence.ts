/** The silence of the office that counts as a no: it says nothing in the time it has, and that is its answer. */
import { anyOf, type NoteRule } from './rule.ts'

const nothing = String.raw`(?:silence|(?:absence|defaut) (?:d'une |de )(?:toute )?(?:reponse|decision|notification)|(?:sans|aucune) (?:reponse|decision|notification)|pas (?:(?:recu|obtenu|eu) )?de (?:reponse|decision)|pas (?:repondu|statue|prononcee?)|ne (?:repond|statue|se prononce) pas)`
const no = String.raw`\b(?:rejet\w*|refus\w*)\b`
const counts = String.raw`\b(?:vau[td]\w*|valant|equivau\w*|signifi\w*|reput\w*|consider\w*|tenue?s? pour|implicite\w*|nait\w*|regard\w*)\b`
const office = String.raw`\b(?:prefet|prefete|prefecture|administration|autorite|ministre|directeur|directrice|notre part)\b`

export const silence: NoteRule = {
  id: 'file-silence',
  negated: true,
  says: anyOf(
    String.raw`\b${nothing}\b(?=[^.;]{0,120}(?:${counts}|${office}))[^.;]{0,120}${no}`,
    String.raw`${office}[^.;]{0,60}\b${nothing}\b[^.;]{0,110}${no}`,
    String.raw`${counts}[^.;]{0,30}${no}[^.;]{0,60}\b${nothing}\b`,
    String.raw`\b(?:rejet|refus|rejetee?|refusee?) implicite(?:ment)?\b|\b(?:decision )?implicite(?:ment)? (?:de rejet|de refus|rejetee?|refusee?)\b`,
  ),
  // What the reader does not answer is another matter.
  unless: anyOf(
    String.raw`\b(?:de|a) votre (?:part|egard)\b|\bvotre (?:silence|absence|reponse)\b|\bavant le \d`,
    String.raw`\bsi vous (?!n'(?:avez|aviez) (?:\w+ ){0,2}(?:recu|obtenu)|ne recevez|n'obtenez)|\bvous (?:serez|seriez|etes|auriez|aurez|renonce\w*)\b`,
    String.raw`\b(?:reponse|silence) (?:a|au) (?:cette|ce|la presente|present|notre|nos|la convocation)\b(?! (?:date|terme|delai|stade|moment|echeance))`,
    String.raw`\bne (?:vaut|vaudra|signifie|constitue) (?:pas|ni|en rien|aucun\w*)\b`,
  ),
}
