/** The names that the documents of OFII letters go by, folded; where two begin at the same word the first line wins. */
import type { DocumentId } from '../letter.ts'

/** "attestant de votre", "de nature à établir l'": what makes any paper a proof of something. */
const proves =
  "(?:attestant|justifiant|prouvant|etablissant|mentionnant|portant|indiquant|confirmant|de nature a (?:etablir|prouver|attester|justifier)|(?:qui|permettant d[e']) ?(?:etabli\\w+|prouv\\w+|attest\\w+|justifi\\w+|confirm\\w+))(?: de)?(?: la realite de| le lieu de)? ?(?:l'|la |le |votre |vos )?"
const anyPaper =
  '(?:pieces?|documents?|papiers?|justificatifs?|titres?|attestations?|certificats?|preuves?|factures?)'

/** What a letter calls itself, behind "ce" or "le présent". */
const writing =
  '(?:lettres?|courriers?|documents?|avis|messages?|courriels?|(?:e-?)?mails?|mels?|plannings?|calendriers?|programmes?|bulletins?|formulaires?|imprimes?|tableaux?|recapitulatifs?|ordre de passage|fiches?|feuill(?:e|et)s?|pages?|notifications?|invitations?|papiers?|rappels?|bons?|bordereaux?|coupons?|cartons?|billets?|notes?|plis?|volets?|talons?|sms|textos?)'

/** In letters that say all things twice. */
const english: [DocumentId, RegExp][] = [
  ['identity-document', /\b(?:identity (?:document|card)|proof of identity|photo id)\b/],
  ['proof-of-address', /\bproof of address\b/],
  [
    'training-certificates',
    /\b(?:course|training|attendance) certificates?\b|\bcertificates? of (?:the|your) [a-z ]{0,20}days?\b/,
  ],
  [
    'visa-validation',
    /\b(?:confirmation|certificate|proof|evidence)\b[a-z ]{0,25}\b(?:visa\b[a-z ]{0,12}\b(?:validat|regist)\w+|(?:validation|registration) of your visa\b)|\bvisa (?:validation|registration)\b/,
  ],
  ['packed-lunch', /\b(?:packed )?lunch\b/],
  ['payslips', /\bpay ?slips?\b/],
  ['birth-certificate', /\bbirth certificates?\b/],
  ['marriage-certificate', /\bmarriage certificates?\b/],
  ['maternity-record', /\bmaternity record\b/],
  ['cir-contract', /\bintegration contract\b/],
  ['residence-permit', /\bresidence cards?\b/],
  ['convocation', /\bthis (?:letter|paper|notice|appointment letter|e-?mail|message)\b/],
  ['id-photos', /\b(?:(?:id|identity|passport)(?:-size)? )?photographs?\b/],
  ['medical-certificate', /\bmedical certificates?\b/],
  ['french-level-certificate', /\bfrench (?:language )?(?:level )?(?:certificates?|diplomas?)\b/],
  ['pen', /\b(?:a|your) pen\b|\bsomething to write with\b/],
]

const names: [DocumentId, RegExp][] = [
  ...english,
  [
    'asylum-application-certificate',
    /\b(?:attestations?|recepisses?) de (?:demandes? d'asile|demandeurs? d'asile|la demande d'asile)|\battestation d'asile/,
  ],
  [
    'visa-validation',
    /\b(?:(?:attestation|confirmation|justificatif|preuve|document|avis)s? (?:de |d')?(?:la |l'|votre |sa |son )?(?:validation|enregistrement)(?: (?:de |du |d'|en ligne ))?|validation (?:de |du )(?:votre )?(?:visa|vls)|(?:documents?|attestation|confirmation|papier|feuille|page|recapitulatif)\b[^,;.]{0,50}\b(?:valide|enregistre) votre (?:visa|vls))/,
  ],
  [
    'chest-xray',
    /(?<!\b(?:centre|cabinet|service|manipulateur|clinique|hopital|institut|medecin) (?:de |du |d')?)\b(?:radio(?:graphie|logie)?s?\b(?: (?:pulmonaires?|thoraciques?|du thorax|des poumons|recentes?))?|cliches? (?:radio\w+|pulmonaires?|thoraciques?)|cliches?\b(?! (?:d(?:e |')|du )(?:votre |vos |l'|la )?(?:irm|scanner|echo|mammo|scinti|imag))|images? et (?:le |leurs? |les )?(?:comptes?[- ]rendus?|interpretations?) (?=qu|remis|donne|fait|du (?:centre|cabinet|radiologue))|rayons? x|chest x-?ray)/,
  ],
  [
    'vaccination-record',
    /\b(?:carnets? de sante ou (?:de |le carnet de |(?:tout |un )?(?:justificatif|preuve|document) (?:de |des )?)?vaccinations?|(?:releves?|carnets?|statuts?|fiches?|historiques?|justificatifs?|attestations?|livrets?) (?:de )?vaccina(?:l|le|ux|les|tions?)|(?:justificatifs?|preuves?|attestations?) de(?: vos| la)? vaccin\w*|(?:carnets?|dossiers?|livrets?) (?:international )?de (?:vaccinations?|vaccins?)|certificats? (?:international )?de vaccinations?|preuves? de vaccinations?|carnets?\b(?! de sante)[^,;.]{0,45}\bvaccin\w*|vaccins?|vaccinations?|vaccination record)\b/,
  ],
  ['child-health-record', /\bcarnets? de sante\b/],
  [
    'hospital-reports',
    /\b(?:comptes?[- ]rendus?|rapports?|bulletins?|lettres?) d(?:e|'|es)\s?(?:sorties? d')?(?:hospitalisations?|operations?|sortie)\b|\b(?:comptes?[- ]rendus?|c\.? ?r\.?) (?:d')?hospi\w+|\bcomptes?[- ]rendus? operatoires?\b|\bdossiers? d'hospitalisation/,
  ],
  ['maternity-record', /\bcarnets? de (?:suivi de (?:la |votre )?)?(?:maternite|grossesse)\b/],
  [
    'pregnancy-certificate',
    /\b(?:certificats?|attestations?|declarations?|justificatifs?) (?:medicale? )?de grossesse\b/,
  ],
  [
    'prescriptions',
    /\b(?:ordonnances?(?! (?:(?:ci-? ?)?(?:jointe?|annexee?)|(?:de|pour la) radio\w*)s?\b| (?:que (?:nous|l'of|notre)|qui (?:accompagne|est jointe|vous (?:a|est) (?:ete )?(?:envoye|adresse|remis|jointe))|(?:envoyee|adressee|remise|signee|etablie|delivree) par (?:nous|nos|notre|l'of|le medecin de l'of)|d[eu] (?:notre |le )?(?:medecin|service medical)? ?de l'of))|prescriptions? medicales?(?! (?:ci-? ?)?(?:jointe|annexee)s?\b)|(?<!\b(?:en cas d[e']|(?:si|que|qui|vous|elle|il) (?:avez|suivez|prenez|suit|a|prend)(?: deja)?) ?(?:un |des |d'un )?)traitements? (?:medica\w+ )?(?:en cours|actuels?)|liste de vos (?:traitements|medicaments))\b/,
  ],
  ['glasses', /\b(?:lunettes|lentilles|verres correcteurs|correction optique|glasses)\b/],
  [
    'specialist-report',
    /\b(?:comptes?[- ]rendus?|rapports?|courriers?|lettres?|avis) (?:(?:recent|detaille|circonstancie|date|ecrit|medica)\w* )?(?:d[eu] |de l'|de votre |de vos |de la |d'un |d'une |des )?(?:derni?eres? |prochaine |recentes? )?(?:\w{4,9}olog(?:ie|ues?)|\w{4,9}iatres?|chirurgiens?|consultations?|specialistes?|medecins? (?:specialiste|traitant)s?|medicaux du|medical detaille|medical)\b/,
  ],
  [
    'specialist-report',
    /\b(?:certificats?|attestations?|mots?) (?:(?:recent|detaille|circonstancie|medica(?:l|ux)) )*(?:d[eu] |de votre |de vos |d'un |d'une )(?:(?:medecin|docteur) )?(?:\w{2,9}(?:ologues?|iatres?)|chirurgiens?|specialistes?)\b/,
  ],
  [
    'lab-results',
    /\b(?:resultats? (?:de |d'|des |de vos |du )?(?:analyses?|biologie|bilans?|prises? de sang|laboratoire|examens? (?:biologiques?|sanguins?))|analyses?\b|bilans? (?:sanguins?|biologiques?|hepatiques?)|numeration|hemogramme|prises? de sang|resultats? biologiques?|serologies?|dosages?|charge virale)\b/,
  ],
  [
    'imaging',
    /\b(?:scanners?|irm|echographies?|(?<!\b(?:centre|cabinet|service|clinique|institut|pole)\b[^,;.]{0,25})imageries?|tomodensitometries?|scintigraphies?|mammographies?|petscan|tep)\b/,
  ],
  [
    'medical-certificate',
    /\bcertificats? (?:de controle )?medica(?:l|ux)\b|\bcertificats? d[eu] (?:votre )?medecin|\bmot (?:du|de votre) medecin/,
  ],
  [
    'id-photos',
    /(?<!\bpages? )(?<!\b(?:avec|(?:com)?portant (?:une |votre )?|revetu\w* d'une|(?:piece|carte|titre|document)s?\b[^,;.:]{0,25} muni\w* d'une) ?(?=photo(?:graphie)?\b(?! d)))\bphoto(?:graphie)?s?\b(?! d(?:e |')(?:votre |la |l'|une? |chaque )?(?:carte|titre|passeport|recepisse|piece|document))/,
  ],
  [
    'proof-of-address',
    /\battestations? (?:d[eu] |signee (?:de|par) )(?:(?:la personne|celui|celle|votre hote|l'hebergeant) )?[^,;.]{0,15}qui vous (?:loge|heberge)\w*/,
  ],
  [
    'proof-of-address',
    /\b(?:justificatifs?|attestations?|preuves?)(?: (?:recente?s?|valables?|officiel(?:le)?s?|valides?))? d(?:e |')(?:la |l'|votre )?(?:domicile|residence|adresse|hebergement|domiciliation)\b|\bdomiciliations?\b/,
  ],
  [
    'proof-of-address',
    new RegExp(
      String.raw`\b${anyPaper} (?:\w+ )?${proves}(?:domicile|residence|adresse|hebergement|logement)\b|^(?:de )?(?:votre |son |leur )(?:domicile|adresse)\b(?! (?:e-?mail|mail|elec))`,
    ),
  ],
  [
    'identity-document',
    new RegExp(
      String.raw`\b${anyPaper} (?:\w+ )?${proves}identite\b|(?:^(?:de )?|\bpreuves? de )(?:l'|votre |son |leur )identite\b`,
    ),
  ],
  ['family-record-book', /\blivrets? de famille\b/],
  [
    'birth-certificate',
    /\b(?:actes?|extraits?|certificats?)(?: d'actes?)?(?: integra(?:l|ux))? de naissances?\b/,
  ],
  ['marriage-certificate', /\b(?:actes?|extraits?|certificats?)(?: d'actes?)? de mariage\b/],
  [
    'training-certificates',
    /\battestations? (?:nominatives? |originales? )?(?:d'assiduite|de (?:participation|presence|formation|suivi|fin de (?:formation|parcours)|stage))|\b(?:attestation|certificat|bilan)s? de (?:la |vos |votre )?formations?\b|\battestations?\s\(?(?:de )?formations?\b|\b(?:attestations?|certificats?) (?:des|de vos|de chaque|de) [a-z ]{0,30}(?:journees?|formations?|cours)\b|\b(?:attestations?|certificats?|papiers?) (?:(?:remis|delivre|recu|donne|obtenu)(?:e|s|es)? )?(?:(?:a la fin|a l'issue|au terme|lors) )?d(?:e|u|es) (?:(?:la|l'|cette|vos|votre|ces|nos|les|chaque|premiere?|deux|deuxieme|seconde?|trois|troisieme|quatre|derniere?s?|\d[a-z]*) ?){0,3}(?:jours?|journees?|veille|j ?\d|seances?)\b|\battestations? linguistiques?|\battestations?\b[^,;.:()]{0,70}\bformations?\b/,
  ],
  [
    'french-level-certificate',
    /\b(?:(?:diplomes?|certificats?|attestations?|tests?|examens?|resultats?)(?: ou (?:certificats?|attestations?|diplomes?))? (?:de |en |du |d'un )?(?:niveau de |niveau en |connaissance du |connaissance de la |test de |langue )*(?:langues? |langues?\b|francais|francaise)|(?:(?:diplomes?|certificats?|attestations?|resultats?|scores?)[^,;.:]{0,20} )?\b(?:delf|dalf|tcf|tef)\b|(?:certificats?|attestations?|diplomes?|certifications?|justificatifs?|preuves?) (?:de |du |attestant )?(?:votre |vos |la |bon(?:ne)? )*(?:niveaux?\b|(?:connaissances?|maitrise|pratique) (?:de la langue |du |de |en )francais\w*)|diplomes? (?:de |attestant )[^,;]{0,30}francais\w*|diplomes?\b[^,;]{0,40}\bniveau (?:de|en) (?:langue|francais)|(?:diplomes?|certifications?|certificats?)\b[^,;]{0,30}\bou\b[^,;]{0,25}\btests?\b[^,;]{0,10}\bfrancais\w*|(?:certifications?|certificats?)\b[^,;]{0,40}\bfrancaise?\b|niveau (?:de|en) francais)|\b(?:resultats?|attestations?|certificats?|releves?)(?:(?: (?!formation)[a-z]+){0,5} (?:niveau|francais|tests?|examens?|langue|linguistique|reussite|modules?)(?: [a-z]+){0,3} [abc][12]\b| [abc][12](?= ?(?:$|[,;.:()\n]|ou |et |de (?:langue|francais))))/,
  ],
  [
    'school-records',
    /\b(?:(?:certificats?|attestations?|justificatifs?|preuves?) (?:de |d'inscription )?(?:scolarite|scolaires?)|bulletins? scolaires?|livrets? scolaires?|releves? de notes)\b/,
  ],
  ['diplomas', /\bdiplomes?\b|\bqualifications? professionnelles?/],
  [
    'cir-contract',
    /\bce contrat\b|\bcontrat d'integration(?: republicaine)?\b|\bcontrat (?:deja )?signe\b|(?<![\d/]|n° |dossier )\bcir\b(?!\s?[/\d])|\b(?:original d[eu] |le |du |votre )(?:votre )?contrat\b(?! d[e'u])/,
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
  [
    'rent-receipt',
    /\bquittances?\b(?: de loyers?\b)?(?! (?:d'(?:eau|electricite|energie)|(?:d')?(?:edf|engie)|d[eu] (?:gaz|fourniture|telephone)))/,
  ],
  [
    'home-insurance',
    /\bassurances? (?:habitation|logement|multirisque)|\bassurances?\b(?! (?:maladie|sociale|vie|chomage))/,
  ],
  [
    'utility-bill',
    /\bfactures?\b|\bquittances? (?:d'(?:eau|electricite|energie)|(?:d')?(?:edf|engie)|d[eu] (?:gaz|fourniture|telephone))/,
  ],
  [
    'bank-details',
    /\b(?:rib\b|iban\b|releves? d'identite bancaire|coordonnees (?:bancaires|d[eu] (?:(?:votre|ce|son) )?compte))/,
  ],
  ['tax-stamp', /\btimbres?\b/],
  [
    'residence-permit',
    /\b(?:titres? de sejour|cartes? de (?:sejour|resident)|autorisations? provisoires? de sejour|apsh?\b|recepisses?|(?:la|votre) carte(?= qu[ie])|(?:ancien|actuel|precedent|dernier) titre\b(?! (?:d|professionnel))|vls-?ts|residence permit)\b/,
  ],
  [
    'identity-document',
    /\b(?:pieces?|documents?|cartes?|titres?|justificatifs?|papiers?) (?:officiels? )?(?:(?:nationale )?d'identite|justifiant (?:de )?(?:votre |l')?identite)|\bcni\b|\b(?:pieces?|documents?|papiers?) (?:(?:officiels? )?(?:attestant|prouvant|etablissant|justifiant) (?:de )?|justificatifs? )?(?:de l'|de votre |sur votre |votre |l')identite|\bcartes? consulaires?\b/,
  ],
  ['passport', /\bpasse-?ports?\b|\bpassport\b|\bdocuments? de voyage\b/],
  ['visa', /\bvisas?\b/],
  [
    'convocation',
    new RegExp(
      String.raw`\b(?:convoca?tions?|convocs?|presente?s? ${writing}|(?<!\bpar )(?:la |le |du |au |cette |ce )presente?(?= |$|(?=[,;.]))|(?:cet|ce|cette|ledit|ladite) (?:presente? )?${writing}(?! (?:n'|doit|devra|est|sera|peut|pourra|date|atteste|prouve|indique|vous|remplace|permet))|la lettre(?! d)|(?:la lettre|le courrier|le document|le message|l'avis) que vous (?:lisez|avez|tenez|recevez|venez de)|avis de rendez-?vous|this (?:letter|notice|summons|e-?mail)|summons)\b`,
    ),
  ],
  ['pen', /\b(?:stylos?|crayons?|de quoi (?:ecrire|noter|prendre des notes))\b/],
  [
    'packed-lunch',
    /\b(?:de quoi (?:manger|dejeuner|boire|vous restaurer)|(?:un |votre |son )?(?:repas|dejeuner) (?:tire du sac|a emporter|du midi|de midi|pour midi)|un (?:repas|dejeuner|sandwich)|panier[- ]repas|pique-?nique|casse-croute|repas froid|(?:votre|son|leur) (?:repas|dejeuner)|(?:repas|dejeuner)\b(?=[^;:]{0,80}[ ,.:] ?(?:vous )?(?:apport|emport|pren|prev)[a-z]*ez (?:donc |alors |bien )?le votre\b))\b/,
  ],
  // A report of no sort that is named; next to an x-ray it belongs to that, which stands first.
  [
    'hospital-reports',
    /\bcomptes?[- ]rendus?\b(?! de (?:la |votre |vos )?radio)(?! (?:de |d'|du )(?:la |l'|votre |vos )?(?:derniere?s? )?(?:irm|scanners?|echograph|imagerie|mammograph|scintigraph))/,
  ],
]

/** "justif. de domicile", "attest. d'hébergement": clerks in a hurry cut these words. */
export const documentNames = names.map(([id, { source }]): [DocumentId, RegExp] => [
  id,
  new RegExp(source.replace(/(justif|attest|certif)(icatif|ation|icat)s\?/g, '$1(?:$2)?s?\\.?')),
])
