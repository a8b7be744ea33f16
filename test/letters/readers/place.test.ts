/** Where each appointment takes place, in letters of many layouts: which of the addresses is its own, and whether that is sure. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

/** `59000 Lille` per appointment; `?` when it is not sure. */
function read(text: string): string[] {
  return extract([letterText(text)], new Date('2026-12-15T09:00:00Z')).flatMap(({ appointments }) =>
    appointments.map((one) => {
      const where = [one.atHome ? 'home' : '', one.postalCode ?? '', one.city ?? '', one.online ?? '']
        .filter((part) => part !== '')
        .join(' ')
      return `${where || (one.place?.value ?? '–')}${one.place?.sure === false ? '?' : ''}`
    }),
  )
}

const head = `Office français de l'immigration et de l'intégration
Direction territoriale de Montpellier
4 rue Jules Ferry
34000 MONTPELLIER
`

describe('one place', () => {
  it.each([
    [
      'above, in the letterhead',
      `${head}Mme DIALLO Awa
12 rue Basse
34200 SÈTE
Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 9h30 à l'adresse mentionnée en tête de ce courrier.`,
      ['34000 Montpellier'],
    ],
    [
      'above, as a cell says',
      `OFII Dijon – 6 rue Chancelier de l'Hospital – 21000 Dijon
Fiche de convocation à la visite médicale
Jour\tmardi 9 mars 2027
Heure\t13 h
Lieu\tadresse ci-dessus, 1er étage`,
      ['21000 Dijon'],
    ],
    [
      'below, in the foot',
      `OFII – Visite médicale
Date : mardi 9 mars 2027 à 9h30
Lieu : nos bureaux (adresse en bas de page)
Munissez-vous de votre passeport.
Direction territoriale de Dijon – 6 rue Chancelier de l'Hospital – 21000 Dijon`,
      ['21000 Dijon'],
    ],
    [
      'below, the head office under it',
      `OFII – Convocation à la visite médicale
Mardi 9 mars 2027 à 9h30
OFII, 8 rue Foch
34000 MONTPELLIER
Siège : OFII – 44 rue Bargue – 75732 PARIS CEDEX 15`,
      ['34000 Montpellier'],
    ],
    [
      'behind a label in the second column',
      `${head}Convocation : visite d'accueil et signature du CIR
Date : mardi 9 mars 2027\tLieu : Maison des services
Heure : 9h30\t18 avenue de la Gare
Durée : 4 h\t34500 BÉZIERS`,
      ['34500 Béziers'],
    ],
    [
      'a cell of two lines beside the day',
      `${head}Visite d'accueil – contrat d'intégration républicaine
Date\tHeure\tLieu
Mardi 9 mars 2027\t9h30\tMaison des services, 18 avenue de la Gare,
\t\t34500 BÉZIERS`,
      ['34500 Béziers'],
    ],
    [
      'not the post box of the letterhead',
      `OFII – Direction territoriale de Montpellier
CS 40310
34064 MONTPELLIER CEDEX 2
Vous êtes convoqué à la visite médicale le mardi 9 mars 2027 à 9h30.
Lieu du rendez-vous : 4 rue Jules Ferry, 34000 Montpellier.`,
      ['34000 Montpellier'],
    ],
    [
      'not the address to send papers to',
      `${head}Vous êtes attendu le mardi 9 mars 2027 à 9h30 pour la visite médicale au 8 rue Foch, 34500 Béziers.
Les comptes rendus sont à adresser à : OFII, service médical, 2 rue Neuve, 34070 Montpellier.`,
      ['34500 Béziers'],
    ],
    [
      'not the x-ray centre',
      `${head}Vous êtes convoqué à la visite médicale le mardi 9 mars 2027 à 9h30, 8 rue Foch, 34500 Béziers.
Avant cette visite, faites faire une radiographie : Imagerie du Port, 3 quai Sud, 34200 Sète.`,
      ['34500 Béziers'],
    ],
    [
      'not the centre spoken of first',
      `${head}Apportez la radiographie faite au cabinet Saint-Roch, 3 quai Sud, 34200 Sète.
La visite médicale a lieu le mardi 9 mars 2027 à 9h30 dans nos locaux.`,
      ['34000 Montpellier'],
    ],
    [
      'in a sentence before the day',
      `${head}Rendez-vous au 8 rue Foch à Béziers (34500) le mardi 9 mars 2027 à 9h30 pour votre visite médicale.`,
      ['34500 Béziers'],
    ],
    [
      'with the code behind a dash',
      `OFII : visite médicale le mardi 9 mars 2027 à 9h30 – 8 rue Foch – F-34500 Béziers`,
      ['34500 Béziers'],
    ],
    [
      'without a street',
      `${head}Votre visite médicale : mardi 9 mars 2027 à 9h30, centre hospitalier, 34500 BÉZIERS`,
      ['34500 Béziers'],
    ],
    [
      'without a code',
      `${head}Votre visite médicale aura lieu le mardi 9 mars 2027 à 9h30.
Lieu : Maison des services, salle 3`,
      ['Maison des services, salle 3'],
    ],
    [
      'the town before the code',
      `${head}Votre visite médicale aura lieu le mardi 9 mars 2027 à 9h30.
Lieu : Maison des services, 18 avenue de la Gare, Béziers 34500`,
      ['34500 Béziers'],
    ],
    [
      'not the reader’s own, whose name has no title',
      `KOUASSI Aya
14 rue des Postes
62000 ARRAS
OFII
Direction territoriale de Lille
2 rue de Tenremonde
59000 LILLE
Objet : visite médicale
Vous êtes priée de vous présenter le lundi 8 février 2027 à 10h15 dans nos locaux.`,
      ['59000 Lille'],
    ],
    [
      'not the reader’s own, beside the office’s',
      `Direction territoriale de Lille\tMadame KOUASSI Aya
2 rue de Tenremonde\t14 rue des Postes
59000 LILLE\t62000 ARRAS
Lille, le 12 janvier 2027
Objet : visite médicale
Vous êtes priée de vous présenter le lundi 8 février 2027 à 10h15 à notre service médical (adresse ci-dessus).`,
      ['59000 Lille'],
    ],
    [
      'not the reader’s own, in a row about the reader',
      `OFII - DIRECTION TERRITORIALE DE RENNES
Visite d'accueil - contrat d'intégration républicaine
Nom : TRAORE\tPrénom : Fanta\tAdresse : 3 rue de Brest, 29000 QUIMPER
Date : 8 février 2027\tHeure : 10h15
Lieu : 8 rue Jean-Julien Lemordant, 35000 RENNES`,
      ['35000 Rennes'],
    ],
    [
      'code and town in rows of their own',
      `${head}Formation linguistique : début le lundi 15 mars 2027 à 9h00
Organisme\tALPES LANGUES
Adresse\t45 rue de la Villette
Code postal\t69003
Ville\tLYON`,
      ['69003 Lyon'],
    ],
    [
      'a town with small words in its name',
      `OFII Guadeloupe - Antenne de Martinique
Visite médicale : vendredi 12 février 2027, 8h00
Immeuble Pascal, 3e étage
97200 FORT DE FRANCE`,
      ['97200 Fort de France'],
    ],
    [
      'a street behind the name of a house, without a code',
      `${head}Vous êtes attendu le mardi 16 mars 2027 à 9h00 à la Maison du citoyen de Pau, 6 rue Adoue, pour votre visite médicale.`,
      ['Maison du citoyen de Pau, 6 rue Adoue'],
    ],
    [
      'at another home than the one above',
      `OFII LYON - 7 rue Quivogne 69002 LYON
M. HADDAD Karim
28 avenue Berthelot
69007 LYON
Regroupement familial : visite de votre logement
Un agent de l'OFII se rendra au 112 avenue des Frères Lumière, 69008 LYON, le mardi 16 mars 2027 entre 9h et 11h.`,
      ['home 69008 Lyon'],
    ],
    [
      'not the one to write to',
      `${head}Convocation : visite d'accueil
Rendez-vous fixé au 09/03/2027 09:30
Site : Antenne de Béziers - 18 avenue de la Gare - 34500 Béziers
Adresse de correspondance : 4 rue Jules Ferry - CS 40310 - 34064 Montpellier Cedex 2`,
      ['34500 Béziers'],
    ],
    [
      'the nearest to its day',
      `${head}Convocation : visite d'accueil
Mardi 9 mars 2027
9h30
Antenne de Béziers
18 avenue de la Gare
34500 Béziers
En cas d'absence : DT Montpellier, 4 rue Jules Ferry, 34000 Montpellier`,
      ['34500 Béziers'],
    ],
    [
      'in the office of a letterhead with a post box',
      `OFII – Direction territoriale de Montpellier
4 rue Jules Ferry, CS 40310
34064 MONTPELLIER CEDEX 2
Objet : visite d'accueil
Madame, vous êtes attendue le mardi 9 mars 2027 à 9h30 à la direction territoriale de l'OFII.`,
      ['34064 Montpellier'],
    ],
    [
      'overseas, without a number',
      `OFII Mayotte – Visite médicale
Mardi 9 mars 2027 à 7 h 30
Rue du Commerce
97600 MAMOUDZOU`,
      ['97600 Mamoudzou'],
    ],
    [
      'a place called Les',
      `OFII | Guadeloupe
Visite médicale
Mardi 09/03/2027
10:20
Immeuble Le Carré, 11 bd de l'Espérance
97139 LES ABYMES`,
      ['97139 Les Abymes'],
    ],
    [
      'at home, in a table',
      `OFII – Direction territoriale de Toulouse – 7 rue Arthur Rimbaud, CS 40310, 31203
TOULOUSE CEDEX 2
AVIS DE PASSAGE – VISITE DU LOGEMENT
Demandeur M. NDIAYE Ousmane\tDossier\tRF 31 27 00845
Passage le jeudi 18/11/2027\tEntre\t13 h 30 et 16 h 30
Logement\t27 rue des Potiers, 31400 TOULOUSE`,
      ['home 31400 Toulouse'],
    ],
    [
      'at home, in the sentence',
      `${head}Un agent passera le jeudi 18 novembre 2027 à 10h au logement que vous occupez, 27 rue des Potiers, 34200 Sète, pour la visite du logement (regroupement familial).`,
      ['home 34200 Sète'],
    ],
    [
      'on line, the link to come',
      `OFII – Direction territoriale de Caen
rue Daniel Huet
14038 CAEN CEDEX 9
Votre 2e session de formation civique aura lieu en ligne le samedi 8 janvier 2028 à 9h30. Vous recevrez le lien.`,
      ['–'],
    ],
    [
      'on line, as a cell says',
      `${head}Formation civique, journée 2
Date : mardi 9 mars 2027 à 9h30
Lieu : à distance (Teams)`,
      ['–'],
    ],
    [
      'in the office, though one may ask on line',
      `${head}Vous êtes convoqué à la visite médicale le mardi 9 mars 2027 à 9h30 dans nos locaux. Un report se demande en ligne.`,
      ['34000 Montpellier'],
    ],
  ])('%s', (_, text, places) => {
    expect(read(text)).toEqual(places)
  })
})

describe('several places', () => {
  it.each([
    [
      'a row each',
      `${head}Formation civique : vos journées
N°\tDate\tDébut\tFin\tLieu\tThème
J1\tmar. 07/03/2028\t09:00\t16:30\tCampus Part-Dieu, 45 rue Villette, 69003 LYON\tPortrait de la France
J2\tmar. 14/03/2028\t09:00\t16:30\tCampus Part-Dieu, 45 rue Villette, 69003 LYON\tSanté, famille
J3\tmar. 21/03/2028\t08:45\t16:00\tPôle Gratte-Ciel, 8 rue Verlaine, 69100 VILLEURBANNE\tEmploi`,
      ['69003 Lyon', '69003 Lyon', '69100 Villeurbanne'],
    ],
    [
      'the sign that repeats the cell above',
      `${head}Formation civique : vos journées
Journée\tDate\tHoraires\tLieu
1\tmardi 6 avril 2027\t9h00 – 16h30\tHorizon Formation, 21 rue de Cugnaux, 31300 Toulouse
2\tmardi 20 avril 2027\t9h00 – 16h30\tidem
3\tmardi 25 mai 2027\t9h30 – 17h00\tMaison Jaurès, 20 place Jean Jaurès, 31000 Toulouse`,
      ['31300 Toulouse', '31300 Toulouse', '31000 Toulouse'],
    ],
    [
      'rows with the place before the day',
      `${head}Formation civique : vos journées
Lieu\tDate\tHoraires
45 rue Villette, 69003 LYON\tmardi 07/03/2028\t09:00 - 16:30
8 rue Verlaine, 69100 VILLEURBANNE\tmardi 14/03/2028\t09:00 - 16:30`,
      ['69003 Lyon', '69100 Villeurbanne'],
    ],
    [
      'one place for all the rows above it',
      `${head}Formation civique : vos journées
Mardi 07/03/2028\t09:00 - 16:30
Mardi 14/03/2028\t09:00 - 16:30
Lieu : 45 rue Villette, 69003 LYON`,
      ['69003 Lyon', '69003 Lyon'],
    ],
    [
      'a label in each part',
      `${head}1. Radiographie
Date : mardi 9 mars 2027 à 8h30
Lieu : Imagerie du Port, 3 quai Sud, 34200 Sète
2. Visite médicale
Date : mardi 9 mars 2027 à 14h00
Lieu : OFII, 4 rue Jules Ferry, 34000 Montpellier`,
      ['34200 Sète', '34000 Montpellier'],
    ],
    [
      'a label above each day',
      `${head}Formation civique
Lieu : 45 rue Villette, 69003 LYON
Date : mardi 7 mars 2028, 9h00
Lieu : 8 rue Verlaine, 69100 VILLEURBANNE
Date : mardi 14 mars 2028, 9h00`,
      ['69003 Lyon', '69100 Villeurbanne'],
    ],
    [
      'steps without a word of radiology at the address',
      `OFII | Guadeloupe
ÉTAPE 1 – RADIOGRAPHIE DU THORAX
Mardi 09/11/2027
10:20
Immeuble Le Carré
97139 LES ABYMES
ÉTAPE 2 – VISITE MÉDICALE
Mardi 16/11/2027
07:45
OFII – Service médical
Rue des Archives
97113 GOURBEYRE`,
      ['97139 Les Abymes', '97113 Gourbeyre'],
    ],
    [
      'two days in two towns, in sentences',
      `${head}La première journée de formation civique se tiendra le mardi 7 mars 2028 à 9h au 45 rue Villette, 69003 Lyon.
La seconde journée se tiendra le mardi 14 mars 2028 à 9h au 8 rue Verlaine, 69100 Villeurbanne.`,
      ['69003 Lyon', '69100 Villeurbanne'],
    ],
    [
      'a column each',
      `${head}Convocation à la visite médicale
\tRadiographie\tVisite médicale
Date\tmardi 9 mars 2027\tmardi 16 mars 2027
Heure\t8h30\t14h00
Lieu\tImagerie du Port, 3 quai Sud, 34200 SÈTE\tOFII, 4 rue Jules Ferry, 34000 MONTPELLIER`,
      ['34200 Sète', '34000 Montpellier'],
    ],
    [
      'one place said above all days',
      `${head}Convocation : formation civique
Les séances ont lieu au Greta, 18 avenue de la Gare, 34500 BÉZIERS :
- mardi 9 mars 2027, de 9h à 17h
- mardi 16 mars 2027, de 9h à 17h`,
      ['34500 Béziers', '34500 Béziers'],
    ],
    [
      'the days first, then the places, by their numbers',
      `${head}Convocation : formation civique
Jour 1 : mardi 9 mars 2027, 9h-17h. Jour 2 : mardi 16 mars 2027, 9h-17h.
Jour 1 : Greta, 18 avenue de la Gare, 34500 BÉZIERS
Jour 2 : Maison des services, 3 quai Sud, 34200 SÈTE
Munissez-vous de votre passeport.
Toute absence doit être justifiée.
Le directeur territorial`,
      ['34500 Béziers', '34200 Sète'],
    ],
    [
      'one of them in the office',
      `${head}Le mardi 9 mars 2027 à 8h30, radiographie des poumons : Imagerie du Port, 3 quai Sud, 34200 Sète.
Le même jour, mardi 9 mars 2027 à 14h00, visite médicale dans nos locaux.`,
      ['34200 Sète', '34000 Montpellier'],
    ],
    [
      'not clear which: two places and no day beside either',
      `Office français de l'immigration et de l'intégration
Vous êtes convoqué à la formation civique le mardi 7 mars 2028 à 9h.
Nos formations ont lieu selon les groupes dans deux centres, décrits plus loin dans ce courrier, et il vous
sera indiqué par courriel lequel vous concerne.
Merci d'être à l'heure.
Le déjeuner est fourni.
Centre Villette, 45 rue Villette, 69003 LYON
Centre Verlaine, 8 rue Verlaine, 69100 VILLEURBANNE
Munissez-vous de votre passeport.
Toute absence doit être justifiée.
Le directeur territorial
L. Martin`,
      ['69003 Lyon?'],
    ],
  ])('%s', (_, text, places) => {
    expect(read(text)).toEqual(places)
  })
})

describe('the words of a place', () => {
  const value = (words: string) =>
    extract([letterText(`${head}Objet : visite médicale\n${words}`)], new Date('2026-12-15T09:00:00Z'))[0]
      ?.appointments[0]?.place?.value
  it.each([
    [
      'Vous devez venir au guichet de l’OFII, 3 avenue de la Gare, 25000 Besançon, le mardi 9 mars 2027 à 9h30.',
      'guichet de l’OFII, 3 avenue de la Gare, 25000 Besançon',
    ],
    [
      'Je vous invite à vous présenter en personne au siège de notre direction, 19, rue Cruveilhier, 87000 Limoges, le mardi 9 mars 2027 à 9h30.',
      'siège de notre direction, 19, rue Cruveilhier, 87000 Limoges',
    ],
    [
      'Vous et vos deux fils devez être présents à la\npréfecture du Doubs, 8 bis rue Charles-Nodier, 25000 Besançon, le mardi 9 mars 2027 à 9h30.',
      'préfecture du Doubs, 8 bis rue Charles-Nodier, 25000 Besançon',
    ],
    [
      'Vous êtes attendue le mardi 9 mars 2027 à 9h30 :\nEstérel Compétences, parc d’activités du Capitou, bâtiment B, 1er étage\n112 rue des Métiers, 83600 FRÉJUS',
      'Estérel Compétences, parc d’activités du Capitou, bâtiment B, 1er étage 112 rue des Métiers, 83600 FRÉJUS',
    ],
    [
      'Toute la famille sera présente à l’hôpital Saint-Jacques, 2 place Saint-Jacques, 25000 Besançon, le mardi 9 mars 2027 à 9h30.',
      'hôpital Saint-Jacques, 2 place Saint-Jacques, 25000 Besançon',
    ],
    [
      'Vous êtes attendue le mardi 9 mars 2027 à 9h30 à l’antenne, qui ne se trouve pas rue de Tenremonde mais au 37, boulevard Carnot, 59800 LILLE.',
      '37, boulevard Carnot, 59800 LILLE',
    ],
    [
      'Date\tmardi 9 mars 2027 à 9h30\nEndroit\tMaison des services, 33 rue François-de-Mahy, 97410 SAINT-\nPIERRE, salle 3',
      'Maison des services, 33 rue François-de-Mahy, 97410 SAINT-PIERRE, salle 3',
    ],
    [
      'Vous vous trouverez le mardi 9 mars 2027 à 9h30 à la salle Gergovie, premier étage, 9, rue Basse, 63000 Clermont-Ferrand.',
      'salle Gergovie, premier étage, 9, rue Basse, 63000 Clermont-Ferrand',
    ],
    [
      'Date\tmardi 9 mars 2027 à 9h30\nLieu\tHorizon, 31 rue du Faubourg Saint- Nicolas, 77100 MEAUX',
      'Horizon, 31 rue du Faubourg Saint-Nicolas, 77100 MEAUX',
    ],
  ])('begin where the place does: %s', (words, place) => expect(value(words)).toBe(place))
})

it('of several days in a picture is not sure where the letter sends to two towns', () => {
  const words = `${head}Objet : formation civique
Journée 1\tmardi 9 mars 2027, 9h00\tEspace Sud, 12 rue Basse, 34000 MONTPELLIER
Journée 2\tmardi 16 mars 2027, 9h00\tMaison Verte, 3 quai Neuf, 34200 SÈTE`
  const sure = (source: 'text-layer' | 'ocr') =>
    extract([letterText(words, source)], new Date('2026-12-15T09:00:00Z'))
      .flatMap(({ appointments }) => appointments)
      .map(({ place }) => place?.sure)
  expect(sure('text-layer')).toEqual([true, true])
  expect(sure('ocr')).toEqual([false, false])
})

it('of a later day in a picture is that of the other days rather than the office’s, and not sure', () => {
  const words = `${head}Objet : formation civique
Journée 3
Emploi
lundi 8 mars 2027
de 9h15 à 16h45
Centre Atlantique Formation
4 rue Marcel-Deflandre
34200 SÈTE
Journée 4
Atelier culture
lundi 29 mars 2027
de 9h15 à 16h45
Apportez cette convocation.`
  const [first, second] = extract([letterText(words, 'ocr')], new Date('2026-12-15T09:00:00Z')).flatMap(
    ({ appointments }) => appointments,
  )
  expect(first?.city).toBe('Sète')
  expect(second?.city).toBe('Sète')
  expect(second?.place?.sure).toBe(false)
})

it('is never that of the day given up, in a table that sets the old beside the new', () => {
  expect(
    read(`${head}Objet : votre journée de formation civique est déplacée
Annulé\tÀ la place
mardi 2 mars 2027\tmardi 9 mars 2027
9h00\t9h30
Espace Sud, 34200 SÈTE\tMaison des associations
12 rue Colbert, 1er étage
34500 BÉZIERS
Apportez cette lettre.`),
  ).toEqual(['34500 Béziers'])
})

it('stays that of the new day below a line that calls the old one off', () => {
  expect(
    read(`${head}Objet : annulation de votre formation civique, nouvelle date
La journée prévue ce mardi 2 mars 2027 est annulée.
Nouvelle date
Mardi 9 mars 2027, de 9 h à 16 h 30
Même lieu : Val Formation, 5 rue du Pont, 34500 BÉZIERS
Apportez cette lettre.`),
  ).toEqual(['34500 Béziers'])
})

describe('the name of a room that the next line begins with', () => {
  const placed = (text: string) =>
    extract([letterText(text)], new Date('2026-12-15T09:00:00Z'))[0]?.appointments[0]?.place?.value

  const letter = (place: string) => `${head}Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 9h30 ${place}
Munissez-vous de votre passeport.`

  it.each([
    ['au 12 rue de Kerlo, 56100 LORIENT, salle\nBelon. Le repas est offert.', /LORIENT, salle Belon$/],
    ['au 12 rue de Kerlo, 56100 LORIENT – 1er étage, salle «\nBelon »', /1er étage, salle « Belon »$/],
    ['au 12 rue de Kerlo, 56100 LORIENT, bâtiment\nC. Le repas est offert.', /LORIENT, bâtiment C$/],
    ['au 12 rue de Kerlo, 56100 LORIENT, grande salle\net couloir.', /grande salle$/],
  ])('%s', (place, expected) => {
    expect(placed(letter(place))).toMatch(expected)
  })
})
