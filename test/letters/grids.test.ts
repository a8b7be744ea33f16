/** What the one cross of a grid means: the reader's cell only where the letter says so. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const grid = (cross: string) =>
  `Heure\tmardi 9 mars 2027\tjeudi 11 mars 2027\n8 h 20\t${cross}\t–\n9 h 40\t–\t–`

const read = (told: string, cross = 'X') =>
  readDays(`Objet : visite médicale\n${told}\n${grid(cross)}\nLieu : 8 rue de Nantes, 35200 RENNES`, {
    appointment: day,
    warning: () => '',
  })

describe('a cross in a grid', () => {
  it.each([
    'Votre passage est à la case marquée d’une croix. Les autres cases sont complètes.',
    'La croix indique votre créneau.',
    'La case cochée est la vôtre ; les autres ne sont pas libres.',
    'Vous êtes attendu à l’heure cochée.',
    'Le créneau marqué d’une croix vous est réservé.',
  ])('is the reader’s: %s', (told) => {
    expect(read(told)).toMatch(/^2027-03-09 08:20(?: ; )?$/)
  })

  it.each(['\uf052', '\uf0fe', '☒', '×'])('is drawn in many ways: %s', (cross) => {
    expect(read('La case cochée est la vôtre.', cross)).toMatch(/^2027-03-09 08:20(?: ; )?$/)
  })

  it.each([
    'Les créneaux marqués d’une croix sont complets ; choisissez le vôtre parmi les autres.',
    'Une croix dans une case veut dire qu’un autre a pris ce créneau. Prenez le vôtre parmi ceux qui restent.',
    'Cochez le créneau que vous préférez et renvoyez cette feuille.',
    'Marquez d’une croix votre créneau et renvoyez-nous la feuille.',
    'Les cases cochées ne sont plus à votre disposition.',
    'Mettez une croix devant votre nom, puis donnez la feuille à l’accueil.',
  ])('is not: %s', (told) => {
    const found = read(told)
    expect(found).not.toMatch(/2027-03-\d\d(?!\?)/)
    expect(found).not.toContain('08:20 ')
  })
})
