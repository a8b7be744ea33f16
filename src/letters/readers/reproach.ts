/** The words in which a letter tells its reader that they did not come. */
const ofCall =
  '(?:rendez-?vous|rdv|convocation|visite|entretien|journee|formation|seance|test|presence|passage|examen|session|cours|lecon|reunion|matinee|atelier|module)'

export const reproaches: readonly string[] = [
  String.raw`\bvous n'etes pas (?:venue?|presentee?)\b|\bvous ne vous etes pas (?:presentee?|rendue?)\b|\bvous (?:avez manque|n'avez pas honore)\b`,
  String.raw`\bvous n'(?:avez|aviez) pas (?:pu )?(?:assiste|assister|participe|participer|suivi|suivre) (?:a |au )?(?:la |l'|le |cette |cet |ce |votre |notre )?(?:\w+ )?${ofCall}\b|\bvous n'(?:etiez pas|avez pas ete|aviez pas ete) presente?\b|\bvous avez ete (?:\w+ )?(?:(?:note|declare|porte|signale|enregistre|pointe)e? )?absente?\b`,
  String.raw`\b(?:nous )?n'avons pas (?:enregistre|constate|note|releve) votre (?:presence|participation|venue)\b|\b(?:note|enregistre|signale|constatons|notons|enregistrons) votre absence\b`,
  String.raw`\bn'ayant pas (?:honore|donne suite)\b|\b(?:constate|releve|relevons) votre absence\b|\bvous etiez absente?\b`,
]

/** Of whoever stays away, some day. */
export const supposed =
  /(?:^\W*|[,;:(] ?)(?:si|en cas|lorsqu|tant qu)\b|\?\W*$|\b(?:cas ou|hypothese|considere\w*|reputee?|retard|au-dela|passe ce)\b/
