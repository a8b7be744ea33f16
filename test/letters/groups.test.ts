/** Whose group it is that a letter speaks of: the reader's only where it says so of the reader. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(`Objet : formation civique\n${body}`, { appointment: day, warning: () => '' }).replace(
    /(?: ; )+$/,
    '',
  )

const nine = 'mardi 9 mars 2027 à 9 h'
const ten = 'mercredi 10 mars 2027 à 9 h'

describe('a group that is somebody’s', () => {
  it.each([
    `Les stagiaires inscrits dans le groupe A sont attendus le ${nine}, ceux du groupe B le ${ten}.`,
    `Groupe A : ${nine}\nGroupe B : ${ten}\nLes candidats affectés au groupe B apportent leur stylo.`,
    `Groupe A : ${nine}\nGroupe B : ${ten}\nToute personne placée dans le groupe A signe à l’entrée.`,
    `Si vous êtes dans le groupe A, présentez-vous le ${nine}. Le groupe B viendra le ${ten}.`,
    `Groupe A : ${nine}\nGroupe B : ${ten}\nLorsque vous êtes inscrit au groupe A, venez sans stylo.`,
    `Groupe A : ${nine}\nGroupe B : ${ten}\nCeux d’entre vous qui sont au groupe B passent par la cour.`,
  ])('is not taken for the reader’s: %s', (body) => {
    const found = read(body)
    expect(found).not.toMatch(/2027-03-\d\d(?!\?)/)
  })

  it.each([
    `Vous êtes dans le groupe A. Si vous êtes en retard, sonnez.\nGroupe A : ${nine}\nGroupe B : ${ten}`,
    `Vous avez été placée dans le groupe A.\nGroupe A : ${nine}\nGroupe B : ${ten}`,
    `Votre groupe : A\nGroupe A : ${nine}\nGroupe B : ${ten}\nLes personnes inscrites au groupe B passent par la cour.`,
  ])('is the reader’s where the letter says so: %s', (body) => {
    expect(read(body)).toBe('civic-training ; civic-training 2027-03-09 09:00')
  })
})
