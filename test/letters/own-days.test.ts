/** Days that are the reader's own though a word of them speaks elsewhere of days freed, missed or repeated; each at its own place. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, { appointment: day, warning: (code) => code }).replace(/(?: ; )+$/, '')

describe('a row of a table', () => {
  it.each([
    ['libérés à 17 h', 'libérés à 16 h'],
    ['libérée vers 17h', 'libérée vers 16h'],
    ['libération à 17 h', 'libération à 16 h'],
  ])('that tells when one may leave is kept: %s', (first, second) => {
    const found = read(
      `Objet : formation civique\nDate\tArrivée\tFin\nmardi 9 mars 2027\t9h00\t${first}\njeudi 11 mars 2027\t9h00\t${second}`,
    )
    expect(found).toContain('2027-03-09 09:00 to 17:00')
    expect(found).toContain('2027-03-11 09:00 to 16:00')
  })

  it.each([
    ['Dossier', 'Complet'],
    ['Pièces', 'complètes'],
  ])('that tells of a file is kept: %s %s', (head, words) => {
    expect(read(`Objet : visite médicale\nJour\tVisite\t${head}\nmardi 9 mars 2027\t9h00\t${words}`)).toMatch(
      /^2027-03-09 09:00/,
    )
  })

  it.each(['libéré', 'Libéré pour un autre usager', 'complet', 'remis à disposition'])(
    'of a day that another has is not: %s',
    (words) => {
      expect(
        read(
          `Objet : visite médicale\nJour\tHeure\tÉtat\nmardi 9 mars 2027\t9h00\t${words}\njeudi 11 mars 2027\t10h00\tretenu`,
        ),
      ).toMatch(/^2027-03-11 10:00/)
    },
  )
})

describe('an address that is for all of something', () => {
  const rows = `Objet : formation civique
Journée 1 : mardi 9 mars 2027 à 9 h, 4 rue de la Gare, 35000 Rennes
Journée 2 : mercredi 10 mars 2027 à 9 h, 12 rue du Port, 35400 Saint-Malo`
  it.each([
    'Adresse pour tous vos courriers : 3 rue des Lilas, 51100 Reims.',
    'Adresse postale pour toutes les demandes : 3 rue des Lilas, 51100 Reims.',
    'Lieu pour tous les repas : 3 rue des Lilas, 51100 Reims.',
  ])('leaves each day its own place: %s', (words) => {
    const found = readDays(`${rows}\n${words}`, { appointment: (one) => one.where, warning: () => '' })
    expect(found).toContain('35000 Rennes ; 35400 Saint-Malo')
  })
})

describe('words of one who did not come', () => {
  it.each([
    'Le mardi 9 mars 2027 à 9 h, si vous n’êtes pas venue seule, votre accompagnant attendra dehors.',
    'Vous êtes attendue le mardi 9 mars 2027 à 9 h. Lorsque vous n’êtes pas venu accompagné, la visite est plus courte.',
    'Le mardi 9 mars 2027 à 9 h, si vous ne vous êtes pas présentée à l’heure, la visite est annulée.',
    'Le mardi 9 mars 2027 à 9 h, quand vous n’êtes pas venue avec un enfant, passez par la cour.',
  ])('give up no day: %s', (words) => {
    const found = read(`Vous êtes convoquée à la visite médicale. ${words}`)
    expect(found).toMatch(/^2027-03-09 09:00/)
    expect(found).not.toContain('replaces')
  })

  it.each([
    'Le médecin vous a attendue le mardi 5 janvier 2027 à 9 h et vous n’êtes pas venue. Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 9 h.',
    'Le mardi 5 janvier 2027 à 9 h, vous n’êtes pas venue. Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 9 h.',
    'Le mardi 5 janvier 2027 à 9 h vous ne vous êtes pas présentée. Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 9 h.',
  ])('give up the day that is past: %s', (words) => {
    expect(read(words)).toBe('2027-03-09 09:00 ; replaces 2027-01-05')
  })
})

describe('a day that is recalled', () => {
  it.each([
    'Pour rappel, votre visite médicale a lieu le mardi 9 mars 2027. Elle sera suivie d’un entretien le mardi 16 mars 2027 à 14 h.',
    'Pour mémoire, la radiographie est prévue le mardi 9 mars 2027. Vous êtes convoquée à la visite médicale le mardi 16 mars 2027 à 14 h.',
  ])('may be the only mention of it: %s', (words) => {
    expect(read(`Objet : visite médicale\n${words}`)).toMatch(/2027-03-09|2027-03-16\?/)
  })

  it.each([
    'Pour mémoire, les journées 1 et 2 sont fixées aux 2 et 9 mars 2027. La journée 3 se tient le mardi 16 mars 2027 de 9 h à 17 h.',
    'Les deux premières journées sont fixées, pour rappel, aux 2 et 9 mars 2027. La troisième journée se tient le mardi 16 mars 2027 de 9 h à 17 h.',
  ])('is no further day where it is one of those numbered: %s', (words) => {
    expect(read(`Objet : formation civique\n${words}`)).toBe(
      'civic-training ; civic-training 2027-03-16 09:00 to 17:00',
    )
  })
})

describe('a first convocation', () => {
  const rows = (first: string, second: string) =>
    `Objet : visite médicale\n${first}\t${second}\nmardi 9 mars 2027 à 9h00\tmardi 16 mars 2027 à 14h00`
  it.each([
    ['Première convocation', 'Deuxième convocation'],
    ['1er envoi', '2e envoi'],
    ['Premier avis', 'Second avis'],
  ])('beside a second is not given up: %s, %s', (first, second) => {
    const found = read(rows(first, second))
    expect(found).not.toContain('replaces')
    expect(found).not.toContain('2027-03-16 14:00')
  })

  it.each([
    ['Première convocation', 'Nouvelle convocation'],
    ['1er envoi', 'Date à retenir'],
    ['Ancienne date', 'Nouvelle date'],
    ['Précédente convocation', 'Présente convocation'],
  ])('beside a new one is: %s, %s', (first, second) => {
    expect(read(rows(first, second))).toBe('2027-03-16 14:00 ; replaces 2027-03-09')
  })

  it('above a second is not given up', () => {
    const found = read(
      'Objet : visite médicale\nPremier rendez-vous : mardi 9 mars 2027 à 9h00\nDeuxième rendez-vous : mardi 16 mars 2027 à 14h00',
    )
    expect(found).not.toContain('replaces')
    expect(found).toContain('2027-03-16?')
  })

  it('above a new one is', () => {
    expect(
      read(
        'Objet : visite médicale\nPremier rendez-vous : mardi 9 mars 2027 à 9h00\nNouveau rendez-vous : mardi 16 mars 2027 à 14h00',
      ),
    ).toBe('2027-03-16 14:00 ; replaces 2027-03-09')
  })
})
