/** What letters by many hands ask to bring: prose of every register, form rows, tables, boxes; every item in short. */

/** An unknown item stands with its words; `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

export const running: Row[] = [
  [
    "Le conseiller vous priera de lui présenter ce courrier, votre passeport, le titre de séjour dont il est question ci-dessus ainsi que, pour autant que vous en ayez conservé, les certificats de travail de vos employeurs, étant entendu que les diplômes n'ont pas à être traduits et que nous n'exigeons plus de photographies.",
    ['convocation', 'passport', 'residence-permit', 'other? les certificats de travail de vos employeurs'],
  ],
  [
    "Nous vous saurions gré de rassembler en vue de cette journée vos deux passeports, le livret de famille, votre carnet de vaccination et, si l'un de vous en porte, ses lunettes.",
    ['passport', 'family-record-book', 'vaccination-record', 'glasses?'],
  ],
  [
    "L'accès à la salle est subordonné à la production d'une pièce d'identité et de ladite lettre ; le centre ne servant pas de repas, chaque stagiaire apporte son déjeuner.",
    ['identity-document', 'convocation', 'packed-lunch'],
  ],
  [
    'À votre arrivée, vous justifierez de votre identité (passeport ou carte consulaire) et remettrez à la secrétaire vos résultats d’analyses.',
    ['identity-document', 'lab-results'],
  ],
  [
    'Il y a lieu de justifier de votre identité (passeport) et de votre domicile.',
    ['identity-document', 'proof-of-address'],
  ],
  ['Vous aurez sur vous la présente feuille et votre récépissé.', ['convocation', 'residence-permit']],
  [
    "Il vous sera demandé de présenter un titre de séjour en cours de validité, ainsi qu'une facture récente à votre nom.",
    ['residence-permit', 'utility-bill'],
  ],
  [
    'Pensez à votre passeport, à votre carnet de santé et à vos lunettes.',
    ['passport', 'child-health-record', 'glasses'],
  ],
  [
    "Vous aurez l'amabilité de vous munir, pour la constitution du dossier, de votre contrat d'intégration républicaine, de la fiche de prescription qui l'accompagne et de votre titre de séjour ou du récépissé qui en tient lieu ; les livres vous seront prêtés.",
    ['cir-contract', "other la fiche de prescription qui l'accompagne", 'residence-permit'],
  ],
  [
    "Munie du cliché et du compte rendu qui vous auront été remis, vous serez reçue ensuite par notre médecin, à l'adresse de l'en-tête, le mardi 5 octobre 2027.",
    ['chest-xray'],
  ],
  [
    'Vous subirez une radiographie des poumons sans avoir à produire de carte Vitale. Vous présenterez votre passeport.',
    ['passport'],
  ],
  [
    'Si vous étiez enceinte, vous remettriez au médecin un certificat de grossesse.',
    ['pregnancy-certificate?'],
  ],
  [
    'Vous aurez préalablement fait faire une radiographie du thorax, dont vous remettrez le cliché au médecin.',
    ['chest-xray'],
  ],
  [
    'La présente lettre vaut convocation ; merci de la présenter à l’accueil avec votre passeport.',
    ['convocation', 'passport'],
  ],
  [
    'Ce courrier tient lieu de convocation. Vous voudrez bien le conserver et le présenter au vigile.',
    ['convocation'],
  ],
  [
    'Gardez votre titre de séjour à côté de vous : nous vous demanderons de le montrer à la caméra.',
    ['residence-permit'],
  ],
  [
    'Doivent être joints : la copie de votre passeport, trois bulletins de salaire, le bail.',
    ['passport', 'payslips', 'lease'],
  ],
  [
    'Il convient que vous ayez par-devers vous votre passeport, vos ordonnances et, s’il en existe, vos scanners.',
    ['passport', 'prescriptions', 'imaging?'],
  ],
  [
    'Il y aura lieu de produire la présente, qui vous sera réclamée au portail, votre passeport et, pour peu que vous en possédiez, vos comptes rendus d’hospitalisation ; quant à vos lunettes, vous ne les laisserez pas chez vous si vous en portez, la vue étant contrôlée.',
    ['convocation', 'passport', 'hospital-reports?', 'glasses?'],
  ],
  [
    'Ne venez pas les mains vides : passeport, attestation de validation du visa et justificatif de domicile sont à remettre à l’auditeur.',
    ['passport', 'visa-validation', 'proof-of-address'],
  ],
]

export const laidOut: Row[] = [
  [
    'Vous apporterez :\n– l’attestation délivrée à l’issue de la formation civique et, si des cours vous ont été prescrits, l’attestation d’assiduité correspondante ;\n– le carnet de santé de l’enfant et, s’il en a un, son passeport.',
    [
      'training-certificates',
      'other? l’attestation d’assiduité correspondante',
      'child-health-record',
      'passport?',
    ],
  ],
  [
    'Prenez avec vous\nvotre passeport\nle document de l’association qui garde votre courrier\n(domiciliation)\nvos ordonnances, si vous suivez un traitement\nLes photos ne sont plus demandées. Venez seul.',
    ['passport', 'proof-of-address', 'prescriptions?'],
  ],
  [
    'PIÈCES Vous présentez\tSous quelle forme\ncette lettre\tpapier ou écran\nvotre passeport\toriginal\nla confirmation de validation de ce visa\timprimée\nvos diplômes, si vous en possédez\tcopie',
    ['convocation', 'passport', 'visa-validation', 'diplomas?'],
  ],
  [
    'Vous fournirez\tSous la forme\nvotre avis d’impôt\tphotocopie\nvos trois derniers bulletins de salaire\tphotocopie\nLe bureau est ouvert le matin.',
    ['tax-notice', 'payslips'],
  ],
  [
    'Pièces à fournir par tous\n1. la lettre au verso de laquelle figure cette liste\n2. le passeport\nPièces à ne fournir que si votre cas le demande\n3. si vous êtes mariée à un Français : l’acte de mariage\n4. si vous travaillez : le contrat de travail\n5. si vous avez déjà passé un examen : l’attestation du niveau obtenu\nLes quittances de loyer ne sont plus demandées.',
    ['convocation', 'passport', 'marriage-certificate?', 'work-contract?', 'french-level-certificate?'],
  ],
  [
    'Vous aurez soin d’apporter :\n– l’original de votre contrat ;\n– votre titre de séjour et sa copie ;\n– si vous exercez un emploi, votre contrat de travail ainsi que vos deux dernières fiches de paie ;\n– le cas échéant, tout certificat attestant votre niveau en français.\nUne seule demande de report sera acceptée.',
    ['cir-contract', 'residence-permit', 'work-contract?', 'payslips?', 'french-level-certificate?'],
  ],
  [
    'Avant le 10 mai, envoyez-nous par courriel\nune photo de votre carte de séjour\nvos attestations de formation\nvotre CV, si vous cherchez un emploi\nà l’adresse parcours@ofii.fr. Pas la peine d’envoyer votre contrat, nous l’avons.',
    ['residence-permit', 'training-certificates', 'other? votre CV, si vous cherchez un emploi'],
  ],
  [
    'À PRENDRE : LA PRÉSENTE FEUILLE, LE RÉCÉPISSÉ OU LE TITRE DE\nSÉJOUR.\nREPAS : FOURNI PAR LE CENTRE.',
    ['convocation', 'residence-permit'],
  ],
  [
    'À apporter :\nce courrier,\nune pièce d’identité,\nles attestations des deux premières journées,\nvotre repas de midi (le centre n’en sert pas).\nLe formateur parle anglais.',
    ['convocation', 'identity-document', 'training-certificates', 'packed-lunch'],
  ],
  [
    'Quand mercredi 23 juin 2027\nLien https://classe.example/j4\nSous la main une pièce d’identité (à montrer à la caméra), un stylo\nInterprète russe, canal 2\nAbsence journée à refaire',
    ['identity-document', 'pen'],
  ],
  [
    'À apporter\ttitre de séjour – CIR – stylo\nAbsence\tà justifier sous 48 h',
    ['residence-permit', 'cir-contract', 'pen'],
  ],
  [
    'Parents\tEnfants\npasseport avec visa\tcarnet de santé\ncarnet de vaccination\tcertificat de scolarité\ncette lettre',
    ['passport', 'child-health-record', 'vaccination-record', 'school-records', 'convocation'],
  ],
  [
    'Il vous incombe de compléter le dossier par l’envoi des documents ci-après :\nN°\tPièces\tPrécisions\n1\tActe de mariage\tCopie intégrale avec traduction\n2\tContrat de travail\tLa copie reçue n’est pas signée\n3\tBulletins de paie\tFévrier à mai (seul celui de janvier a été joint)\n4\tJugement de divorce\tUniquement dans l’hypothèse d’une précédente union\nLes photographies, la copie de votre carte de résident ainsi que le bail ont été reconnus conformes.',
    [
      'marriage-certificate',
      'work-contract',
      'payslips',
      'other? Jugement de divorce Uniquement dans l’hypothèse d’une précédente union',
    ],
  ],
  [
    'Nous avons examiné les pièces de votre dossier :\nPièce\tSituation\nCopie du passeport\treçue le 15/06/2028\nFormulaire signé\treçu le 15/06/2028\nCopie du diplôme\tmanque\nRelevés de notes de la dernière année\tmanque\nVous nous enverrez ce qui manque sous trente jours.',
    ['diplomas', 'school-records'],
  ],
  [
    'État de votre dossier\nAvis d’impôt\tabsent\nBulletins de salaire\tincomplet\nJustificatif de domicile\tconforme\nPasseport\tOK',
    ['tax-notice', 'payslips'],
  ],
  [
    'Pièce\tVous\tVotre enfant\nPasseport\tX\tX\nCarnet de santé\t–\tX\nLunettes\tX\t–\nLe médecin parle anglais.',
    ['passport', 'child-health-record', 'glasses'],
  ],
  [
    'Vous serez porteur des pièces ci-après, en original :\nPièces\tPrécisions\nLa présente lettre\tElle sera visée à l’entrée\nTout document de nature à prouver votre identité\tMuni d’une photographie ; une déclaration ne saurait en\ntenir lieu\nOrdonnances en cours\tY compris celles d’un généraliste\nScanner ou IRM\tS’il en a été réalisé : clichés et interprétation\nVous pouvez venir avec un interprète.',
    ['convocation', 'identity-document', 'prescriptions', 'imaging?'],
  ],
  [
    'PIÈCES\nCette feuille\nPasseport\nCarnet de vaccination\nComptes rendus d’hospitalisation\nLunettes ou lentilles\nPRÉCISIONS\nimprimée ; elle sera demandée au guichet\nl’original\nde n’importe quel pays\ns’il y en a\nsi vous en avez\nMangez comme d’habitude : être à jeun ne sert à rien.',
    ['convocation', 'passport', 'vaccination-record', 'hospital-reports?', 'glasses?'],
  ],
  [
    'APPORTER\n- pièce d’identité\n- analyses de moins de 3 mois\n- ordonnances en cours\n- lunettes si vous en portez\nPas de radios. Retard de plus de 15 mn : pas d’examen.',
    ['identity-document', 'lab-results', 'prescriptions', 'glasses?'],
  ],
  [
    'Il manque :\n1) copie du passeport, page photo\n2) copie du titre de séjour, recto verso\nÀ envoyer avant le 8 avril.',
    ['passport', 'residence-permit'],
  ],
  [
    'Apportez, s’il vous plaît :\n1. vos passeports, ou un laissez-passer ;\n2. la décision de la préfecture, si vous en avez reçu une ;\n3. vos ordonnances, si quelqu’un de la famille prend des médicaments.\nNe payez rien à personne.',
    ['passport', 'other? la décision de la préfecture, si vous en avez reçu une', 'prescriptions?'],
  ],
  [
    'Pour que votre dossier avance, vous présenterez :\n1. la présente lettre ;\n2. la confirmation de l’enregistrement de votre visa (document téléchargé) ;\n3. si vous en possédez un, votre diplôme ou résultat de test de français (DELF).\nIl n’y a pas lieu d’apporter de photographies ni de fournir d’extrait de naissance.',
    ['convocation', 'visa-validation', 'french-level-certificate?'],
  ],
  [
    'Ce dont nous avons besoin\nPasseport\nJustificatif de domicile\nOù\nOFII, 12 rue des Lilas',
    ['passport', 'proof-of-address'],
  ],
  [
    'Votre sac pour le jour J\n☐ convocation\n☐ titre de séjour\n☐ de quoi écrire',
    ['convocation', 'residence-permit', 'pen'],
  ],
]

export const givenOrHad: Row[] = [
  [
    'À l’issue de la formation, le centre vous délivre une attestation de fin de formation qui doit être présentée à la préfecture avec votre titre de séjour.',
    [],
  ],
  [
    'Lors de votre rendez-vous du 3 mars, vous aviez présenté votre passeport, votre visa et votre justificatif de domicile.',
    [],
  ],
  [
    'Le médecin vous remettra un certificat médical, indispensable pour obtenir votre titre de séjour, ainsi que les résultats de la radiographie.',
    [],
  ],
  ['Si vous avez perdu votre passeport, votre titre de séjour ou votre visa, prévenez-nous.', []],
  ['Objet : votre titre de séjour, votre passeport, votre dossier', []],
  [
    'En cas d’absence pour maladie, envoyez un certificat médical ; pour un motif professionnel, une attestation de l’employeur.',
    [],
  ],
  ['Votre carte de séjour, votre attestation d’assiduité et votre contrat seront conservés au dossier.', []],
  ['Une convocation, un plan d’accès et un livret d’information sont joints à ce courrier.', []],
  [
    'Au cours de cette visite, le médecin pourra prescrire une radiographie, une prise de sang ou un vaccin.',
    [],
  ],
  [
    'La visite comprend :\n- une radiographie du thorax\n- un contrôle des vaccinations\n- un examen de la vue',
    [],
  ],
  ['Programme : accueil, remise du livret, signature du contrat d’intégration, photo', []],
  ['Nous avons constaté que votre passeport expire en mai ; pensez à le renouveler.', []],
  ['Les frais de visa, de timbre et de traduction restent à votre charge.', []],
  [
    'Après la validation de votre visa, la délivrance de votre attestation et la remise de votre carte, vous pourrez voyager.',
    [],
  ],
  ['Vous devrez demander le renouvellement de votre titre de séjour deux mois avant.', []],
  ['Vous vous verrez remettre à cette occasion votre attestation, votre carte et un stylo.', []],
  ['Le titre de séjour vous sera remis contre signature. Vous présenterez votre passeport.', ['passport']],
  ['L’entretien portera sur votre contrat, vos diplômes, votre emploi.', []],
  ['La présente convocation vaut autorisation d’absence auprès de votre employeur.', []],
  [
    'Vous êtes titulaire d’un visa de long séjour valant titre de séjour ; à ce titre, vous devez passer une visite médicale.',
    [],
  ],
  [
    'Nous vous prions de nous faire connaître l’adresse de votre médecin et votre numéro de carte de séjour.',
    [],
  ],
  ['Veuillez conserver cette lettre : elle ne vous sera pas renvoyée.', []],
  [
    'Vous signerez ce jour-là votre contrat d’intégration républicaine et recevrez votre convocation aux formations.',
    [],
  ],
  [
    'Présentez cette attestation, votre titre de séjour et votre passeport lors de votre retour en France.',
    ['residence-permit', 'passport'],
  ],
  ['À l’issue de la visite, un certificat médical et une attestation de suivi vous seront délivrés.', []],
  ['Vous recevrez ensuite votre titre de séjour, votre attestation de formation et votre contrat signé.', []],
  ['Nous avons bien reçu votre passeport, votre acte de naissance et vos bulletins de salaire.', []],
  ['Votre avis d’impôt, votre bail et vos quittances figurent déjà au dossier.', []],
  [
    'Le récépissé, la carte de séjour ou le visa dont vous êtes titulaire vous autorise à séjourner en France.',
    [],
  ],
  ['Nous vous remettrons une attestation de présence, un livret et un stylo.', []],
]

/** The same things asked for in other words again. */
export const further: Row[] = [
  [
    'Afin que nous puissions ouvrir votre dossier, votre interlocutrice aura besoin de voir votre passeport, votre visa et la preuve de sa validation en ligne.',
    ['passport', 'visa', 'visa-validation'],
  ],
  [
    'Ne vous présentez pas sans votre convocation ni sans pièce d’identité : l’entrée vous serait refusée.',
    ['convocation', 'identity-document'],
  ],
  [
    'Vous voudrez bien déposer à l’accueil votre attestation de domicile et une photocopie de votre titre de séjour.',
    ['proof-of-address', 'residence-permit'],
  ],
  ['L’agent vérifiera votre titre de séjour ainsi que cette lettre.', ['residence-permit', 'convocation']],
  [
    'Les éléments suivants devront figurer dans votre envoi : copie intégrale de l’acte de mariage, avis d’imposition 2027, trois dernières quittances de loyer.',
    ['marriage-certificate', 'tax-notice', 'rent-receipt'],
  ],
  [
    'À remettre au médecin : compte rendu d’hospitalisation, ordonnances, imagerie récente (scanner, IRM).',
    ['hospital-reports', 'prescriptions', 'imaging'],
  ],
  [
    'Votre dossier ne pourra être étudié que s’il comporte votre passeport, un acte de naissance et une attestation d’hébergement.',
    ['passport', 'birth-certificate', 'proof-of-address'],
  ],
  [
    'Qu’est-ce que j’apporte ?\nMon passeport\nMa convocation\nMes lunettes, si j’en porte',
    ['passport', 'convocation', 'glasses?'],
  ],
  [
    'Pour tous : passeport et convocation. Pour les femmes enceintes : certificat de grossesse. Pour les porteurs de lunettes : les lunettes.',
    ['passport', 'convocation', 'pregnancy-certificate?', 'glasses?'],
  ],
  [
    'Date\t12 mai 2028\nHeure\t9 h\nDocuments\tPasseport, visa, convocation\nContact\t01 99 00 11 22',
    ['passport', 'visa', 'convocation'],
  ],
  [
    'Date : 12 mai 2028\nVous muni(e) de : passeport ; attestation OFII ; justificatif de domicile\nContact : 01 99 00 11 22',
    ['passport', 'other attestation OFII', 'proof-of-address'],
  ],
  [
    'Nous avons besoin, pour traiter votre demande, de la copie de votre livret de famille et d’un relevé d’identité bancaire.',
    ['family-record-book', 'bank-details'],
  ],
  [
    'Sans votre passeport et la présente convocation, vous ne pourrez être reçu.',
    ['passport', 'convocation'],
  ],
  [
    'Le jour venu, présentez au vigile votre pièce d’identité, puis, à l’infirmière, votre carnet de vaccination.',
    ['identity-document', 'vaccination-record'],
  ],
  [
    'Vous serez attentif à ne pas oublier votre carnet de santé, vos radiographies récentes et la liste de vos médicaments.',
    ['child-health-record', 'chest-xray', 'prescriptions'],
  ],
  [
    'Vous êtes tenu d’être en possession d’un document d’identité et d’une copie de vos diplômes.',
    ['identity-document', 'diplomas'],
  ],
  [
    '1) Original du passeport ;\n2) Copie de la page du visa ;\n3) Deux photos d’identité ;\n4) Timbre fiscal de 200 €.\nCes pièces sont à nous retourner avant le 3 mars.',
    ['passport', 'visa', 'id-photos', 'tax-stamp'],
  ],
  [
    'La liste qui suit vaut pour chacun de vous :\n* passeport\n* carnet de vaccination à jour\n* lunettes de vue (le cas échéant)\n\nNe prenez pas de petit déjeuner.',
    ['passport', 'vaccination-record', 'glasses?'],
  ],
  [
    'Vous apporterez, à moins que vous ne les ayez déjà transmis, vos bulletins de paie ainsi que votre contrat de travail.',
    ['payslips?', 'work-contract?'],
  ],
  [
    'Votre venue suppose que vous ayez rassemblé : un justificatif de domicile, vos attestations d’assiduité, votre contrat d’intégration.',
    ['proof-of-address', 'training-certificates', 'cir-contract'],
  ],
  [
    'Nous comptons sur vous pour venir avec votre titre de séjour, un stylo et votre bonne humeur.',
    ['residence-permit', 'pen', 'other votre bonne humeur'],
  ],
  [
    'Pour entrer : votre convocation + une pièce d’identité. Pour le déjeuner : prévoyez un sandwich.',
    ['convocation', 'identity-document', 'packed-lunch'],
  ],
  [
    'En arrivant, vous remettrez ce courrier à l’hôtesse, laquelle conservera votre passeport le temps de la séance.',
    ['convocation', 'passport'],
  ],
  [
    'La remise du chèque se fera contre présentation du passeport et du laissez-passer consulaire, dont vous n’omettrez pas de prendre copie.',
    ['passport'],
  ],
  [
    'Vous nous ferez parvenir, sous quinzaine, l’acte de naissance de votre épouse, traduit, et votre dernier avis d’imposition.',
    ['birth-certificate', 'tax-notice'],
  ],
  [
    'Il est demandé au stagiaire de se doter d’un cahier et d’un stylo ; le livret pédagogique sera fourni.',
    ['other un cahier', 'pen'],
  ],
  [
    'Vos attestations de présence vous seront remises à la fin de chaque journée. Votre titre de séjour sera demandé le matin.',
    ['residence-permit'],
  ],
  [
    'N’apportez ni radiographie ni résultats d’analyses : tout se fait sur place. Seul votre passeport est exigé.',
    ['passport'],
  ],
  [
    'Pièces exigées\n• Passeport\n• Visa validé\n\nPièces utiles\n• Diplômes\n• Attestations de travail\n\nPièces non demandées\n• Photos',
    ['passport', 'visa', 'diplomas', 'work-contract'],
  ],
  [
    'Monsieur, le rendez-vous ayant été pris par la SPADA, l’attestation de demande d’asile qui vous y a été remise devra être produite à notre guichet, avec les passeports de la famille.',
    ['asylum-application-certificate', 'passport'],
  ],
  [
    'Vous penserez à glisser dans votre sac votre convocation, de quoi manger le midi et de quoi noter.',
    ['convocation', 'packed-lunch', 'pen'],
  ],
  [
    'Documents de l’enfant : carnet de santé, acte de naissance. Documents du parent : passeport, titre de séjour.',
    ['child-health-record', 'birth-certificate', 'passport', 'residence-permit'],
  ],
  [
    'Le médecin appréciera que vous lui apportiez vos anciennes ordonnances, le compte rendu de votre dernière opération et, si cela vous est possible, une liste de vos vaccins.',
    ['prescriptions', 'hospital-reports', 'vaccination-record?'],
  ],
  [
    'Merci de vous munir impérativement des originaux ET des copies des documents suivants :\n\tPasseport\n\tTitre de séjour\n\tBail ou attestation d’hébergement',
    ['passport', 'residence-permit', 'lease', 'proof-of-address'],
  ],
]

/** And in others still, with a few forms and boxes. */
export const more: Row[] = [
  [
    'Pour rappel, l’OFII vous demande ceci :\nun passeport valide\nle contrat signé en mars\nles attestations de vos cours',
    ['passport', 'cir-contract', 'training-certificates'],
  ],
  [
    'MERCI DE VENIR AVEC :\nVOTRE CONVOCATION\nVOTRE PIECE D IDENTITE\nVOTRE CARNET DE VACCINATION',
    ['convocation', 'identity-document', 'vaccination-record'],
  ],
  [
    'À avoir le jour J : passeport, convocation. À laisser chez vous : bagages, enfants.',
    ['passport', 'convocation'],
  ],
  [
    'Le secrétariat vous réclamera votre dernière ordonnance et les clichés de votre IRM.',
    ['prescriptions', 'imaging'],
  ],
  [
    'Il est impératif que nous recevions avant cette date : vos trois derniers bulletins de salaire, votre contrat de travail, votre avis d’imposition.',
    ['payslips', 'work-contract', 'tax-notice'],
  ],
  [
    'Merci de compléter votre envoi du 3 mars par : l’acte de naissance de votre fils ; le jugement de garde.',
    ['birth-certificate', 'other le jugement de garde'],
  ],
  ['On vous demandera peut-être votre carte de séjour ; ayez-la sur vous.', ['residence-permit']],
  ['Votre passeport est nécessaire. Les photos ne le sont pas.', ['passport']],
  ['Pièce d’identité obligatoire.', ['identity-document']],
  [
    'Le passeport (en cours de validité) et le visa doivent être présentés en original.',
    ['passport', 'visa'],
  ],
  ['Merci d’imprimer cette convocation et de la montrer à l’accueil.', ['convocation']],
  [
    'Vous n’oublierez pas votre titre de séjour, faute de quoi l’accès vous sera refusé.',
    ['residence-permit'],
  ],
  [
    'Ce qu’il faut avoir\nPour la visite\n– passeport\n– convocation\nPour l’enfant\n– carnet de santé',
    ['passport', 'convocation', 'child-health-record'],
  ],
  [
    'Documents à nous montrer à l’écran : carte de séjour, contrat d’intégration.',
    ['residence-permit', 'cir-contract'],
  ],
  ['Présence de l’original du passeport requise.', ['passport']],
  [
    'Le rendez-vous est maintenu. Prière de se munir des pièces habituelles (passeport, attestation de domicile).',
    ['passport', 'proof-of-address'],
  ],
  [
    'Veillez à prendre : vos lunettes, votre traitement en cours, vos derniers résultats de prise de sang.',
    ['glasses', 'prescriptions', 'lab-results'],
  ],
  [
    'Ont été jugées manquantes les pièces ci-dessous :\n- justificatif de ressources\n- bail signé\n- attestation d’assurance',
    ['other justificatif de ressources', 'lease', 'home-insurance'],
  ],
  ['Nous vous rendrons votre passeport et votre livret de famille lors de ce rendez-vous.', []],
  ['Vous n’avez rien à apporter, sinon votre convocation.', ['convocation']],
  ['Aucun document n’est nécessaire hormis votre titre de séjour.', ['residence-permit']],
  ['Lors de la séance, munissez-vous de quoi noter ; un repas chaud vous sera servi.', ['pen']],
  [
    'Votre titre de séjour, que vous avez reçu en mars, expire bientôt. Ce rendez-vous ne le concerne pas.',
    [],
  ],
  ['Venir avec : titre de séjour · convocation · stylo', ['residence-permit', 'convocation', 'pen']],
  ['Pièces | Passeport / Visa / Convocation', ['passport', 'visa', 'convocation']],
  [
    'Pour ce rendez-vous\nil vous faut\n> votre passeport\n> cette lettre\n> vos diplômes (si vous en avez)',
    ['passport', 'convocation', 'diplomas?'],
  ],
  [
    'La production de votre carte de séjour et du présent avis conditionne votre admission.',
    ['residence-permit', 'convocation'],
  ],
  [
    'Devront nous parvenir : le formulaire signé, une copie du passeport de votre conjoint et la preuve du paiement.',
    ['other le formulaire signé', 'passport', 'other la preuve du paiement'],
  ],
]
