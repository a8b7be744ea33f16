/** Papers and things that stand among those asked for and are not: done there, had, eaten at home, shown to others. */

/** An unknown item stands with its words; `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

/** A meal that one has before, and one that one brings. */
export const meals: Row[] = [
  ['Apportez votre passeport. Vous pouvez prendre votre repas normalement avant la visite.', ['passport']],
  ['Apportez votre passeport. Prenez votre petit déjeuner comme d’habitude.', ['passport']],
  ['Prenez votre déjeuner avant de venir : l’examen ne se fait pas à jeun.', []],
  ['Il est conseillé de prendre un repas léger avant la prise de sang.', []],
  ['Vous prendrez un déjeuner habituel ; apportez vos lunettes.', ['glasses']],
  ['Prenez votre repas : rien n’est servi sur place.', ['packed-lunch']],
  ['Le repas n’étant pas pris en charge, apportez le vôtre.', ['packed-lunch']],
  ['Aucun déjeuner n’est servi : prévoyez le vôtre, ainsi qu’un stylo.', ['packed-lunch', 'pen']],
  ['Le repas de midi n’est pas compris. Vous apporterez donc le vôtre.', ['packed-lunch']],
  ['Le repas vous est offert ; inutile d’apporter le vôtre.', []],
]

/** What the office does or makes itself, said in brackets or in a cell. */
export const doneThere: Row[] = [
  ['À apporter :\n- passeport\n- radio des poumons (faite chez nous le jour même)', ['passport']],
  ['À apporter :\n- passeport\n- photos d’identité (prises sur place)', ['passport']],
  ['Pièces à présenter :\nPasseport\nRadiographie (réalisée à l’OFII)\nLunettes', ['passport', 'glasses']],
  ['À apporter :\n- passeport\n- radio des poumons (faite chez un radiologue)', ['passport', 'chest-xray']],
  [
    'À apporter :\n- passeport (contrôlé sur place)\n- deux photos (à coller sur place)',
    ['passport', 'id-photos'],
  ],
  [
    'Pièce   Reçue   Reste à fournir\nPasseport   oui, le 3 mars   –\nTitre de séjour   non   copie\nPhotographie   sans objet   –',
    ['residence-permit'],
  ],
  [
    'Document   À fournir\nPasseport   original\nBail   copie\nActe de mariage   néant\nLivret de famille   non concerné',
    ['passport', 'lease'],
  ],
]

/** Cells that all say no, below what they answer. */
export const noThroughout: Row[] = [
  [
    'Pièce   Original   Copie\nPasseport   oui   oui\nTitre de séjour   oui   non\nBail   non   oui\nPhoto d’identité   non   non',
    ['passport', 'residence-permit', 'lease'],
  ],
  [
    'Document   En original   En copie\nPasseport   oui   non\nActe de naissance   non   oui\nPhotos   non   non',
    ['passport', 'birth-certificate'],
  ],
  [
    'Pièce   Reçue   Conforme\nPasseport   oui   oui\nTitre de séjour   non   non\nBail   oui   oui',
    ['residence-permit'],
  ],
]

/** Rows of a form that say how and when, below those that name papers. */
export const notRows: Row[] = [
  [
    'Pièce   Reçue   Reste à fournir\nPasseport   non   copie\nTitre de séjour   non   copie\nÀ transmettre   les deux copies, rien d’autre\nAvant le   lundi 31 janvier 2028\nComment   par courriel, avec la référence de votre dossier',
    ['passport', 'residence-permit'],
  ],
  [
    'Document   Forme\nPasseport   original\nActe de naissance   copie\nBail   copie\nEnvoi   par la poste, sans agrafe\nModalités   un seul pli',
    ['passport', 'birth-certificate', 'lease'],
  ],
]

/** A treatment, a test or a person is no paper, and this letter may be for somebody else's eyes. */
export const noPapers: Row[] = [
  [
    'Présentez-vous avec :\n☒ cette convocation\n☒ le certificat médical, en cas de traitement en cours',
    ['convocation', 'medical-certificate?'],
  ],
  ['Apportez vos analyses, si vous avez un traitement en cours.', ['lab-results?']],
  [
    'À apporter :\n- passeport\n- courrier de votre médecin traitant, en cas de traitement médical en cours',
    ['passport', 'specialist-report?'],
  ],
  ['À apporter :\n- passeport\n- ordonnances ou traitements en cours', ['passport', 'prescriptions']],
  [
    'Merci de joindre les éléments cochés. Montrez ce bordereau à votre médecin.\n☒ Ordonnances en cours\n☒ Résultats d’analyses\n☐ Imagerie',
    ['prescriptions', 'lab-results'],
  ],
  ['Vous remettrez cette lettre à votre employeur. Apportez un stylo.', ['pen']],
  ['Présentez cette lettre à l’accueil.', ['convocation']],
  ['Présentez la présente au médecin.', ['convocation']],
  ['Vous apporterez votre passeport. Si vous venez : l’agent d’accueil détachera le talon.', ['passport']],
  [
    'Que devez-vous apporter ?\navez demandé un titre de séjour pour raison de santé. Nous avons\n• cette convocation\n• vos ordonnances en cours',
    ['convocation', 'prescriptions'],
  ],
  [
    'Please bring:\n• your passport;\n• the confirmation that your visa was validated;\n• your residence card',
    ['passport', 'visa-validation', 'residence-permit'],
  ],
  ['Please bring:\n- your passport\n- proof of your visa validation', ['passport', 'visa-validation']],
]

/** Lists that are counted in a column of its own, or go on with what is for another day. */
export const countedBeside: Row[] = [
  [
    'Vous présenterez :\n1.   votre contrat d’intégration ;\n2.   le résultat de votre test de niveau A2 ;\n3.   votre titre de séjour ;\n4.   si vous avez un emploi, le contrat de travail.',
    ['cir-contract', 'french-level-certificate', 'residence-permit', 'work-contract?'],
  ],
  [
    'Vous apporterez :\n1)   un relevé de situation ;\n2)   votre passeport ;\n3)   le livret de famille.',
    ['other un relevé de situation', 'passport', 'family-record-book'],
  ],
  [
    'À apporter\n• cette convocation\n• votre passeport\nPlus tard, pas ce jour-là\n• les photos d’identité\n• les certificats de scolarité des enfants',
    ['convocation', 'passport'],
  ],
  [
    'Pièces à fournir :\n- passeport\n- bail\nPour un prochain rendez-vous :\n- acte de naissance\n- photos',
    ['passport', 'lease'],
  ],
  [
    'Horaires   9 h – 16 h\nIl vous faut   cette convocation, votre titre de séjour',
    ['convocation', 'residence-permit'],
  ],
  [
    'Joignez le courrier détaillé du néphrologue qui vous suit.\nS’il y a lieu : carnet de suivi de grossesse, ordonnances.',
    ['specialist-report', 'maternity-record?', 'prescriptions?'],
  ],
]

/** Printed: what a column leaves unfinished at the end of its line goes on below, not in the other column. */
export const besideUnfinished: Row[] = [
  [
    `Dans tous les cas                     Selon votre situation
• la présente lettre                  • si quelqu'un vous héberge : attestation d'hébergement signée de
• passeport                             sa main
• titre de séjour, ou la carte dont la  • si vous avez des enfants : livret de famille
  durée est en cours`,
    ['convocation', 'proof-of-address?', 'passport', 'residence-permit', 'family-record-book?'],
  ],
]

/** Titles below titles that say for whom, and what a test is proved by. */
export const titlesBelow: Row[] = [
  [
    'À apporter :\nTitre de séjour\nSelon votre situation\nSi vous avez passé un examen de français :\nle résultat',
    ['residence-permit', 'french-level-certificate?'],
  ],
  [
    'Dans tous les cas\nContrat signé\nPasseport\nSelon votre situation\nSi vous travaillez : contrat de travail et\ndernière fiche de paie\nSi vous avez passé un test de français :\nle résultat\nNe pas apporter : timbres.',
    ['cir-contract', 'passport', 'work-contract?', 'payslips?', 'french-level-certificate?'],
  ],
  [
    'À présenter :\nPasseport\nLe cas échéant\nSi vous êtes locataire : quittance de loyer\nSi vous avez le DELF :\nle diplôme obtenu\nLa séance dure une heure.',
    ['passport', 'rent-receipt?', 'diplomas?'],
  ],
]
