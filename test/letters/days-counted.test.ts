/** A picture that says how many days it holds: whoever gets fewer of them is told. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const warned = (body: string, source: 'ocr' | 'text-layer' = 'ocr') =>
  extract([letterText(body, source)], new Date('2027-01-04T09:00:00Z'))
    .flatMap(({ warnings }) => warnings)
    .filter(({ about }) => about === 'appointments')
    .map((warning) => warning.with['count'])

const letter = (head: string, rows: string[], end = '') => `OFII Lyon
Lyon, le 4 janvier 2027
${head}
Madame, vous êtes convoquée :
N°\tDate\tHoraires\tLieu
${rows.join('\n')}
Apportez ce courrier et votre titre de séjour.
${end}`
const row = (number: number, day: string) =>
  `${number}\t${day}\t9h00 – 16h30\tGreta, 4 rue du Port, 69003 Lyon`
const three = [row(1, '02/02/2027'), row(2, '09/02/2027'), row(3, '16/02/2027')]

describe('a day that could not be read', () => {
  it.each([
    ['Formation civique : vos quatre journées', three, '4'],
    ['Formation civique. Voici vos 4 journées de formation\n', three, '4'],
    ['Formation civique\nVous suivrez les trois journées ci-dessous.', three.slice(1), '3'],
    ['Formation civique\nVous êtes convoquée aux quatre dates suivantes :', three, '4'],
    ['Formation civique\nVous êtes convoquée aux quatre jours indiqués :', three, '4'],
  ])('is missed: %s', (head, rows, count) => {
    expect(warned(letter(head, rows))).toEqual([count])
  })

  it.each([
    ['Formation civique : vos trois journées', three, ''],
    ['Formation civique : vos quatre journées', [...three, row(4, 'date à fixer')], ''],
    ['Formation civique', three, 'Les dates suivantes vous seront communiquées.'],
    ['Formation civique', three, 'Le contrat comprend quatre journées de formation civique.'],
    ['Formation civique : vos quatre journées', [`1\t12/12/2026\tsuivie\t–`, ...three], ''],
  ])('is not: %s', (head, rows, end) => {
    expect(warned(letter(head, rows, end))).toEqual([])
  })

  it('is not looked for in a file that is text: it says itself what it says', () => {
    expect(warned(letter('Formation civique : vos quatre journées', three), 'text-layer')).toEqual([])
  })
})
