/** Lists that stand in columns: which items are for some only, which column a list keeps to, and what ends it. */

/** Printed: one character of the text is one of the page; `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

export const printed: Row[] = [
  [
    `Le jour J, apportez :            Facultatif :
 - ce courrier                    - diplômes
 - passeport                      - contrat de travail
 - justificatif de domicile
Venez seul.`,
    ['convocation', 'diplomas?', 'passport', 'work-contract?', 'proof-of-address'],
  ],
  [
    `Quand ?              Où ?                   Avec quoi ?
Mardi 3 mars 2027    OFII                   passeport
à 9 h 30             12 rue de la Paix      cette lettre
                     35000 Rennes           carnet de vaccination
Soyez à l'heure.`,
    ['passport', 'convocation', 'vaccination-record'],
  ],
  [
    `Nous contacter          Pièces à fournir :
04 11 22 33 44          - votre passeport
de 9 h à 12 h           - votre titre de séjour
accueil@ofii.fr         - vos bulletins de salaire
Votre dossier           - si vous êtes marié, le livret de famille
N° 1234567890           - un stylo`,
    ['passport', 'residence-permit', 'payslips', 'family-record-book?', 'pen'],
  ],
  [
    `Toujours                           S'il y a lieu
la présente convocation            lunettes de vue
passeport                          comptes rendus d'hospitalisation
                                   carnet de maternité
carnet de vaccination
Prévoir une heure.`,
    ['convocation', 'glasses?', 'passport', 'hospital-reports?', 'maternity-record?', 'vaccination-record'],
  ],
  [
    `     Obligatoires                      Seulement si vous les avez
ce courrier                       diplômes
titre de séjour                   attestation de niveau de français
                                  contrat de travail
un justificatif de domicile`,
    [
      'convocation',
      'diplomas?',
      'residence-permit',
      'french-level-certificate?',
      'work-contract?',
      'proof-of-address',
    ],
  ],
  [
    `Apportez                         Apportez aussi, si vous êtes concernée
ce courrier
votre passeport
votre carnet de vaccination
^^^                                 votre carnet de grossesse
^^^                                 vos ordonnances
Mangez normalement.`,
    ['convocation', 'passport', 'vaccination-record', 'maternity-record?', 'prescriptions?'],
  ],
  [
    `Pour tous              Enfants                  Si vous en avez
passeport              carnet de santé          livret de famille
                       acte de naissance
convocation
                                                acte de mariage`,
    [
      'passport',
      'child-health-record',
      'family-record-book?',
      'birth-certificate',
      'convocation',
      'marriage-certificate?',
    ],
  ],
  [
    `Déroulé                                 À apporter
9 h : accueil en salle                  cette lettre
9 h 30 : test de français               votre passeport
10 h 45 : entretien avec l'auditeur     votre justificatif de domicile
12 h : signature du contrat             vos diplômes, si vous en avez
Arrivez à l'heure, la porte             le livret de famille
ferme à 9 h 10.`,
    ['convocation', 'passport', 'proof-of-address', 'diplomas?', 'family-record-book'],
  ],
  [
    `Pièces à apporter                Comment venir
votre passeport                  Bus 4, arrêt Gare
votre titre de séjour            Tram B, arrêt Mairie
deux photos d'identité           Parking payant devant le bâtiment
cette convocation                Vélos : râtelier dans la cour`,
    ['passport', 'residence-permit', 'id-photos', 'convocation'],
  ],
  [
    `Vos papiers                      Votre journée
- ce courrier                    - accueil à 8 h 45
- votre titre de séjour          - formation le matin
- un stylo                       - repas pris en commun
- vos lunettes                   - formation l'après-midi`,
    ['convocation', 'residence-permit', 'pen', 'glasses'],
  ],
]

/** The same where nothing tells the places. */
export const plain: Row[] = [
  [
    'Dans tous les cas\n- ce courrier\n- votre passeport\nSeulement si vous en avez\n- vos lunettes\n- vos ordonnances',
    ['convocation', 'passport', 'glasses?', 'prescriptions?'],
  ],
  [
    'Apportez :\n- ce courrier\nUniquement si vous êtes salariée :\n- vos bulletins de salaire',
    ['convocation', 'payslips?'],
  ],
  [
    'À apporter : convocation, passeport, ordonnances si vous suivez un traitement, radio\ndes poumons si vous en avez une récente.\nLa visite est gratuite.',
    ['convocation', 'passport', 'prescriptions?', 'chest-xray?'],
  ],
  [
    'Munissez-vous :\n- de votre passeport,\n- de vos ordonnances et de vos analyses, le cas échéant.',
    ['passport', 'prescriptions?', 'lab-results?'],
  ],
  [
    'Vous apporterez :\n- ce courrier ;\n- vos lunettes ainsi que vos comptes rendus opératoires, si vous en avez.',
    ['convocation', 'glasses?', 'hospital-reports?'],
  ],
  ['Vous apporterez :\n- votre passeport et vos lunettes si vous en portez.', ['passport', 'glasses?']],
  [
    'Vous remettrez votre carnet de vaccination et, si vous êtes suivie, les ordonnances s’y rapportant ainsi que vos dernières analyses.',
    ['vaccination-record', 'prescriptions?', 'lab-results?'],
  ],
  ['Le port de lentilles exige que vous les apportiez.', ['glasses?']],
  [
    'Les femmes enceintes sont dispensées de radiographie si elles remettent un certificat de grossesse.',
    ['pregnancy-certificate?'],
  ],
  [
    'La patiente en est exemptée à condition qu’elle produise une attestation de grossesse.',
    ['pregnancy-certificate?'],
  ],
  [
    'Sont dispensés du test les candidats, sous réserve qu’ils présentent leur diplôme de langue française.',
    ['french-level-certificate?'],
  ],
  [
    'La personne enceinte en est dispensée si elle remet un certificat de grossesse.',
    ['pregnancy-certificate?'],
  ],
  ['Si vous présentez de la fièvre, restez chez vous.', []],
  ['Les étrangers munis d’un visa de long séjour sont examinés par un médecin.', []],
  [
    'Les personnes munies de leur convocation et de leur passeport seront admises.',
    ['convocation', 'passport'],
  ],
  ['Vous êtes tenu de préparer votre insertion et de signer un contrat d’intégration républicaine.', []],
  [
    'Vous vous munirez de votre contrat et, dans l’hypothèse où vous auriez passé avec succès un examen de français, du diplôme obtenu.',
    ['cir-contract', 'french-level-certificate?'],
  ],
  [
    'Vous aurez avec vous votre titre de séjour ou, à défaut, votre récépissé, et de quoi noter.',
    ['residence-permit', 'pen'],
  ],
  ['Le médecin demande le compte rendu de votre dernière consultation de neurologie.', ['specialist-report']],
  [
    'Quoi qu’il en soit\n- votre passeport\nSelon votre situation\n- votre contrat de travail',
    ['passport', 'work-contract?'],
  ],
  ['À apporter :\n- titre de séjour ou passeport\n- stylo', ['residence-permit', 'passport', 'pen']],
  ['Vous présenterez votre passeport ou votre carte de résident.', ['passport', 'residence-permit']],
  [
    'Munissez-vous de votre carte d’identité ou d’un passeport, si vous en avez un.',
    ['identity-document?', 'passport?'],
  ],
  ['Apportez une pièce d’identité (passeport ou titre de séjour).', ['identity-document']],
  ['Apportez votre titre de séjour ou le récépissé qui en tient lieu.', ['residence-permit']],
  [
    'Les enfants de moins de 3 ans sont exemptés de radio sur présentation du carnet de santé.',
    ['child-health-record?'],
  ],
  [
    'À votre convocation vous joindrez, s’il y a lieu, vos ordonnances et vos analyses.',
    ['prescriptions?', 'lab-results?'],
  ],
]
