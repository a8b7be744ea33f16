/** The first and the last day of a course, said as one span. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII – Direction territoriale de Bordeaux
Bordeaux, le 8 février 2027
Objet : démarrage de votre formation linguistique
Madame,
Votre première séance aura lieu le jeudi 25 février 2027 à 14h00, 18 rue de Marmande, 33800 BORDEAUX.
`
function read(body: string) {
  const course = extract([letterText(`${head}${body}`)], new Date('2027-02-09T09:00:00Z'))[0]?.course
  return [course?.start?.value, course?.end?.value]
}

describe('a course', () => {
  it.each([
    'Le rythme est de 4 demi-journées par semaine (lundi, mardi, jeudi, vendredi de 13h30 à 17h00), du 1er mars 2027 au 18 juin 2027.',
    'La formation se déroule du lundi 1er mars au vendredi 18 juin 2027.',
    'Dates de la formation : du 01/03/2027 au 18/06/2027',
    'Votre parcours de 200 heures est prévu du 1er mars 2027 jusqu’au 18 juin 2027, à raison de 3 séances par semaine.',
  ])('goes from a day to another: %s', (body) => {
    expect(read(body)).toEqual(['2027-03-01', '2027-06-18'])
  })

  it.each([
    'Pas de cours du 17 avril 2027 au 2 mai 2027.',
    'La formation est suspendue du 17 avril 2027 au 2 mai 2027 pour les vacances scolaires.',
    'Votre récépissé est valable du 1er mars 2027 au 18 juin 2027.',
    'Les cours d’essai ont lieu du 1er mars au 5 mars 2027.',
  ])('is not what lasts so long: %s', (body) => {
    expect(read(body)).toEqual([undefined, undefined])
  })
})
