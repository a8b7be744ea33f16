import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../src/reading/layout.ts'

/** Words of lines set at (x, y) in a type of ten points. */
function words(rows: [x: number, y: number, text: string][]) {
  return rows.flatMap(([x, y, text]) => {
    let left = x
    return text.split(' ').map((word) => {
      const placed = { text: word, certainty: 1, left, top: y, right: left + 5 * word.length, bottom: y + 10 }
      left = placed.right + 4
      return placed
    })
  })
}

function read(rows: [number, number, string][]): string[] {
  return readingOrder(words(rows)).map((line) => line.map((word) => word.text).join(' '))
}

const office = ['Office de Metz', 'Service médical', '2 place Saint-Louis', '57000 METZ']
const person = ['Mme DIALLO Fatou', '8 rue Haute', '57000 METZ']

function column(x: number, y: number, pitch: number, lines: string[]): [number, number, string][] {
  return lines.map((line, index) => [x, y + index * pitch, line])
}

describe('a letterhead beside an address', () => {
  it.each([
    ['begins level', 50],
    ['is set half a line lower', 56],
    ['begins with the last line', 86],
  ])('is read column by column when the address %s', (_, y) => {
    const page = [...column(50, 50, 12, office), ...column(330, y, 12, person)]
    expect(read([...page, [50, 150, 'Objet : convocation']])).toEqual([
      ...office,
      ...person,
      'Objet : convocation',
    ])
  })
})

describe('a table', () => {
  it('is read row by row when its rows are set wide', () => {
    const rows: [number, number, string][] = [
      [56, 50, 'Jour'],
      [180, 50, 'Mardi 6 avril 2027'],
      [56, 68, 'Lieu de formation'],
      [180, 68, 'Espace Nord, 4 rue des Lilas'],
      [180, 80, '57070 METZ'],
      [56, 98, 'Horaires'],
      [180, 98, 'de 9h à 17h'],
    ]
    expect(read(rows)).toEqual([
      'Jour Mardi 6 avril 2027',
      'Lieu de formation Espace Nord, 4 rue des Lilas',
      '57070 METZ',
      'Horaires de 9h à 17h',
    ])
  })

  it.each([
    ['Date :', 'Heure :', 'Lieu :'],
    ['Date', 'Heure', 'Lieu'],
  ])('is told by its labels %s', (...labels) => {
    const values = ['6 avril 2027', '9h30', 'Espace Nord']
    const rows = [...column(56, 50, 12, labels), ...column(180, 50, 12, values)]
    expect(read(rows)).toEqual(labels.map((label, index) => `${label} ${values[index]}`))
  })

  it('has a row for each person', () => {
    const rows = [
      ...column(50, 50, 12, ['Nom', 'DIALLO Fatou', 'DIALLO Issa']),
      ...column(200, 50, 12, ['Né(e) le', '14/05/1985', '02/11/2012']),
      ...column(330, 50, 12, ['Heure', '9h00', '9h30']),
    ]
    expect(read(rows)).toEqual([
      'Nom Né(e) le Heure',
      'DIALLO Fatou 14/05/1985 9h00',
      'DIALLO Issa 02/11/2012 9h30',
    ])
  })

  it('puts a label that is centred on its cell before it', () => {
    const rows: [number, number, string][] = [
      [180, 50, 'passeport'],
      [56, 56, 'Documents'],
      [180, 62, 'lunettes'],
      [56, 90, 'Date'],
      [180, 90, '6 avril 2027'],
    ]
    expect(read(rows)).toEqual(['Documents', 'passeport', 'lunettes', 'Date 6 avril 2027'])
  })
})

describe('columns of text', () => {
  it('are read one after the other', () => {
    const french = ['Vous êtes convoquée le 6 avril', 'à 9h dans nos locaux', 'avec votre passeport.']
    const english = ['You are summoned on 6 April', 'at 9 at our office', 'with your passport.']
    expect(read([...column(50, 50, 12, french), ...column(300, 50, 12, english)])).toEqual([
      ...french,
      ...english,
    ])
  })

  it('are not seen in a line with a reference and a date at its ends', () => {
    const rows: [number, number, string][] = [
      [50, 50, 'Réf. : 5704418820'],
      [380, 50, 'Metz, le 3 mars 2027'],
      [50, 80, 'Madame,'],
    ]
    expect(read(rows)).toEqual(['Réf. : 5704418820 Metz, le 3 mars 2027', 'Madame,'])
  })
})
