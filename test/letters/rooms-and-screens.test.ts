/** Where in a building a meeting is, days at a screen among days in a room, and hours said of one day only. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const read = (text: string) => extract([letterText(text)], new Date('2027-09-08T09:00:00Z')).map(summary)[0]

describe('the room', () => {
  const visit = `OFII – Direction territoriale de Dijon
Dijon, le 6 septembre 2027
CONVOCATION À LA VISITE MÉDICALE
`
  it.each([
    [
      'C’est où ? OFII, 6 rue Nicolas Berthot, 21000 Dijon. 1er étage, salle Garonne. Métro ligne B.',
      'salle Garonne',
    ],
    ['Lieu : OFII, 6 rue Nicolas Berthot, 21000 Dijon. Salle Garonne.', 'Salle Garonne'],
    ['Lieu : OFII, 6 rue Nicolas Berthot, 21000 Dijon. Rez-de-chaussée.', 'Rez-de-chaussée'],
    ['Lieu : 6 rue Nicolas Berthot, 21000 DIJON, grande salle', 'grande salle'],
    ['Lieu : 6 rue Nicolas Berthot, 21000 DIJON\nBâtiment C, 2e étage', 'Bâtiment C, 2e étage'],
    ['Adresse : 6 rue Nicolas Berthot, 21000 DIJON\nSalle : Garonne', 'Salle : Garonne'],
    ['Adresse\t6 rue Nicolas Berthot, 21000 DIJON\nBureau\t104', 'Bureau 104'],
    [
      'Vous viendrez à nos bureaux, 6 rue Nicolas Berthot, 21000 Dijon, escalier\nB, 3e étage, avec cette lettre.',
      'escalier B, 3e étage',
    ],
    [
      'Nous vous prions de venir à notre pôle santé, 6 rue Nicolas Berthot, 21000 Dijon (bâtiment\n4, niveau 1, tram 2, arrêt Les Halles).',
      '(bâtiment 4, niveau 1, tram 2, arrêt Les Halles)',
    ],
    [
      'Lieu : 6 rue Nicolas Berthot, 21000 DIJON.\nVous vous présenterez au 2e étage, salle 12.',
      '2e étage, salle 12',
    ],
    [
      'Lieu : 6 rue Nicolas Berthot, 21000 DIJON.\nMontez au premier étage, porte B.',
      'premier étage, porte B',
    ],
    ['La visite se déroulera au 6 rue Nicolas Berthot, 21000 Dijon. Vous serez reçu en salle 4.', 'salle 4'],
  ])('is told with the place: %s', (words, room) => {
    const place = read(`${visit}Vous êtes convoqué le mardi 5 octobre 2027 à 9h30.\n${words}`)
      ?.appointments[0]?.place
    expect(place).toContain('6 rue Nicolas Berthot')
    expect(place).toContain(room)
    expect(place).not.toMatch(/vous|venir|avec/i)
  })

  it.each([
    [
      'le mardi 5 octobre 2027 à 9h30 dans nos bureaux (rez-de-chaussée, guichet 3).',
      'rez-de-chaussée, guichet 3',
    ],
    ['le mardi 5 octobre 2027 à 9h30 dans nos locaux, 2e étage, bureau 12.', '2e étage, bureau 12'],
    [
      '\n  le mardi 5 octobre 2027 à 9h30\n  Bureau 204, 2e étage – demander Mme Ferrand',
      'Bureau 204, 2e étage – demander Mme Ferrand',
    ],
    ['\nle mardi 5 octobre 2027 à 9 h 30\nSalle 12\nApportez votre passeport.', 'Salle 12'],
  ])('goes with the address of the office: %s', (words, room) => {
    const head = visit.replace('\n', '\n6 rue Nicolas Berthot, BP 30, 21000 DIJON\n')
    const place = read(`${head}Madame,\nVous êtes convoquée à la visite médicale ${words}`)?.appointments[0]
      ?.place
    expect(place).toContain(`6 rue Nicolas Berthot, 21000 DIJON, ${room}`)
  })

  it.each([
    'Lieu : 6 rue Nicolas Berthot, 21000 DIJON. Bureau ouvert de 9h à 12h.',
    'Lieu : 6 rue Nicolas Berthot, 21000 DIJON. Salle d’attente climatisée à votre disposition.',
    'Lieu : 6 rue Nicolas Berthot, 21000 DIJON. Les enfants ne peuvent pas être accueillis dans la salle d’attente.',
    'Lieu : 6 rue Nicolas Berthot, 21000 DIJON. Vous serez reçu dans la salle d’attente.',
    'Bureau : des étrangers\nLieu : 6 rue Nicolas Berthot, 21000 DIJON.',
  ])('is no other words: %s', (words) => {
    expect(
      read(`${visit}Vous êtes convoqué le mardi 5 octobre 2027 à 9h30.\n${words}`)?.appointments[0]?.place,
    ).toMatch(/DIJON$/)
  })
})

const course = `OFII – Direction territoriale de Dijon
Dijon, le 6 septembre 2027
FORMATION CIVIQUE
`
const where = (body: string) =>
  read(`${course}${body}`)?.appointments.map(({ place, online }) => online ?? (place ? 'room' : 'screen'))

describe('a day at a screen behind a day in a room', () => {
  const link = 'https://visio.example/fc2'
  it.each([
    [
      `Jour 1, en salle\nmardi 5 octobre 2027 de 9h à 16h\n6 rue Nicolas Berthot, 21000 Dijon\nJour 2, chez vous, sur votre ordinateur\nmardi 12 octobre 2027 de 9h à 16h\nLien de connexion :\n${link}`,
      ['room', link],
    ],
    [
      `Journée 1 : mardi 5 octobre 2027 à 9h, 6 rue Nicolas Berthot, 21000 Dijon.\nJournée 2 : mardi 12 octobre 2027 à 9h, à distance (${link}).`,
      ['room', link],
    ],
    [
      `1re séance : mardi 5 octobre 2027 à 9h, 6 rue Nicolas Berthot, 21000 Dijon\n2e séance : mardi 12 octobre 2027 à 9h, en visioconférence, le lien vous sera envoyé`,
      ['room', 'screen'],
    ],
    [
      `1re séance : mardi 5 octobre 2027 à 9h, 6 rue Nicolas Berthot, 21000 Dijon\n2e séance : mardi 12 octobre 2027 à 9h, depuis chez vous`,
      ['room', 'screen'],
    ],
    [
      `Jour 1 : mardi 5 octobre 2027 à 9h\nen visioconférence : ${link}\nJour 2 : mardi 12 octobre 2027 à 9h\n6 rue Nicolas Berthot, 21000 Dijon`,
      [link, 'room'],
    ],
    [
      `Toutes les séances ont lieu en visioconférence.\nJour 1 : mardi 5 octobre 2027 à 9h\nJour 2 : mardi 12 octobre 2027 à 9h\nLien : ${link}`,
      [link, link],
    ],
    [
      `Toutes les séances ont lieu en visioconférence.\nJour 1 : mardi 5 octobre 2027 à 9h\nJour 2 : mardi 12 octobre 2027 à 9h\nLien : https:/ /visio.example/fc2`,
      [link, link],
    ],
    [
      `Jour 1 : mardi 5 octobre 2027 à 9h\n6 rue Nicolas Berthot, 21000 Dijon\nJour 2 : mardi 12 octobre 2027 à 9h\n6 rue Nicolas Berthot, 21000 Dijon\nPour changer de jour, demande en ligne : https://ofii.example/report`,
      ['room', 'room'],
    ],
  ])('has no place, but its link: %#', (body, expected) => {
    expect(where(body)).toEqual(expected)
  })
})

describe('an hour said of one day', () => {
  it.each([
    ['Vous êtes attendu le mardi 5 octobre 2027 à 9h00 et le mardi 12 octobre 2027.', ['09:00', '09:00?']],
    ['Vous êtes attendu les mardis 5 octobre 2027 et 12 octobre 2027 à 9h00.', ['09:00', '09:00']],
    [
      'Vous êtes attendu le mardi 5 octobre 2027 à 9h00, puis le mardi 12 octobre 2027 et le mardi 19 octobre 2027.',
      ['09:00', '09:00?', '09:00?'],
    ],
    [
      'Vous êtes attendu le mardi 5 octobre 2027 à 9h00 et le mardi 12 octobre 2027 à la même heure.',
      ['09:00', '09:00'],
    ],
  ])('is sure of that day alone: %s', (body, hours) => {
    const lieu = '\nLieu : 6 rue Nicolas Berthot, 21000 Dijon'
    expect(read(`${course}${body}${lieu}`)?.appointments.map(({ what }) => what.split(' ').at(-1))).toEqual(
      hours,
    )
  })
})

describe('a day on which the office is closed', () => {
  it.each([
    'Nos bureaux ferment le mardi 5 octobre 2027 à 12h00. Votre visite médicale vous sera proposée par courrier.',
    'Nos locaux seront fermés le mardi 5 octobre 2027. Nous vous écrirons pour votre visite médicale.',
    'Le service médical fermera exceptionnellement ses portes le mardi 5 octobre 2027 à 11h. Une convocation à la visite médicale vous parviendra.',
  ])('is no appointment: %s', (body) => {
    expect(
      read(`OFII – Direction territoriale de Dijon\nDijon, le 6 septembre 2027\nMonsieur,\n${body}`)
        ?.appointments,
    ).toEqual([])
  })
})
