/** Papers with something said between them, for some or for nobody: sentences, lists and columns of many hands. */
type Row = [text: string, expected: string[]]

/** What is said of a paper right behind it, what is forbidden or held already, and the ticked ones of a list. */
export const saidBetween: Row[] = [
  [
    'Vous aurez soin d’apporter le présent courrier, que l’hôtesse vous réclamera, votre passeport, le\ndocument obtenu sur internet lorsque vous avez validé votre visa, ainsi que votre carnet de vaccination, même rédigé dans une autre langue.',
    ['convocation', 'passport', 'visa-validation', 'vaccination-record'],
  ],
  [
    'Vous apporterez cette lettre, que l’agent d’accueil vous demandera, votre passeport et votre titre de séjour.',
    ['convocation', 'passport', 'residence-permit'],
  ],
  [
    'Veuillez apporter votre passeport, que nous photocopierons, le compte rendu de la radiographie et vos lunettes.',
    ['passport', 'chest-xray', 'glasses'],
  ],
  [
    'Vous apporterez le papier imprimé lorsque vous avez validé votre visa, ainsi que votre passeport.',
    ['visa-validation', 'passport'],
  ],
  ['Si vous portez des lunettes, ne les oubliez pas.', ['glasses?']],
  ['Si vous avez une ordonnance, ne l’oubliez pas.', ['prescriptions?']],
  ['Si vous portez des lentilles ou des lunettes, pensez à les prendre.', ['glasses?']],
  ['Vos bulletins de salaire et vos avis d’imposition, déjà joints au dossier, ne sont plus à produire.', []],
  ['Vos diplômes et vos actes de naissance ne sont en aucun cas à joindre.', []],
  [
    'Apportez :\ncette convocation ; vos ordonnances ; votre passeport, s’il y a lieu.\nNe refaites pas remplir de certificat médical.',
    ['convocation', 'prescriptions', 'passport?'],
  ],
  ['Documents :\n- votre passeport\n- votre bail\nN’envoyez plus de fiches de paie.', ['passport', 'lease']],
  [
    'Apportez :\n- votre passeport\n- votre bail\nN’oubliez pas vos lunettes.',
    ['passport', 'lease', 'glasses'],
  ],
  [
    'Apportez :\n- un document prouvant votre identité, avec photo ;\n- vos ordonnances.',
    ['identity-document', 'prescriptions'],
  ],
  [
    'Apportez :\n☒ radiographie des poumons, avec l’interprétation du radiologue\n☐ carnet de maternité\n☒ comptes rendus d’hospitalisation (si vous avez été hospitalisée)\n☒ lunettes',
    ['chest-xray', 'hospital-reports?', 'glasses'],
  ],
  [
    'Apportez :\n- radiographie des poumons\n- comptes rendus opératoires\n- passeport',
    ['chest-xray', 'hospital-reports', 'passport'],
  ],
  [
    'Vous devez être reçue par l’OFII pour préparer\net signer votre contrat d’intégration républicaine. Apportez votre passeport.',
    ['passport'],
  ],
  ['Nous vous recevrons afin de préparer, puis de signer votre contrat d’intégration républicaine.', []],
  ['Apportez :\n1. cette lettre, imprimée\n2. votre passeport', ['convocation', 'passport']],
]

/** In places: titles of columns that are read one below the other, and a line of a cell that ends in a figure. */
export const inPlaces: Row[] = [
  [
    'Dans tous les cas\n^                                   Seulement si vous êtes concernée\n– cette convocation\n– votre passeport\n^^                                   – votre livret de famille\n^^                                   – un diplôme de français (DELF, TCF…)',
    ['convocation', 'passport', 'family-record-book?', 'french-level-certificate?'],
  ],
  [
    'Pour tous\n^                                   Le cas échéant\n- le passeport\n- le bail\n^^                                   - le carnet de maternité\n^^                                   - les lunettes',
    ['passport', 'lease', 'maternity-record?', 'glasses?'],
  ],
  [
    'À présenter        passeport ; facture d’eau ou d’électricité de moins de 3\n                   mois ; la présente lettre ; votre bail',
    ['passport', 'utility-bill', 'convocation', 'lease'],
  ],
]
