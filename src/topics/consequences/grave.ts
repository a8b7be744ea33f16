/** The gravest that a letter may say follows: for the stay, the card, the contract, the help and the file. The gravest first. */
import {
  asIf,
  asserted,
  card,
  cardItself,
  contract,
  denied,
  eitherSure,
  file,
  handed,
  type Meaning,
  meaning,
  near,
  nearCard,
  prefect,
  severalYears,
  told,
  wont,
} from './words.ts'

const lookedAt = String.raw`\b(?:examen|instruction|etude) (?:de |du |votre |le |son )*droit au sejour`
/** A card that is not handed to somebody else than the reader. */
const notHanded = String.raw`\b(?:ne|n')[^.;:]{0,25}\b(?:remet|delivr|donn|accord)\w*[^.;:]{0,20}${card}`
const toThe = '[^.;:,]{0,12}? (?:a|de) votre '
const aid = String.raw`\bconditions materielles`
/** Losing what one has beside not getting it, in either order. */
const refusedOrLost = String.raw`(?:\brefus\w* (?:ou|et) (?:[a-z']+ ){0,2}?(?:d')?(?:arret|retir|suspen|cess|interromp)\w*|\b(?:arret|retir|suspen|interromp)\w* (?:ou|et) (?:[a-z']+ ){0,2}?refus\w*)`

export const grave: Meaning[] = [
  eitherSure(
    'stay-on-hold',
    [String.raw`\bsuspen\w*${near(20)}${lookedAt}|${lookedAt}${near(15)}\bsuspen\w*`],
    ['on-hold', 'stay-suspended'],
  ),
  eitherSure('stay-suspended', [
    String.raw`\bsuspen\w* (?:de |du |votre |le )*droit au sejour|\bdroit au sejour${near(15)}\bsuspen\w*`,
  ]),
  meaning('stay-refused', [
    String.raw`\brefus\w* (?:de |du |d'admission au |d'autorisation de )+sejour`,
    String.raw`\bdroit au sejour${near(40)}${denied}`,
  ]),
  meaning(
    'multi-year',
    [
      `${denied}${nearCard}${severalYears}|${severalYears}${near(45)}${denied}`,
      String.raw`\b(?:ne pourrez|ne peu\w+ (?:pas |plus )?(?:obtenir|demander|recevoir)|n'obtiendrez|ne vous remettra|obstacle|prive\w*)\b${near(60)}${severalYears}`,
      String.raw`\bne (?:pas |plus )?(?:vous )?(?:pas |plus )?(?:delivr|accord|remet|donn|attribu|octroy)\w*${near(40)}${severalYears}`,
    ],
    ['card-refused', 'no-card', 'card-blocked', 'request-refused'],
  ),
  meaning(
    'renewal-refused',
    [
      String.raw`\brenouvel\w*${near(60)}${denied}|${denied}${nearCard}\brenouvel\w*`,
      String.raw`\bne (?:pas|plus) (?:vous )?renouvel\w*`,
    ],
    ['card-refused'],
  ),
  meaning(
    'not-renewed',
    [
      String.raw`\bne renouvel\w+ (?:pas|plus)|\bne (?:vous )?sera\w* (?:pas|plus) renouvel\w*`,
      `${card}${near(12)} ${wont} (?:pas |plus )?(?:etre )?renouvel`,
    ],
    ['renewal-refused', 'no-card'],
  ),
  meaning('card-refused', [
    String.raw`\b(?:dire|dira|dit|disent|diront) non${near(25)}${card}`,
    String.raw`${denied}${nearCard}(?:${card}|\bvisa de retour)|${card}[^.;:]{0,45}?${denied}`,
  ]),
  meaning(
    'no-card-wife',
    [
      `${notHanded}${toThe}(?:epouse|femme|conjointe|compagne)\\b`,
      String.raw`\b(?:pas|aucun) (?:de )?(?:titre|carte)[^.;:,]{0,12} pour (?:madame|votre (?:epouse|femme|conjointe))\b`,
    ],
    ['no-card'],
  ),
  meaning('no-card-husband', [`${notHanded}${toThe}(?:epoux|mari|conjoint|compagnon)\\b`], ['no-card']),
  meaning('no-card', [
    `${cardItself}${near(12)} ${wont}${near(35)}${handed}`,
    String.raw`\bne (?:vous )?(?:remet|delivr|donn|fabriqu)\w* pas${near(25)}${card}`,
    String.raw`\b(?:pas|hors) en mesure d${near(40)}${card}|\bpas de (?:remise|delivrance)${near(20)}${card}|\bpas de ${card}`,
    String.raw`\bn(?:e |')(?:vous )?(?:pourrez|obtiendrez|recevrez|aurez)[^.;:]{0,25}?${card}`,
    String.raw`\btitres? de sejour ne pourr\w+ pas`,
    String.raw`${card}[^.;]{0,60}?\bne (?:pourr\w+|peu\w+) pas vous (?:la|le|les) (?:remettre|delivrer|donner|envoyer)`,
  ]),
  meaning(
    'renewal-blocked',
    [
      String.raw`\brenouvel\w*${near(50)}\bbloqu\w*|\b(?:bloqu|empech|obstacle|compromet|compromis|peril)\w*${near(25)}\brenouvel\w*`,
    ],
    ['card-blocked'],
  ),
  meaning('card-blocked', [
    String.raw`\b(?:bloqu|surseoir|suspen|empech|obstacle)\w*${nearCard}${card}|${card}${near(40)}\bbloqu\w*`,
  ]),
  meaning('depends', [
    String.raw`\b(?:condition\w*|subordon\w*|depend\w*)\b${near(60)}(?:\brenouvel\w*|${card})|(?:\brenouvel\w*|${card})${near(25)}\b(?:condition|subordon|depend)\w*`,
  ]),
  eitherSure('contract-ended', [
    String.raw`${contract}[^.]{0,100}?\b(?:d'y mettre|y mettre|y met\w*|y sera mis) (?:fin|un terme)|${contract}[^.]{0,110}?\ben (?:provoqu|entrain|caus|prononc|justifi)\w* (?:la )?(?:rupture|resiliation|fin)\b`,
    String.raw`${contract} (?:est|sera|serait|(?:peut|pourra|pourrait|risque d')\s?etre) (?:\w+ )?(?:arrete|termine|annule|interrompu|casse)\b`,
    String.raw`${contract}${near(60)}\b(?:resili|rompu|rupture)\w*|\b(?:resili|rupture|rompu|rompre)\w*${near(25)}${contract}`,
    String.raw`\b(?:met\w*|mis) (?:un terme|fin) (?:a|au)\b[^.;:,]{0,12}${contract}|\bcontrat tombe`,
  ]),
  meaning(
    'asylum-not-registered',
    [String.raw`\bdemande d'asile${near(20)}\b(?:pas|non) enregistree`],
    ['not-registered'],
  ),
  meaning(
    'asylum-refused-or-lost',
    [`${refusedOrLost}${near(30)}${aid}|${aid}${near(50)}${refusedOrLost}`],
    ['asylum-refused-both', 'asylum-refused', 'asylum-help', 'allowance'],
  ),
  meaning(
    'asylum-refused-both',
    [
      String.raw`\brefus\w*${near(60)}\bconditions materielles${near(40)}\b(?:hebergement|logement) et (?:l')?allocation\b|\brefus\w*${near(60)}\bconditions materielles${near(40)}\ballocation et (?:l')?(?:hebergement|logement)\b`,
    ],
    ['asylum-refused', 'asylum-help', 'allowance'],
  ),
  meaning(
    'asylum-refused',
    [String.raw`\brefus\w*${near(50)}\bconditions materielles|\bconditions materielles${near(50)}\brefus\w*`],
    ['asylum-help', 'allowance'],
  ),
  asserted(
    'asylum-help',
    [
      String.raw`\b(?:refus|arret|fin|retir|cess|suspen|perd|prive)\w*${near(50)}\bconditions materielles|\bconditions materielles${near(50)}\b(?:refus|arret|fin|retir|cess|suspen|perd)\w*`,
    ],
    ['allowance'],
  ),
  asserted('allowance', [
    String.raw`\b(?:allocation|versement|paiement)\b${near(45)}\b(?:suspen|cess|interromp|supprim|arret|refus|coup)\w*`,
    String.raw`\b(?:suspen|cess|interrup|supprim|arret|fin)\w*${near(20)}\b(?:allocation|versement|paiement)\b`,
  ]),
  asserted('closed', [
    String.raw`${file}(?:(?!\b(?:prefect|prefet))[^.;:]){0,60}?\b(?:class(?:ee?s?|ement)\b|clos|clot|(?:re)?ferm)\w*`,
    String.raw`\b(?:class(?:er|erons|ement)|clo(?:re|rons)|clot\w+|fermeture|fermerons)\b${near(25)}(?:${file}|\bexamen)|\b(?:ferm|clotur)\w+ (?:le|la|votre) (?:dossier|demande)\b|\bsans suite\b|\baucune suite\b`,
  ]),
  meaning(
    'card-request-fails',
    [String.raw`\bdemandes? d(?:e |')[^.;:,]{0,12}${severalYears}${near(20)}${wont}${near(12)}\baboutir\b`],
    ['request-fails', 'request-refused', 'multi-year', 'card-refused'],
  ),
  meaning('request-refused', [
    String.raw`\bdemande\b(?! d(?:e |')(?:un |une )?(?:report|rendez|date|nouve|autre|changement|delai|modif))${near(35)}${denied}|\brejet\w* (?:de )?(?:la|votre) demande`,
  ]),
  meaning(
    'request-fails',
    [
      String.raw`\bdemandes?\b${near(35)}${wont}${near(12)}\baboutir\b|\bdemandes?\b${near(25)}\bn'abouti\w+ pas`,
    ],
    ['request-refused'],
  ),
  meaning('home', [
    String.raw`\b(?:logement|conditions exigees)\b${near(60)}(?:\b(?:non|pas|in)[- ]?(?:ete )?(?:rempli|satisf|conform|convien|adapt)\w*|ne conv(?:ien|enai|iendr)\w* pas)`,
  ]),
  meaning(
    'contract-refused',
    [
      String.raw`(?:${asIf})${near(70)}\b(?:refus|renon)\w* (?:de |du |a |au |d'|l'|le |la |son |votre |signer |conclure |souscrire |adherer |accepter |passer |vous )*(?:contrat|contract\w*|sign\w*|engager)`,
    ],
    ['given-up'],
  ),
  meaning(
    'no-contract',
    [
      String.raw`\bsignature (?:du contrat )?refusee|\bcontrat\b[^.;:]{0,12}${wont}${near(20)}\b(?:sign|propos|conclu)\w*`,
    ],
    ['contract-refused', 'no-new-date'],
  ),
  meaning(
    'not-certified',
    [
      String.raw`(?:\bpourr\w+|\bmesure d\w*|\bsaur\w+)[^.;:]{0,20}?\battest(?:er|e)\b${near(60)}\b(?:respect|suivi|engag)\w*`,
    ],
    ['not-respected', 'prefect'],
  ),
  meaning(
    'prefect-contract',
    [
      String.raw`\b(?:${told})\b[^.;:,]{0,15}?\b(?:au|le|la|a la) ${prefect}${near(30)}\bque\b${near(12)}\bcontrat\b${near(20)}\bpas (?:ete )?(?:respect|men|suivi)\w*`,
    ],
    ['prefect', 'not-respected'],
  ),
  meaning('not-respected', [
    String.raw`\bcontrat\b${near(12)}${wont}${near(25)}\b(?:respect|men|execut)\w*`,
    String.raw`\bcontrat\b${near(25)}\b(?:non|pas|n'a pas) (?:ete )?(?:respect|men|suivi)\w*|\bpas satisfait aux obligations|\bmanquement a vos engagements|\bnon[- ]respect du contrat`,
  ]),
  meaning('visa-on-hold', [String.raw`\bvalidation de votre visa${near(40)}\bsuspen\w*`], ['on-hold']),
  asserted('on-hold', [
    String.raw`(?:${file}|\binstruction|\bexamen)${near(45)}\b(?:suspen\w*|en attente)|\bsuspen\w*(?:(?!\bmais\b)[^.;:]){0,25}?(?:${file}|\binstruction|\bexamen)`,
  ]),
  meaning('no-extension', [String.raw`\battestation de prolongation`], ['no-attestation', 'no-certificate']),
  meaning(
    'back-to-prefecture',
    [
      String.raw`\b(?:retourn|rendu|renvoy|restitu)\w*[^.;:,]{0,15}\bprefecture|\bretour (?:a|en) (?:la )?prefecture`,
    ],
    ['prefect', 'sent-back'],
  ),
  meaning('sent-back', [String.raw`(?:${file}|\bpieces)${near(45)}\b(?:retourn|restitu|renvoy)\w*`]),
  meaning('not-registered', [
    String.raw`\bdemande\b${near(45)}\b(?:pas|non|sans (?:avoir )?(?:ete|etre)) enregistree`,
  ]),
  meaning('enrolled', [String.raw`\binscrite?s? d'office`]),
  meaning(
    'start-again',
    [
      String.raw`\b(?:former|deposer|faire|presenter) une nouvelle demande|\b(?:reprendre|refaire|recommencer) (?:toute? )?(?:la |les |votre |vos )?(?:demarches?|demandes?)|\btout (?:recommencer|reprendre|refaire)`,
    ],
    ['day-again'],
  ),
]
