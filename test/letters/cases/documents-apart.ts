/** Papers told from the words beside them: how they are wanted, from whom, for what, and under which condition. */

/** `?`: it applies to some only. */
type Row = [text: string, expected: string[]]

/** "En original" between commas is no paper. */
export const howWanted: Row[] = [
  [
    'Prière de vous munir, en original, de votre titre de séjour, du contrat signé et de votre passeport.',
    ['residence-permit original', 'cir-contract original', 'passport original'],
  ],
  [
    'Vous apporterez la convocation ainsi que, en original, vos dernières analyses de sang et vos ordonnances.',
    ['convocation', 'lab-results original', 'prescriptions original'],
  ],
  [
    'Munissez-vous, en version originale, de votre acte de naissance et, en copie, de votre bail.',
    ['birth-certificate original', 'lease copy'],
  ],
  ['Apportez, en deux exemplaires, votre contrat de travail et votre bail.', ['work-contract', 'lease']],
  ['Vous apporterez, en langue française, vos diplômes et votre bail.', ['diplomas', 'lease']],
  ['À fournir, en original ou en copie : passeport, bail.', ['passport', 'lease']],
  ['Apportez votre passeport, en original, et votre bail.', ['passport original', 'lease']],
  [
    'Apportez : passeport, en copie ; bail, en original ; livret de famille.',
    ['passport copy', 'lease original', 'family-record-book'],
  ],
]

/** "Ne … que si" asks of some; "ne … pas" asks of nobody. */
export const onlyIf: Row[] = [
  [
    'Les clichés d’imagerie (scanner, IRM) ne sont à apporter que si vous en avez en votre possession.',
    ['imaging?'],
  ],
  ['Le carnet de maternité n’est à produire qu’en cas de grossesse.', ['maternity-record?']],
  ['Vos ordonnances ne sont à présenter que si vous suivez un traitement.', ['prescriptions?']],
  ['Vos ordonnances ne sont pas à présenter.', []],
  ['Vos diplômes ne sont à apporter qu’à la préfecture.', []],
]

/** A condition right before the colon is of all that stands behind it. */
export const behindColon: Row[] = [
  [
    'Le médecin voudra voir, si vous ne les avez pas déjà envoyés : les ordonnances des six derniers mois ; les résultats de biologie ; les scanners ou IRM.',
    ['prescriptions?', 'lab-results?', 'imaging?'],
  ],
  [
    'Nous regarderons ensemble, s’ils existent : vos diplômes, votre contrat de travail, votre bail.',
    ['diplomas?', 'work-contract?', 'lease?'],
  ],
  [
    'Nous regarderons ensemble, s’il vous plaît : vos diplômes, votre contrat de travail, votre bail.',
    ['diplomas', 'work-contract', 'lease'],
  ],
  [
    'Nous regarderons ensemble : vos diplômes, votre contrat de travail, votre bail.',
    ['diplomas', 'work-contract', 'lease'],
  ],
]

/** What goes along with another paper, or proves who one is. */
export const alongWith: Row[] = [
  [
    'Imprimez-le et présentez-le à l’agent, en même temps que votre passeport, la confirmation de validation du visa et votre carnet de vaccination.',
    ['passport', 'visa-validation', 'vaccination-record'],
  ],
  [
    'Présentez cette lettre à l’accueil en même temps que votre titre de séjour.',
    ['convocation', 'residence-permit'],
  ],
  ['Vous présenterez cette lettre, en plus de votre passeport, à l’accueil.', ['convocation', 'passport']],
  [
    'Justifiez de votre identité à l’accueil au moyen de votre passeport ou, à défaut, de tout document avec photographie.',
    ['passport'],
  ],
  ['Vous justifierez de votre identité en présentant votre carte de séjour.', ['residence-permit']],
  ['Vous justifierez de votre identité et de votre domicile.', ['identity-document', 'proof-of-address']],
  [
    'Apportez le passeport et les lunettes. Une seule impression de ce courrier suffit pour toute la famille.',
    ['passport', 'glasses', 'convocation'],
  ],
  ['Un exemplaire de cette convocation suffira pour vous deux.', ['convocation']],
  ['Ce courrier suffit à justifier votre absence auprès de votre employeur.', []],
  [
    'Le formateur contrôlera votre identité (titre de séjour ou passeport) et vous fera signer la feuille.',
    ['identity-document'],
  ],
]

/** One paper behind a label that says what for. */
export const whatFor: Row[] = [
  [
    'Pour entrer : une pièce d’identité et cette lettre. Pour l’atelier : un stylo et, si vous en avez un, votre CV.\nPour midi : votre déjeuner, aucun repas n’étant servi (un four est à disposition).',
    ['identity-document', 'convocation', 'pen', 'other? votre CV', 'packed-lunch'],
  ],
  ['Pour le test : un stylo. Pour la pause : un sandwich.', ['pen', 'packed-lunch']],
  ['Pour la visite : vos lunettes.', ['glasses']],
  ['Pour le test : un stylo vous sera prêté.', []],
  ['Pour le déjeuner : le repas est servi sur place.', []],
  ['Pour votre formation : attestation de présence remise le soir.', []],
  ['Pour un report : un certificat médical.', []],
  ['Pour la visite : radiographie à 9 h 15, puis médecin.', []],
  ['Pour le rendez-vous : votre carte de séjour vous attend.', []],
  ['Pour la visite : certificat médical établi à l’issue.', []],
  ['Pour l’entretien : votre niveau de français évalué par un test.', []],
  ['Pour l’examen : vaccinations mises à jour gratuitement.', []],
  ['Pour la formation : votre CIR signé le 3 mars 2026 prévoit quatre jours.', []],
  ['Pour l’examen : votre carnet de vaccination complété par l’infirmière.', []],
  ['Pour la visite : radiographie, ensuite le médecin.', []],
  ['Pour l’entretien : votre titre de séjour en cours de validité.', ['residence-permit']],
  ['Pour la formation : un stylo bleu.', ['pen']],
]

/** Of those who bring it anyway; of those who cannot come; of what the condition speaks of. */
export const fromWhom: Row[] = [
  [
    'Le déjeuner n’est pas fourni ; un four est à disposition de ceux qui apportent leur repas.',
    ['packed-lunch?'],
  ],
  ['Un réfrigérateur est prévu pour les personnes qui apportent leur déjeuner.', ['packed-lunch?']],
  ['Ne seront reçues que les personnes qui apportent leur passeport.', ['passport']],
  [
    'Malade, ou retenu par votre employeur ? Transmettez le certificat médical ou l’attestation de l’employeur dans les 48 heures.',
    [],
  ],
  ['Un empêchement ? Envoyez-nous votre certificat médical.', []],
  ['Vous êtes malade ? Adressez un certificat médical sous 48 heures.', []],
  [
    'Vous êtes malade ou vous suivez un traitement ? Apportez vos ordonnances et votre carnet de vaccination.',
    ['prescriptions', 'vaccination-record'],
  ],
  [
    'Malade chronique ? Apportez votre dernier compte rendu d’hospitalisation et votre ordonnance.',
    ['hospital-reports', 'prescriptions'],
  ],
  ['Malade ce jour-là ? Transmettez-nous l’attestation de votre employeur.', []],
  ['Vous êtes malade et ne pouvez pas venir ? Envoyez l’attestation de votre employeur.', []],
  ['Souffrante ? Présentez vos ordonnances au médecin.', ['prescriptions']],
  ['Malade ou empêchée ? Envoyez-nous vos ordonnances ou un certificat médical.', []],
  ['Vous portez des lunettes ? Apportez vos lunettes.', ['glasses']],
  [
    'Ce qu’il nous faut :\n• passeport ;\n• si une décision de la préfecture vous a été notifiée, sa copie ;\n• relevé d’identité bancaire, uniquement si vous possédez un compte au pays.',
    [
      'passport',
      'other? si une décision de la préfecture vous a été notifiée, sa copie copy',
      'bank-details?',
    ],
  ],
  [
    'À apporter :\n- passeport\n- si une mesure a été prise, le jugement\n- photos',
    ['passport', 'other? le jugement', 'id-photos'],
  ],
  ['À apporter :\n- passeport\n- bail\nSi une pièce manque, écrivez-nous une lettre.', ['passport', 'lease']],
  [
    'Scanner du Parc\tImmeuble Haut\n3 rue Haute\t4 quai Bas\nLe service vous laissera ses images : vous les apporterez au médecin.',
    [],
  ],
  ['Vos analyses nous intéressent ; vous les apporterez au médecin.', ['lab-results']],
  ['Imagerie du Parc, 3 rue Haute. Le centre vous laissera le cliché : vous les apporterez au médecin.', []],
]

/** Names that end in another paper, and old ones. */
export const otherPapers: Row[] = [
  ['À apporter :\n- quittance d’électricité ou de gaz de moins de trois mois', ['utility-bill']],
  ['À apporter :\n- quittance EDF\n- quittance de loyer', ['utility-bill', 'rent-receipt']],
  ['À apporter :\n- une quittance de loyer ou d’électricité', ['rent-receipt']],
  ['Vous remettrez votre ancien titre et votre passeport.', ['residence-permit', 'passport']],
  [
    'Vous présenterez : votre passeport ; l’ancien titre ou le récépissé, qui sera repris ; des timbres fiscaux.',
    ['passport', 'residence-permit', 'tax-stamp'],
  ],
  ['Apportez votre ancien titre de propriété et votre passeport.', ['lease', 'passport']],
  [
    'Please bring:\n• your original passport;\n• the certificate showing your visa was validated;',
    ['passport original', 'visa-validation'],
  ],
]
