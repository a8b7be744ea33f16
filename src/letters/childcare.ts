/** Words that ask the reader to have children looked after elsewhere, not words that offer it there. */
const child = '(?:enfants?|bebes?|nourrissons?|petits|fils|filles?)'
const care = String.raw`(?:garde(?! a vue)|nourrice|baby-?sitter|assistante? maternelle)\b`
/** "Une animatrice est là pour assurer la garde", "l'office peut organiser une garde": somebody else does it. */
const notOthers = String.raw`(?<!\b(?:pour|peut|peuvent|pouvons|pourra|pourront|pourrons|va|vont|nous|on) (?:vous |leur |y )?)`
const arrange = `(?:pre(?:voir|voyez)|(?:organis|trouv|cherch|recherch|assur|anticip|prepar)e[rz]|(?:pens|song|veill)e[rz] a)`

/** In small letters without accents. */
export const ownCare = new RegExp(
  [
    String.raw`\b(?:faire|faites|ferez)(?:-les| les)? garder\b`,
    String.raw`\b${notOthers}${arrange}\b[^.;]{0,45}\b${care}`,
    String.raw`\b${care} (?:des? |d'|pour )[^.;]{0,25}\b${child}\b[^.;]{0,30}\b(?:a (?:prevoir|organiser|votre charge)|vous (?:incombe|revient)|(?:doit|devra) etre (?:prevue|organisee|assuree)|par vos soins)`,
    String.raw`\bconfie[rz] [^.;]{0,15}\b(?:vos|votre|leurs?) (?:[a-z]+ )?${child}\b`,
    String.raw`\b${child}\b[^.;]{0,25}\b(?:doivent|devront|doit|devra) etre (?:gard|confi)ee?s?\b`,
  ].join('|'),
)

/** Nobody is asked to: it is left open, not needed, or a paper of the same name is meant. */
export const noOwnCare =
  /\bou (?:les )?faire garder|\bsi vous n(?:e|')|\bvous pouvez\b|\b(?:inutile|pas (?:besoin|necessaire|utile|oblig\w+|a|tenue?s?)|(?:faute|defaut) d[e'])\b|\b(?:justificatifs?|jugements?|attestations?|decisions?|ordonnances?|frais|droit) (?:de |d'|relati)/
