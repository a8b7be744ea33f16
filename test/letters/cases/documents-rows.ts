/** Papers in the rows of forms, papers that a pronoun stands for, and papers of which one will do. */

/** What a letter says; the papers it asks for. */
type Row = [text: string, expected: string[]]

/** A label and what belongs to it, row by row: a tab parts the cells, as mails and plain text have them. */
export const rows: Row[] = [
  [
    'À présenter chaque jour\tce document et votre carte de séjour (ou récépissé)\nÀ prévoir\tun stylo\nRepas de midi\toffert par le centre les deux jours\nÉmargement\tsignature matin et soir',
    ['convocation', 'residence-permit', 'pen'],
  ],
  [
    'Documents\tpasseport, visa\nVaccins\tà jour\nRadio\tsera faite sur place\nAccès\tBus 12',
    ['passport', 'visa'],
  ],
  [
    'À apporter\tcette feuille ; passeport (original) ; justificatif de domicile\nInutile d’apporter\tphotos d’identité, timbre fiscal, acte de naissance\nVenue\tseul',
    ['convocation', 'passport', 'proof-of-address'],
  ],
  [
    'À apporter cette feuille ; passeport (original) ; justificatif de domicile\nInutile d’apporter photos d’identité, timbre fiscal, acte de naissance\nVenue seul',
    ['convocation', 'passport', 'proof-of-address'],
  ],
  [
    'Ne pas apporter\tphotos, acte de naissance\nApporter\tpasseport, titre de séjour\nDéjeuner\tpris en charge',
    ['passport', 'residence-permit'],
  ],
  [
    'Vos papiers\tpasseport et ce carton d’invitation\nSans objet\tphotos, timbres\nLangue\tdari',
    ['passport', 'convocation'],
  ],
  [
    'Sous la main\tune pièce d’identité (à montrer à l’écran), un stylo\nInterprète\ttigrigna',
    ['identity-document', 'pen'],
  ],
  [
    'À avoir sur soi\tce bon\nÀ prévoir\tun stylo et vos lunettes\nDéjeuner\tservi à la cantine\nContrat d’intégration\tsigné le 3 mai',
    ['convocation', 'pen', 'glasses'],
  ],
  [
    'Pièces à fournir\tcopie du passeport\n\tbail\n\tquittance de loyer\nAttestation de formation\tremise en fin de journée\nTitre de séjour\tdélivré par la préfecture',
    ['passport', 'lease', 'rent-receipt'],
  ],
  [
    'Documents demandés\nPour tous\tpasseport\nSi vous travaillez\tcontrat de travail\nSi vous êtes hébergé\tattestation d’hébergement\nParking\tnon',
    ['passport', 'work-contract?', 'proof-of-address?'],
  ],
  [
    'À apporter\tpasseport, convocation\nLe cas échéant\tlunettes, ordonnances\nNon demandé\tphotos, timbre fiscal',
    ['passport', 'convocation', 'glasses?', 'prescriptions?'],
  ],
]

/** Labels inside a list, and what is said of each paper beside it. */
export const labels: Row[] = [
  [
    'À joindre\tavis d’imposition\tcopie\n\tbail\tcopie\nÀ noter\taucun original\nDélai\t30 jours',
    ['tax-notice', 'lease'],
  ],
  [
    'Pièces justificatives\nIdentité\tpasseport ou carte de séjour\nDomicile\tbail ou quittance\nRessources\ttrois bulletins de salaire',
    ['passport', 'residence-permit', 'lease', 'rent-receipt', 'payslips'],
  ],
  [
    'Pièces à produire\nVotre santé\tordonnances, lunettes\nVotre séjour\tpasseport (original)',
    ['prescriptions', 'glasses', 'passport'],
  ],
  [
    'À prévoir\tcollation\nÀ apporter\tla présente, titre de séjour, de quoi écrire\nÀ ne pas apporter\tvalise\nFrançais\tcertificat de niveau remis en fin de cours',
    ['convocation', 'residence-permit', 'pen'],
  ],
]

/** The letter under other names. */
export const thisLetter: Row[] = [
  ['Munissez-vous de ce document et de votre passeport.', ['convocation', 'passport']],
  ['À l’accueil, vous montrerez ce rappel avec votre titre de séjour.', ['convocation', 'residence-permit']],
  ['Apportez ce feuillet, votre passeport et un stylo.', ['convocation', 'passport', 'pen']],
  ['À présenter : le présent bordereau, une pièce d’identité.', ['convocation', 'identity-document']],
  [
    'Vous joindrez une attestation d’hébergement ; ce document doit dater de moins de trois mois.',
    ['proof-of-address'],
  ],
  ['Apportez votre visa. Ce document n’est pas votre titre de séjour.', ['visa']],
]

/** Papers that were named before, and that a pronoun asks for. */
export const pronouns: Row[] = [
  [
    'LA CONVOCATION DU 11/01/2027 RESTE VALABLE. APPORTEZ-LA AVEC :\n- VOTRE PASSEPORT\n- LA RADIOGRAPHIE DES POUMONS',
    ['convocation', 'passport', 'chest-xray'],
  ],
  [
    'Votre première convocation n’est pas annulée : présentez-la le jour venu, ainsi que votre passeport.',
    ['convocation', 'passport'],
  ],
  [
    'Gardez ce courrier et présentez-le à l’accueil avec votre titre de séjour.',
    ['convocation', 'residence-permit'],
  ],
  ['Vous avez reçu une convocation en mars. Elle vous sera demandée à l’entrée.', ['convocation']],
  ['Ce mail fait office de convocation : imprimez-le et apportez-le.', ['convocation']],
  [
    'L’attestation de validation de votre visa est dans votre espace en ligne. Téléchargez-la et joignez-la à votre envoi.',
    ['visa-validation'],
  ],
  ['Nous avons bien reçu votre bail. Ne l’apportez pas.', []],
  ['Votre titre de séjour est prêt. Nous vous le remettrons.', []],
]

/** The same in the future, and beside others. */
export const meant: Row[] = [
  [
    'Votre convocation initiale reste bonne ; vous la présenterez avec votre pièce d’identité.',
    ['convocation', 'identity-document'],
  ],
  [
    'La lettre que vous avez reçue le 4 mai demeure valable. Merci de la rapporter, avec vos lunettes.',
    ['convocation', 'glasses'],
  ],
  ['Si le médecin vous remet une ordonnance, vous la conserverez.', []],
]

/** Proofs of French, and diplomas of any sort. */
export const french: Row[] = [
  ['Apportez :\n- un diplôme ou une attestation de connaissance du français', ['french-level-certificate']],
  ['À apporter\tdiplôme ou test de français (si vous en avez un)', ['french-level-certificate?']],
  [
    'Pièces : passeport ; diplôme ou résultat d’un test de français',
    ['passport', 'french-level-certificate'],
  ],
  ['Vous apporterez tout diplôme ou certificat de français.', ['french-level-certificate']],
  [
    'Munissez-vous de votre passeport et, si vous en possédez, d’un diplôme ou d’une attestation de niveau de langue.',
    ['passport', 'french-level-certificate?'],
  ],
  ['À joindre : votre diplôme (DELF, DALF) ou le résultat de votre TCF.', ['french-level-certificate']],
  [
    'Apportez vos diplômes et votre attestation de niveau de français.',
    ['diplomas', 'french-level-certificate'],
  ],
  ['À apporter :\n- vos diplômes et certificats de travail', ['diplomas']],
  ['À apporter :\n- votre attestation A1 ou A2', ['french-level-certificate']],
  ['À apporter :\n- certificat de réussite au niveau B1', ['french-level-certificate']],
  ['À apporter :\n- certificat A1 de sécurité sociale', ['other certificat A1 de sécurité sociale']],
  ['À apporter :\n- relevé de compte bâtiment C1', ['other relevé de compte bâtiment C1']],
  ['À apporter :\n- attestation du bureau B2', ['other attestation du bureau B2']],
  ['Apportez une preuve de votre connaissance du français.', ['french-level-certificate']],
]

/** The x-ray's own report, and others. */
export const reports: Row[] = [
  [
    'Dans votre sac :\n- les passeports\n- les deux radios, avec leurs comptes rendus\n- les lunettes de ceux qui en portent',
    ['passport', 'chest-xray', 'glasses?'],
  ],
  ['Apportez vos radios et les comptes rendus correspondants.', ['chest-xray']],
  ['À apporter : la radio du thorax ainsi que le compte rendu du radiologue.', ['chest-xray']],
  ['Apportez les clichés pulmonaires, accompagnés de leurs comptes rendus.', ['chest-xray']],
  [
    'Vous remettrez la radiographie, son compte rendu et votre carnet de vaccination.',
    ['chest-xray', 'vaccination-record'],
  ],
  ['À apporter :\n- radio des poumons et compte rendu d’hospitalisation', ['chest-xray', 'hospital-reports']],
  ['Apportez vos comptes rendus, si vous avez été hospitalisé.', ['hospital-reports?']],
]

/** One of two papers will do. */
export const eitherOr: Row[] = [
  [
    'À apporter :\n- votre passeport ou, à défaut, votre titre de séjour\n- un stylo',
    ['passport', 'residence-permit', 'pen'],
  ],
  [
    'Vous présenterez votre passeport ou, à défaut, votre carte de résident.',
    ['passport', 'residence-permit'],
  ],
  ['À apporter :\n- passeport, à défaut titre de séjour', ['passport', 'residence-permit']],
  ['À apporter :\n- passeport (à défaut : carte d’identité)', ['passport', 'identity-document']],
  ['Munissez-vous soit de votre passeport, soit de votre titre de séjour.', ['passport', 'residence-permit']],
  ['Pièce d’identité : passeport ou bien titre de séjour à présenter.', ['passport', 'residence-permit']],
  ['À apporter\tpasseport ou, si vous n’en avez pas, carte d’identité', ['passport', 'identity-document?']],
  ['Apportez votre titre de séjour ou, à défaut, votre récépissé.', ['residence-permit']],
  ['À apporter :\n- votre titre de séjour / passeport', ['residence-permit', 'passport']],
]

/** Crosses under yes and no, where the places of the words are known. */
export const crosses: Row[] = [
  [
    `Pièces                        Oui    Non
Passeport                      X
Photos d'identité                     X
Justificatif de domicile       X
Acte de naissance                     X`,
    ['passport', 'proof-of-address'],
  ],
  [
    `Documents                     À apporter    Inutile
Cette convocation                 ✔
Passeport                         ✔
Livret de famille                              ✔
Timbre fiscal                                  ✔
Un stylo                          ✔`,
    ['convocation', 'passport', 'pen'],
  ],
  [
    `Pièces du dossier             Reçue    Manquante
Acte de mariage                 x
Bail                                       x
Bulletins de salaire                       x
Avis d'imposition               x`,
    ['lease', 'payslips'],
  ],
  [
    `Pièces reçues                 OUI    NON
Copie du passeport             X
Justificatif de domicile              X
Acte de naissance                     X`,
    ['proof-of-address', 'birth-certificate'],
  ],
  [
    `À présenter                   Original    Copie
Passeport                        X           X
Titre de séjour                  X
Bail                                         X`,
    ['passport', 'residence-permit', 'lease'],
  ],
  [
    `Pièces                        Exigée    Non exigée
Passeport                       x
Visa                            x
Carnet de santé                           x`,
    ['passport', 'visa'],
  ],
]
