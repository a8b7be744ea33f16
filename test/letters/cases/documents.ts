/** What letters ask to bring or send, in a sentence or a list each: every item in short, in its order. */

/** An unknown item stands with its words; `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

export const prose: Row[] = [
  [
    'Vous voudrez bien vous présenter en vous munissant de la présente, de votre passeport, de votre carnet de vaccination ou de tout document en tenant lieu, ainsi que, si vous en portez, de vos lunettes.',
    ['convocation', 'passport', 'vaccination-record', 'glasses?'],
  ],
  [
    "Je vous engage par conséquent à vous munir, outre la présente convocation, de votre passeport, d'une pièce attestant de votre domicile et, dans la mesure où vous en seriez titulaire, de tout diplôme établissant votre niveau en français.",
    ['convocation', 'passport', 'proof-of-address', 'french-level-certificate?'],
  ],
  [
    "Il est indispensable que vous soyez en possession de la présente convocation, de quatre photographies d'identité récentes et, si vous les détenez, de vos passeports ainsi que des actes de naissance des enfants.",
    ['convocation', 'id-photos', 'passport?', 'birth-certificate?'],
  ],
  [
    "Présentez-vous à l'accueil muni de votre titre de séjour, d'un justificatif de domicile et d'un stylo.",
    ['residence-permit', 'proof-of-address', 'pen'],
  ],
  ['Vous présenterez à votre arrivée votre passeport et cette lettre.', ['passport', 'convocation']],
  [
    "À cette occasion, il vous appartient de produire l'original et la copie de votre passeport, votre titre de séjour et une pièce attestant de votre domicile (facture, quittance ou attestation d'hébergement), de même que vos diplômes, le cas échéant.",
    ['passport', 'residence-permit', 'proof-of-address', 'diplomas?'],
  ],
  [
    "Le jour de l'entretien, vous vous présenterez avec votre passeport, votre contrat de travail et vos trois derniers bulletins de salaire.",
    ['passport', 'work-contract', 'payslips'],
  ],
  [
    'Vous êtes invitée à vous présenter en possession de votre récépissé ; de votre carnet de vaccination ; de vos lunettes, si vous en portez.',
    ['residence-permit', 'vaccination-record', 'glasses?'],
  ],
  [
    "Vous n'omettrez pas de vous munir de votre passeport ainsi que des résultats de vos analyses.",
    ['passport', 'lab-results'],
  ],
  [
    "Le médecin demande un scanner thoracique et un compte rendu de pneumologie. Ces pièces sont à envoyer sous quinze jours à compter de la présente, sous pli fermé. Vous y joindrez une copie de votre pièce d'identité.",
    ['imaging', 'specialist-report', 'identity-document'],
  ],
  [
    "Une pièce d'identité, votre convocation et votre contrat d'intégration républicaine vous seront demandés à l'entrée.",
    ['identity-document', 'convocation', 'cir-contract'],
  ],
  [
    "L'accès à la salle se fait sur présentation de votre convocation et d'une pièce d'identité.",
    ['convocation', 'identity-document'],
  ],
  [
    'Vous ferez réaliser une radiographie des poumons dont vous voudrez bien nous remettre le cliché accompagné du compte rendu ; les personnes qui attendent un enfant en sont dispensées et produiront leur carnet de maternité.',
    ['chest-xray', 'maternity-record?'],
  ],
  [
    'Vous veillerez à être porteur de la présente convocation, de votre passeport et de deux photos.',
    ['convocation', 'passport', 'id-photos'],
  ],
  [
    "Le dossier que vous remettrez à l'agent comprendra le bail, la dernière quittance de loyer et l'avis d'imposition.",
    ['lease', 'rent-receipt', 'tax-notice'],
  ],
  [
    'Merci de tenir à la disposition de notre agent : bail, quittances, facture de gaz, attestation d’assurance.',
    ['lease', 'rent-receipt', 'utility-bill', 'home-insurance'],
  ],
  [
    'Pensez à vos lunettes et à votre carnet de santé. Sans votre passeport, vous ne serez pas reçu.',
    ['glasses', 'child-health-record', 'passport'],
  ],
  [
    'Seules les personnes munies de leur convocation et de leur passeport seront admises.',
    ['convocation', 'passport'],
  ],
  [
    'Vous devez impérativement avoir sur vous le jour du rendez-vous passeport, convocation imprimée, carnet de vaccination, lunettes et, pour les femmes enceintes, un certificat de grossesse.',
    ['passport', 'convocation', 'vaccination-record', 'glasses', 'pregnancy-certificate?'],
  ],
  [
    "Nous vous prions de nous faire tenir, par retour du courrier, la copie de votre livret de famille, votre dernier avis d'imposition ainsi qu'un relevé d'identité bancaire.",
    ['family-record-book', 'tax-notice', 'bank-details'],
  ],
  [
    'Si vous suivez un traitement, vous apporterez votre ordonnance. Le passeport et la convocation sont exigés de tous.',
    ['prescriptions?', 'passport', 'convocation'],
  ],
  ["En cas de grossesse, un certificat médical l'attestant devra être produit.", ['medical-certificate?']],
  [
    'Pour les personnes mariées, joindre le livret de famille. Pour tous : passeport.',
    ['family-record-book?', 'passport'],
  ],
  [
    'Votre venue suppose que vous ayez avec vous : votre titre de voyage, votre convocation.',
    ['other votre titre de voyage', 'convocation'],
  ],
]

export const lists: Row[] = [
  [
    `Je vous invite à apporter à cette occasion :
votre contrat d'intégration républicaine ;
les attestations qui vous ont été remises au terme de chacune des journées de formation
civique, ainsi que celle de votre organisme de formation linguistique ;
votre titre de séjour en cours de validité ;
et, pour le cas où vous auriez passé le DELF ou le TCF, le diplôme ou le relevé de résultats
correspondant.
En cas de contretemps, je vous remercie de bien vouloir prévenir le secrétariat.`,
    ['cir-contract', 'training-certificates', 'residence-permit', 'french-level-certificate?'],
  ],
  [
    `Dans votre sac
☐ Convocation (papier ou écran)
☐ Passeport
☐ Confirmation de validation du visa
☐ Justificatif de domicile (facture < 3 mois ou attestation
d'hébergement)
☐ Diplômes du pays d'origine – facultatif
Déroulé
08:30 Accueil et présentation`,
    ['convocation', 'passport', 'visa-validation', 'proof-of-address', 'diplomas?'],
  ],
  [
    `Cochez avant de partir :
□ passeport
□ carnet de vaccination
□ lunettes (si vous en avez)`,
    ['passport', 'vaccination-record', 'glasses?'],
  ],
  [
    `Pièces à fournir (cases cochées) :
[x] passeport
[ ] livret de famille
[x] justificatif de domicile`,
    ['passport', 'proof-of-address'],
  ],
  [
    `PIÈCES : - CETTE CONVOCATION
- PASSEPORT
- RADIO DES POUMONS DE MOINS DE 3 MOIS AVEC
COMPTE RENDU (A FAIRE AVANT LA VISITE)
- ORDONNANCES EN COURS (LE CAS ECHEANT)
DIVERS : TELEPHONE EN MODE SILENCIEUX.`,
    ['convocation', 'passport', 'chest-xray', 'prescriptions?'],
  ],
  [
    `Pièces :\tcet avis – passeport – attestation de validation du VLS-TS – facture
d'eau ou d'électricité – stylo noir
Repas :\tnon prévu`,
    ['convocation', 'passport', 'visa-validation', 'utility-bill', 'pen'],
  ],
  [
    `À présenter à l'enquêteur :
pièce d'identité\tattestation d'assurance habitation
bail\tfacture d'électricité
dernière quittance de loyer\ttaxe foncière (si propriétaire)
Présence du demandeur exigée.`,
    [
      'identity-document',
      'home-insurance',
      'lease',
      'utility-bill',
      'rent-receipt',
      'other? taxe foncière (si propriétaire)',
    ],
  ],
  [
    `Dans tous les cas
- passeport
- convocation
Le cas échéant
- ordonnances
- carnet de maternité
En cas d'empêchement
- écrivez-nous`,
    ['passport', 'convocation', 'prescriptions?', 'maternity-record?'],
  ],
  [
    `Pièces à apporter obligatoirement :
- la présente convocation ;
- votre passeport ;
et, si vous en possédez :
- vos radiographies ;
- vos comptes rendus d'hospitalisation.
Toute absence sera signalée.`,
    ['convocation', 'passport', 'chest-xray?', 'hospital-reports?'],
  ],
  [
    `Pièce\tPrécisions
Passeport\toriginal, en cours de validité
Justificatif de domicile\tfacture d'électricité ou quittance de loyer de moins de 3 mois
Photos d'identité\t2, récentes, tête nue
Livret de famille\tuniquement si vous êtes marié
Carte Vitale\tou attestation de droits
Contact\t03 20 99 98 60`,
    [
      'passport',
      'proof-of-address',
      'id-photos',
      'family-record-book?',
      'other Carte Vitale ou attestation de droits',
    ],
  ],
  [
    `Document | Forme
Titre de séjour | original
Contrat de travail | copie
3 derniers bulletins de paie | copies`,
    ['residence-permit', 'work-contract', 'payslips'],
  ],
  [
    `Documents à apporter
Passeport
Convocation
Carnet de vaccination
Lunettes
Merci de votre ponctualité.`,
    ['passport', 'convocation', 'vaccination-record', 'glasses'],
  ],
  [
    `Il vous sera demandé :
attestation nominative de formation civique ; attestation d'assiduité ; titre de séjour
; CV.
Impossible ce jour-là ? Téléphonez-nous.`,
    ['training-certificates', "other attestation d'assiduité", 'residence-permit', 'other CV'],
  ],
  [
    `Merci d'apporter:
1.la convocation
2.le passeport
3.deux photos d'identité
4.une enveloppe timbrée à votre adresse`,
    ['convocation', 'passport', 'id-photos', 'other une enveloppe timbrée à votre adresse'],
  ],
  [
    `Vous voudrez bien apporter les documents suivants : 1) convocation 2) passeport 3) carnet de santé 4) carte Vitale`,
    ['convocation', 'passport', 'child-health-record', 'other carte Vitale'],
  ],
  [
    `À chaque journée
Pièce d'identité
Cette convocation
Émargement matin et après-midi
Repas de midi pris en charge`,
    ['identity-document', 'convocation'],
  ],
  [
    `AVEC QUOI
Convocation
Titre de séjour ou passeport
Stylo et cahier
UN PROBLÈME ?
01 99 00 63 74`,
    ['convocation', 'residence-permit', 'passport', 'pen'],
  ],
  [
    `À emporter
• Votre passeport
  (celui sur lequel figure le visa de long séjour)
• Votre carnet de santé
  S'il n'est pas en français, faites-le traduire
• Une bouteille d'eau
Accès
• Métro ligne 2`,
    ['passport', 'child-health-record', "other Une bouteille d'eau"],
  ],
  [
    `Liste des pièces
a) Passeport
b) Acte de mariage traduit
c) Attestation CPAM
d) Livret de famille, si vous avez des enfants`,
    ['passport', 'marriage-certificate', 'other Attestation CPAM', 'family-record-book?'],
  ],
  [
    `Justificatifs : récépissé ou carte de séjour ; justificatif de domicile ; photo d'identité (1) ; livret de famille, s'il y a lieu.`,
    ['residence-permit', 'proof-of-address', 'id-photos', 'family-record-book?'],
  ],
  [
    `À APPORTER\t– présente convocation
– passeport (original + copie page d'identité)
– lunettes ou lentilles
– C.R. d'hospitalisation, si hospitalisation
RADIO PULMONAIRE\tfaite sur place, gratuite.`,
    ['convocation', 'passport', 'glasses', 'hospital-reports?'],
  ],
  [
    `1\tfiche de convocation
2\tpasseport ou titre de voyage
3\tjustificatif de domicile – 3 mois
4\tdiplôme de français, si obtenu
Si impossibilité
Courriel avant le 01/10/27 avec justificatif.`,
    ['convocation', 'passport', 'proof-of-address', 'french-level-certificate?'],
  ],
  [
    `LE JOUR DU RENDEZ-VOUS
Apportez : passeport / convocation / carnet de vaccination / lunettes`,
    ['passport', 'convocation', 'vaccination-record', 'glasses'],
  ],
  [
    `Votre passeport + cette convocation + un stylo
Le tout à présenter à l'accueil.`,
    ['passport', 'convocation', 'pen'],
  ],
]

export const notAsked: Row[] = [
  ["Il n'est plus demandé de timbre fiscal. Apportez votre passeport.", ['passport']],
  ["Munissez-vous de votre passeport. Inutile d'apporter vos bulletins de salaire.", ['passport']],
  ['Vous apporterez votre titre de séjour ; les photographies ne sont plus exigées.', ['residence-permit']],
  [
    "Il n'y a pas lieu de vous déplacer, non plus que de joindre des timbres. Adressez-nous le bail.",
    ['lease'],
  ],
  ['Munissez-vous de votre convocation ; de quoi écrire vous sera remis sur place.', ['convocation']],
  ["Vous n'avez pas à fournir de justificatif de domicile mais apportez votre passeport.", ['passport']],
  ["N'apportez ni vos diplômes ni vos bulletins scolaires.", []],
  ['Apportez votre passeport (pas de photo, pas de timbre).', ['passport']],
  [
    `À apporter :
- passeport
- carnet de vaccination
Ne sont pas nécessaires :
- photos d'identité
- justificatif de domicile`,
    ['passport', 'vaccination-record'],
  ],
  [
    'À l’issue de la visite, un certificat médical vous sera remis. Conservez-le pour la remise de votre titre de séjour.',
    [],
  ],
  [
    'Vous avez validé votre visa de long séjour le 3 décembre 2026. Votre demande de titre de séjour est en cours.',
    [],
  ],
  ['La présentation à cette visite conditionne la délivrance de votre titre de séjour.', []],
  ['Toute absence doit être justifiée par un certificat médical. Apportez votre passeport.', ['passport']],
  [
    "En cas d'empêchement, merci de nous prévenir en joignant un justificatif (certificat médical, attestation de l'employeur).",
    [],
  ],
  ['Clinique du Parc – imagerie\n6 rue Clavel\n34090 MONTPELLIER\nApportez la convocation.', ['convocation']],
  ['Vous êtes dispensé de produire votre acte de naissance. Seul le passeport est requis.', ['passport']],
  ['Le compte rendu de la radiographie vous est remis aussitôt : gardez-le.', []],
  [
    'Nous avons bien reçu votre bail et vos quittances. Il manque votre avis d’imposition, que vous voudrez bien nous envoyer.',
    ['tax-notice'],
  ],
]

export const words: Row[] = [
  [
    'Laissez à portée de main :\n• l’original du bail ;\n• la dernière quittance de loyer ;\n• une facture d’électricité.',
    ['lease', 'rent-receipt', 'utility-bill'],
  ],
  [
    'Laissez à la disposition de l’agent : le bail, la quittance de loyer. Laissez vos bagages chez vous.',
    ['lease', 'rent-receipt'],
  ],
  [
    'Vous présenterez ce courrier et votre titre de séjour. Les livres sont prêtés, un cahier et un stylo suffisent.',
    ['convocation', 'residence-permit', 'pen'],
  ],
  [
    'Apportez votre passeport. Si vous êtes empêchée, prévenez-nous et fournissez un certificat médical ou une attestation de votre employeur.',
    ['passport'],
  ],
  [
    'Apportez votre passeport et une attestation signée de la personne qui vous loge.',
    ['passport', 'proof-of-address'],
  ],
  [
    'Préparez votre bail. L’enquêteur passera le matin. Il sera porteur d’une carte professionnelle.',
    ['lease'],
  ],
  [
    'Prenez avec vous votre passeport et tout papier prouvant depuis quand vous êtes en France.',
    ['passport', 'other tout papier prouvant depuis quand vous êtes en France'],
  ],
  [
    'Bring with you:\n- this letter;\n- two recent photographs;\n- a medical certificate, if any.',
    ['convocation', 'id-photos', 'medical-certificate?'],
  ],
  [
    'Présentez-vous avec cette convocation, une pièce d’identité munie d’une photo et un stylo.',
    ['convocation', 'identity-document', 'pen'],
  ],
  [
    'Venez avec un justificatif d’identité muni d’une photo et deux photos récentes.',
    ['identity-document', 'id-photos'],
  ],
  ['Vous viendrez munie de votre passeport et d’une photo d’identité.', ['passport', 'id-photos']],
  ['Apportez le présent courrier et une pièce d’identité.', ['convocation', 'identity-document']],
  ['Apportez cette lettre imprimée et votre passeport.', ['convocation', 'passport']],
  ['Ladite convocation est à présenter à l’accueil.', ['convocation']],
  ['Merci de vous munir du présent avis et de votre titre de séjour.', ['convocation', 'residence-permit']],
  ['Apportez la lettre que vous avez sous les yeux, votre passeport.', ['convocation', 'passport']],
  [
    'Munissez-vous de votre document de voyage et de votre carte de séjour.',
    ['passport', 'residence-permit'],
  ],
  [
    'À FOURNIR : PIECE D IDENTITE, RECEPISSE, JUSTIFICATIF DE DOMICILE, 2 PHOTOS',
    ['identity-document', 'residence-permit', 'proof-of-address', 'id-photos'],
  ],
  [
    'Pièces à joindre : attestation de la CAF, dernier avis de situation déclarative, RIB.',
    ['other attestation de la CAF', 'tax-notice', 'bank-details'],
  ],
  ['Apportez un repas tiré du sac et de quoi prendre des notes.', ['packed-lunch', 'pen']],
  [
    'Vous apporterez vos analyses de sang, votre bilan biologique et vos radios.',
    ['lab-results', 'chest-xray'],
  ],
]

/** Whole letters, or most of one: what stands around the list must not get into it. */
export const letters: Row[] = [
  [
    `Office français de l'immigration et de l'intégration
Direction territoriale de Lille
Madame SOLTANI Neda
Objet : votre convocation du 12 mai 2027
Madame,
À la suite de la validation de votre visa de long séjour valant titre de séjour, vous êtes convoquée à la visite
médicale le mercredi 12 mai 2027 à 10 h 00, 2 rue de Tenremonde, 59000 Lille.
Je vous saurais gré de vous présenter à l'heure dite, munie des pièces énumérées ci-après, en original :
– passeport revêtu du visa ;
– la convocation ci-jointe ;
– carnet de vaccination, ou à défaut tout document attestant des vaccinations reçues ;
– le cas échéant, lunettes ou lentilles, ordonnances en cours.
Une radiographie pulmonaire sera réalisée sur place ; il est inutile d'en apporter une.
Au terme de la visite, un certificat de contrôle médical vous sera délivré. Il vous sera réclamé par la préfecture lors du
renouvellement de votre titre de séjour.
En cas d'empêchement justifié par un certificat médical ou une attestation de l'employeur, prévenez le service.`,
    ['passport', 'convocation', 'vaccination-record', 'glasses?', 'prescriptions?'],
  ],
  [
    `OFII MELUN
CONVOCATION A LA JOURNEE D ACCUEIL
VOUS DEVREZ PRESENTER LES DOCUMENTS SUIVANTS (ORIGINAUX + COPIES) :
1 - PASSEPORT EN COURS DE VALIDITE
2 - CARTE DE SEJOUR OU RECEPISSE
3 - JUSTIFICATIF DE DOMICILE DE MOINS DE TROIS MOIS
4 - DEUX PHOTOGRAPHIES D IDENTITE
5 - ACTE DE MARIAGE (SI MARIE)
6 - CARTE VITALE
LA PRESENCE D UN INTERPRETE EST PREVUE.
TOUTE ABSENCE NON JUSTIFIEE ENTRAINERA LA CLOTURE DE VOTRE DOSSIER.`,
    [
      'passport',
      'residence-permit',
      'proof-of-address',
      'id-photos',
      'marriage-certificate?',
      'other CARTE VITALE',
    ],
  ],
  [
    `Bonjour,
Nous vous rappelons votre rendez-vous du jeudi 3 juin 2027 à 14 h à l'OFII, 8 rue Lemordant, 35000 Rennes.
N'oubliez pas : cette convocation (sur papier ou sur votre téléphone), votre passeport, votre justificatif de domicile
(facture d'électricité, de téléphone, quittance de loyer…) et, si vous les avez déjà passés, vos diplômes de langue.
À noter : plus besoin de photo ni de timbre fiscal.
Cordialement,
OFII Rennes`,
    ['convocation', 'passport', 'proof-of-address', 'french-level-certificate?'],
  ],
  [
    `Regroupement familial – pièces manquantes
Monsieur,
L'étude de votre demande a fait apparaître que les documents ci-dessous font défaut :
- avis d'imposition 2026
- trois dernières quittances de loyer
- attestation de l'employeur datant de moins d'un mois
Vous disposez d'un délai de trente jours à compter de la réception de la présente pour me les faire parvenir.
Faute de réponse, votre dossier vous sera retourné.`,
    ['tax-notice', 'rent-receipt', 'work-contract'],
  ],
  [
    `Votre dossier a été examiné. Il reste incomplet. Merci de bien vouloir nous transmettre sous huit jours :
Copie du bail
Attestation d'assurance habitation en cours de validité
Facture d'eau, de gaz ou d'électricité
Taxe d'habitation
à l'adresse suivante : OFII, 7 rue Quivogne, 69002 Lyon.`,
    ['lease', 'home-insurance', 'utility-bill', "other Taxe d'habitation"],
  ],
  [
    `Visite du logement
Notre enquêteur se présentera à votre domicile le 8 juin 2027 entre 9 h et 12 h. Il vérifiera la superficie du logement.
Tenez prêts, s'il vous plaît : le bail ou le titre de propriété ; la dernière quittance ; une facture récente
d'électricité ; l'attestation d'assurance.
Votre conjoint n'a pas à être présent.`,
    ['lease', 'rent-receipt', 'utility-bill', 'home-insurance'],
  ],
  [
    `Formation civique – jour 1
Le repas de midi est pris en charge par l'organisme. Prévoyez d'arriver un quart d'heure avant.
Une pièce d'identité sera exigée à l'entrée.
À l'issue de la formation, une attestation de participation vous sera remise ; conservez-la précieusement, elle vous
sera demandée lors de votre demande de carte de résident.`,
    ['identity-document'],
  ],
  [
    `Entretien de fin de parcours
Pour cet entretien, votre auditrice aura besoin de : vos attestations de formation civique, votre attestation de
formation linguistique, votre titre de séjour ainsi que, si vous travaillez, votre contrat de travail et vos derniers
bulletins de paie.
Merci d'apporter également votre CV.`,
    [
      'training-certificates',
      'other votre attestation de formation linguistique',
      'residence-permit',
      'work-contract?',
      'payslips?',
      'other votre CV',
    ],
  ],
  [
    `Demande d'examens complémentaires
Le médecin rapporteur de l'OFII, après étude de votre certificat médical, souhaite disposer des éléments suivants :
• compte rendu d'hospitalisation de mars 2027
• résultats de la charge virale datant de moins de trois mois
• IRM cérébrale (cliché et compte rendu)
• avis du spécialiste qui vous suit
Ces éléments sont à envoyer dans un délai de quinze jours sous pli confidentiel. La copie de votre titre de séjour devra
être jointe. Il n'est pas utile d'adresser à nouveau votre certificat médical.`,
    ['hospital-reports', 'lab-results', 'imaging', 'specialist-report', 'residence-permit'],
  ],
  [
    `GUICHET UNIQUE – Convocation
Date : 14/06/2027
Heure : 08:30
Documents à présenter : la présente convocation, documents d'identité et de voyage (si vous en possédez), 4 photos
d'identité récentes, documents relatifs à l'état civil (acte de naissance, livret de famille…), justificatif d'hébergement.
La présence de tous les membres de la famille est obligatoire.`,
    ['convocation', 'identity-document?', 'id-photos', 'birth-certificate', 'proof-of-address'],
  ],
  [
    `Aide au retour – votre départ
Vous vous présenterez à l'aéroport trois heures avant le départ, muni de votre passeport ou du laissez-passer délivré par
votre consulat, et de ce courrier. Vos bagages ne doivent pas dépasser 23 kg.
L'allocation vous sera remise contre présentation d'une pièce d'identité.`,
    ['passport', 'convocation', 'identity-document'],
  ],
  [
    `Cours de français – première séance
Vous apporterez de quoi noter (cahier, stylo), votre contrat d'intégration républicaine et l'attestation de sécurité sociale.
L'attestation d'assiduité est délivrée à la fin du parcours.`,
    ['pen', 'cir-contract', "other l'attestation de sécurité sociale"],
  ],
  [
    `Pièces à produire le jour de la visite
Pour tous :
passeport
convocation
carnet de vaccination
Pour les femmes enceintes :
carnet de maternité
Pour les porteurs de lunettes :
lunettes
Radiographie
La radiographie est faite à l'OFII.`,
    ['passport', 'convocation', 'vaccination-record', 'maternity-record?', 'glasses?'],
  ],
  [
    `Ce dont vous aurez besoin
Obligatoire\tPasseport, convocation
Si vous en avez\tRadiographies, ordonnances
Inutile\tPhotos, timbres`,
    ['passport', 'convocation', 'chest-xray?', 'prescriptions?'],
  ],
  [
    `RENDEZ-VOUS\tmardi 8 juin 2027, 9 h 15
ADRESSE\t4 rue de Patay, 45000 Orléans
APPORTER\tpasseport, titre de séjour,
\tjustificatif de domicile,
\tphoto d'identité
CONTACT\t02 38 00 00 00`,
    ['passport', 'residence-permit', 'proof-of-address', 'id-photos'],
  ],
  [
    `La présente convocation vaut justificatif d'absence auprès de votre employeur. Votre passeport vous sera restitué à la fin
de l'entretien. Veuillez vous présenter au guichet avec votre convocation.`,
    ['convocation'],
  ],
  [
    `Rappel des pièces : passeport (original et photocopie de la page d'identité), visa (photocopie), 3 photos, livret de
famille s'il existe, enveloppe timbrée.`,
    ['passport', 'visa', 'id-photos', 'family-record-book?', 'other enveloppe timbrée'],
  ],
  [
    `Vous trouverez ci-joint votre contrat d'intégration républicaine signé le 3 mars 2027. Vous devez le conserver. Lors de la
première journée de formation civique, vous devrez présenter ce contrat ainsi qu'une pièce d'identité avec photo.`,
    ['cir-contract', 'identity-document'],
  ],
  [
    `Merci de vous munir :
* de votre pièce d'identité
* de cette lettre
* de votre repas (pas de cantine)
* de vêtements chauds
Vous signerez la feuille d'émargement matin et soir.`,
    ['identity-document', 'convocation', 'packed-lunch', 'other vêtements chauds'],
  ],
  [
    `Vous devez venir avec les originaux et les copies de : votre passeport, votre acte de naissance traduit par un traducteur
agréé, votre attestation d'hébergement accompagnée de la pièce d'identité de l'hébergeur et d'une facture à son nom.
Les documents étrangers doivent être traduits.`,
    ['passport', 'birth-certificate', 'proof-of-address'],
  ],
]

/** Sentences that do more than ask. */
export const asides: Row[] = [
  [
    "Apportez votre passeport. En cas de changement d'adresse, transmettez-nous un nouveau justificatif de domicile.",
    ['passport'],
  ],
  [
    'Si vous êtes enceinte, merci d’apporter votre carnet de maternité et de prévenir le médecin.',
    ['maternity-record?'],
  ],
  ['Le médecin vous remettra un certificat médical. Présentez votre convocation.', ['convocation']],
  [
    "Munissez-vous de la présente convocation ainsi que de l'ensemble des pièces listées au verso.",
    ['convocation'],
  ],
]

/** As a picture of a letter gives them: bullets read as letters, colons lost, lists run together. */
export const pictures: Row[] = [
  [
    `Vous apporterez
cette lettre
votre passeport
une photographie d'identité tête nue
un justificatif de domicile récent
des timbres fiscaux d'un montant de 241 euros
Faute de vous présenter, vous vous exposez à un refus.`,
    ['convocation', 'passport', 'id-photos', 'proof-of-address', 'tax-stamp'],
  ],
  [
    `Documents demandés (seules les cases cochées vous concernent)
[x] passeport
[ ] livret de famille
[x] carnet de vaccination`,
    ['passport', 'vaccination-record'],
  ],
  [
    `Ce qu'il faut apporter
« convocation
g' passeport
f vaccinations (carnet, attestation ou carte)
* comptes rendus d'hospitalisation, si vous en avez
g lunettes ou lentilles
Radiographie
À faire au Centre Azur Imagerie, 12 avenue Malausséna, 06000 NICE.`,
    ['convocation', 'passport', 'vaccination-record', 'hospital-reports?', 'glasses'],
  ],
]

export const quotes: [text: string, quotes: string[]][] = [
  ["Merci d'apporter : 1.la convocation 2.le passeport", ['la convocation', 'le passeport']],
  ['Muni du passeport, et de 2 photos (35 x 45 mm) ;', ['passeport', '2 photos (35 x 45 mm)']],
  [
    "Vous apporterez l'original et une copie de votre titre de séjour, ainsi que, le cas échéant, vos lunettes.",
    ["l'original et une copie de votre titre de séjour", 'vos lunettes'],
  ],
  [
    'À apporter\n✓ Passeport (original)\n✓ Carnet de vaccination',
    ['Passeport (original)', 'Carnet de vaccination'],
  ],
]

/** More registers: the terse form, the formal letter, the friendly mail, the reminder. */
export const registers: Row[] = [
  [
    "Vous vous munirez à cet effet du présent avis, d'un document officiel d'identité et, pour les mineurs, du livret de famille.",
    ['convocation', 'identity-document', 'family-record-book?'],
  ],
  [
    "Il conviendra de remettre à l'agent d'accueil la photocopie de votre carte de séjour, recto verso, et trois photographies d'identité.",
    ['residence-permit', 'id-photos'],
  ],
  [
    "Prière d'apporter passeport et convocation. Les personnes sous traitement apporteront leurs ordonnances.",
    ['passport', 'convocation', 'prescriptions?'],
  ],
  [
    'Vous voudrez bien, à cette occasion, produire tout document établissant votre identité, ainsi que la preuve de votre domiciliation.',
    ['identity-document', 'proof-of-address'],
  ],
  [
    'Le jour J, glissez dans votre sac votre passeport, cette convocation et vos lunettes (si vous en avez).',
    ['passport', 'convocation', 'glasses?'],
  ],
  [
    'Sont à produire : passeport, acte de mariage, livret de famille. Sont facultatifs : diplômes, CV.',
    ['passport', 'marriage-certificate', 'family-record-book', 'diplomas?', 'other? CV'],
  ],
  [
    "À noter : l'accès au bâtiment est soumis à la présentation d'une pièce d'identité.",
    ['identity-document'],
  ],
  [
    'Nous vous demandons de nous retourner, datés et signés, le formulaire ci-joint et la copie de votre bail.',
    ['other le formulaire ci-joint', 'lease'],
  ],
  [
    "Vous joindrez à votre envoi : un extrait d'acte de naissance avec filiation (original et traduction), un RIB et deux enveloppes timbrées.",
    ['birth-certificate', 'bank-details', 'other deux enveloppes timbrées'],
  ],
  [
    'Si vous portez des lunettes ou des lentilles, prenez-les. Si vous avez un carnet de vaccination, apportez-le.',
    ['glasses?', 'vaccination-record?'],
  ],
  ['Lorsque vous en disposez, vous apporterez également vos anciennes radiographies.', ['chest-xray?']],
  [
    "Votre passeport est indispensable. Votre convocation doit être imprimée et présentée à l'accueil.",
    ['passport', 'convocation'],
  ],
  [
    "Veuillez présenter ce message à l'accueil, sur papier ou sur votre téléphone, avec votre titre de séjour.",
    ['convocation', 'residence-permit'],
  ],
  [
    'Please bring: your passport, this letter and your vaccination record. Apportez votre passeport, cette lettre et votre carnet de vaccination.',
    ['passport', 'convocation', 'vaccination-record'],
  ],
  [
    "Le carnet de santé de chaque enfant est à présenter au médecin. Il n'est pas exigé de photographie.",
    ['child-health-record'],
  ],
  [
    "N'apportez que votre passeport et cette convocation : les autres pièces figurent déjà à votre dossier.",
    ['passport', 'convocation'],
  ],
  [
    'Vous ne serez reçu que muni de votre convocation et de votre récépissé.',
    ['convocation', 'residence-permit'],
  ],
  ["Aucun document n'est à fournir, hormis votre passeport.", ['passport']],
  [
    "Contrairement à ce qui vous a été indiqué, la présentation de vos bulletins de salaire n'est plus nécessaire. Votre contrat de travail suffit.",
    [],
  ],
  ["Le timbre fiscal n'étant plus demandé, veuillez vous présenter avec votre seul passeport.", ['passport']],
  [
    `Rappel : votre visite médicale a lieu demain à 9 h.
À ne pas oublier
1/ la convocation
2/ le passeport
3/ le carnet de vaccination
OFII Nantes`,
    ['convocation', 'passport', 'vaccination-record'],
  ],
  [
    `PIECES A PRESENTER
PASSEPORT
VISA
CERTIFICAT DE VACCINATION
LUNETTES DE VUE
RESULTATS D ANALYSES RECENTS
EN CAS DE RETARD, PREVENIR LE SECRETARIAT`,
    ['passport', 'visa', 'vaccination-record', 'glasses', 'lab-results'],
  ],
  [
    `Documents | Original | Copie
Passeport | X | X
Justificatif de domicile | X |
Photos (2) | X |`,
    ['passport', 'proof-of-address', 'id-photos'],
  ],
  [
    `Vous devez apporter
    votre passeport
    votre convocation
    une copie de votre titre de séjour
Vous pouvez venir accompagné d'un interprète.`,
    ['passport', 'convocation', 'residence-permit'],
  ],
  [
    `Les documents qui vous seront demandés sont les suivants : votre titre de séjour, votre passeport
et un justificatif de domicile récent (moins de trois mois).
Toute fausse déclaration expose à des poursuites.`,
    ['residence-permit', 'passport', 'proof-of-address'],
  ],
  [
    `Avant la visite : faites réaliser une radiographie des poumons chez le radiologue de votre choix.
Le jour de la visite : apportez le cliché et son compte rendu, votre passeport, votre convocation.`,
    ['chest-xray', 'passport', 'convocation'],
  ],
  [
    `La visite comprend un entretien infirmier, une radiographie des poumons et une consultation médicale. Le médecin examinera
votre carnet de vaccination. Votre passeport sera contrôlé à l'entrée.`,
    ['vaccination-record', 'passport'],
  ],
  [
    `Votre certificat de résidence algérien sera renouvelé sur présentation de l'attestation. Votre récépissé reste valable.
Présentez-vous le 3 juin 2027 à 9 h.`,
    [],
  ],
]
