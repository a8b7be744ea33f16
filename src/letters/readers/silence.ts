/** The silence of the office that counts as a no: it says nothing in the time it has, and that is its answer. */

/** An offer is the reader's to answer. */
const no = String.raw`\b(?:rejet\w*|refus\w*)\b(?! de (?:l'|la |cette |cet |ce |votre |toute )(?:offre|proposition|hebergement|place|orientation|logement|date|rendez))`
const reply = "(?:(?:absence|defaut) (?:d'une |de )(?:toute )?reponse|(?:sans|aucune) reponse)"
/** Nobody else decides, and what does not reach the reader is not theirs to send. */
const theirs =
  "(?:silence|(?:absence|defaut) (?:d'une |de )(?:toute )?(?:decision|notification)|(?:sans|aucune) (?:decision|notification)|(?:recu|obtenu|recevez|obtenez|parvient|parvenue) (?:pas )?(?:de |aucune )reponse|aucune reponse (?:ne |n')(?:vous|est|a)|pas (?:repondu|statue|prononcee?)|ne (?:repond|statue|se prononce) pas)"
const counts = String.raw`\b(?:vau[td]\w*|valant|equivau\w*|signifi\w*|reput\w*|consider\w*|tenue?s? pour|implicite\w*|nait\w*|regard\w*)\b`
const office = String.raw`\b(?:prefets?|prefete|prefecture|administration|autorite|ministre|directeur|directrice|notre part)\b`

const certain = new RegExp(
  [
    String.raw`\b${theirs}\b[^.;]{0,120}${no}`,
    String.raw`\b${reply}\b(?=[^.;]{0,120}${office})[^.;]{0,120}${no}`,
    String.raw`${counts}[^.;]{0,30}${no}[^.;]{0,60}\b${theirs}\b`,
    String.raw`\b(?:rejet|refus|rejetee?|refusee?) implicite(?:ment)?\b|\bimplicite(?:ment)? (?:de rejet|de refus|rejetee?|refusee?)\b`,
  ].join('|'),
)
const likely = new RegExp(
  [
    String.raw`\b${reply}\b(?=[^.;]{0,120}${counts})[^.;]{0,120}${no}`,
    String.raw`${counts}[^.;]{0,30}${no}[^.;]{0,60}\b${reply}\b`,
  ].join('|'),
)

/** What the reader does not answer is another matter, and so is what silence does not count as. */
const ofReader = new RegExp(
  [
    String.raw`\b(?:de|a) votre (?:part|egard)\b|\bvotre (?:silence|absence|reponse)\b|\bavant le \d`,
    String.raw`\bsi vous (?!n'(?:avez|aviez) (?:\w+ ){0,2}(?:recu|obtenu)|ne recevez|n'obtenez)|\bvous (?:serez|seriez|etes|auriez|aurez|renonce\w*)\b`,
    String.raw`\b(?:reponse|silence) (?:a|au) (?:cette|ce|la presente|present|notre|nos|la convocation)\b(?! (?:date|terme|delai|stade|moment|echeance))`,
    String.raw`\bne (?:vaut|vaudra|signifie|constitue) (?:pas|ni|en rien|aucun\w*)\b`,
  ].join('|'),
)
/** Behind what is asked of the reader "without an answer" is likely theirs. */
const asks =
  /\b(?:parvenir|adresse[rz]|transmet\w*|fourni\w*|envoy\w*|complete[rz]|retourne[rz]|renvoy\w*|repondre|pieces?|documents?|manqu\w*)\b/
const ofOffice = new RegExp(`${office}|\\b(?:statu\\w*|instruction)\\b`)

/** `before`: the sentence that stands above; both as patterns see them, on one line. */
export function countsAsNo(words: string, before: string): boolean {
  if (ofReader.test(words)) return false
  return certain.test(words) || (likely.test(words) && !(asks.test(before) && !ofOffice.test(before)))
}
