/** The names of papers that share an id with others, or have none, folded. */
import type { PaperName } from '../papers.ts'

/** The first that fits wins. */
export const finer: [PaperName, RegExp][] = [
  ['ofpra-form', /\bformulaires? (?:de (?:la )?(?:demande d'asile|l'ofpra)|(?:de l')?ofpra)\b/],
  ['leave-order', /\boqtf\b|\bobligation de quitter\b/],
  [
    'size-note',
    /\b(?:attestations?|certificats?|justificatifs?|documents?) (?:de (?:la )?|sur la |indiquant la |mentionnant la )?(?:superficie|surface)\b/,
  ],
  [
    'address-statement',
    /\b(?:attestations?|declarations?|engagements?) sur l'honneur (?:de |d'|du |concernant |attestant )?(?:votre |la |l'|le )?(?:domicile|residence|adresse|logement|lieu de residence|domiciliation)\b|\b(?:attestations?|declarations?) de (?:domicile|residence) sur l'honneur\b/,
  ],
  [
    'own-statement',
    /\b(?:attestations?|declarations?) sur l'honneur\b(?! (?:d[eu] |d'|par )?(?:la |le |l'|votre |un |une )?(?:heberg|loge|bailleur|proprietaire|employeur|conjoint|epou|parent|tiers|personne))/,
  ],
  [
    'landlord-note',
    /\b(?:attestations?|certificats?|lettres?|mots?) (?:ecrite? )?(?:de votre |du |de la |de l')(?:bailleur|proprietaire|logeur|agence)\b/,
  ],
  [
    'all-papers',
    /^(?:avec )?(?:tous (?:vos|les) (?:autres )?(?:documents|papiers)|toutes (?:vos|les) (?:autres )?pieces)(?: (?:utiles?|en votre possession|dont vous disposez|administratifs|importants))?$/,
  ],
  [
    'job-seeker-proof',
    /\binscription (?:a )?(?:france travail|pole emploi)\b|\b(?:attestations?|justificatifs?|certificats?|preuves?|cartes?|documents?) (?:d'inscription )?(?:de |a |du |chez )?(?:france travail|pole emploi|demandeurs? d'emploi)\b/,
  ],
  [
    'job-search-proof',
    /\b(?:justificatifs?|preuves?|documents?) (?:de |d'|de vos? |de la )?recherches? d'emploi\b/,
  ],
  ['student-card', /\bcartes? (?:d'|d )?(?:etudiante?|eleve)\b/],
  ['mask', /^(?:un |votre |des )?masques?\b/],
  [
    'asylum-decision',
    /\bdecisions? (?:[a-z]+ ){0,3}(?:de l')?(?:ofpra|cnda)\b|\bdecisions? (?:rendue |recue |prise )?(?:de|par) l'(?:ofpra|cnda)\b/,
  ],
  ['prefecture-decision', /\bdecisions? (?:de la prefecture|du prefet|prefectorale)/],
  [
    'custody-decision',
    /\b(?:jugements?|decisions?|ordonnances?)\b[^,;.]{0,30}\b(?:autorite parentale|garde (?:de |des |d'))/,
  ],
  ['divorce-decision', /\bjugements? de divorce\b/],
  [
    'card-photo',
    /^(?:une )?photo(?:graphie)?s? (?:[a-z]+ ){0,2}(?:de |du )(?:votre |la )?(?:carte|titre) de sejour\b/,
  ],
  ['card-receipt', /\brecepisses?\b(?! (?:de (?:la )?demande d'asile|de demandeur))/],
  ['temporary-permit', /\bautorisations? provisoires? de sejour\b|\bapsh?\b/],
  ['visa-as-card', /^[a-z' ]{0,12}\bvls-?ts\b/],
  ['laissez-passer', /\blaissez-passer\b/],
  ['travel-document', /\b(?:titres?|documents?) de voyage\b/],
  ['extension-certificate', /\battestations? de prolongation\b/],
  [
    'hostel-certificate',
    /^(?:de )?(?:une |l'|la |votre )?attestations? (?:du|de votre|d'un|de la) (?:foyer|residence sociale|cada|centre d'hebergement)\b/,
  ],
  ['host-letter-and-id', /\bhebergementidentite\b/],
  [
    'host-letter',
    /\battestations? (?:sur l'honneur )?(?:d'hebergement|de (?:votre |l'|la personne qui vous )?heberg\w+)/,
  ],
  ['mail-address-paper', /\bdomiciliations?\b/],
  ['deed-of-sale', /\bactes? de vente\b/],
  ['deed', /\b(?:titres?|actes?) de propriete\b/],
  ['property-tax-notice', /\btaxes? foncieres?\b/],
  ['home-state-report', /\betats? des lieux\b/],
  [
    'former-employer-note',
    /\b(?:attestations?|certificats?) (?:de travail )?(?:de (?:l'|votre )?|d')?(?:ancien|dernier|precedent) employeur\b/,
  ],
  [
    'employer-note',
    /\b(?:attestations?|justificatifs?) (?:d'emploi|d'activite|(?:de (?:l'|votre )?)?employeur|de travail|professionnels?)\b/,
  ],
  ['payslip', /\b(?:bulletin|fiche|feuille) de (?:salaire|paie|paye)\b/],
  ['job-offer', /\bpromesses? d'embauche\b/],
  [
    'pen-and-notebook',
    /\b(?:stylos?|crayons?)\b.*\b(?:cahier|bloc|classeur)|\b(?:cahier|bloc|classeur)\b.*\b(?:stylos?|crayons?)\b/,
  ],
  ['notebook', /^(?:(?:un|votre|grand|petit) )*(?:cahiers?|bloc(?:-| )?notes?|classeurs?)\b/],
  ['cv', /\bcv\b|\bcurriculum\b/],
  ['course-prescription', /\bprescriptions? linguistiques?\b/],
  ['job-seeker-notice', /\bavis de situation\b(?! declarative)/],
  [
    'address-change-receipt',
    /\b(?:accuses? de reception|recus?|recepisses?|declarations?)\b.*\bchangements? d'adresse\b/,
  ],
  ['civic-exam-result', /\b(?:resultats?|attestations?|certificats?)\b.{0,20}\bexamens? civiques?\b/],
  ['civil-status-papers', /\b(?:actes?|documents?|papiers?|pieces?) d'etat[- ]civil\b/],
  ['health-card', /\bcartes? vitales?\b/],
  [
    'health-insurance-paper',
    /\battestations? (?:de )?(?:droits|securite sociale|assurance maladie|l'assurance maladie|d'aide medicale|ame|puma)\b|\battestations? d'assurance maladie\b/,
  ],
  ['allowance-card', /\bcartes? (?:ada|d'allocation|de retrait|de paiement)\b/],
  ['signed-authority', /\b(?:procurations?|pouvoirs? signes?|mandats? signes?)\b/],
  ['envelope', /^(?:une |deux |trois |\d )?(?:grandes? )?enveloppes?\b/],
  [
    'comfortable-shoes',
    /\b(?:chaussures?|tenues?|vetements?) (?:confortables?|adaptees?|plates?|de marche)\b/,
  ],
  ['water', /\b(?:bouteilles? d'eau|de quoi boire)$/],
  [
    'family-benefits-paper',
    /\b(?:attestations?|releves?|notifications?) (?:de la |d'allocations? |caf\b).{0,12}\b(?:caf|familiales?|allocations?)\b/,
  ],
  ['driving-licence', /\bpermis de conduire\b/],
  ['medicines', /^(?:vos |les |votre |tous vos )*(?:medicaments?)\b/],
  [
    'stands-in',
    /^(?:de )?(?:(?:un |tout )?(?:autre )?(?:documents?|justificatifs?|papiers?|pieces?|actes?|ecrits?|titres?) )?(?:etrangers? )?(?:equivalente?s?|en tenant lieu|qui en tiennent lieu|qui en tient lieu|qui l'equivaut)\b/,
  ],
  [
    'income-proof',
    /\b(?:justificatifs?|preuves?|documents?) (?:de |sur )?(?:vos |votre |la |toutes vos )?(?:ressources|revenus?)\b/,
  ],
]
