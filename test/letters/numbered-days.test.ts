/** Days in numbered lines, each with what it is for; and the planned end of a course, which calls nobody. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { day, readDays } from './days.ts'
import { letterText } from './text.ts'

const read = (body: string) =>
  readDays(`Objet : formation linguistique\nMadame,\n${body}`, { appointment: day, warning: (code) => code })

const both = 'language-course ; language-course 2027-02-10 09:00 to 11:00 ; language-course 2027-03-01 13:30'

describe('days behind the number of a line', () => {
  it.each([
    `1) ÉVALUATION D'ENTRÉE : mercredi 10 février 2027 de 9h00 à 11h00
2) PREMIER JOUR DE COURS : lundi 1er mars 2027 à 13h30`,
    `1/ Évaluation initiale : mercredi 10 février 2027, 9h00 - 11h00
2/ Début des cours : lundi 1er mars 2027 à 13h30`,
    `1. Évaluation de départ le mercredi 10 février 2027 de 9h à 11h
2. Première séance le lundi 1er mars 2027 à 13h30`,
    `a) Test de niveau : mercredi 10 février 2027 de 9h00 à 11h00
b) Premier cours : lundi 1er mars 2027 à 13h30`,
    `1° Positionnement : mercredi 10 février 2027 de 9h00 à 11h00
2° Démarrage de la formation : lundi 1er mars 2027 à 13h30`,
    `Étape 1 : évaluation d'entrée, mercredi 10 février 2027 de 9h00 à 11h00
Étape 2 : premier jour de cours, lundi 1er mars 2027 à 13h30`,
    `ÉVALUATION D'ENTRÉE : mercredi 10 février 2027 de 9h00 à 11h00
RÉUNION DE RENTRÉE : lundi 1er mars 2027 à 13h30`,
  ])('%s', (lines) => {
    expect(read(lines)).toBe(both)
  })
})

describe('which day is what', () => {
  it.each<[string, (string | undefined)[]]>([
    [
      "1) ÉVALUATION D'ENTRÉE : mercredi 10 février 2027 à 9h00\n2) PREMIER JOUR DE COURS : lundi 1er mars 2027 à 13h30",
      ['entry-test', 'first-lesson'],
    ],
    [
      'Test de positionnement : mercredi 10 février 2027 à 9h00\nDébut des cours : lundi 1er mars 2027 à 13h30\nTest final : vendredi 4 juin 2027 à 9h00',
      ['entry-test', 'first-lesson', 'final-test'],
    ],
    [
      'Réunion de rentrée : mercredi 10 février 2027 à 9h00\nPremière séance : lundi 1er mars 2027 à 13h30',
      ['meeting', 'first-lesson'],
    ],
    [
      'Vous êtes attendue le lundi 1er mars 2027 à 13h30.\nPuis le mardi 2 mars 2027 à 13h30.',
      [undefined, undefined],
    ],
  ])('%s', (lines, steps) => {
    const [letter] = extract(
      [
        letterText(
          `Office français de l’immigration et de l’intégration\nLe 11 janvier 2027\nObjet : formation linguistique\nMadame,\n${lines}`,
        ),
      ],
      new Date('2027-01-12T09:00:00Z'),
    )
    expect(letter?.appointments.map(({ step }) => step)).toEqual(steps)
  })
})

describe('the planned end of a course', () => {
  it.each([
    'Date prévisionnelle de fin : 21 mai 2027',
    'Date de fin prévisionnelle : vendredi 21 mai 2027',
    'Fin prévisionnelle : 21/05/2027',
    'Fin estimée du parcours : 21 mai 2027',
    'Date estimée de fin de parcours : 21 mai 2027',
    'Date prévue de fin de formation : le 21 mai 2027',
    'Terme prévu de la formation : 21 mai 2027',
    'Date de clôture du parcours : 21 mai 2027',
    'Achèvement prévu le 21 mai 2027',
  ])('%s', (line) => {
    const body = `1) Premier cours : lundi 1er mars 2027 à 13h30\n2) ${line}\n${line}`
    expect(read(body)).toBe('language-course ; language-course 2027-03-01 13:30')
  })

  it.each([
    'Entretien de fin de parcours prévu le vendredi 21 mai 2027 à 10h00',
    'Test de fin de formation prévu le : vendredi 21 mai 2027, 10h00',
    'Votre entretien de fin de contrat : le vendredi 21 mai 2027 à 10h00',
  ])('is not a talk or a test at the end: %s', (line) => {
    expect(read(line)).toMatch(/2027-05-21\?? 10:00/)
  })

  it('is told as the last day of the lessons', () => {
    const [letter] = extract(
      [
        letterText(
          'Office français de l’immigration et de l’intégration\nObjet : formation linguistique\nPremier cours : lundi 1er mars 2027 à 13h30\nRythme : lundi et jeudi de 9h à 12h\nTerme prévu de la formation : 21 mai 2027',
        ),
      ],
      new Date('2027-01-12T09:00:00Z'),
    )
    expect(letter?.course?.end?.value).toBe('2027-05-21')
  })
})
