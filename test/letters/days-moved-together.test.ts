/** Several days that are called off and moved in one sentence: each new day is one to come, each old one is given up. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII - Direction territoriale de Rouen
Rouen, le 8 février 2027
Objet : formation civique
Madame, Monsieur,
`
function read(body: string) {
  const letter = extract([letterText(`${head}${body}`)], new Date('2027-02-09T09:00:00Z'))[0]
  const days = letter?.appointments.map(
    ({ date, start, end }) =>
      `${date.value}${date.sure ? '' : '?'} ${start?.value ?? '-'} ${end?.value ?? '-'}`,
  )
  return { days, old: [letter?.replaces, ...(letter?.replacesToo ?? [])] }
}
const old = ['2027-03-01', '2027-03-02']

describe('two days moved to two others', () => {
  it.each([
    'En raison de l’indisponibilité de la salle, les journées 3 et 4 de votre formation civique prévues les 1er et 2 mars 2027 sont annulées et reportées aux 20 et 21 avril 2027, mêmes horaires (9h-17h), même lieu (IFAPS, 10 rue Malherbe, 76100 Rouen).',
    'Vos journées des 1er et 2 mars 2027 sont reportées aux 20 et 21 avril 2027, de 9h00 à 17h00.',
    'Vos journées de formation initialement prévues les 1er et 2 mars 2027 sont décalées aux 20 et 21 avril 2027, de 9 h à 17 h.',
    'Les journées du 1er et du 2 mars 2027 sont annulées. Elles auront lieu les 20 et 21 avril 2027 de 9h à 17h.',
    'Les sessions des 1er et 2 mars 2027 sont reportées respectivement aux 20 et 21 avril 2027 (9h-17h).',
    'La formation civique prévue les lundi 1er mars 2027 et mardi 2 mars 2027 est reportée au mardi 20 avril 2027 et au mercredi 21 avril 2027, de 9h à 17h.',
  ])('%s', (body) => {
    expect(read(body)).toEqual({ days: ['2027-04-20 09:00 17:00', '2027-04-21 09:00 17:00'], old })
  })

  it('keeps one day for one', () => {
    expect(
      read('Votre journée du 1er mars 2027 est reportée au 20 avril 2027, mêmes horaires (9h-17h).'),
    ).toEqual({ days: ['2027-04-20 09:00 17:00'], old: ['2027-03-01'] })
  })

  it('keeps a day that stands beside the one that moves', () => {
    const { days, old: off } = read(
      'Votre journée du 1er mars 2027 est reportée au 20 avril 2027 à 9h. Celle du 2 mars 2027 à 9h est maintenue.',
    )
    expect(off).toEqual(['2027-03-01'])
    expect(days).toContain('2027-04-20 09:00 -')
  })
})
