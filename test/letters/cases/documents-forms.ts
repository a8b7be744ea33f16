/** What letters in the shape of forms ask for: columns by situation, boxes, numbering, and all that needs no bringing. */

/** An unknown item stands with its words; `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

/** Named, and said not to be needed. */
export const needless: Row[] = [
  [
    "Pièces à présenter : passeport, carnet de vaccination.\nInutile : photos d'identité, timbre fiscal, acte de naissance.",
    ['passport', 'vaccination-record'],
  ],
  [
    'À prendre\tcette lettre, passeport, récépissé\nÀ laisser\tphotos, timbres, actes de naissance',
    ['convocation', 'passport', 'residence-permit'],
  ],
  ['Apportez votre passeport. Ne sont plus demandés : photographies, timbres, factures.', ['passport']],
  [
    'Vous n’avez à remettre ni timbre fiscal, ni photographie, ni acte de naissance. Vous présenterez votre passeport et cette lettre.',
    ['passport', 'convocation'],
  ],
  ['Vous n’avez à remettre ni timbre fiscal ni photographie.', []],
  [
    "Laissez chez vous les photos d'identité, les timbres fiscaux et votre livret de famille : nous n'en avons pas l'usage.\nMunissez-vous de votre passeport.",
    ['passport'],
  ],
  [
    'Pièces\toriginal\tcopie\nPasseport\t×\t×\nTitre de séjour ou récépissé\t×\nLa présente fiche\t×\nActe de naissance, photos\tnon demandés',
    ['passport', 'residence-permit', 'convocation'],
  ],
  [
    'Gardez chez vous photos, timbres et quittances, dont nous n’avons plus besoin. Vous présenterez votre passeport.',
    ['passport'],
  ],
  [
    'Documents : passeport, visa.\nPas besoin de : photos, timbre, justificatif de domicile.',
    ['passport', 'visa'],
  ],
  ['Venez avec votre passeport. Photos, timbre fiscal, justificatif de domicile : inutiles.', ['passport']],
  ["Venez avec votre passeport. Rien d'autre : ni photo, ni timbre, ni facture.", ['passport']],
  [
    'A APPORTER : PASSEPORT - CARNET DE VACCINATION\nA NE PAS APPORTER : PHOTOS - TIMBRES - ACTE DE NAISSANCE',
    ['passport', 'vaccination-record'],
  ],
  [
    'Vous présenterez votre titre de séjour.\nNon nécessaires : acte de mariage, diplômes, photos.',
    ['residence-permit'],
  ],
  [
    'Les photographies, les timbres fiscaux et les actes de naissance ne vous seront pas réclamés. Vous présenterez votre passeport.',
    ['passport'],
  ],
  [
    'Nous ne prenons plus : photos, timbres, chèques.\nApportez : passeport, cette lettre.',
    ['passport', 'convocation'],
  ],
  [
    "Document\tÀ apporter ?\nPasseport\toui\nCarnet de vaccination\toui\nPhotos d'identité\tnon\nTimbre fiscal\tnon",
    ['passport', 'vaccination-record'],
  ],
  [
    'Pièces à apporter\nPasseport : oui\nPhotos : non\nTimbre fiscal : non\nCarnet de vaccination : oui',
    ['passport', 'vaccination-record'],
  ],
  ['Prévoyez le contrôle des sacs : soyez là 15 minutes avant.', []],
  ['COUPON À RETOURNER – dossier 59/CIR/2027/11846 – M. ZADRAN', []],
]

/** A column for everybody, another for some. */
export const byColumn: Row[] = [
  [
    "Dans tous les cas\tLe cas échéant\ncette lettre\tcontrat de travail\ntitre de séjour (original)\tdernier bulletin de salaire\nattestations de fin de formation\tdiplôme DELF ou résultats du TCF\nVotre conjoint n'est pas convoqué.",
    [
      'convocation',
      'work-contract?',
      'residence-permit',
      'payslips?',
      'training-certificates',
      'french-level-certificate?',
    ],
  ],
  [
    'Pour tous\tSi vous travaillez\npasseport\tcontrat de travail\njustificatif de domicile\ttrois bulletins de salaire\ncette convocation',
    ['passport', 'work-contract?', 'proof-of-address', 'payslips?', 'convocation'],
  ],
  [
    'Nous comptons sur vous pour apporter : Toujours\tSelon votre situation\ncette convocation\tvos diplômes de français (DELF,\nDALF, TCF…)\nvotre passeport\tle livret de famille\nun justificatif de votre adresse (facture, quittance…)\tvotre contrat de travail',
    [
      'convocation',
      'french-level-certificate?',
      'passport',
      'family-record-book?',
      'proof-of-address',
      'work-contract?',
    ],
  ],
  [
    'Obligatoire\tFacultatif\nvotre passeport\tvos diplômes\nvotre carnet de vaccination\tvos lunettes',
    ['passport', 'diplomas?', 'vaccination-record', 'glasses?'],
  ],
  [
    'Tous\tEnfants\tLe cas échéant\npasseport\tcarnet de santé\tlunettes\ncette lettre\tcertificat de scolarité\tcarnet de maternité',
    ['passport', 'child-health-record', 'glasses?', 'convocation', 'school-records', 'maternity-record?'],
  ],
  [
    'Le cas échéant\tDans tous les cas\nordonnances\tpasseport\ncarnet de maternité\tcarnet de vaccination',
    ['prescriptions?', 'passport', 'maternity-record?', 'vaccination-record'],
  ],
  [
    'Pièces\tLe cas échéant\nPasseport\nCarnet de vaccination\nCarnet de maternité\t×\nLunettes\t×',
    ['passport', 'vaccination-record', 'maternity-record?', 'glasses?'],
  ],
  [
    'À apporter\tPour tous\tSi vous êtes concerné\npasseport\tjugement de divorce\ncette lettre\tlivret de famille',
    ['passport', 'other? jugement de divorce', 'convocation', 'family-record-book?'],
  ],
]

/** Lists whose marks are letters, figures, boxes or none. */
export const marks: Row[] = [
  [
    'Vous présenterez, dans tous les cas :\na. votre passeport, en original ;\nb. le cliché thoracique accompagné de son compte rendu ;\nc. votre carnet de vaccinations ;\nd. la présente lettre ;\net, le cas échéant :\ne. vos verres correcteurs ;\nf. votre carnet de maternité.',
    ['passport', 'chest-xray', 'vaccination-record', 'convocation', 'glasses?', 'maternity-record?'],
  ],
  [
    'Pièces à fournir\nI. passeport\nII. titre de séjour\nIII. si vous en avez : diplômes',
    ['passport', 'residence-permit', 'diplomas?'],
  ],
  [
    'Documents à joindre : i) votre passeport ; ii) votre bail ; iii) vos quittances.',
    ['passport', 'lease', 'rent-receipt'],
  ],
  ['Pièces à présenter :\n1/ passeport\n2/ visa\n3/ cette lettre', ['passport', 'visa', 'convocation']],
  ['À apporter :\nA - passeport\nB - justificatif de domicile', ['passport', 'proof-of-address']],
  [
    "A APPORTER (SEULES LES CASES COCHEES VOUS CONCERNENT)\n[X] LE PRESENT AVIS\n[X] PASSEPORT\n[ ] PHOTOGRAPHIES D'IDENTITE\n[X] LUNETTES, SI VOUS EN PORTEZ\n[ ] ANALYSES DE SANG\nA JEUN ....... : NON\nACCOMPAGNANT . : NON ADMIS",
    ['convocation', 'passport', 'glasses?'],
  ],
  [
    'Pièces à apporter (cochées)\n☒ passeport\n☐ photos\n☒ cette lettre\n☐ acte de naissance',
    ['passport', 'convocation'],
  ],
  [
    'À apporter :\n(X) passeport\n( ) photos\n(X) titre de séjour\n( ) timbre fiscal',
    ['passport', 'residence-permit'],
  ],
  ['Pièces : ☑ passeport ☐ photos ☑ titre de séjour ☐ acte de naissance', ['passport', 'residence-permit']],
  [
    'À apporter\n☑ passeport\t☐ photos\n☑ titre de séjour\t☐ acte de naissance',
    ['passport', 'residence-permit'],
  ],
  [
    'Pièces à apporter :\n\uf0fe passeport\n\uf0a8 photos\n\uf0fe titre de séjour\n\uf06f acte de naissance',
    ['passport', 'residence-permit'],
  ],
  ['À apporter :\n■ passeport\n□ photos\n■ titre de séjour', ['passport', 'residence-permit']],
  ['À apporter :\n☒ passeport\nIdentité\n☐ bail\nLogement\n☒ photos', ['passport', 'id-photos']],
  [
    'Vous aurez soin de vous munir :\nde votre passeport ;\nde la présente lettre ;\nde votre carnet de santé ou de vaccinations ;\ndu cliché pulmonaire, que vous aurez fait faire avant la visite au centre de radiologie\nDarcy (03 53 01 62 17 pour fixer l’heure).',
    ['passport', 'convocation', 'vaccination-record', 'chest-xray'],
  ],
  [
    'Je vous demande de faire parvenir au service médical, sous pli fermé portant la mention\n« secret médical » :\nun compte rendu récent de votre médecin spécialiste,\nvos résultats de biologie des six derniers mois,\nune copie de votre ordonnance actuelle.',
    ['specialist-report', 'lab-results', 'prescriptions'],
  ],
  [
    "Dans votre sac ce jour-là\ncette lettre, imprimée sur papier\nNous écrire\nsante.orleans@ofii.fr\nNous appeler\n02 38 70 41 16\nvotre passeport (l'original)\nla confirmation de validation de votre visa\nVous venez à deux ?\nvotre carnet de vaccination, même incomplet\nLes accompagnants attendent dans le hall.\nvos lunettes, si vous en portez\nvous serez reçu seul.\nLaissez chez vous les photos d'identité et les timbres fiscaux.",
    ['convocation', 'passport', 'visa-validation', 'vaccination-record', 'glasses?'],
  ],
]

/** For some only, in other words; and what seems so. */
export const forSome: Row[] = [
  ['À apporter : titre de séjour, dernière fiche de paie (salariés).', ['residence-permit', 'payslips?']],
  ['Pièces : passeport ; carnet de maternité (femmes enceintes).', ['passport', 'maternity-record?']],
  ['Bring:\n- passport\n- latest payslip, if you work', ['passport', 'payslips?']],
  [
    "Merci de venir avec :\n→ votre passeport ;\n→ l'acte de naissance de chaque enfant qui partirait avec vous.",
    ['passport', 'birth-certificate?'],
  ],
  ['Apportez votre passeport et les ordonnances que vous auriez reçues.', ['passport', 'prescriptions?']],
  [
    'Apportez cette lettre. Si vous avez déjà passé un examen de français, joignez-en le certificat.',
    ['convocation', 'french-level-certificate?'],
  ],
  ['Si vous avez signé un bail, apportez-en une copie.', ['lease?']],
  ['Vous avez un titre de séjour : apportez-en une photocopie.', ['residence-permit']],
  [
    "Apportez chaque fois :\n1. une pièce d'identité ;\n2. un repas froid pour les jours 1 à 3 (le déjeuner n'est pas fourni).",
    ['identity-document', 'packed-lunch'],
  ],
  [
    "Il nous faut :\n1. un compte rendu récent du cardiologue qui vous suit ;\n2. si vous avez été opéré, le compte rendu d'hospitalisation.",
    ['specialist-report', 'hospital-reports?'],
  ],
  [
    "Pièces :\n1. si vous êtes mariée à un Français : l'acte de mariage ou le livret de famille\n2. le passeport",
    ['marriage-certificate?', 'family-record-book?', 'passport'],
  ],
  [
    'Pièces à présenter :\n• le livret de famille ;\n• pour votre épouse, la radiographie des poumons, à faire avant ce jour dans le cabinet de votre\nchoix.',
    ['family-record-book', 'chest-xray'],
  ],
]

/** Papers by further names. */
export const byName: Row[] = [
  ['Apportez ce calendrier, qui vaut convocation, et un stylo.', ['convocation', 'pen']],
  ['Munissez-vous du présent planning valant convocation.', ['convocation']],
  ['Vous présenterez ce bulletin, qui tient lieu de convocation.', ['convocation']],
  [
    'Apportez le rapport de votre neurologue et une lettre du pneumologue qui vous suit.',
    ['specialist-report'],
  ],
  ['Joignez votre diplôme DELF, ou vos résultats au TCF.', ['french-level-certificate']],
  ['Vous apporterez votre passport et votre camet de vaccination.', ['passport', 'vaccination-record']],
]

/** The same things said again by other hands. */
export const otherHands: Row[] = [
  [
    'Ce que vous devez avoir :\npasseport\nrécépissé\nCe dont vous pouvez vous passer :\nphotos d’identité\ntimbre fiscal',
    ['passport', 'residence-permit'],
  ],
  [
    'Nul besoin de photos, de timbres ni de factures : seuls votre passeport et cette lettre seront contrôlés.',
    ['passport', 'convocation'],
  ],
  [
    'On ne vous demandera ni photo ni timbre. Prévoyez votre titre de séjour et un stylo.',
    ['residence-permit', 'pen'],
  ],
  ['Vous munir de : passeport, convocation (pas de photo, pas de timbre).', ['passport', 'convocation']],
  [
    'Pièces demandées\tOriginal\tCopie\nPasseport\toui\toui\nLivret de famille\toui\tnon\nPhotos\tinutile',
    ['passport', 'family-record-book'],
  ],
  [
    'OBLIGATOIRE\tSI CONCERNÉ(E)\nPasseport\tCarnet de maternité\nConvocation\tOrdonnances en cours\nCarnet de vaccination\tLunettes',
    ['passport', 'maternity-record?', 'convocation', 'prescriptions?', 'vaccination-record', 'glasses?'],
  ],
  [
    'Pour tout le monde\tÉventuellement\nvotre passeport\tvos diplômes\nun justificatif de domicile\tvotre contrat de travail',
    ['passport', 'diplomas?', 'proof-of-address', 'work-contract?'],
  ],
  [
    'Pièce\tForme\tPour qui\nPasseport\toriginal\ttous\nCarnet de santé\toriginal\tenfants\nCarnet de maternité\toriginal\tfemmes enceintes',
    ['passport', 'child-health-record', 'maternity-record?'],
  ],
  [
    'Documents à fournir :\n❏ passeport\n❏ titre de séjour\n❏ photos (2)',
    ['passport', 'residence-permit', 'id-photos'],
  ],
  [
    'Cochez avant de partir :\n☐ cette convocation\n☐ mon passeport\n☐ mes lunettes, si j’en porte',
    ['convocation', 'passport', 'glasses?'],
  ],
  [
    'Pièces manquantes (cases cochées) : [x] bail [ ] acte de mariage [x] avis d’imposition',
    ['lease', 'tax-notice'],
  ],
  [
    'A. Passeport\nB. Récépissé\nC. Carnet de vaccination',
    ['passport', 'residence-permit', 'vaccination-record'],
  ],
  [
    "Merci d'apporter votre passeport ainsi que, si cela vous concerne, le livret de famille.",
    ['passport', 'family-record-book?'],
  ],
  [
    'Apportez votre passeport et, pour celles qui attendent un enfant, le carnet de maternité.',
    ['passport', 'maternity-record?'],
  ],
  [
    'Apportez vos ordonnances si un traitement vous est prescrit, et votre passeport.',
    ['prescriptions?', 'passport'],
  ],
  [
    'Le cabinet vous remettra un cliché, que vous apporterez au médecin avec votre passeport.',
    ['chest-xray', 'passport'],
  ],
  [
    'Please bring:\n- this letter\n- an identity document\n- your lunch\n- your vaccination record, if any',
    ['convocation', 'identity-document', 'packed-lunch', 'vaccination-record?'],
  ],
  ['À présenter : votre titre de séjour ou votre passeport.', ['residence-permit', 'passport']],
  ["N'apportez ni bagages, ni nourriture. Seule pièce exigée : votre passeport.", ['passport']],
  [
    'Sont à joindre au dossier l’avis d’imposition, le bail et trois quittances ; ne joignez ni photo ni timbre.',
    ['tax-notice', 'lease', 'rent-receipt'],
  ],
  [
    'Pièces : passeport (obligatoire), diplômes (facultatif), CV (si vous en avez un).',
    ['passport', 'diplomas?', 'other? CV (si vous en avez un)'],
  ],
  [
    'Munissez-vous du passeport, du visa. Le justificatif de domicile n’est plus demandé, pas davantage que les photos.',
    ['passport', 'visa'],
  ],
  [
    'Vous apporterez :\n- un document justifiant de votre identité\nvos ordonnances en cours\n- les comptes rendus de vos hospitalisations',
    ['identity-document', 'prescriptions', 'hospital-reports'],
  ],
  [
    'Envoyez-nous :\n• vos derniers résultats de prise de sang ;\nune copie de votre récépissé ou de votre titre de séjour.\nLe certificat médical est déjà chez nous.',
    ['lab-results', 'residence-permit'],
  ],
  [
    "Pièce manquante\tPrécision\nAvis d'impôt\tÉtabli en 2027\nBulletins de paie\tFévrier à décembre\nContrat de travail\tSigné\nLes photographies, la copie de votre carte de résident ainsi que le bail ont été reconnus conformes.",
    ['tax-notice', 'payslips', 'work-contract'],
  ],
]
