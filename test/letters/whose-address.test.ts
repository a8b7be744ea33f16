/** Which of the addresses of a letter one goes to: the office's own in the head, one where nobody is received, and that of the day. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

/** `21000 Dijon`, a link or `–`; `?` when it is not sure. */
function where(text: string, source: 'text-layer' | 'ocr' = 'text-layer'): string[] {
  return extract([letterText(text, source)], new Date('2026-12-15T09:00:00Z')).flatMap(({ appointments }) =>
    appointments.map(({ place, postalCode, city, online }) => {
      const at = postalCode ? `${postalCode} ${city}` : (online ?? place?.value ?? '–')
      return `${at}${place?.sure === false ? '?' : ''}`
    }),
  )
}

const head = `OFFICE FRANCAIS DE L'IMMIGRATION ET DE L'INTEGRATION
DIRECTION TERRITORIALE DE DIJON
IMMEUBLE LE MAJOR - 6 RUE NICOLAS BERTHOT
CS 40310 - 21033 DIJON CEDEX
MONSIEUR TRAN BAO
RESIDENCE LES LILAS
SALLE 2, BATIMENT B - 8 RUE DU MANEGE
71100 CHALON-SUR-SAONE
DIJON, LE 11 JANVIER 2027
`

describe('the address below the day, and that of the head', () => {
  it.each([
    [
      'the same street, without the post box',
      `CONTRAT D'INTEGRATION REPUBLICAINE : VOTRE MATINEE D'ACCUEIL
VOUS ETES ATTENDU A L'OFII DE DIJON LE MARDI 9 MARS 2027 A 8H30
6 RUE NICOLAS BERTHOT, 21000 DIJON - 4E ETAGE, SALLE VERLAINE`,
      ['21000 Dijon'],
    ],
    [
      'the same, in a box of lines',
      `CONTRAT D'INTEGRATION REPUBLICAINE
NOUS VOUS RECEVRONS DANS NOS LOCAUX
MARDI 9 MARS 2027
8H30
OFII DE DIJON
6 RUE NICOLAS BERTHOT
21000 DIJON`,
      ['21000 Dijon'],
    ],
    [
      'another street under a label',
      `VISITE D'ACCUEIL
VOUS ETES ATTENDU A L'OFII LE MARDI 9 MARS 2027 A 8H30
LIEU : 14 RUE DU PORT, 71100 CHALON-SUR-SAONE`,
      ['71100 Chalon-sur-Saone'],
    ],
    [
      'another street, and no word that it is the place: not sure',
      `VISITE D'ACCUEIL
VOUS ETES ATTENDU A L'OFII LE MARDI 9 MARS 2027 A 8H30.
ANTENNE DE CHALON : 14 RUE DU PORT, 71100 CHALON-SUR-SAONE`,
      ['71100 Chalon-sur-Saone?'],
    ],
    [
      'the building and the room below the day',
      `VISITE D'ACCUEIL
LE MARDI 9 MARS 2027 A 8H30
LIEU : ADRESSE CI-DESSUS, BAT. C, BUREAU 07`,
      ['21033 Dijon'],
    ],
    [
      'none below the day',
      `VISITE D'ACCUEIL
VOUS ETES ATTENDU A L'OFII DE DIJON LE MARDI 9 MARS 2027 A 8H30
MUNISSEZ-VOUS DE VOTRE PASSEPORT`,
      ['21033 Dijon'],
    ],
  ])('%s', (_, body, places) => {
    expect(where(`${head}${body}`)).toEqual(places)
  })
})

const margin = (words: string) => `OFFICE FRANÇAIS DE L’IMMIGRATION ET DE L’INTÉGRATION
Direction territoriale de Dijon
${words}
Mme OKONKWO Ifeoma
chez M. BEAUJOUR
8 impasse des Lilas
71100 CHALON-SUR-SAÔNE
Dijon, le 11 janvier 2027
VISITE MÉDICALE OBLIGATOIRE
Votre visite est fixée au :
MARDI 9 MARS 2027 – 10H40
SERVICE MÉDICAL DE L’OFII
RÉSIDENCE VATABLE, BÂTIMENT 2, 1ER ÉTAGE
14 BOULEVARD CARNOT
21000 DIJON`

describe('the post box in the margin', () => {
  it.each([
    'Adresse postale\nBP 371\n21033 DIJON CEDEX\nAccueil téléphonique\n03 80 00 38 16 du lundi au jeudi, de 7 h 30 à 12 h',
    'Adresse postale : CS 40310, 21033 DIJON CEDEX\nTél. 03 80 00 38 16',
    'Adresse de correspondance\nCS 40310\n21033 DIJON CEDEX',
    'Adresse pour le courrier\nBP 371\n21033 DIJON CEDEX\nStandard\n03 80 00 38 16',
    'Courrier\nBP 371\n21033 DIJON CEDEX',
    'Pour nous écrire :\nBP 371 – 21033 DIJON CEDEX',
    'Adresse administrative\n6 rue Nicolas-Berthot\nCS 40310\n21033 DIJON CEDEX',
    'Siège\n6 rue Nicolas-Berthot\n21033 DIJON CEDEX',
    'Adresse\nBP 371\n21033 DIJON CEDEX',
  ])('is not where one goes: %s', (words) => {
    expect(where(margin(words))).toEqual(['21000 Dijon'])
  })
})

const course = `OFII – Direction territoriale de Dijon
6 rue Nicolas Berthot
21000 DIJON
Dijon, le 11 janvier 2027
Objet : formation civique
Madame,
`
const link = 'https://visio.horizon-formation.example/civ/0903'

describe('a house where nobody is received that day', () => {
  it.each([
    `Votre deuxième journée se tiendra en visioconférence le mardi 9 mars 2027, de 9h à 16h. Vous n’avez pas à vous déplacer : l’organisme Horizon Formation, 12 rue du Port à Beaune (21200), ne reçoit personne ce jour-là.
Pour entrer dans la salle virtuelle :
${link}`,
    `Votre journée aura lieu à distance le mardi 9 mars 2027 de 9h à 16h. Ne vous rendez pas chez Horizon Formation, 12 rue du Port, 21200 Beaune.
Lien de connexion : ${link}`,
    `Vous suivrez cette journée le mardi 9 mars 2027 de 9h à 16h en classe virtuelle. Les locaux d’Horizon Formation (12 rue du Port, 21200 Beaune) seront fermés.
Connectez-vous ici : ${link}`,
    `La journée du mardi 9 mars 2027, de 9h à 16h, se fait depuis chez vous, en visio. Elle est organisée par :
Horizon Formation
12 rue du Port
21200 BEAUNE
Rejoignez la réunion : ${link}`,
    `Votre journée se déroulera en distanciel le mardi 9 mars 2027 de 9h à 16h. Il est inutile de venir au 12 rue du Port, 21200 Beaune.
Lien : ${link}`,
    `Le mardi 9 mars 2027 de 9h à 16h, vous suivrez la formation à distance. Aucun accueil n’est assuré au 12 rue du Port, 21200 Beaune.
Lien de la visio : ${link}`,
    `Votre formation civique (jour 3) : mardi 9 mars 2027, 9h15 – 17h.
Modalité : classe virtuelle
Organisme : Horizon Formation, 12 rue du Port, 21200 Beaune
Le lien pour vous connecter : ${link}`,
    `FORMATION CIVIQUE À DISTANCE
Vous êtes inscrite à la journée du mardi 9 mars 2027, de 9h15 à 17h.
Organisme : Horizon Formation, 12 rue du Port, 21200 Beaune
Lien de connexion : ${link}`,
  ])('is no place: %s', (body) => {
    expect(where(`${course}${body}`)).toEqual([link])
  })

  it.each([
    `Votre journée : mardi 9 mars 2027, 9h15 – 17h.
Organisé par Horizon Formation (12 rue du Port, 21200 Beaune) sur Zoom. Le lien : ${link}`,
    `Formation en visio, jour 2
Rendez-vous mardi 9 mars 2027 à 9 h sur ${link} (ou depuis notre salle informatique, 12 rue du Port, 21200 Beaune, si vous n’avez pas d’ordinateur).`,
    'La journée du mardi 9 mars 2027, de 9h15 à 17h, se suit au choix : en salle chez Horizon Formation, 12 rue du Port, 21200 Beaune, ou à distance (lien sur demande).',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune, avec l’attestation obtenue par internet.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h, après avoir suivi la classe virtuelle.\nLieu :\n12 rue du Port\n21200 Beaune',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h, après avoir regardé la vidéo en ligne.\n12 rue du Port\n21200 Beaune',
  ])('is not sure where a screen and a house are spoken of: %s', (body) => {
    expect(where(`${course}${body}`)).toEqual(['21200 Beaune?'])
  })

  it.each([
    'Vous êtes attendue le mardi 9 mars 2027 à 9h. Attention : ne vous rendez pas au 6 rue Nicolas Berthot, 21000 Dijon. La formation a lieu chez Horizon Formation, 12 rue du Port, 21200 Beaune.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h chez Horizon Formation, 12 rue du Port, 21200 Beaune. Il n’y a pas d’accueil au 6 rue Nicolas Berthot, 21000 Dijon.',
    'Formation le mardi 9 mars 2027 à 9h.\nNotre service, 6 rue Nicolas Berthot, 21000 Dijon, ne reçoit plus le public.\nVenez au 12 rue du Port, 21200 Beaune.',
    'Formation le mardi 9 mars 2027 à 9h.\nLieu : 12 rue du Port, 21200 Beaune (et non au 6 rue Nicolas Berthot, 21000 Dijon)',
    'Formation le mardi 9 mars 2027, entre 9 h et 9 h 30, à la Maison de l’emploi (et pas à nos bureaux du 6 rue Nicolas Berthot, 21000 Dijon) : 12 rue du Port, 21200 Beaune.',
    'Formation le mardi 9 mars 2027 à 9h, non pas au 6 rue Nicolas Berthot, 21000 Dijon, mais au 12 rue du Port, 21200 Beaune.',
  ])('gives way to the other: %s', (body) => {
    expect(where(`${course}${body}`)).toEqual(['21200 Beaune'])
  })

  it.each([
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune. Nous ne recevons personne en retard.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h. Si vous ne vous rendez pas au 12 rue du Port, 21200 Beaune, votre contrat peut être résilié.',
    'La formation a lieu le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune, où l’on ne reçoit personne avant 8h45.',
    'N’oubliez pas de vous présenter le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h.\nHorizon Formation, 12 rue du Port, 21200 Beaune, ne reçoit pas les personnes en retard.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h.\nLieu : 12 rue du Port, 21200 Beaune (ne reçoit pas les accompagnateurs)',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune (la porte principale est fermée, passez par la cour).',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune, dont le parking est fermé.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune, où la salle sera fermée aux retardataires.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune ; l’ascenseur est fermé.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune, qui sera fermé aux personnes en retard.',
    'La formation a lieu le mardi 9 mars 2027 à 9h au 12 rue du Port, 21200 Beaune. Le test de français se passe en ligne, le lien vous sera envoyé.',
    'N.B. : nos bureaux (6 rue Nicolas Berthot, 21000 Dijon) sont définitivement fermés ; nous vous recevons désormais le mardi 9 mars 2027 à 9h, 12 rue du Port, 21200 Beaune.',
    'À la suite de votre inscription en ligne, vous êtes attendue le mardi 9 mars 2027 à 9h.\n12 rue du Port, 21200 Beaune',
  ])('harmless: %s', (body) => {
    expect(where(`${course}${body}`)).toEqual(['21200 Beaune'])
  })
})

describe('the address in the head that the letter points to', () => {
  const office = `OFII - DIRECTION TERRITORIALE DE NANCY
Immeuble Thiers, bât. B
11, rue des Tilleuls
54000 NANCY
`
  it.each([
    ['Mademoiselle SOW Awa', 'à l’adresse ci-dessus'],
    ['Mme SOW Awa (née le 02/04/1990)', 'à l’adresse figurant en haut de ce courrier'],
    ['Famille DIALLO\nDIALLO Omar (né le 11/09/2011)', 'au siège de la direction territoriale'],
    ['M. SOW Ibrahima', 'dans nos locaux (adresse en tête de la présente)'],
    ['Mademoiselle Awa SOW', 'à l’adresse indiquée ci-dessus, au 2e étage'],
  ])('%s, %s', (name, place) => {
    const body = `${name}\n27 avenue Jean Médecin\n54500 VANDOEUVRE\nNancy, le 19/11/2026\nCONVOCATION À LA VISITE MÉDICALE\nVous êtes convoquée le jeudi 11 mars 2027 à 14h15, ${place}.`
    expect(where(office + body)).toEqual(['54000 Nancy'])
  })

  it('takes the one that follows, with its floor', () => {
    const body = `Famille DIALLO
Mme DIALLO Rania (née le 02/04/1990)
DIALLO Lina (née le 23/01/2019)
12 rue du Port
54500 VANDOEUVRE
CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquées le jeudi 11 mars 2027 :
   Mme DIALLO Rania ........ 9h00
   DIALLO Lina ............. 9h30
à l'adresse suivante : OFII, service médical, 11 rue des Tilleuls, 54000 NANCY, rez-de-chaussée.`
    const [letter] = extract([letterText(office + body)], new Date('2026-12-15T09:00:00Z'))
    const places = letter?.appointments.map(({ place }) => `${place?.value}${place?.sure ? '' : '?'}`)
    expect(new Set(places)).toEqual(
      new Set(['OFII, service médical, 11 rue des Tilleuls, 54000 NANCY, rez-de-chaussée']),
    )
  })
})
