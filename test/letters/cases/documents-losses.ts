/** Papers in a sentence with a time or a person in between, certificates of the days before, and papers that are only lost. */

export const betweenAndLost: [text: string, expected: string[]][] = [
  [
    'Vous présenterez au formateur, chacun des deux jours, la présente convocation ainsi que votre titre de séjour ou le récépissé qui en tient lieu ; vous aurez avec vous de quoi écrire.',
    ['convocation', 'residence-permit', 'pen'],
  ],
  [
    'Vous présenterez à l’accueil, le matin comme l’après-midi, cette lettre et votre passeport.',
    ['convocation', 'passport'],
  ],
  [
    'Vous montrerez au gardien, dès votre arrivée au bâtiment, puis à la secrétaire du troisième étage, votre passeport.',
    ['passport'],
  ],
  [
    'Vous remettrez à l’intervenante, le premier jour, une copie de votre contrat et votre titre de séjour.',
    ['cir-contract', 'residence-permit'],
  ],
  [
    'Les attestations remises à l’issue des quatre journées vous seront réclamées lors de l’entretien final, dont la date vous sera donnée plus tard.',
    [],
  ],
  [
    'Votre titre de séjour vous sera demandé à l’entrée ; une autre lettre suivra plus tard.',
    ['residence-permit'],
  ],
  [
    'Vous voudrez bien présenter, tous les matins, à la personne qui vous accueille, votre convocation.',
    ['convocation'],
  ],
  [
    'Ayez sur vous votre carte de séjour, ce courrier, un stylo et l’attestation du jour 2.',
    ['residence-permit', 'convocation', 'pen', 'training-certificates'],
  ],
  ['Apportez l’attestation du deuxième jour.', ['training-certificates']],
  ['Vous apporterez les attestations des jours 1 et 2.', ['training-certificates']],
  [
    'À apporter : titre de séjour, attestation de la journée précédente.',
    ['residence-permit', 'training-certificates'],
  ],
  ['Apportez votre convocation et l’attestation de la veille.', ['convocation', 'training-certificates']],
  ['Munissez-vous de l’attestation remise à la fin du jour 1.', ['training-certificates']],
  ['Apportez le papier remis à la fin de la première journée.', ['training-certificates']],
  ['Apportez l’attestation du J2 et un stylo.', ['training-certificates', 'pen']],
  [
    'Documents à remettre :\n☒ ce courrier\n☒ titre de séjour\n☐ photo d’identité\n(Seules les lignes cochées vous concernent.) Prenez aussi un cahier et un stylo.',
    ['convocation', 'residence-permit', 'pen'],
  ],
  [
    'Pièces à présenter :\n[X] cette convocation\n[X] passeport\n[ ] photographies\nSeules les lignes cochées comptent. Ayez aussi de quoi écrire.',
    ['convocation', 'passport', 'pen'],
  ],
  [
    'Pièces à présenter :\n- cette convocation\n- votre passeport\nLes originaux sont à présenter. Apportez également un stylo.',
    ['convocation', 'passport', 'pen'],
  ],
  [
    'Pièces à présenter :\n1. cette convocation ;\n2. votre passeport.\n(Les copies ne suffisent pas.) Ayez vos lunettes si vous en portez.',
    ['convocation', 'passport', 'glasses?'],
  ],
  [
    'Bonjour,\nVous allez signer votre contrat d’intégration républicaine.\nCe qu’il faut apporter :\n* votre passeport\n* un justificatif de domicile\nPas besoin de photos.\nAttention : sans ce contrat, vous ne pourrez pas recevoir de carte de séjour de plusieurs années.',
    ['passport', 'proof-of-address'],
  ],
  ['Apportez votre passeport.\nSans ce certificat médical, la préfecture refusera la carte.', ['passport']],
  [
    'Apportez votre passeport.\nSans visite, pas de certificat médical ; et sans certificat médical, votre demande de carte de séjour sera tenue pour incomplète par la préfecture.',
    ['passport'],
  ],
  [
    'Apportez votre passeport.\nSans contrat d’intégration signé, le préfet peut refuser de vous délivrer une carte de séjour pluriannuelle.',
    ['passport'],
  ],
  [
    'Apportez votre passeport.\nSans votre titre de séjour, vous ne pourrez pas être admise dans la salle.',
    ['passport', 'residence-permit'],
  ],
  ['Sans cette convocation, vous ne pourrez pas entrer.', ['convocation']],
  ['Sans une attestation de formation, la carte de résident ne pourra vous être accordée.', []],
  ['Sans l’attestation de formation, le renouvellement de votre titre sera refusé.', []],
  ['Sans le certificat médical, votre titre de séjour ne pourra pas vous être délivré.', []],
  [
    'Vous vous rendrez au centre de radiologie avec l’ordonnance ci-jointe.\nLe jour de la visite, apportez votre passeport et vos ordonnances si vous prenez un traitement.',
    ['passport', 'prescriptions?'],
  ],
  ['Apportez votre passeport et vos ordonnances en cours.', ['passport', 'prescriptions']],
  ['Sans passeport, vous ne serez pas reçue.', ['passport']],
  ['Vous ne pourrez pas entrer sans votre passeport.', ['passport']],
  [
    'Soyez en possession, chacun des quatre jours, de votre titre de séjour et d’un stylo.',
    ['residence-permit', 'pen'],
  ],
  [
    'Vous voudrez bien avoir, lors de chacune de ces deux journées, votre carte de séjour sur vous.',
    ['residence-permit'],
  ],
]

export const phones: [text: string, phone: string][] = [
  ['Prévenir l’office, et non le centre de radiologie, au 05 96 00 73 52.', '0596007352'],
  ['Prévenez notre secrétariat (et non le cabinet de radiologie) au 05 96 00 73 52.', '0596007352'],
  ['Appelez le service médical, pas le centre d’imagerie, au 05 96 00 73 52.', '0596007352'],
  ['Ne téléphonez pas au cabinet de radiologie mais au 05 96 00 73 52.', '0596007352'],
  [
    'Ce n’est pas le centre d’imagerie qu’il faut joindre mais le secrétariat : 05 96 00 73 52.',
    '0596007352',
  ],
  [
    ' 1) RADIOGRAPHIE DU THORAX                                               2) VISITE AVEC LE MEDECIN DE L’OFII\n à 8H20                                                                  à 13H45\n Centre d’imagerie Carras                                                OFII, service médical\n 52, avenue de la Californie                                             208, route de Grenoble\n 06200 NICE                                                              Bâtiment B, 2e étage\n Tél. : 04 65 71 20 36                                                   06200 NICE\n\nPrévenez le service médical de l’OFII au 04 65 71 88 02 au moins 48 heures\navant.',
    '0465718802',
  ],
  [
    'Cabinet de radiologie du Port                    Service médical de l’OFII\n3 quai du Port                                   2 rue de Tenremonde\n59000 Lille                                      59000 Lille\nTél. 03 20 99 98 60                              Tél. 03 20 11 12 13',
    '0320111213',
  ],
  [
    'Service médical de l’OFII                    Cabinet de radiologie du Port\n2 rue de Tenremonde                                   3 quai du Port\n59000 Lille                                      59000 Lille\nTél. 03 20 99 98 60                              Tél. 03 20 11 12 13',
    '0320999860',
  ],
  [
    'Étape 1 : Imagerie du Lac\n7 rue du Lac, 74000 Annecy\n04 50 11 12 13\n\nÉtape 2 : OFII\n9 rue Royale, 74000 Annecy\n04 50 22 23 24',
    '0450222324',
  ],
  [
    'Radio\tCentre Carras\t52 avenue de la Californie\t04 65 71 20 36\nVisite\tOFII\t208 route de Grenoble\t04 65 71 88 02',
    '0465718802',
  ],
  [
    'Où ?\nClinique des Lilas, service de radiologie\n12 rue des Lilas\n69003 Lyon\nDigicode 12A\nTél. : 04 78 11 12 13\nPour tout changement, appelez l’OFII : 04 78 22 23 24.',
    '0478222324',
  ],
  [
    'M. OKAFOR Chidi\nné le 03.08.1991\n11, avenue Thiers\nPrévenez le service médical au 04 65 71 88 02.',
    '0465718802',
  ],
  ['Mme LI\nNée le 05 06 1988\n22 rue des Lilas\nTél. OFII : 04 65 71 88 02', '0465718802'],
  ['Validé le 02-03-2027\n59000 Lille\nTéléphone : 04 65 71 88 02', '0465718802'],
  ['Né(e) le : 01.02.1990 75 rue de la Paix. Standard 01.02.19.90.75', '0102199075'],
  ['Appelez le 02 61 91\n30 61.', '0261913061'],
  ['Appelez le 02-03-20-27-59.', '0203202759'],
]
