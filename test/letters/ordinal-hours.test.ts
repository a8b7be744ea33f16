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
