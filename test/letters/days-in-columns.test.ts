/** Days side by side in columns, each with its own hours, place, screen or person in the rows below; and rows of days that were moved. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, {
    appointment: (one) => `${day(one)} @${one.online ?? one.where}`,
    warning: (code) => code,
  })

const rows = (...table: string[][]) => table.map((row) => row.join('\t')).join('\n')
const civic = 'Objet : convocation à deux journées de formation civique'
const link = 'https://classe.exemple-formation.fr/j3'

describe('columns of days', () => {
  it.each([
    ['Début', 'Fin', 'Endroit', `par visioconférence : ${link}`],
    ['Arrivée', 'Sortie', 'Où', `en ligne, lien de connexion ${link}`],
    ['Heure de début', 'Heure de fin', 'Lieu', `à distance, ${link}`],
  ])('%s and %s, %s', (start, end, place, screen) => {
    const table = rows(
      ['Journée 2', 'Journée 3'],
      ['Date', 'mardi 9 mars 2027', 'jeudi 18 mars 2027'],
      [start, '8 h 45', '9 h 00'],
      [end, '16 h 15', '15 h 30'],
      [place, 'Form’Ouest, 18 avenue Jean-Jaurès, 35200 RENNES (salle 3)', screen],
      ['Repas', 'à apporter', 'libre, de 12 h à 13 h'],
    )
    expect(read(`${civic}\n${table}`)).toBe(
      `civic-training ; civic-training 2027-03-09 08:45 to 16:15 @35200 Rennes ; civic-training 2027-03-18 09:00 to 15:30 @${link}`,
    )
  })

  it('the screen comes first', () => {
    const table = rows(
      ['', 'Jour 1', 'Jour 2'],
      ['Quand', 'mardi 9 mars 2027', 'jeudi 18 mars 2027'],
      ['Horaires', 'de 9 h 00 à 15 h 30', 'de 8 h 45 à 16 h 15'],
      ['Lieu', `à distance : ${link}`, '18 avenue Jean-Jaurès, 35200 RENNES'],
    )
    expect(read(`${civic}\n${table}`)).toBe(
      `civic-training ; civic-training 2027-03-09 09:00 to 15:30 @${link} ; civic-training 2027-03-18 08:45 to 16:15 @35200 Rennes`,
    )
  })

  it('a day at a screen whose link is yet to come has no place', () => {
    const table = rows(
      ['Date', 'mardi 9 mars 2027', 'jeudi 18 mars 2027'],
      ['Horaires', 'de 9 h 00 à 15 h 30', 'de 8 h 45 à 16 h 15'],
      [
        'Lieu',
        '18 avenue Jean-Jaurès, 35200 RENNES',
        'chez vous, par visioconférence (lien envoyé la veille)',
      ],
    )
    expect(read(`${civic}\n${table}`)).toMatch(/2027-03-18\?? 08:45 to 16:15 @$/)
  })
})

describe('a day at a screen and one at a place, in paragraphs', () => {
  it.each([
    [
      `Journée 2, à distance
Mardi 9 mars 2027, 9 h - 17 h 15.
Vous restez à la maison et vous vous connectez ici :
${link}`,
      `Journée 3, en présence
Jeudi 18 mars 2027, 8 h 45 - 16 h 30.
Form’Ouest, 18 avenue Jean-Jaurès, 35200 Rennes, derrière la médiathèque.`,
    ],
    [
      `La journée 2 se fait en ligne, le mardi 9 mars 2027 de 9 h à 17 h 15 : ${link}.`,
      `La journée 3 a lieu le jeudi 18 mars 2027 de 8 h 45 à 16 h 30 au 18 avenue Jean-Jaurès, 35200 Rennes.`,
    ],
  ])('%s', (screen, place) => {
    expect(
      read(
        `Objet : vos journées 2 et 3\n${screen}\n${place}\nL’absence peut entraîner la fin de votre contrat d’intégration républicaine.`,
      ),
    ).toBe(
      `civic-training ; civic-training 2027-03-09 09:00 to 17:15 @${link} ; civic-training 2027-03-18 08:45 to 16:30 @35200 Rennes`,
    )
  })
})

describe('two people in columns, each with a day', () => {
  it.each([
    [
      'Pour l’un comme pour l’autre, cela se passe au 4 rue Rockefeller, 35200 RENNES, premier étage.',
      'Jour',
      'Heure',
    ],
    ['Vous venez tous deux au 4 rue Rockefeller, 35200 RENNES.', 'Date', 'Horaire'],
    ['Lieu : 4 rue Rockefeller, 35200 RENNES', 'Date du rendez-vous', 'Heure du rendez-vous'],
  ])('%s', (place, date, hour) => {
    const table = rows(
      ['M. TRAORÉ Issa', 'Mme TRAORÉ Awa'],
      ['Numéro étranger', '5103772914', '5103772915'],
      ['Entrée en France', '11/02/2026', '30/06/2026'],
      [date, 'mardi 9 mars 2027', 'jeudi 11 mars 2027'],
      [hour, '13 h 15', '8 h 45'],
      ['Interprète', 'non', 'oui, en dari'],
    )
    expect(
      read(
        `Objet : contrat d’intégration républicaine – vos deux convocations\nNous avons séparé vos rendez-vous :\n${table}\n${place}`,
      ),
    ).toBe(
      'cir-reception ; cir-reception 2027-03-09 13:15 {TRAORÉ Issa} @35200 Rennes ; cir-reception 2027-03-11 08:45 {TRAORÉ Awa} @35200 Rennes',
    )
  })
})

it('does not take the place to ask at for the place of both', () => {
  expect(
    read(`Objet : contrat d’intégration républicaine – vos convocations
M. TRAORÉ Issa : mardi 9 mars 2027 à 13 h 15
Mme TRAORÉ Awa : jeudi 11 mars 2027 à 8 h 45
Lieu : 4 rue Rockefeller, 35200 RENNES
Pour les deux, les demandes sont à envoyer au 12 rue de Brest, 29000 QUIMPER.`),
  ).not.toContain('29000')
})

describe('rows of days of which one was moved', () => {
  const table = (state: string) =>
    rows(
      ['Journée', 'Thème', 'Date', 'Situation'],
      ['1', 'La France', 'mardi 12 janvier 2027', 'suivie'],
      ['2', 'Les droits', 'mardi 9 mars 2027', 'inchangée'],
      ['3', 'La santé', 'jeudi 18 mars 2027', state],
      ['4', 'Le travail', 'mardi 23 mars 2027', 'inchangée'],
    )
  it.each([
    ['reportée', 'Toutes ont lieu de 9 h à 16 h 30 chez Ty Skol, 21 rue de Carnel, 35200 RENNES.'],
    ['déplacée', 'Chaque journée se déroule de 9 h à 16 h 30, 21 rue de Carnel, 35200 RENNES.'],
    ['modifiée', 'Horaires de chaque journée : 9 h à 16 h 30\nLieu : 21 rue de Carnel, 35200 RENNES'],
  ])('%s: it is kept, unsure; %s', (state, all) => {
    const said = read(
      `Objet : formation civique, votre calendrier modifié\nNous avons repoussé la troisième journée d’une semaine. Les autres restent où elles sont.\n${table(state)}\n${all}`,
    )
    expect(said).toContain('2027-03-09 09:00 to 16:30 @35200 Rennes')
    expect(said).toContain('2027-03-18? 09:00')
    expect(said).toContain('2027-03-23 09:00 to 16:30 @35200 Rennes')
    expect(said).not.toContain('replaces')
  })
})

it.each([
  ['9 h – 12 h 30 13 h 30 – 17 h', '09:00 to 17:00'],
  ['9h-12h / 13h-16h', '09:00 to 16:00'],
  ['8h45 à 12h et 13h15 à 16h45', '08:45 to 16:45'],
  ['9 h 30 – 16 h', '09:30 to 16:00'],
])('a day of the row lasts to the end of its second stretch of hours: %s', (hours, expected) => {
  const table = rows(
    ['Journée', 'Quand', 'Horaires', 'Où', 'État'],
    ['3', 'mardi 9 mars 2027', hours, 'Pôle associatif 6 place des Jeux, étage 1 35200 Rennes', 'à faire'],
    [
      '4',
      'mardi 16 mars 2027',
      '9 h 30 – 16 h',
      'Form’Ouest 9 rue du Poirier, salle 2 35300 Fougères',
      'à faire (atelier)',
    ],
  )
  expect(read(`Objet : formation civique\n${table}`)).toBe(
    `civic-training ; civic-training 2027-03-09 ${expected} @35200 Rennes ; civic-training 2027-03-16 09:30 to 16:00 @35300 Fougères`,
  )
})

it.each([
  'Vous serez libre à dix-sept heures.',
  'Vous repartirez à 17 heures.',
  'Vous pourrez repartir à 17h.',
  'Vous serez libérée vers 17 h.',
])('ends when the reader is free: %s', (end) => {
  expect(
    read(
      `Objet : accueil et signature du contrat d’intégration républicaine\nNous vous attendons le mardi neuf mars deux mille vingt-sept, à treize heures trente, au 15 avenue Tarayre, 35200 RENNES. ${end}`,
    ),
  ).toContain('13:30 to 17:00')
})
