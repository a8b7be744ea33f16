/** What the words of items name beside their ids: the paper exactly, the choice, for whom, the form. Invented wordings. */

/** Below a title: each line, and what is read of it in short. */
export const named: [string, string[]][] = [
  ['contrat de travail ou attestation France Travail', ['work-contract = work-contract | job-seeker-proof']],
  [
    'justificatifs de recherche d’emploi ou contrat de travail',
    ['work-contract = job-search-proof | work-contract'],
  ],
  ['votre carte d’étudiant', ['other = student-card']],
  ['un justificatif de vos ressources', ['other = income-proof']],
  ['un masque', ['other = mask']],
  ['un titre de séjour', ['residence-permit']],
  ['votre carte de séjour en cours de validité', ['residence-permit']],
  ['VOTRE RECEPISSE DE DEMANDE DE TITRE', ['residence-permit = card-receipt']],
  ['titre de séjour ou récépissé', ['residence-permit = card-or-receipt']],
  ['le récépissé, ou la carte de séjour si elle vous a été remise', ['residence-permit = card-or-receipt']],
  ['votre carte de séjour (ou son récépissé)', ['residence-permit = card-or-receipt']],
  ['titre de séjour ou visa long séjour', ['residence-permit = residence-permit | visa']],
  ['votre autorisation provisoire de séjour', ['residence-permit = temporary-permit']],
  ['une radiographie du thorax', ['chest-xray']],
  ['le cliché remis par le radiologue', ['chest-xray']],
  ['la radio des poumons et l’interprétation du radiologue', ['chest-xray = chest-xray-and-report']],
  ['ce courrier, sur papier ou sur votre téléphone', ['convocation = letter-or-phone']],
  ['la présente lettre', ['convocation']],
  ['passeport ou titre de voyage', ['passport = passport | travel-document']],
  ['le bail ou le titre de propriété', ['lease = lease | deed']],
  ['bail, ou acte de propriété si vous êtes propriétaire', ['lease = lease | deed for owner']],
  ['le contrat de location, avec l’état des lieux si vous en avez un', ['lease']],
  ['une attestation d’hébergement', ['proof-of-address = host-letter']],
  ['attestation sur l’honneur d’hébergement', ['other = host-letter']],
  ['l’attestation sur l’honneur de domicile', ['other = address-statement']],
  ['une déclaration de résidence sur l’honneur', ['other = address-statement']],
  ['une attestation sur l’honneur', ['other = own-statement']],
  ['attestation sur l’honneur du bailleur', ['other']],
  ['l’attestation de superficie du logement', ['other = size-note']],
  ['un certificat de surface (loi Carrez)', ['other = size-note']],
  ['attestation de votre employeur', ['work-contract = employer-note']],
  ['promesse d’embauche', ['work-contract = job-offer']],
  ['un stylo et un cahier', ['pen = pen-and-notebook']],
  ['votre curriculum vitae', ['other = cv']],
  ['vos comptes rendus médicaux', ['hospital-reports = medical-reports']],
  ['livret de famille ou tout document équivalent', ['family-record-book = family-record-book | stands-in']],
  ['carnet de vaccination ou sa photocopie', ['vaccination-record or copy']],
  ['carnet de santé ou de vaccinations', ['vaccination-record']],
  // "Ou" that offers no choice between papers.
  ['diplômes obtenus en France ou à l’étranger', ['diplomas']],
  ['tout diplôme ou toute attestation de langue française', ['french-level-certificate']],
  ['scanners, IRM ou échographies', ['imaging']],
  ['lunettes ou lentilles', ['glasses']],
  ['une facture d’eau, d’électricité ou de gaz', ['utility-bill']],
  ['un justificatif de domicile (facture, quittance ou attestation)', ['proof-of-address']],
  // For whom.
  ['contrat de travail (salariés)', ['work-contract? for employed']],
  ['contrat de travail si vous exercez déjà une activité', ['work-contract? for employed']],
  ['livret de famille, si vous avez des enfants', ['family-record-book? for children']],
  ['taxe foncière (si propriétaire)', ['other? = property-tax-notice for owner']],
  [
    'si vous êtes propriétaire : la taxe foncière à la place du bail',
    ['other? = property-tax-notice for owner'],
  ],
  ['quittance de loyer, si vous êtes locataire', ['rent-receipt? for tenant']],
  ['acte de mariage, si vous êtes marié', ['marriage-certificate? for married']],
  ['vos lunettes, si vous en portez', ['glasses? for wear-them']],
  ['si vous avez déménagé : le nouveau bail', ['lease? for moved']],
  ['ordonnances, si vous suivez un traitement', ['prescriptions? for treatment']],
  ['carnet de maternité, si vous attendez un enfant', ['maternity-record? for pregnant']],
  ['dernier avis d’imposition si vos revenus ont changé', ['tax-notice? for income-changed']],
  ['un RIB, si vous avez un compte en France', ['bank-details? for account']],
  ['diplômes, si vous en possédez', ['diplomas? for have-it']],
  // A situation that is told before a colon is a condition too.
  ['vous êtes enceinte : le carnet de maternité', ['maternity-record? for pregnant']],
  ['vous avez déjà été opérée : le compte rendu opératoire', ['hospital-reports? for hospital']],
  ['Vous portez des lunettes ou des lentilles : vos lunettes', ['glasses? for wear-them']],
  ['vous travaillez : votre contrat de travail', ['work-contract? for employed']],
  ['vous suivez un traitement : l’ordonnance en cours', ['prescriptions? for treatment']],
  ['vous êtes marié(e) : l’acte de mariage', ['marriage-certificate? for married']],
  ['vous avez des enfants : le livret de famille', ['family-record-book? for children']],
  ['vous êtes locataire : la dernière quittance de loyer', ['rent-receipt? for tenant']],
  // Conditions that are not known, turned round, or somebody else's.
  ['carnet de maternité, le cas échéant', ['maternity-record? for pregnant']],
  ['carnet de maternité, si elle attend un enfant', ['maternity-record?']],
  ['bail, si vous n’êtes pas propriétaire', ['lease?']],
  // Whose, in which form and language.
  ['IRM de décembre : disque et copie papier', ['imaging']],
  ['la convocation remise à la fin de la première journée', ['convocation = given-sheet']],
  ['la feuille de convocation distribuée en fin de première séance', ['convocation = given-sheet']],
  ['la convocation donnée lors de la première journée', ['convocation = given-sheet']],
  ['la convocation reçue lors de votre demande', ['convocation']],
  ['la convocation remise lors du dépôt', ['convocation']],
  ['la convocation reçue au cours de l’été', ['convocation']],
  ['la présente convocation, remise lors de l’accueil', ['convocation']],
  ['dernière fiche de paie', ['payslips = payslip']],
  ['deux photos d’identité par personne', ['id-photos of each']],
  ['les actes de naissance de vos enfants', ['birth-certificate = births-of-children']],
  ['passeport (original et photocopie)', ['passport original-and-copy']],
  ['passeport (original, les photocopies ne sont pas acceptées)', ['passport original']],
  ['passeport (original, pas de copie)', ['passport original']],
  ['acte de naissance (copie, l’original n’est pas nécessaire)', ['birth-certificate copy']],
  ['titre de séjour, original et copie non certifiée', ['residence-permit original-and-copy']],
  ['titre de séjour et sa photocopie', ['residence-permit original-and-copy']],
  ['acte de naissance, traduit par un traducteur assermenté', ['birth-certificate in sworn French']],
  ['diplômes, sans traduction', ['diplomas']],
]

/** Letters, or parts of them. */
export const inContext: [string, string[]][] = [
  [
    'Il conviendra de produire :\n- votre passeport ;\n- une quittance, une facture ou toute autre pièce établissant votre domicile.',
    ['passport', 'rent-receipt', 'or utility-bill', 'or proof-of-address'],
  ],
  [
    'Apportez votre passeport, une quittance, une facture ou un autre justificatif de domicile.',
    ['passport', 'rent-receipt', 'or utility-bill', 'or proof-of-address'],
  ],
  [
    'Apportez votre passeport, une quittance ou tout autre justificatif de domicile.',
    ['passport', 'rent-receipt', 'or proof-of-address'],
  ],
  [
    'Vous joindrez une quittance, une facture et un justificatif de domicile de votre hôte.',
    ['rent-receipt', 'utility-bill', 'proof-of-address'],
  ],
  [
    'Vous apporterez votre passeport, la radiographie des poumons et, si vous avez été hospitalisé, les comptes rendus correspondants.',
    ['passport', 'chest-xray', 'hospital-reports? for hospital'],
  ],
  [
    'Vous devez faire réaliser une radiographie du thorax et l’apporter avec son compte rendu. Apportez aussi votre passeport.',
    ['chest-xray = chest-xray-and-report', 'passport'],
  ],
  [
    'Faites faire une radio des poumons et apportez-la avec le compte rendu du radiologue. Apportez votre passeport.',
    ['chest-xray = chest-xray-and-report', 'passport'],
  ],
  ['Apportez votre passeport. La radiographie n’est demandée que si le médecin le juge utile.', ['passport']],
  [
    'Apportez votre passeport et votre carnet de vaccinations (avec traduction si possible).',
    ['passport', 'vaccination-record'],
  ],
  [
    'Apportez votre passeport, votre carnet de vaccination (traduction en français si possible) et vos lunettes.',
    ['passport', 'vaccination-record', 'glasses'],
  ],
  [
    'Munissez-vous de votre passeport, de la radiographie et du compte rendu.',
    ['passport', 'chest-xray = chest-xray-and-report'],
  ],
  [
    'À présenter selon votre situation\n• vous avez été hospitalisée : les comptes rendus\n• vous portez des verres correcteurs : vos lunettes',
    ['hospital-reports? for hospital', 'glasses? for wear-them'],
  ],
  [
    'Tenez à leur disposition le bail et, si vous avez des travaux en cours, les devis.',
    ['lease', 'other? = builders-quotes for works'],
  ],
  [
    'Vous présenterez votre passeport et, si vous avez un diplôme de français, votre attestation.',
    ['passport', 'french-level-certificate? for have-it'],
  ],
  ['Apportez votre passeport et, si vous en avez un, votre bail.', ['passport', 'lease? for have-it']],
  [
    'Merci d’apporter votre contrat de travail ou vos trois dernières fiches de paie.',
    ['work-contract', 'or payslips'],
  ],
  [
    'Vous présenterez une attestation d’hébergement ou votre bail, ainsi que votre passeport.',
    ['proof-of-address = host-letter', 'or lease', 'passport'],
  ],
  [
    'Pièces à fournir (originaux et copies) :\n- passeport\n- acte de mariage ou livret de famille (conjoints de Français)\n- un stylo',
    [
      'passport original-and-copy',
      'marriage-certificate original-and-copy for spouse-french',
      'or family-record-book original-and-copy for spouse-french',
      'pen',
    ],
  ],
  [
    'Vous produirez l’original et la copie de votre passeport, de votre titre de séjour et de votre livret de famille.',
    [
      'passport original-and-copy',
      'residence-permit original-and-copy',
      'family-record-book original-and-copy',
    ],
  ],
  [
    'Pour les deux adultes :\n– passeport ;\n– carnet de vaccination ;\nPour l’enfant :\n– carnet de santé ;\n– passeport ;',
    ['passport of each', 'vaccination-record of adults', 'child-health-record of children'],
  ],
  [
    'Selon votre situation\nsi vous travaillez : votre contrat de travail\nsi vous avez passé un test de français : le\nrésultat',
    ['work-contract? for employed', 'french-level-certificate? for language-test'],
  ],
  [
    'Que devez-vous apporter ?\nAux deux rendez-vous\ncette lettre\nvotre passeport\nLe 12 mai en plus\nvotre carnet de vaccination\nle cliché du cabinet',
    ['convocation', 'passport', 'vaccination-record', 'chest-xray'],
  ],
  [
    'Toujours\nCette convocation\n4 photos d’identité par adulte\nSi vous en disposez\nPasseports\nLivret de famille',
    ['convocation', 'id-photos of adults', 'passport? for have-it', 'family-record-book? for have-it'],
  ],
  [
    'À prendre :\n- votre repas : le déjeuner n’est pas fourni\n- photos : non demandées\n- un stylo',
    ['packed-lunch', 'pen'],
  ],
  [
    'Documents pour chaque adulte :\n- deux photos d’identité\n- un certificat de grossesse, le cas échéant\n- le livret de famille',
    ['id-photos of adults', 'pregnancy-certificate? for pregnant of adults', 'family-record-book'],
  ],
  [
    'Pièce\nOriginal\nCopie\nPasseport\noui\noui\nPhoto d’identité\nnon\nnon\nTitre de séjour\noui\nnon',
    ['passport', 'residence-permit'],
  ],
  [
    'À présenter pour chaque personne\n– passeport\n– carnet de vaccination\nPour la famille\n– le présent courrier\n– acte de naissance des deux enfants\nPour Mme SYLLA seulement\n– une radiographie pulmonaire',
    [
      'passport of each',
      'vaccination-record of each',
      'convocation',
      'birth-certificate of children',
      'chest-xray of one',
    ],
  ],
  [
    'Chaque personne doit avoir son passeport ; pour les enfants, le carnet de santé.',
    ['passport of each', 'child-health-record? for for-children'],
  ],
  // What is asked of somebody else, only of whoever cannot come, or only of whoever wants more.
  ['M. Lefort, agent muni d’une carte professionnelle, passera chez vous.', []],
  ['Un adulte porteur d’une procuration peut vous remplacer.', []],
  [
    'Vous ne pouvez pas venir ? Écrivez-nous et joignez un justificatif (certificat médical, arrêt de travail).',
    [],
  ],
  ['Report :\tcertificat médical exigé', []],
  ['Vous pourrez, sur présentation de votre contrat de travail, demander un cours du soir.', []],
  [
    'Apportez votre titre de séjour.\nNe joignez ni photos ni justificatif de domicile.',
    ['residence-permit'],
  ],
]
