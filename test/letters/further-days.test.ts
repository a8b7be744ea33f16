/** Days whose use nobody knows: told in the letter's own words, so that a reader does not miss one in silence. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const read = (body: string) => {
  const text = `Office français de l'immigration et de l'intégration
Direction territoriale de Rennes
8 rue Jean Julien Lemordant, 35000 RENNES
Rennes, le 11 janvier 2027
Objet : convocation à la visite médicale
Madame,
Vous êtes attendue le mardi 9 mars 2027 à 10h30, à l'adresse ci-dessus.
${body}
Munissez-vous de votre passeport.`
  const [letter] = extract([letterText(text)], new Date('2027-01-15T09:00:00Z'))
  return letter?.furtherDays?.map(({ value, quote }) => [value, quote]) ?? []
}

describe('a day that the letter names besides its appointment', () => {
  it.each([
    ['Sans courrier de notre part le 15 avril 2027, écrivez-nous.', '2027-04-15'],
    ['Le compte rendu vous sera remis vers le 22 mars.', '2027-03-22'],
    ['Les enfants seront reçus le 14 mai 2027 à 9 h.', '2027-05-14'],
    ['Le conjoint et les enfants : le 14 mai 2027 à 9 h.', '2027-05-14'],
    ['Vos enfants seront reçus le 14 mai 2027 à 9 h.', '2027-05-14'],
    ['Le rendez-vous de votre mari aura lieu le 14 mai 2027 à 9 h.', '2027-05-14'],
    ['Les familles sont attendues le mercredi 12 mai 2027.', '2027-05-12'],
    ['Le dossier passera en commission le 4 juin 2027.', '2027-06-04'],
    ['Notre équipe sera présente au forum de la mairie le 02/04/2027.', '2027-04-02'],
  ])('is told in the words of the letter: %s', (body, day) => {
    expect(read(body)).toEqual([[day, body]])
  })

  it.each([
    'Votre visa expire le 30 juin 2027.',
    'Visa long séjour du 14/06/2026 au 13/06/2027.',
    'Les bureaux seront fermés le vendredi 26 mars 2027.',
    'Vous êtes entrée en France le 4 novembre 2026 et née le 3 avril 1994.',
    'Les autres stagiaires seront reçus le 14 mai 2027 à 9 h.',
    'Votre épouse et vous êtes attendus le mardi 9 mars 2027 à 10h30.',
    'Le mardi 9 mars, venez seule.',
    'Votre récépissé est valable jusqu’au 8 avril 2027.',
    'Prévenez-nous avant le 1er mars 2027 si vous ne pouvez pas venir.',
    'Suspension des cours du 25 mars au 5 avril 2027.',
  ])('is not told when its use is plain: %s', (body) => {
    expect(read(body)).toEqual([])
  })
})
