/** Children that are to come, signing, lunch in a list, lateness in a table, where the x-ray is made and how long before one tells the office: by further hands, and sentences that only look like it. */

export const toldToo: [id: string, words: string][] = [
  ['come-with-children', 'Qui doit venir ? Vous-même, avec vos deux enfants.'],
  ['come-with-children', 'Personnes convoquées : vous et vos trois enfants.'],
  ['come-with-children', 'Qui est attendu : vous-même, votre mari et vos enfants'],
  ['come-with-children', 'Les enfants viennent avec vous aux deux guichets.'],
  ['come-with-children', 'Vos deux filles viennent avec vous.'],
  ['come-with-children', 'Votre fils vient avec vous aux deux rendez-vous.'],
  ['come-with-children', 'Prenez vos enfants avec vous.'],
  ['come-with-children', 'À venir avec vous : vos quatre enfants.'],
  ['come-with-children', 'Présence : vous-même, votre conjointe et vos enfants.'],
  ['come-with-children', 'Vos enfants doivent être présents, un retard n’est pas possible.'],
  ['come-with-children', 'Vos enfants doivent venir avec vous ; un report n’est pas possible.'],
  ['come-with-children', 'Amenez vos enfants, il n’est pas possible de changer l’heure.'],
  ['come-with-children', 'Vos enfants doivent être présents, sans exception.'],
  ['come-with-children', 'Vos enfants doivent se présenter, l’original de l’acte n’étant pas exigé.'],
  ['signature-required', 'L’assiduité est contrôlée à chaque séance par votre signature.'],
  ['signature-required', 'Votre présence est attestée par votre signature, matin et soir.'],
  ['signature-required', 'Votre signature fait foi de votre présence à chaque cours.'],
  ['signature-required', 'La présence se vérifie par une signature à chaque demi-journée.'],
  ['signature-required', 'Votre signature, à chaque séance, prouve votre assiduité.'],
  ['bring-lunch', 'AVEC QUOI\tvotre titre de séjour, cette convocation, votre déjeuner'],
  ['bring-lunch', 'Pièces à apporter : cette lettre, un stylo, un pique-nique.'],
  ['bring-lunch', 'À apporter :\n- cette lettre\n- un sandwich ou un repas froid\n- un stylo'],
  ['bring-lunch', '☒ la présente convocation\n☒ un stylo\n☒ de quoi déjeuner\n☐ des photographies'],
  ['no-delay-tolerated', 'Point\tJour 2\tJour 3\nRetard admis\taucun\taucun'],
  ['no-delay-tolerated', 'Retard admis : aucun.'],
  ['no-delay-tolerated', 'Retard toléré : non'],
  ['no-delay-tolerated', 'Tolérance en cas de retard : nulle.'],
  ['no-delay-tolerated', 'Retards\tnon admis'],
]

export const notToldToo: [id: string, words: string][] = [
  ['come-with-children', 'Qui doit venir ? Vous seule, sans vos enfants.'],
  ['come-with-children', 'Les enfants ne viennent pas avec vous.'],
  ['come-with-children', 'N’amenez vos enfants que malades : leur présence n’est pas requise.'],
  ['come-with-children', 'Vous êtes reçue pour vos enfants, mais il n’est pas possible de les accueillir.'],
  [
    'come-with-children',
    'Vous et vos enfants êtes convoqués ; leur présence n’est toutefois pas exigée ce jour-là.',
  ],
  ['come-with-children', 'Si vos enfants viennent avec vous, prévenez-nous.'],
  ['come-with-children', 'Vos enfants vivent avec vous : apportez leur acte de naissance.'],
  ['come-with-children', 'Entretien sur votre situation et celle de vos enfants.'],
  ['come-with-children', 'Personnes à charge : vous et vos trois enfants'],
  ['come-with-children', 'Votre épouse vit en France avec vos enfants.'],
  ['signature-required', 'L’assiduité est contrôlée à chaque séance par le formateur.'],
  ['signature-required', 'La signature du contrat a lieu à la fin de la matinée.'],
  ['signature-required', 'Votre présence est nécessaire à la signature du contrat.'],
  ['bring-lunch', 'Pièces à apporter : cette lettre, un stylo. Le déjeuner est servi sur place.'],
  ['bring-lunch', 'À apporter :\n- cette lettre\n- votre repas : inutile, il est fourni\n- un stylo'],
  ['no-delay-tolerated', 'Retard admis : dix minutes.'],
  ['no-delay-tolerated', 'En cas de retard du tram, aucun souci.'],
  ['do-not-reply', 'La séance ne permet pas de recevoir des enfants : faites-les garder.'],
  ['do-not-reply', 'Notre salle ne permet pas de recevoir plus de dix personnes.'],
]

/** Two steps, two places: the x-ray is made before and elsewhere, whatever is free or given on the spot. */
export const xrayElsewhere: string[] = [
  `1. La radiographie des poumons
mardi 2 mars 2027, à 16 h 05
Cabinet d’imagerie de la Baie – 38 chaussée d’Hocquet, 80100 Abbeville
Rien à payer sur place ; le cliché vous est remis aussitôt.
2. L’examen par le médecin de l’OFII
mardi 9 mars 2027, à 9 h 20
Direction territoriale – 275 rue Jules-Barni, 80000 Amiens`,
  `Étape 1 : radiographie du thorax le 2 mars 2027 à 10 h, Clinique Saint-Paul, 4 rue du Port, 80100 Abbeville. Sur place, demandez le service d’imagerie.
Étape 2 : visite médicale le 9 mars 2027 à 9 h, OFII, 275 rue Jules-Barni, 80000 Amiens.`,
  `Votre radiographie aura lieu le 2 mars 2027 à 11 h 15 au centre hospitalier, 1 avenue de l’Europe, 51100 Reims. Le cliché et son compte rendu sont délivrés sur place.
La visite médicale aura lieu le 9 mars 2027 à 14 h à l’OFII, 26 rue du Docteur-Thomas, 51000 Reims.`,
  `Lundi 8 mars 2027 à 8 h 30 : radio des poumons, cabinet Lumière, 12 rue Foch, 57000 Metz (parking sur place).
Mardi 9 mars 2027 à 9 h : visite médicale, OFII, 2 rue Lafayette, 57070 Metz.`,
]

/** It is made at the office, though it has an hour of its own. */
export const xrayHere: string[] = [
  `Mardi 9 mars 2027 à 9 h : radiographie du thorax, faite sur place, OFII, 275 rue Jules-Barni, 80000 Amiens.
Mardi 9 mars 2027 à 10 h : visite médicale, OFII, 275 rue Jules-Barni, 80000 Amiens.`,
  'Vous êtes attendue le mardi 9 mars 2027 à 9 h, OFII, 275 rue Jules-Barni, 80000 Amiens. La radio est faite sur place ; rien à payer.',
  'Vous êtes attendue le mardi 9 mars 2027 à 9 h, OFII, 275 rue Jules-Barni, 80000 Amiens. Radiographie : elle est réalisée dans nos locaux, le cliché vous est remis aussitôt.',
  'Vous êtes attendue le mardi 9 mars 2027 à 9 h, OFII, 275 rue Jules-Barni, 80000 Amiens. Ne faites pas de radio en ville : sur place, notre manipulateur s’en charge.',
]

/** How long before the day, by the name of a day. */
export const eves: [words: string, notice: string | null][] = [
  [
    'Pour un empêchement sérieux, appelez l’organisme au 05 36 49 20 88 dès que possible et au plus tard l’avant-veille, puis envoyez-nous le justificatif.',
    '2 days',
  ],
  ['Prévenez-nous l’avant-veille au plus tard : lille@ofii.fr.', '2 days'],
  ['Toute demande de report est à faire avant l’avant-veille du rendez-vous à lille@ofii.fr.', '2 days'],
  ['Pour changer de date, écrivez-nous jusqu’à l’avant-veille : lille@ofii.fr.', '2 days'],
  ['En cas d’empêchement, appelez dès la veille le 03 20 00 11 22.', '1 day'],
  ['En cas d’empêchement, appelez une semaine avant le 03 20 00 11 22.', '1 week'],
  ['Le centre est fermé l’avant-veille de Noël. Pour un report, écrivez à lille@ofii.fr.', null],
  ['Vous recevrez un SMS l’avant-veille.', null],
  ['Vous mangerez léger l’avant-veille et la veille.', null],
]
