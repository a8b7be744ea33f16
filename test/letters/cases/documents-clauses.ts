/** What stands near a paper and changes what is asked: signing, having, excusing, adding, conditions of a part. */

/** An unknown item stands with its words; `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

/** The contract that is signed on the day is brought by nobody; references name papers, and ask for none. */
export const signedThere: Row[] = [
  [
    "La loi prévoit que vous prépariez et concluiez, avec nos services, un contrat d'intégration républicaine.\nMerci d'apporter votre passeport.",
    ['passport'],
  ],
  [
    "Il vous revient de préparer votre installation et de souscrire le contrat d'intégration républicaine. Vous apporterez votre titre de séjour.",
    ['residence-permit'],
  ],
  [
    "Ce rendez-vous vous permettra de préparer, puis de signer, en présence de l'auditeur, votre contrat d'intégration. Munissez-vous d'un stylo.",
    ['pen'],
  ],
  [
    "Nous vous demandons de préparer et d'apporter votre contrat d'intégration républicaine.",
    ['cir-contract'],
  ],
  [
    'Vos références : contrat signé le 12 mars 2027, CIR 69-4471\nMadame,\nVous apporterez votre passeport.',
    ['passport'],
  ],
  ['V/réf. : CIR signé le 4 mai, titre de séjour n° 7712\nVeuillez présenter cette lettre.', ['convocation']],
  [
    'Notre dossier : contrat n° 4471, visa 2027\nMadame,\nPrésentez votre passeport et vos lunettes.',
    ['passport', 'glasses'],
  ],
]

/** Papers that came before, and what was done with them. */
export const hadBefore: Row[] = [
  [
    "Vous avez laissé à l'agent, pour qu'il en prenne copie, votre acte de naissance. Vous viendrez muni de cette lettre.",
    ['convocation'],
  ],
  [
    "Vous aviez confié au guichet, afin d'en prendre copie, l'original de votre diplôme et votre livret de famille ; ils vous seront rendus. Présentez votre passeport.",
    ['passport'],
  ],
  [
    'Votre passeport et votre acte de mariage sont déjà chez nous, ne les envoyez plus. Il manque votre avis d’imposition.',
    ['tax-notice'],
  ],
  [
    'Les photos, le livret de famille et le bail sont entre nos mains : ne nous les renvoyez pas.\nMerci de nous envoyer vos bulletins de salaire.',
    ['payslips'],
  ],
  [
    'Le visa, le passeport et les actes de naissance se trouvent au dossier ; n’en renvoyez pas de copie. Merci de nous adresser vos quittances de loyer.',
    ['rent-receipt'],
  ],
]

/** What proves that one could not come is no paper for the day. */
export const excuses: Row[] = [
  [
    'Apportez votre passeport.\nVous ne pouvez pas venir\nÉcrivez-nous et joignez un document qui le prouve (bulletin d’hospitalisation, contrat de travail…).',
    ['passport'],
  ],
  [
    "Vous apporterez votre passeport.\nUn imprévu ?\nPrévenez-nous par mail, et joignez une pièce qui l'établit (certificat médical, contrat de travail).",
    ['passport'],
  ],
  [
    'Munissez-vous de votre titre de séjour.\nSi vous ne pouvez pas venir\nEnvoyez un courriel avec votre certificat médical ou votre contrat de travail.',
    ['residence-permit'],
  ],
]

/** Verbs of adding to what was named before. */
export const added: Row[] = [
  [
    'Vous présenterez votre passeport. Si vous avez été opéré, ajoutez-y le compte rendu opératoire ; si vous êtes enceinte, le carnet de maternité.',
    ['passport', 'hospital-reports?', 'maternity-record?'],
  ],
  [
    'Apportez votre titre de séjour ; vous ajouterez, si vous travaillez, votre contrat de travail et vos bulletins de paie.',
    ['residence-permit', 'work-contract?', 'payslips?'],
  ],
  ['Apportez votre passeport. Il convient d’y ajouter une photo d’identité.', ['passport', 'id-photos']],
  ['Venez avec votre passeport. N’ajoutez pas de photocopies ni de photos.', ['passport']],
  ['Vous apporterez votre passeport. S’ajoutent à la séance dix minutes de visite.', ['passport']],
]

/** A condition that only another paper has. */
export const ofAPart: Row[] = [
  [
    "À apporter :\n- un justificatif de domicile (si vous vivez chez quelqu'un : une attestation de sa part et sa carte d'identité)\n- votre passeport",
    ['proof-of-address', 'passport'],
  ],
  [
    "Vous présenterez votre acte de mariage (s'il est en langue étrangère, sa traduction) et votre passeport.",
    ['marriage-certificate', 'passport'],
  ],
  ['À apporter :\n- vos lunettes (si vous en portez)\n- votre passeport', ['glasses?', 'passport']],
  [
    'À apporter :\n- votre titre de séjour, ou le récépissé tant que la carte n’est pas fabriquée\n- votre carte de séjour ou, à défaut, votre passeport',
    ['residence-permit', 'passport'],
  ],
  [
    'À apporter :\n- votre carte de séjour, ou votre récépissé si elle n’est pas encore prête\n- cette lettre',
    ['residence-permit', 'convocation'],
  ],
  [
    "À apporter :\n- votre passeport, ou votre carte d'identité si celui-ci est périmé\n- un certificat de grossesse ou votre carnet de maternité, si vous êtes enceinte",
    ['passport', 'identity-document', 'pregnancy-certificate?', 'maternity-record?'],
  ],
]

/** Words that make a paper conditional. */
export const conditions: Row[] = [
  [
    'Vous joindrez, à condition de les avoir, les actes de naissance de vos enfants et, si Madame est enceinte, un certificat de grossesse.',
    ['birth-certificate?', 'pregnancy-certificate?'],
  ],
  [
    "Vous présenterez votre passeport et, sous réserve d'en disposer, votre carnet de vaccination.",
    ['passport', 'vaccination-record?'],
  ],
  [
    "Vous vous munirez de vos ordonnances et, dans l'éventualité d'une hospitalisation récente, du compte rendu de celle-ci.",
    ['prescriptions', 'hospital-reports?'],
  ],
  [
    "Vous apporterez votre passeport ; dans l'éventualité où vous suivriez un traitement, vos ordonnances.",
    ['passport', 'prescriptions?'],
  ],
  [
    "Il conviendra de produire :\n— votre passeport ;\n— une facture de moins de trois mois ;\net, le cas échéant :\n— votre livret de famille ;\n— vos diplômes, qu'il n'est pas nécessaire de faire traduire.",
    ['passport', 'utility-bill', 'family-record-book?', 'diplomas?'],
  ],
  [
    'Vous apporterez, dans tous les cas :\n- votre passeport ;\n- votre titre de séjour, de préférence récent ;\net, si vous en avez :\n- vos diplômes étrangers, dont la traduction n’est pas exigée ;\n- votre CV.\nLa carte Vitale ne vous sera pas demandée.',
    ['passport', 'residence-permit', 'diplomas?', 'other? votre CV'],
  ],
]

/** The same where a title stands behind what ends in "un". */
export const titled: Row[] = [
  [
    "À présenter :\n▪ passeport\n▪ carnet de vaccination ; pour les enfants, carnet de santé s'ils en ont un\nPour la famille\n▪ le présent courrier\n▪ livret de famille",
    ['passport', 'vaccination-record', 'child-health-record?', 'convocation', 'family-record-book'],
  ],
  [
    'Il conviendra de produire :\n— votre passeport ;\net,s’il y a lieu :\n— vos diplômes ;\n— votre livret de famille.',
    ['passport', 'diplomas?', 'family-record-book?'],
  ],
]

/** Names that clerks shorten, or give in other words. */
export const otherNames: Row[] = [
  [
    "Apportez un justif. de domicile, une attest. d'hébergement et un certif. médical.",
    ['proof-of-address', 'medical-certificate'],
  ],
  [
    'À apporter :\n- justif de domicile de - de 3 mois\n- attest. de validation du visa',
    ['proof-of-address', 'visa-validation'],
  ],
  [
    'Vous apporterez les images et le compte rendu remis par le centre de radiologie, et votre passeport.',
    ['chest-xray', 'passport'],
  ],
  ['Apportez les images de votre scanner et leur compte rendu.', ['imaging']],
  ["Vous vous munirez des clichés d'imagerie et de vos ordonnances.", ['imaging', 'prescriptions']],
  ['Vous justifierez de votre identité par un document portant photographie.', ['identity-document']],
  [
    "Présentez une pièce d'identité comportant une photographie et deux photos d'identité.",
    ['identity-document', 'id-photos'],
  ],
  [
    'Pièces à envoyer :\n1°) les résultats des dosages pratiqués depuis le 3 mai 2027 ;\n2°) le compte rendu de la consultation du 4 juin 2027 ;\n3°) les relevés de glycémie tenus entre janvier et mai 2027.',
    ['lab-results', 'specialist-report', 'other les relevés de glycémie tenus entre janvier et mai 2027'],
  ],
  [
    'Pièces :\n1/ bail signé\n2/ dernière quittance\n3/ 3 derniers bulletins de paie\n4/ 2 photos',
    ['lease', 'rent-receipt', 'payslips', 'id-photos'],
  ],
  [
    'Papiers à tenir prêts :\n1. passeport\n2. 2 photos\n3. 3 dernières quittances de loyer',
    ['passport', 'id-photos', 'rent-receipt'],
  ],
  [
    'Présentez votre titre de séjour. Dans le cas où vous enverriez quelqu’un, celui-ci présentera une procuration de votre main.',
    ['residence-permit', 'other? une procuration de votre main'],
  ],
]

/** What is no item: where everybody is seen, whom to call, what is not asked. */
export const noItem: Row[] = [
  [
    'Toutes les deux sont reçues au même endroit : OFII, pôle santé, 4 rue des Lices, 2e étage (bus, arrêt Lices).\nÀ présenter :\n- passeport\n- carnet de vaccination',
    ['passport', 'vaccination-record'],
  ],
  [
    'Tous les quatre seront vus par le même médecin : Dr Martin, cabinet 3, rez-de-chaussée.\nVous présenterez vos passeports.',
    ['passport'],
  ],
  [
    'Prendre avec soi :\n1) la convocation\n2) un stylo\n\nPas besoin du passeport.\n\nSi pb : Mme Roy, 02 41 09 63 70 (sauf le lundi).',
    ['convocation', 'pen'],
  ],
  [
    'À apporter :\n- passeport\n- stylo\nEn cas de souci : M. Petit, accueil, bureau 3.\nSi question : Mme Diaz, 04 90 00 00 00.',
    ['passport', 'pen'],
  ],
  [
    "Apportez votre passeport. Mangez normalement : rien ne se fait à jeun. Ni photo d'identité ni timbre ne vous\nseront réclamés. À la sortie, un certificat vous est donné ; gardez-le, la préfecture vous le demandera.",
    ['passport'],
  ],
]

/** Printed columns that were read one below the other, in small letters; what ends a table or a list. */
export const inColumns: Row[] = [
  [
    `Dans tous les cas                     Selon votre situation
passeport en cours de validité
cette convocation
cliché pulmonaire avec son interprétation
^^^                                      correction visuelle (lunettes)
^^^                                      ordonnances si vous suivez un traitement
^^^                                      certificat de grossesse si vous êtes enceinte
Heure. Soyez là un quart d'heure plus tôt.`,
    ['passport', 'convocation', 'chest-xray', 'glasses?', 'prescriptions?', 'pregnancy-certificate?'],
  ],
  [
    `Dans tous les cas
passeport, original
cette lettre
attestation de validation du visa
^^^^                                       Selon votre situation
^^^^                                       lunettes
^^^^                                       comptes rendus d'hospitalisation
^^^^                                       carnet de maternité si vous êtes enceinte
Repas. Pas de jeûne.`,
    ['passport', 'convocation', 'visa-validation', 'glasses?', 'hospital-reports?', 'maternity-record?'],
  ],
  [
    `Pour tout le monde
titre de séjour
la présente
^^^                                        Le cas échéant
^^^                                        livret de famille
^^^                                        diplômes
Fin vers midi.`,
    ['residence-permit', 'convocation', 'family-record-book?', 'diplomas?'],
  ],
  [
    `Vous serez porteuse des documents ci-dessous :
Document                       Observations
Passeport                      original
Justificatif de domicile       copie
Votre carte venant à échéance le 9 mars 2028, il importe de ne pas tarder.`,
    ['passport', 'proof-of-address'],
  ],
  [
    `Pièces à compléter
Pièce                          Forme            Déjà au dossier
Comptes rendus d'opération     copie            non
Carnet de santé de l'enfant    copie            non
Passeport                      -                oui - ne pas    renvoyer
Acte de naissance              copie            non`,
    ['hospital-reports', 'child-health-record', 'birth-certificate'],
  ],
]
