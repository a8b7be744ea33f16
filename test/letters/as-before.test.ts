/** Papers that stand on the list of an earlier letter, and a second day on offer. */
import { describe, expect, it } from 'vitest'
import { noteIn, welcome } from './noted.ts'

describe('papers of an earlier list', () => {
  it.each([
    'Les pièces demandées restent les mêmes que sur la convocation précédente.',
    'Merci d’apporter les mêmes documents que pour le premier rendez-vous.',
    'Munissez-vous des documents listés sur votre convocation du 4 janvier 2027.',
    'Vous apporterez l’ensemble des pièces mentionnées dans le courrier précédent.',
    'La liste des documents à présenter est inchangée.',
    'Les justificatifs à produire demeurent identiques.',
  ])('are said to be the same, and only once: %s', (words) => {
    expect(noteIn(welcome, words, 'papers-as-before')).toBe('')
    expect(noteIn(welcome, words, 'rest-stands')).toBeUndefined()
  })
  it.each([
    'Apportez les documents listés ci-dessous : votre passeport et deux photos.',
    'Les documents mentionnés dans la présente convocation sont obligatoires.',
    'Vos documents vous seront rendus.',
  ])('are not: %s', (words) => expect(noteIn(welcome, words, 'papers-as-before')).toBeUndefined())
})

describe('another day on offer', () => {
  const offered = (words: string) =>
    noteIn(welcome.replace('Vous êtes convoquée le mardi 9 mars 2027 à 9h00', words), '', 'other-slot')
  it.each([
    'Vous êtes attendue le mardi 9 mars 2027 à 9h00 ou, si ce créneau ne vous convient pas, le lundi 15 mars 2027 à 13h30',
    'Vous êtes convoquée le mardi 9 mars 2027 à 9h00 ou bien, en cas d’empêchement, le lundi 15 mars 2027 à 13h30',
    'Venez le mardi 9 mars 2027 à 9h00 ou, à défaut, le 15 mars 2027 à la même heure',
    'Vous êtes convoquée, à votre choix, le mardi 9 mars 2027 à 9h00 ou le lundi 15 mars 2027 à 13h30',
  ])('is told: %s', (words) => expect(offered(words)).toBe('2027-03-15'))
  it.each([
    'Vous êtes convoquée le mardi 9 mars 2027 à 9h00',
    'Vous êtes convoquée le mardi 9 mars 2027 à 9h00, ou à défaut vous perdrez votre place',
    'Merci de venir le mardi 9 mars 2027 ou, en cas d’empêchement, de nous écrire avant le vendredi 5 mars 2027',
    'Vous êtes attendue le mardi 9 mars 2027 ou, si cette date ne convient pas, appelez-nous le vendredi 5 mars 2027',
    'Vous êtes attendue le mardi 9 mars 2027 ou, à défaut, répondez jusqu’au vendredi 5 mars 2027',
    'Venez le mardi 9 mars 2027 ou, en cas d’empêchement, prévenez-nous au plus tard le 5 mars 2027',
  ])('is none: %s', (words) => expect(offered(words)).toBeUndefined())
})
