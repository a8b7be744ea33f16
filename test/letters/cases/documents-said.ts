/** Papers that are counted in words, needed, useful, or named with a reason; and papers that a letter says no to at length. */

/** Two lists below each other in one column, read without their bullets. */
export const counted: [text: string, expected: string[]][] = [
  [
    'Documents à présenter :\ncette convocation\nvotre attestation de demande d’asile\nquatre photographies d’identité par personne\nvotre passeport, si vous l’avez encore',
    ['convocation', 'asylum-application-certificate', 'id-photos', 'passport?'],
  ],
  [
    'Pièces à apporter :\nvotre titre de séjour\nsix photos d’identité récentes\ncinq enveloppes timbrées\nvos trois derniers bulletins de paie',
    ['residence-permit', 'id-photos', 'other cinq enveloppes timbrées', 'payslips'],
  ],
  ['À fournir :\nvotre passeport\nhuit photos\ncette lettre', ['passport', 'id-photos', 'convocation']],
  [
    'Vous apporterez votre passeport et quatre photographies d’identité ainsi que douze bulletins de paie.',
    ['passport', 'id-photos', 'payslips'],
  ],
]

/** "Il vous faut": whatever follows is needed. */
export const neededThings: [text: string, expected: string[]][] = [
  [
    'Il vous faut un ordinateur ou une tablette avec caméra et micro, ainsi que de quoi écrire.',
    ['other un ordinateur ou une tablette avec caméra et micro', 'pen'],
  ],
  ['Il vous faudra votre titre de séjour et un casque audio.', ['residence-permit', 'other un casque audio']],
  ['Il faut votre passeport et cette lettre.', ['passport', 'convocation']],
  ['Votre passeport vous sera demandé s’il vous plaît.', ['passport']],
  ['Votre titre de séjour doit être présenté, s’il vous plaît.', ['residence-permit']],
  ['Votre titre de séjour doit être présenté s’il est encore valable.', ['residence-permit?']],
  [
    'Pour suivre la séance, il est nécessaire de disposer d’une webcam et d’un stylo.',
    ['other une webcam', 'pen'],
  ],
  ['Pour entrer, il vous faudra une pièce d’identité.', ['identity-document']],
  ['Il vous faut compter une heure de trajet.', []],
  ['Il vous faudra une demi-heure à pied depuis la gare.', []],
  ['Il vous faut environ dix minutes depuis le tram.', []],
  ['Il ne vous faut ni photographie ni timbre.', []],
  ['Il vous faudra attendre une nouvelle convocation.', []],
  ['S’il vous faut un interprète, dites-le nous.', []],
  ['Un an de présence : c’est ce qu’il vous faut pour demander une carte de séjour.', []],
]

/** Useful, welcome, of service: asked for, the more so under a condition. */
export const useful: [text: string, expected: string[]][] = [
  [
    'Présentez votre passeport et rendez-nous le certificat erroné. Une copie de votre acte de naissance nous serait utile si votre passeport ne porte pas vos deux prénoms.',
    ['passport', 'birth-certificate?'],
  ],
  ['Votre livret de famille nous sera utile.', ['family-record-book']],
  [
    'Munissez-vous de cette lettre. Votre contrat de travail serait le bienvenu si vous êtes salarié.',
    ['convocation', 'work-contract?'],
  ],
  ['Vos ordonnances en cours seront également utiles au médecin.', ['prescriptions']],
  ['Un justificatif de domicile sera nécessaire ; vos lunettes aussi.', ['proof-of-address']],
  ['Votre passeport ne nous sera pas utile.', []],
  ['Aucun justificatif de domicile n’est nécessaire.', []],
  ['Une photographie ne serait utile que plus tard.', []],
  ['Votre certificat médical est utile à la préfecture.', []],
  ['Apportez votre passeport et remplissez le formulaire joint.', ['passport']],
  ['Montrez votre titre de séjour puis asseyez-vous en salle d’attente.', ['residence-permit']],
]

/** Why one brings something to eat is no reason not to. */
export const lunches: [text: string, expected: string[]][] = [
  [
    'À chaque journée, prenez ce qui est coché :\n☒ la présente convocation\n☒ un stylo\n☒ un repas froid : il n’y a rien à acheter sur place\n☐ des photographies d’identité',
    ['convocation', 'pen', 'packed-lunch'],
  ],
  [
    'À apporter :\n- votre titre de séjour\n- votre déjeuner (aucun commerce à proximité, pas de cantine)\n- un stylo',
    ['residence-permit', 'packed-lunch', 'pen'],
  ],
  [
    'À apporter :\n- cette lettre\n- de quoi déjeuner, car il n’existe pas de restauration sur place\n- un stylo',
    ['convocation', 'packed-lunch', 'pen'],
  ],
  [
    'À apporter :\n- votre convocation\n- un pique-nique, la cafétéria étant fermée, rien n’est vendu sur place',
    ['convocation', 'packed-lunch'],
  ],
  [
    'À apporter :\n- votre convocation\n- un stylo\n- repas : inutile, il est servi sur place',
    ['convocation', 'pen'],
  ],
  [
    'À apporter :\n- votre convocation\n- un stylo\n- votre déjeuner : non nécessaire',
    ['convocation', 'pen'],
  ],
  [
    'À apporter :\n- cette lettre\n- un stylo\n- votre repas n’est pas nécessaire, un buffet est offert',
    ['convocation', 'pen'],
  ],
]

/** What a letter says no to with words in between, or says it has had. */
export const saidNo: [text: string, expected: string[]][] = [
  [
    'Vous apporterez votre titre de séjour. Il est inutile en revanche de rapporter le contrat d’intégration, dont nous gardons un exemplaire.',
    ['residence-permit'],
  ],
  [
    'Apportez votre passeport ; il n’est toutefois pas nécessaire, cette fois, de fournir un justificatif de domicile.',
    ['passport'],
  ],
  ['Il est superflu, au demeurant, d’apporter vos diplômes.', []],
  ['Il n’est désormais plus utile de joindre des photographies.', []],
  ['Nul besoin, par ailleurs, de produire votre acte de naissance.', []],
  ['Vous n’avez en conséquence pas à nous fournir de timbre fiscal.', []],
  [
    'Présentez votre passeport. Il n’y a ni photographie, ni timbre, ni justificatif de domicile à prévoir.',
    ['passport'],
  ],
  ['Il n’y aura ni photo ni timbre à fournir.', []],
  ['Il n’y a pas de photographie à apporter.', []],
  ['Il n’y a aucun justificatif de domicile à produire, ni aucune photo.', []],
  ['Vous n’avez aucune photographie à fournir.', []],
  [
    'Préparez une copie de chacun de ces documents :\nbail signé\ndernières quittances de loyer\ndernier avis d’impôt\nVos bulletins de salaire ont été examinés lors du dépôt, nous ne les redemandons pas.',
    ['lease', 'rent-receipt', 'tax-notice'],
  ],
  [
    'Préparez ces documents :\nbail\nquittances de loyer\nfacture d’électricité\nVotre titre de séjour a déjà été vérifié.',
    ['lease', 'rent-receipt', 'utility-bill'],
  ],
  [
    'Pièces à tenir prêtes :\nle bail\nla dernière quittance\nVos fiches de paie nous sont parvenues, elles ne vous seront plus demandées.',
    ['lease', 'rent-receipt'],
  ],
  [
    'Faites faire une radiographie en présentant l’ordonnance que nous vous avons adressée en octobre. Apportez ensuite votre passeport et, si vous en avez, vos ordonnances en cours.',
    ['passport', 'prescriptions?'],
  ],
  [
    'La radio est faite sur présentation de l’ordonnance du médecin de l’Office. Apportez votre passeport et vos ordonnances.',
    ['passport', 'prescriptions'],
  ],
  ['Ne manquez pas, en revanche, d’apporter votre passeport.', ['passport']],
  ['N’oubliez pas non plus d’apporter vos lunettes.', ['glasses']],
  ['Il est inutile de venir plus tôt ; apportez votre passeport.', ['passport']],
  ['Il est inutile de prendre rendez-vous : venez avec cette lettre.', ['convocation']],
]

/** Things behind a condition, and coordinates with their name in brackets. */
export const behindConditions: [text: string, expected: string[]][] = [
  [
    'Tenez à leur disposition le bail, la dernière quittance de loyer, l’attestation d’assurance habitation et, si vous avez des travaux en cours, les devis.',
    ['lease', 'rent-receipt', 'home-insurance', 'other? les devis'],
  ],
  [
    'Préparez le bail, l’avis d’imposition et, si vous logez dans une copropriété, le règlement intérieur.',
    ['lease', 'tax-notice', 'other? le règlement intérieur'],
  ],
  [
    'Vous présenterez le bail, les quittances et, si la chaudière est neuve, sa garantie.',
    ['lease', 'rent-receipt', 'other? sa garantie'],
  ],
  [
    'Le 16 mai, apportez aussi votre récépissé et, si vous possédez un compte bancaire en Géorgie, ses coordonnées (IBAN).',
    ['residence-permit', 'bank-details?'],
  ],
  ['Apportez votre passeport et votre IBAN.', ['passport', 'bank-details']],
  ['Apportez votre passeport et les coordonnées de votre compte bancaire.', ['passport', 'bank-details']],
  [
    'Vous présenterez le bail, les quittances et, si la porte de la résidence est fermée, vous descendrez ouvrir.',
    ['lease', 'rent-receipt'],
  ],
  [
    'Présentez votre titre de séjour, cette lettre et, si vous avez des questions, posez-les à l’accueil.',
    ['residence-permit', 'convocation'],
  ],
]

/** What ends in "une" may be whole. */
export const wholeItems: [text: string, expected: string[]][] = [
  [
    "Envoyez-moi avant le 30 juin :\n- une copie de votre passeport\n- la déclaration de perte, si vous en avez fait une\n\nC'est gratuit, pas de timbre.",
    ['passport', 'other? la déclaration de perte, si vous en avez fait une'],
  ],
  [
    'À joindre :\n- votre passeport\n- une attestation de droits, si vous en avez reçu une\nVous n’avez pas à venir.',
    ['passport', 'other? une attestation de droits, si vous en avez reçu une'],
  ],
]

/** In the cells of a table the words run on over the lines. */
export const inCells: [text: string, expected: string[]][] = [
  [
    'QUAND\tsamedi 20 mai 2028\nAVEC QUOI\tvotre titre de séjour (original), la présente convocation, l’attestation reçue\nà la fin de la journée 1, votre déjeuner (pas de restaurant ouvert le samedi ; un\nmicro-ondes est à disposition)',
    ['residence-permit', 'convocation', 'training-certificates', 'packed-lunch'],
  ],
  [
    'À APPORTER\tcette lettre, le certificat remis\nà l’issue de la première journée, un stylo\nLIEU\t3 rue de la Gare',
    ['convocation', 'training-certificates', 'pen'],
  ],
  [
    'À APPORTER\tvotre passeport, l’attestation donnée\nau terme du premier jour et de quoi écrire\nACCÈS\tbus 4',
    ['passport', 'training-certificates', 'pen'],
  ],
  [
    'À présenter dans tous les cas        À présenter s’il y a lieu\nLa présente convocation imprimée     Vos lunettes de vue\nVotre passeport                      Vos ordonnances en cours\nLa radiographie du thorax            Votre carnet de maternité\nVotre carnet de vaccination ou un document équivalent de votre pays\nIl n’y a ni photographie, ni timbre à prévoir.',
    [
      'convocation',
      'glasses?',
      'passport',
      'prescriptions?',
      'chest-xray',
      'maternity-record?',
      'vaccination-record',
    ],
  ],
]

/** Columns that tell for whom a paper is. */
export const byGroup: [text: string, expected: string[]][] = [
  [
    `PAPIERS À TENIR PRÊTS
N°   Papier                     Locataire    Propriétaire   Précision
1    Titre de séjour            oui          oui            original
2    Bail                       oui          non            complet, signé
3    Quittances de loyer        oui          non            les 3 dernières
4    Titre de propriété         non          oui            ou attestation du notaire
5    Avis d’imposition          oui          oui            le plus récent
6    Passeport                  non          non`,
    [
      'residence-permit',
      'lease?',
      'rent-receipt?',
      'other? Titre de propriété ou attestation du notaire',
      'tax-notice',
    ],
  ],
  [
    `Pièces à apporter          Salarié      Étudiant
Passeport                  X            X
Contrat de travail         X
Certificat de scolarité                 X`,
    ['passport', 'work-contract?', 'school-records?'],
  ],
  [
    `Pièces à apporter          Original     Copie
Passeport                  X            X
Contrat de travail                      X`,
    ['passport', 'work-contract'],
  ],
]
