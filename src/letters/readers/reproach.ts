/** The words in which a letter tells its reader that they did not come. */
const ofCall =
  '(?:rendez-?vous|rdv|convocation|visite|entretien|journee|formation|seance|test|presence|passage|examen|session|cours|lecon|reunion|matinee|atelier|module)s?'

export const reproaches: readonly string[] = [
  String.raw`\bvous n'etes pas (?:venue?|presentee?)\b|\bvous ne vous etes pas (?:presentee?|rendue?)\b|\bvous (?:avez manque|n'avez pas honore)\b`,
  String.raw`\bvous n'(?:avez|aviez) pas (?:pu )?(?:assiste|assister|participe|participer|suivi|suivre) (?:a |aux? )?(?:la |les |l'|le |cette |cet |ce |ces |votre |vos |notre )?(?:\w+ )?${ofCall}\b|\bvous n'(?:etiez pas|avez pas ete|aviez pas ete) presente?\b|\bvous avez ete (?:\w+ )?(?:(?:note|declare|porte|signale|enregistre|pointe)e? )?absente?\b`,
  String.raw`\b(?:nous )?n'avons pas (?:enregistre|constate|note|releve) votre (?:presence|participation|venue)\b|\b(?:note|enregistre|signale|constatons|notons|enregistrons) votre absence\b`,
  String.raw`\bn'ayant pas (?:honore|donne suite)\b|\b(?:constate|releve|relevons) votre absence\b|\bvous etiez absente?\b`,
  // "Vous totalisez 36 heures d'absence": hours of a course, not those of a delay.
  String.raw`\bvous (?:comptez|totalisez|cumulez|avez (?:cumule|totalise|accumule))\b[^.;]{0,40}\babsences?\b|\b(?:\d{1,3}|plusieurs|trop d[e']) ?(?:h|heures) d'absences?\b[^.;]{0,40}\b(?:releve|constate|enregistre|compte|signale)\w*|\b(?:avons|a) (?:releve|constate|enregistre|compte|note)\b[^.;]{0,40}\babsences?\b`,
]

/** Of whoever stays away, some day. */
export const supposed =
  /(?:^\W*|[,;:(] ?)(?:si|en cas|lorsqu|tant qu)\b|\?\W*$|\b(?:cas ou|hypothese|considere\w*|reputee?|retard|au-dela|passe ce)\b/
