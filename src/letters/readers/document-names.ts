/** The names that the documents of OFII letters go by, folded; where two begin at the same word the first line wins. */
import type { DocumentId } from '../letter.ts'

const names: [DocumentId, RegExp][] = [
  [
    'asylum-application-certificate',
    /\b(?:attestations?|recepisses?) de (?:demandes? d'asile|demandeurs? d'asile|la demande d'asile)|\battestation d'asile/,
  ],
  [
    'visa-validation',
    /\b(?:(?:attestation|confirmation|justificatif|preuve|document|avis)s? (?:de |d'|de la )?(?:validation|enregistrement) ?(?:de |du |d'|en ligne )?|validation (?:de |du )(?:votre )?(?:visa|vls))/,
  ],
  [
    'chest-xray',
    /(?<!\b(?:centre|cabinet|service|manipulateur|clinique|hopital|institut|medecin) (?:de |du |d')?)\b(?:radio(?:graphie|logie)?s?\b(?: (?:pulmonaires?|thoraciques?|du thorax|des poumons|recentes?))?|cliches? (?:radio\w+|pulmonaires?|thoraciques?)|cliches?\b|rayons? x|chest x-?ray)/,
  ],
  [
    'vaccination-record',
    /\b(?:carnets? de sante ou (?:de |le carnet de |(?:tout |un )?(?:justificatif|preuve|document) (?:de |des )?)?vaccinations?|(?:releves?|carnets?|statuts?|fiches?|historiques?|justificatifs?|attestations?|livrets?) (?:de )?vaccina(?:l|le|ux|les|tions?)|(?:justificatifs?|preuves?|attestations?) de(?: vos| la)? vaccin\w*|(?:carnets?|dossiers?|livrets?) (?:international )?de (?:vaccinations?|vaccins?)|certificats? (?:international )?de vaccinations?|preuves? de vaccinations?|vaccins?|vaccinations?|vaccination record)\b/,
  ],
  ['child-health-record', /\bcarnets? de sante\b/],
  [
    'hospital-reports',
    /\b(?:comptes?[- ]rendus?|rapports?|bulletins?|lettres?) d(?:e|'|es)\s?(?:sorties? d')?(?:hospitalisations?|operations?|sortie)\b|\b(?:comptes?[- ]rendus?|c\.? ?r\.?) (?:d')?hospi\w+|\bcomptes?[- ]rendus? operatoires?\b|\bdossiers? d'hospitalisation/,
  ],
  ['maternity-record', /\bcarnets? de (?:maternite|grossesse)\b/],
  [
    'pregnancy-certificate',
    /\b(?:certificats?|attestations?|declarations?|justificatifs?) (?:medicale? )?de grossesse\b/,
  ],
  [
    'prescriptions',
    /\b(?:ordonnances?|prescriptions? medicales?|traitements? (?:medica\w+ )?(?:en cours|actuels?)|liste de vos (?:traitements|medicaments))\b/,
  ],
  ['glasses', /\b(?:lunettes|lentilles|verres correcteurs|correction optique|glasses)\b/],
  [
    'specialist-report',
    /\b(?:comptes?[- ]rendus?|rapports?|courriers?|lettres?|avis) (?:recents? )?(?:d[eu] |de l'|de votre |des )?(?:\w{4,9}ologie|consultations?|specialistes?|medecins? (?:specialiste|traitant)s?|medicaux du|medical detaille|medical)\b/,
  ],
  [
    'lab-results',
    /\b(?:resultats? (?:de |d'|des |de vos |du )?(?:analyses?|bilans?|prises? de sang|laboratoire|examens? (?:biologiques?|sanguins?))|analyses? (?:de sang|sanguines?|biologiques?|medicales?|d'urine|recentes?)|bilans? (?:sanguins?|biologiques?|hepatiques?)|numeration|hemogramme|prises? de sang|resultats? biologiques?|serologies?|charge virale)\b/,
  ],
  [
    'imaging',
    /\b(?:scanners?|irm|echographies?|(?<!\b(?:centre|cabinet|service|clinique|institut|pole)\b[^,;.]{0,25})imageries?|tomodensitometries?|scintigraphies?|mammographies?|petscan|tep)\b/,
  ],
  [
    'medical-certificate',
    /\bcertificats? (?:de controle )?medica(?:l|ux)\b|\bcertificats? d[eu] (?:votre )?medecin|\bmot (?:du|de votre) medecin/,
  ],
  ['id-photos', /\bphoto(?:graphie)?s?\b/],
  [
    'proof-of-address',
    /\b(?:justificatifs?|attestations?|preuves?) d(?:e |')(?:la |l'|votre )?(?:domicile|residence|adresse|hebergement|domiciliation)\b|\b(?:pieces?|documents?|papiers?|justificatifs?) (?:\w+ )?(?:attestant|justifiant|prouvant|etablissant|mentionnant|portant) (?:de )?(?:l'|la |votre |le )?(?:lieu de |realite de votre )?(?:domicile|residence|adresse|hebergement)\b/,
  ],
  ['family-record-book', /\blivrets? de famille\b/],
  [
    'birth-certificate',
    /\b(?:actes?|extraits?|certificats?)(?: d'actes?)?(?: integra(?:l|ux))? de naissances?\b/,
  ],
  ['marriage-certificate', /\b(?:actes?|extraits?|certificats?)(?: d'actes?)? de mariage\b/],
  [
    'training-certificates',
    /\battestations? (?:nominatives? |originales? )?(?:d'assiduite|de (?:participation|presence|formation|suivi|fin de (?:formation|parcours)|stage))|\b(?:attestation|certificat|bilan)s? de (?:la |vos |votre )?formations?\b|\battestations?\s\(?(?:de )?formations?\b|\battestations? (?:des|de vos) [a-z ]{0,12}(?:journees?|formations?|cours)\b|\battestations? linguistiques?|\battestations?\b[^,;.:()]{0,70}\bformations?\b/,
  ],
  [
    'french-level-certificate',
    /\b(?:(?:diplomes?|certificats?|attestations?|tests?|resultats?)(?: ou (?:certificats?|attestations?|diplomes?))? (?:de |en |du |d'un )?(?:niveau de |niveau en |connaissance du |connaissance de la |test de |langue )*(?:langues? |langues?\b|francais|francaise)|delf|dalf|tcf|tef\b|(?:certificats?|attestations?|diplomes?|justificatifs?|preuves?) (?:de |du )?(?:votre )?niveau\b|diplomes? (?:de |attestant )[^,;]{0,30}francais\w*|diplomes?\b[^,;]{0,40}\bniveau (?:de|en) (?:langue|francais)|niveau (?:de|en) francais)/,
  ],
  [
    'school-records',
    /\b(?:certificats? de scolarite|bulletins? scolaires?|livrets? scolaires?|releves? de notes)\b/,
  ],
  ['diplomas', /\bdiplomes?\b|\bqualifications? professionnelles?/],
  [
    'cir-contract',
    /\bce contrat\b|\bcontrat d'integration(?: republicaine)?\b|\bcontrat (?:deja )?signe\b|\b(?:contrat|votre) cir\b/,
  ],
  [
    'work-contract',
    /\b(?:contrats? de travail|(?:justificatifs?|attestations?) (?:d'emploi|d'activite|employeur|de l'employeur|de votre employeur|de travail|professionnels?)|promesses? d'embauche)\b/,
  ],
  ['payslips', /\b(?:bulletins?|fiches?|feuilles?) de (?:salaires?|paies?|payes?)\b/],
  [
    'tax-notice',
    /\bavis d'impo(?:sition|ts?)\b|\bavis de situation declarative|\bavis de (?:non-?)?imposition\b/,
  ],
  ['lease', /\b(?:bail|contrats? de (?:location|bail)|titres? de propriete)\b/],
  ['rent-receipt', /\bquittances?(?: de loyers?)?\b/],
  [
    'home-insurance',
    /\bassurances? (?:habitation|logement|multirisque)|\bassurances?\b(?! (?:maladie|sociale|vie|chomage))/,
  ],
  ['utility-bill', /\bfactures?\b|\bquittances? (?:d'eau|d'electricite|edf|de gaz)/],
  ['bank-details', /\b(?:rib\b|releves? d'identite bancaire|coordonnees bancaires)/],
  ['tax-stamp', /\btimbres?\b/],
  [
    'residence-permit',
    /\b(?:titres? de sejour|cartes? de (?:sejour|resident)|autorisations? provisoires? de sejour|apsh?\b|recepisses?|vls-?ts|residence permit)\b/,
  ],
  [
    'identity-document',
    /\b(?:pieces?|documents?|cartes?|titres?|justificatifs?|papiers?) (?:officiels? )?(?:(?:nationale )?d'identite|justifiant (?:de )?(?:votre |l')?identite)|\bcni\b|\b(?:pieces?|documents?|papiers?) (?:(?:officiels? )?(?:attestant|prouvant|etablissant|justifiant) (?:de )?|justificatifs? )?(?:de l'|de votre |sur votre |votre |l')identite|\bcartes? consulaires?\b/,
  ],
  ['passport', /\bpasse-?ports?\b|\bpassport\b|\bdocuments? de voyage\b/],
  ['visa', /\bvisas?\b/],
  [
    'convocation',
    /\b(?:convocations?|presente?s? (?:lettres?|courriers?|document|avis|message|mail|courriel|planning|fiche|notification|invitation)\b|(?:la |le |du |au |cette |ce )presente?(?= |$|(?=[,;.]))|(?:cet|ce|cette) (?:lettre|courrier|avis|planning|fiche|courriel|e-?mail|mail|message|page|invitation|papier|notification|document imprime)|(?:la lettre|le courrier|le document|le message|l'avis) que vous (?:lisez|avez|tenez|recevez|venez de)|avis de rendez-?vous|this (?:letter|notice|summons|e-?mail)|summons)\b/,
  ],
  ['pen', /\b(?:stylos?|crayons?|de quoi (?:ecrire|noter|prendre des notes)|cahier|bloc-notes)\b/],
  [
    'packed-lunch',
    /\b(?:de quoi (?:manger|dejeuner|boire|vous restaurer)|(?:un |votre |son )?(?:repas|dejeuner) (?:tire du sac|a emporter|du midi|de midi|pour midi)|un (?:repas|dejeuner|sandwich)|panier[- ]repas|pique-?nique|casse-croute|repas froid|votre (?:repas|dejeuner))\b/,
  ],
  // A report of no sort that is named; next to an x-ray it belongs to that, which stands first.
  ['hospital-reports', /\bcomptes?[- ]rendus?\b/],
]

export type NamedDocument = { id: DocumentId; at: number }

/** "piece d identite": capitals often come without their apostrophes. The text keeps its length. */
const withApostrophes = (text: string): string => text.replace(/\b([dl]) (?=[aeiouyh])/g, "$1'")

/** The document that a piece of a list names first; null when it names none that is known. */
export function documentIn(text: string): NamedDocument | null {
  let best: NamedDocument | null = null
  const words = withApostrophes(text)
  for (const [id, pattern] of names) {
    const at = words.search(pattern)
    if (at >= 0 && (best === null || at < best.at)) best = { id, at }
  }
  return best
}
