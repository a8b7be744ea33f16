/** Papers that are asked for, beside words by which others are not: each with twins that stay away. */

/** `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

/** This letter, shown to somebody else and brought as well. */
export const askedAgain: Row[] = [
  ['Présentez cette convocation à votre employeur et apportez-la le jour de la visite.', ['convocation']],
  ['Montrez cette lettre à votre employeur ; vous la présenterez aussi à l’accueil.', ['convocation']],
  ['Montrez cette lettre à votre médecin, puis présentez-la le jour du rendez-vous.', ['convocation']],
  ['Montrez cette lettre à votre employeur et apportez votre passeport.', ['passport']],
  ['Remettez ce courrier à votre médecin traitant, qui la transmettra.', []],
]

/** A condition in brackets that goes on behind a comma or a colon. */
export const forWhom: Row[] = [
  [
    'À apporter :\n- passeport\n- livret de famille (si vous êtes mariée, l’original)',
    ['passport', 'family-record-book?'],
  ],
  [
    'À apporter :\n- passeport\n- ordonnances (en cas de traitement, les plus récentes)',
    ['passport', 'prescriptions?'],
  ],
  [
    'À apporter :\n- passeport\n- attestation d’hébergement (si vous êtes hébergé : une copie)',
    ['passport', 'proof-of-address?'],
  ],
  [
    'À apporter :\n- passeport\n- quittance (pour les locataires, la dernière)',
    ['passport', 'rent-receipt?'],
  ],
  ['À apporter :\n- passeport\n- bail (pour les locataires : la quittance)', ['passport', 'lease?']],
  [
    'À apporter :\n- passeport\n- justificatif de domicile (si vous êtes hébergée : une lettre de votre hôte)',
    ['passport', 'proof-of-address'],
  ],
  ['À apporter :\n- titre de séjour (en cas de perte, le récépissé)', ['residence-permit']],
  ['À apporter :\n- titre de séjour (si vous êtes mariée, celui de votre conjoint)', ['residence-permit']],
  ['À apporter :\n- photos d’identité (si vous avez des enfants, 2 par enfant)', ['id-photos']],
  ['À apporter :\n- acte de mariage (s’il est établi à l’étranger, la traduction)', ['marriage-certificate']],
]

/** What is done there is another thing than the paper; a cell that says "sans objet" only in a case; a card that expires. */
export const notDone: Row[] = [
  ['À apporter :\n- lunettes (un test de la vue est réalisé sur place)', ['glasses']],
  ['À apporter :\n- carnet de vaccination (un rappel pourra être fait chez nous)', ['vaccination-record']],
  ['À apporter :\n- ordonnances (une prise de sang sera effectuée dans nos locaux)', ['prescriptions']],
  ['À apporter :\n- passeport\n- radio des poumons (elle sera faite chez nous)', ['passport']],
  ['À apporter :\n- passeport\n- photos (déjà prises sur place)', ['passport']],
  [
    'Pièce   Observation\nPasseport   original\nLivret de famille   Sans objet si vous êtes célibataire\nBail   Non concerné si vous êtes hébergé',
    ['passport', 'family-record-book?', 'lease?'],
  ],
  [
    'Pièce   Observation\nPasseport   original\nBail   sans objet pour vous\nPhotos   dispensé\nLivret de famille   sans objet (célibataire)',
    ['passport'],
  ],
  [
    'Documents   À apporter\nPasseport   original\nJustificatif de domicile   néant, déjà fourni\nTitre de séjour   non concerné à ce stade\nCertificat de travail   sans objet, vous êtes étudiant\nLivret de famille   dispensé, célibataire\nPhotos   dispensée car déjà remises',
    ['passport'],
  ],
  [
    'Documents   À apporter\nPasseport   original\nBail   sans objet : vous êtes propriétaire\nPhotos   néant pour vous\nLivret de famille   dispensé, sauf si vous êtes mariée',
    ['passport', 'family-record-book?'],
  ],
  [
    'Pièce   Observation\nPasseport   original\nJustificatif de domicile   dispensé de timbre',
    ['passport', 'proof-of-address'],
  ],
  [
    'Pièces à apporter :\nPasseport\nTitre de séjour expirant le 3 mai 2027\nPhotos d’identité\nJustificatif de domicile',
    ['passport', 'residence-permit', 'id-photos', 'proof-of-address'],
  ],
  [
    'Documents à fournir :\nPasseport de Samira\nActe de naissance de Maria\nDeux photos',
    ['passport', 'birth-certificate', 'id-photos'],
  ],
  [
    'Documents à fournir :\nCarte de séjour arrivant à échéance\nPasseport\nDeux photos',
    ['residence-permit', 'passport', 'id-photos'],
  ],
]
