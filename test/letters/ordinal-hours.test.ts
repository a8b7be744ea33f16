/** Days that a letter names together, and hours that it gives to the first, the last, the others. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(`Objet : formation civique\nMadame,\n${body}`, { appointment: day, warning: (code) => code })
    .replaceAll('civic-training ; ', '')
    .replaceAll('civic-training 2', '2')

const venue = 'au 12 rue de Paris, 35500 VITRÉ'

describe('hours of the first and the last of several days', () => {
  it.each([
    `Les journées auront lieu les 9, 16 et 23 mars 2027, les deux premières de 9 h à 17 h et la dernière de 8 h 30 à 16 h, ${venue}.`,
    `Vous êtes convoquée les mardis 9, 16 et 23 mars 2027 ${venue}. Les deux premières journées se tiennent de 9 h à 17 h, la troisième de 8 h 30 à 16 h.`,
    `Vos journées : mardi 9 mars, mardi 16 mars et mardi 23 mars 2027 ; les deux premières de 9 h à 17 h, la dernière de 8 h 30 à 16 h.`,
  ])('%s', (body) =>
    expect(read(body)).toBe(
      '2027-03-09 09:00 to 17:00 ; 2027-03-16 09:00 to 17:00 ; 2027-03-23 08:30 to 16:00',
    ),
  )

  it.each([
    `Les journées auront lieu les 9, 16 et 23 mars 2027, la première de 9 h à 17 h, les deux autres de 8 h 30 à 16 h, ${venue}.`,
    `Les journées auront lieu les 9, 16 et 23 mars 2027, la première de 9 h à 17 h, les suivantes de 8 h 30 à 16 h.`,
  ])('%s', (body) =>
    expect(read(body)).toBe(
      '2027-03-09 09:00 to 17:00 ; 2027-03-16 08:30 to 16:00 ; 2027-03-23 08:30 to 16:00',
    ),
  )

  it.each([
    'Vous suivrez deux journées, les mardis 9 et 16 mars 2027. La première commence à 9 h, la seconde à 8 h 45.',
    'Vous suivrez deux journées, les 9 et 16 mars 2027, à 9 h pour la première et à 8 h 45 pour la seconde.',
  ])('states no hour that is another day’s for sure: %s', (body) => {
    expect(read(body)).not.toMatch(/2027-03-16 09:00(?!\?)|2027-03-09 08:45(?!\?)/)
  })
})

describe('hours of something else', () => {
  const days = 'Les journées auront lieu les 9, 16 et 23 mars 2027 de 9 h à 17 h'
  it.each([
    '. Première pause à 10 h 30, dernière à 15 h 30.',
    '. Le premier bus arrive à 8 h 10, le dernier repart à 18 h 05.',
    ', au premier étage à partir de 8 h 45.',
    '. Aucun autre retard après 9 h 15 n’est accepté.',
    '. Les portes ouvrent à 8 h 30, dernière entrée à 9 h 10.',
    '. La première demi-heure, de 9 h à 9 h 30, est pour l’accueil.',
  ])('take no hour from the days: %s', (more) =>
    expect(read(`${days}${more}`)).toBe(
      '2027-03-09 09:00 to 17:00 ; 2027-03-16 09:00 to 17:00 ; 2027-03-23 09:00 to 17:00',
    ),
  )

  it.each([
    [
      'la première et la dernière de 9 h à 17 h, les autres de 8 h 30 à 16 h',
      '09:00 to 17:00',
      '08:30 to 16:00',
      '09:00 to 17:00',
    ],
    [
      'la première de 9 h à 17 h, la deuxième et la troisième de 8 h 30 à 16 h',
      '09:00 to 17:00',
      '08:30 to 16:00',
      '08:30 to 16:00',
    ],
  ])('but of each day what is said of it: %s', (said, ...hours) =>
    expect(read(`Les journées auront lieu les 9, 16 et 23 mars 2027, ${said}.`)).toBe(
      ['2027-03-09', '2027-03-16', '2027-03-23'].map((date, index) => `${date} ${hours[index]}`).join(' ; '),
    ),
  )

  it.each([
    'Deux autres dates suivront.',
    'Trois agents vous accueilleront.',
    'Vingt personnes sont attendues.',
  ])('are no minutes behind a stop: %s', (next) =>
    expect(read(`Vous êtes convoquée les 9 et 16 mars 2027 à 9 h. ${next}`)).toBe(
      '2027-03-09 09:00 ; 2027-03-16 09:00',
    ),
  )
})
