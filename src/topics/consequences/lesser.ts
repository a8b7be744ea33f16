/** What else a letter may say follows: papers that one does not get, days that do not count, who is told. The gravest first. */
import {
  asIf,
  asserted,
  attestation,
  card,
  certificate,
  counts,
  eitherSure,
  file,
  forIt,
  type Meaning,
  meaning,
  near,
  prefect,
  severalYears,
  told,
  withheld,
} from './words.ts'

export const lesser: Meaning[] = [
  eitherSure('counts-stay', [`${counts}${near(70)}\\bdroit au sejour`], ['counts-card', 'counts']),
  eitherSure(
    'counts-renewal',
    [
      `${counts}${near(50)}\\brenouvel\\w*`,
      String.raw`\brenouvel\w*${near(45)}\b(?:souffri\w*|patir\w*|ressenti\w*|plus difficile)\b`,
    ],
    ['counts-card', 'counts'],
  ),
  meaning('unfavourable', [String.raw`\bdefavorable|\bpas (?:vous )?etre favorable`]),
  meaning(
    'certificate-for-card',
    forIt(String.raw`(?:(?:prochain\w* |votre |la |le |du |de )*${card}|\brenouvel\w*)`),
    ['no-certificate', 'certificate-for-prefecture', 'card-blocked', 'depends'],
  ),
  meaning('certificate-for-prefecture', forIt(prefect), ['no-certificate']),
  meaning('no-certificate', withheld(certificate)),
  meaning('no-attestation', [
    ...withheld(attestation),
    String.raw`\bempech\w*${near(30)}${attestation}`,
    String.raw`\bcondition\w*${near(30)}${attestation}|${attestation}${near(20)}\bn'est (?:remise|delivree) qu`,
  ]),
  meaning('back-to-spada', [
    String.raw`\b(?:retour|revenir|retourner|repasser) (?:a|au|par|vers) (?:la )?(?:spada|cada)\b`,
    String.raw`\b(?:re-?presenter|presenter (?:a|de) nouveau|presenter) (?:a|aupres de) (?:la |votre )?spada\b`,
  ]),
  meaning('decided-without', [
    String.raw`\bdecision (?:\w+ ){0,3}(?:pourra|peut|sera) (?:alors |donc |etre )*(?:prise|rendue|arretee)\b`,
  ]),
  meaning('help-lost', [
    String.raw`\baide\b${near(30)}\bretiree?\b|\baide\b${near(12)}\bne pourra plus\b${near(15)}\bversee|\baide\b${near(30)}\b(?:perdue|annulee|supprimee|retiree)|\bperd\w*[^.;:]{0,25}\baide\b`,
  ]),
  meaning('without-seeing', [
    String.raw`\bsans (?:cet |aucun )?examen\b|\bsans (?:vous )?(?:avoir )?(?:ete )?(?:vous )?(?:entendue?|examinee?|vue?)\b|\bsans que vous (?:ayez|soyez) (?:ete )?(?:examin|entendu|vu|recu)\w*`,
  ]),
  meaning(
    'file-only',
    [
      String.raw`\b(?:avis|rapport|college|medecins?)\b[^.;]{0,90}?\b(?:au vu d|au regard d|sur (?:les |la base d|pieces)|en l'etat|sans (?:ces|cette|vos|votre avis)|avec les (?:documents|pieces)|avec ce (?:qu'|dont)|seuls? (?:elements?|pieces))`,
    ],
    ['in-report'],
  ),
  eitherSure(
    'review-without-you',
    [String.raw`\bbilan\b${near(40)}\b(?:sans (?:vous\b(?! avoir)|votre)|en votre absence)`],
    ['without-you'],
  ),
  eitherSure(
    'sent-as-is',
    [
      String.raw`\btrans\w+ (?:en l'etat|tel quel) (?:a|au) (?:la |monsieur le |madame la )?${prefect}|\btrans\w+ (?:a la |au )${prefect}${near(45)}\ben l'etat`,
    ],
    ['prefect'],
  ),
  meaning('without-you', [
    String.raw`\b(?:bilan|decision|decider\w*|statue\w*|jug\w+|prononcer\w*)\b${near(40)}\b(?:sans (?:vous\b(?! avoir)|votre avis\b)|sur (?:les )?(?:seules )?pieces|au vu des seules pieces|en l'etat)|\bdecider\w* sans votre`,
  ]),
  asserted('course-ends', [
    String.raw`\binterromp\w* (?:le|la|votre) (?:parcours|formation)|\b(?:parcours|formation) (?:est|sera) interrompue?\b`,
    String.raw`\b(?:formation|parcours|cours)\b s'arret\w*|\bfin (?:de|a) (?:la |votre )?(?:prescription|formation|parcours)|\b(?:met\w*) (?:un terme|fin) a (?:la |votre )(?:formation|parcours|prise)|\bannulation de votre parcours|\bparcours (?:est|sera) annule`,
  ]),
  asserted('place-lost', [
    String.raw`(?<!\binscription (?:est |sera )?)\bexclu(?:e?s?|sions?|r\w+|ez|ons)\b|\bradi(?:e|ee|es|ees|ation)\b|\bvotre place${near(12)}\b(?:donnee|attribuee|perdue|reattribuee)|\bperd\w* (?:sa|leur|votre|la) place`,
  ]),
  asserted('enrol-again', [
    String.raw`\b(?:faudra|devr\w+|doi\w+|oblige\w*|tenue?s?)\b[^.;:,]{0,20}\b(?:re)?inscri(?:re|vez)\b|\bnouvelle inscription\b(?! (?:est |sera )?(?:exclue|impossible))`,
  ]),
  meaning('not-done', [
    String.raw`\b(?:journee|jour|seance|formation|module|visite|controle|assistance)s?\b${near(45)}\b(?:pas|non|point) (?:validee?s?|acquise?s?|effectue\w*|compte\w*)`,
  ]),
  meaning('day-again', [
    String.raw`\bjournees? (?:est |sera )?a refaire\b`,
    String.raw`\ba rattraper\b|\b(?:devr\w+|doi\w+|faudra)\b[^.;:]{0,12}\b(?:etre )?(?:rattrap|recommenc|refai)\w*${near(20)}(?:\bjournee|\bseance|\bjour\b|$)`,
  ]),
  eitherSure('counts-multi-year', [`${counts}${near(70)}${severalYears}`], ['counts-card', 'counts']),
  eitherSure('counts-card', [`${counts}${near(70)}(?:${card}|${severalYears})`], ['counts']),
  asserted('counts', [`${prefect}${near(30)}${counts}|${counts}${near(30)}${prefect}`]),
  meaning(
    'later',
    [
      String.raw`\b(?:retard|differ|report)\w*${near(25)}\b(?:delivrance|remise|carte|titre)|${card}${near(30)}\b(?:retard|differ)\w*`,
    ],
    ['delayed'],
  ),
  meaning('incomplete', [String.raw`${file}${near(45)}\bincomplete?s?\b`]),
  meaning('given-up', [
    String.raw`(?:${asIf})${near(60)}\b(?:abandon|renon|desist|change d'avis)\w*|\bvous renonc\w*`,
  ]),
  meaning(
    'prefect-renewal',
    [String.raw`(?:${told})${near(30)}${prefect}${near(12)}\blors d\w+ renouvel`],
    ['prefect'],
  ),
  asserted('prefect', [
    String.raw`\b(?:${told})\b[^.;:,]{0,25}?(?:\b(?:au|le|la|les|du|a l'|l')\s?)${prefect}`,
    String.raw`${prefect}${near(60)}(?:\b(?:est|sera|serait|soit|en|trouvera)\b )?\b(?:informe|avise|averti|prevenu|alerte)e?\b|${prefect}${near(35)}\ble (?:sait|saura)\b|${prefect}${near(90)}\brecevra communication`,
    String.raw`\bdossier parviendra au ${prefect}`,
  ]),
  meaning('ask-again', [
    String.raw`\b(?:re)?(?:solliciter|demander) une (?:nouvelle |autre )?(?:convocation|date|place)|\bprendre un (?:autre|nouveau) rendez`,
  ]),
  meaning('no-new-date', [
    String.raw`\b(?:pas|plus|point|jamais) (?:re)?(?:programme|reporte)|\b(?:aucun\w*|pas d(?:e |'))\s?(?:autre|nouve\w+|second\w*) (?:date|rendez|creneau)(?!\w* avant)`,
  ]),
  meaning(
    'long-wait',
    [String.raw`\bpas${near(20)}(?:date|rendez\S*) avant \w+ (?:mois|semaines)`],
    ['no-new-date'],
  ),
  meaning('last', [
    String.raw`\b(?:rendez-?vous|date|convocation|proposition|creneau)\b[^.;:,]{0,25}\best (?:la |le |notre |votre )derni|\b(?:notre|votre|un) derni\w+ (?:rendez|date|convoc|propos)`,
  ]),
  meaning('file-blocked', [String.raw`\bdossier\b${near(25)}\bbloqu\w*`]),
  asserted('cancelled', [
    String.raw`\bannul\w*${near(15)}\brendez-?vous|\brendez-?vous\b${near(20)}\bannul\w*`,
  ]),
  meaning('ofii', [
    String.raw`\b(?:signal|communiqu|indiqu|transm)\w* (?:a l'(?:ofii|office)|a la direction)|\b(?:ofii|office|direction)(?: territoriale)? (?:en )?(?:est|sera) (?:alert|inform|avert|avis|preven)\w*`,
  ]),
  meaning('recorded', [
    String.raw`\b(?:inscrite?|notee?|portee?|consignee?) (?:dans|a) votre dossier|\babsence[^.;:,]{0,40}\bsera notee`,
  ]),
  eitherSure(
    'in-review',
    [
      String.raw`\b(?:absence|defection)\b${near(30)}\bmention\w* au bilan|\bbilan\b${near(60)}\babsence (?:y )?(?:sera|est) (?:mention|not|indiqu)\w*`,
    ],
    ['recorded'],
  ),
  meaning('archived', [String.raw`\barchiv\w*${near(50)}\bsur (?:demande|votre demande)`]),
  meaning('no-courses', [
    String.raw`\bne pourr\w+ (?:pas |plus )?(?:commencer|suivre|acceder)${near(15)}\b(?:formations?|cours)\b`,
  ]),
  meaning('in-report', [
    String.raw`\bmention\w*${near(20)}\brapport|\brapport\b${near(15)}\b(?:mention|etat)\b`,
  ]),
  meaning(
    'delayed-months',
    [String.raw`\bretard\w*${near(30)}\bde plusieurs (?:mois|semaines)`],
    ['delayed', 'later'],
  ),
  meaning(
    'delayed',
    [
      String.raw`\bretard\w* (?:d'autant )?(?:tout )?(?:la|le|votre) (?:parcours|fin|demarche|suite)|\b(?:dossier|demande|parcours|demarche)\b[^.;:,]{0,12}\bprend\w* du retard|\b(?:sera|serait) retardee?\b`,
    ],
    [],
  ),
  meaning('absence', [
    String.raw`(?:\bcompt\w*|=|\bvaut|\bconsider\w*)\s?(?:comme )?(?:une )?absen\w*|\bnous noterons \W*absen`,
  ]),
]
