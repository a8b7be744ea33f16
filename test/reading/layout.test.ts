import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../src/reading/layout.ts'
import { toPage } from '../../src/reading/page.ts'
import type { Area } from '../../src/reading/placed.ts'

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

function read(rows: [number, number, string][], drawn: Area[] = []): string[] {
  return readingOrder(words(rows), drawn).map((line) => line.map((word) => word.text).join(' '))
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

it('reads an office whole and then the addressee where their lines are not level', () => {
  const left = [
    'OFII',
    'Ministère',
    'Direction de Rouen',
    'Section médicale',
    '31 rue Malouet',
    '76100 ROUEN',
  ]
  const right = ['Rouen, le 4 mai 2027', 'Monsieur BEREKET', 'Chez M. Leroy', '76600 LE HAVRE']
  const rows = [
    ...left.map((text, index): [number, number, string] => [50, 20 + 16 * index, text]),
    ...right.map((text, index): [number, number, string] => [300, 20 + (index && 40 + 16 * index), text]),
  ]
  expect(read([...rows, [50, 170, 'Objet : visite médicale']])).toEqual([
    ...left,
    ...right,
    'Objet : visite médicale',
  ])
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

const box = (left: number, top: number, right: number, bottom: number): Area => ({ left, top, right, bottom })

describe('boxes that are drawn', () => {
  const visit = ['Visite médicale', 'mardi 6 avril 2027', 'à 9h15', '4 rue des Lilas']
  const talk = ['Entretien', 'jeudi 15 avril 2027', 'à 14h30', '2 place Saint-Louis']
  const page: [number, number, string][] = [
    [50, 20, 'Vous avez deux rendez-vous.'],
    ...column(56, 50, 12, visit),
    ...column(206, 50, 12, talk),
    [50, 112, 'Venez à l’heure.'],
  ]

  it('are read one after the other, with what comes below them last', () => {
    const boxes = [box(50, 45, 195, 104), box(200, 45, 345, 104)]
    expect(read(page, boxes)).toEqual(['Vous avez deux rendez-vous.', ...visit, ...talk, 'Venez à l’heure.'])
  })

  it('with a label above a value are read each for itself', () => {
    const rows: [number, number, string][] = [
      ...column(56, 50, 12, ['DATE', '3 juin 2027']),
      ...column(206, 50, 12, ['HEURE', '11h45']),
      ...column(56, 90, 12, ['LIEU', '18 rue Verte', '35000 RENNES']),
      ...column(206, 90, 12, ['CONTACT', '02 00 00 00 00']),
    ]
    const boxes = [box(50, 45, 195, 80), box(200, 45, 345, 80), box(50, 85, 195, 130), box(200, 85, 345, 130)]
    const expected = ['DATE', '3 juin 2027', 'HEURE', '11h45', 'LIEU', '18 rue Verte', '35000 RENNES']
    expect(read([[50, 20, 'Votre visite'], ...rows], boxes)).toEqual([
      'Votre visite',
      ...expected,
      'CONTACT',
      '02 00 00 00 00',
    ])
  })

  it('do not break a sentence when they are the ground of a few words', () => {
    const rows: [number, number, string][] = [
      [50, 50, 'Venez le 6 avril 2027 à 9h15.'],
      [50, 80, 'Merci.'],
    ]
    expect(read(rows, [box(93, 48, 172, 62)])).toEqual(['Venez le 6 avril 2027 à 9h15.', 'Merci.'])
  })
})

describe('a table with lines', () => {
  const rows: [number, number, string][] = [
    [56, 50, 'Date'],
    [180, 50, 'Horaires'],
    [260, 50, 'Lieu'],
    [56, 76, 'mardi 6 avril 2027'],
    [180, 70, '9h00 -'],
    [180, 82, '16h30'],
    [260, 70, 'Maison de quartier Sud,'],
    [260, 82, '12 rue Haute'],
    [56, 100, 'jeudi 8 avril 2027'],
    [180, 100, '10h00'],
    [260, 100, 'Espace Nord'],
  ]
  const page: [number, number, string][] = [[50, 20, 'Planning'], ...rows, [50, 130, 'Merci.']]
  const expected = [
    'Planning',
    'Date Horaires Lieu',
    'mardi 6 avril 2027 9h00 - 16h30 Maison de quartier Sud, 12 rue Haute',
    'jeudi 8 avril 2027 10h00 Espace Nord',
    'Merci.',
  ]
  const level = (...tops: number[]) => tops.map((top) => box(50, top, 420, top + 1))
  const upright = [50, 174, 254, 419].map((left) => box(left, 46, left + 1, 115))

  it.each([
    ['around each cell', [...level(46, 66, 96, 114), ...upright]],
    ['between its rows', level(46, 66, 96, 114)],
    ['only below its rows', level(66, 96, 114)],
    ['on a ground in stripes', [box(50, 46, 420, 66), box(50, 96, 420, 114)]],
  ])('has one line for a row: lines %s', (_, drawn) => {
    expect(read(page, drawn)).toEqual(expected)
  })

  it('has rows below a title on a dark ground that runs across its columns', () => {
    const labels: [number, number, string][] = [
      [56, 50, 'Convocation à une journée de formation civique'],
      [56, 76, 'Stagiaire'],
      [180, 76, 'Mme Rosa ALVES'],
      [56, 96, 'Numéro'],
      [180, 96, '973-2027-00118'],
      [56, 116, 'Date'],
      [180, 116, 'samedi 5 juin 2027'],
    ]
    expect(read(labels, [box(50, 44, 420, 66), ...level(90, 110, 130)])).toEqual([
      'Convocation à une journée de formation civique',
      'Stagiaire Mme Rosa ALVES',
      'Numéro 973-2027-00118',
      'Date samedi 5 juin 2027',
    ])
  })

  it('gives each hour of a day its own line', () => {
    const day: [number, number, string][] = [
      [56, 50, 'Jour'],
      [180, 50, 'Heure'],
      [260, 50, 'Activité'],
      [56, 80, 'lundi 7 juin 2027'],
      [180, 70, '9h00'],
      [260, 70, 'Accueil'],
      [180, 90, '14h00'],
      [260, 90, 'Test'],
    ]
    const lines = [...level(46, 66, 106), ...upright, box(174, 86, 420, 87)]
    expect(read([[50, 20, 'Programme'], ...day], lines)).toEqual([
      'Programme',
      'Jour Heure Activité',
      'lundi 7 juin 2027 9h00 Accueil',
      '14h00 Test',
    ])
  })
})

describe('a cell of a table with lines', () => {
  const tops = (...at: number[]) => at.map((top) => box(50, top, 420, top + 1))
  const sides = (...at: number[]) => at.map((left) => box(left, 46, left + 1, 115))

  it('that spans rows stands in each of them, but a day is said once', () => {
    const rows: [number, number, string][] = [
      [56, 50, 'Jour'],
      [180, 50, 'Lieu'],
      [340, 50, 'Heure'],
      [56, 72, 'mardi 6 avril 2027'],
      [180, 72, 'Espace Nord,'],
      [180, 84, '4 rue Haute'],
      [340, 72, '9h00'],
      [56, 98, 'jeudi 8 avril 2027'],
      [340, 98, '10h00'],
    ]
    const across = [box(50, 92, 175, 93), box(335, 92, 420, 93)]
    expect(
      read([[50, 20, 'Planning'], ...rows], [...tops(46, 66, 114), ...sides(50, 174, 334, 419), ...across]),
    ).toEqual([
      'Planning',
      'Jour Lieu Heure',
      'mardi 6 avril 2027 Espace Nord, 4 rue Haute 9h00',
      'jeudi 8 avril 2027 Espace Nord, 4 rue Haute 10h00',
    ])
  })

  it('that spans rows stands in each of them where every few rows are drawn as a box', () => {
    const rows: [number, number, string][] = [
      [56, 50, 'Jour'],
      [180, 50, 'Heure'],
      [260, 50, 'Lieu'],
      [56, 70, 'lundi 10 avril'],
      [180, 70, '9h00'],
      [260, 80, 'Espace Nord'],
      [56, 90, 'mardi 11 avril'],
      [180, 90, '9h30'],
      [56, 110, 'jeudi 27 avril'],
      [180, 110, '8h45'],
      [260, 120, 'Greta'],
      [56, 130, 'vendredi 28 avril'],
      [180, 130, '8h30'],
    ]
    const lines = [46, 66, 106, 146].map((top) => box(50, top, 420, top + 1))
    const short = [86, 126].map((top) => box(50, top, 254, top + 1))
    const sides = [50, 174, 254, 419].map((left) => box(left, 46, left + 1, 146))
    const boxes = [box(50, 46, 420, 67), box(50, 66, 420, 107), box(50, 106, 420, 147), box(50, 86, 254, 127)]
    expect(read([[50, 20, 'Planning'], ...rows], [...lines, ...short, ...sides, ...boxes])).toEqual([
      'Planning',
      'Jour Heure Lieu',
      'lundi 10 avril 9h00 Espace Nord',
      'mardi 11 avril 9h30 Espace Nord',
      'jeudi 27 avril 8h45 Greta',
      'vendredi 28 avril 8h30 Greta',
    ])
  })

  it('begins anew however close it is to the one before, and goes with the box before it', () => {
    const rows: [number, number, string][] = [
      [53, 50, 'N°'],
      [70, 50, 'Date'],
      [180, 50, 'Heure'],
      [53, 72, '1'],
      [64, 72, '06/04/2027'],
      [180, 72, '9h00'],
      [53, 98, '☒'],
      [64, 98, '08/04/2027'],
      [180, 98, '10h00'],
    ]
    const drawn = [...tops(46, 66, 92, 114), ...sides(50, 61, 174, 419)]
    const { lines } = toPage('letter.pdf', 1, 'text-layer', words([[50, 20, 'Planning'], ...rows]), {
      width: 600,
      height: 800,
      drawn,
    })
    expect(lines.map(({ text }) => text)).toEqual([
      'Planning',
      'N°\tDate\tHeure',
      '1\t06/04/2027\t9h00',
      '☒ 08/04/2027\t10h00',
    ])
  })

  it('is a text of its own below its head, where each column has one', () => {
    const rows: [number, number, string][] = [
      [56, 50, 'Site A'],
      [240, 50, 'Site B'],
      ...column(56, 72, 12, ['Espace Nord', '4 rue Haute']),
      ...column(240, 72, 12, ['Maison Sud', '2 place Basse']),
    ]
    const drawn = [...tops(46, 66, 114), ...sides(50, 234, 419)]
    expect(read([[50, 20, 'Deux lieux'], ...rows], drawn)).toEqual([
      'Deux lieux',
      'Site A',
      'Espace Nord',
      '4 rue Haute',
      'Site B',
      'Maison Sud',
      '2 place Basse',
    ])
  })

  it('is seen also where a line of dots is drawn on the page', () => {
    const dots = Array.from({ length: 700 }, (_, index) => box(50 + index / 2, 200, 50.3 + index / 2, 200.3))
    const rows: [number, number, string][] = [
      [56, 50, 'Étape'],
      [240, 50, 'Lieu'],
      [56, 72, 'Radio'],
      ...column(240, 72, 12, ['Maison Sud', '2 place Basse']),
      [56, 100, 'Visite'],
      [240, 100, 'Espace Nord'],
    ]
    const drawn = [...tops(46, 66, 96, 114), ...sides(50, 234, 419), ...dots]
    expect(read([[50, 20, 'Planning'], ...rows, [50, 220, 'Talon']], drawn)).toEqual([
      'Planning',
      'Étape Lieu',
      'Radio Maison Sud',
      '2 place Basse',
      'Visite Espace Nord',
      'Talon',
    ])
  })
})

describe('columns without lines', () => {
  it('of labels and values, side by side, are read across', () => {
    const rows = [
      ...column(50, 50, 14, ['Date : 6 avril 2027', 'Lieu : Dijon', 'Nom : KEITA']),
      ...column(260, 50, 14, ['Heure : 10h20', 'Durée : 2 heures', 'Prénom : Moussa']),
    ]
    expect(read([[50, 20, 'Fiche'], ...rows])).toEqual([
      'Fiche',
      'Date : 6 avril 2027 Heure : 10h20',
      'Lieu : Dijon Durée : 2 heures',
      'Nom : KEITA Prénom : Moussa',
    ])
  })

  it('are read across also where two labels stand closer than the third', () => {
    const rows: [number, number, string][] = [
      [50, 20, 'Tél.'],
      [150, 20, '02 61 91 46 20'],
      [50, 60, 'Objet'],
      [150, 60, 'visite de votre logement'],
      [50, 76, 'N/Réf.'],
      [150, 76, 'RF 27 2027 0148'],
    ]
    expect(read(rows)).toEqual([
      'Tél. 02 61 91 46 20',
      'Objet visite de votre logement',
      'N/Réf. RF 27 2027 0148',
    ])
  })

  it('are read one after the other where each has a head, a day stands over its hour and one is longer', () => {
    const rows: [number, number, string][] = [
      [50, 20, 'QUAND'],
      [220, 20, 'OÙ'],
      [400, 20, 'LANGUE'],
      [50, 38, 'mardi 30 mai 2028'],
      [220, 38, 'Cité administrative'],
      [400, 38, 'un interprète'],
      [50, 56, 'de 13h00 à 16h30'],
      [220, 56, '1 avenue Grüner'],
      [400, 56, 'parlera turc'],
      [220, 74, '42000 Saint-Étienne'],
    ]
    expect(read(rows)).toEqual([
      'QUAND',
      'mardi 30 mai 2028',
      'de 13h00 à 16h30',
      'OÙ',
      'Cité administrative',
      '1 avenue Grüner',
      '42000 Saint-Étienne',
      'LANGUE',
      'un interprète',
      'parlera turc',
    ])
  })

  it('are two appointments when their labels are the same', () => {
    const first = ['Votre entretien', 'Date : 3 mai 2027', 'Heure : 9h05', 'Lieu : 4 rue Basse']
    const second = ['Votre visite', 'Date : 11 mai 2027', 'Heure : 14h40', 'Lieu : 9 rue Haute']
    expect(read([...column(50, 50, 14, first), ...column(260, 50, 14, second)])).toEqual([
      ...first,
      ...second,
    ])
  })

  it('are told from each other also where little is between them', () => {
    const left = [
      'Vous êtes invité le lundi',
      'quatorze juin à neuf heu-',
      'res avec votre passeport,',
      'et toute cette lettre-ci.',
    ]
    const right = [
      'You are asked to come on',
      'Monday 14 June at nine',
      'with your passport and',
      'all of this letter too.',
    ]
    expect(read([...column(50, 50, 12, left), ...column(190, 50, 12, right)])).toEqual([...left, ...right])
  })

  it('keep a table’s rows when a title stands above and a cell goes on below', () => {
    const rows: [number, number, string][] = [
      [50, 20, 'Dates de votre formation civique'],
      [50, 44, 'Date'],
      [150, 44, 'Heure'],
      [210, 44, 'Lieu'],
      [50, 60, '6 avril 2027'],
      [150, 60, '9h00'],
      [210, 60, 'Maison de quartier,'],
      [210, 72, '12 rue Haute'],
      [50, 88, '8 avril 2027'],
      [150, 88, '9h30'],
      [210, 88, 'Espace Nord'],
    ]
    expect(read(rows)).toEqual([
      'Dates de votre formation civique',
      'Date Heure Lieu',
      '6 avril 2027 9h00 Maison de quartier, 12 rue Haute',
      '8 avril 2027 9h30 Espace Nord',
    ])
  })
})

describe('the cells of a table between level lines', () => {
  /** A cell's lines come one after the other in the file, before the next cell's. */
  const inOrder = (cells: [number, number, string][]) =>
    words(cells).map((word) => ({ ...word, seam: 'unclear' as const }))
  const lines = [40, 58, 86, 114].map((y) => ({ left: 48, right: 560, top: y, bottom: y + 1 }))

  it.each([2, 5, 9])('are apart where the next column begins %i points further on', (gap) => {
    const right = 150 + 5 * '9 h 00 – 16 h'.replaceAll(' ', '').length + 5 * 4 + gap
    const rows = inOrder([
      [50, 44, 'Jour'],
      [150, 44, 'Horaires'],
      [right, 44, 'Adresse'],
      [50, 62, 'samedi 18'],
      [50, 74, 'septembre'],
      [150, 62, '9 h 00 – 16 h'],
      [150, 74, '30'],
      [right, 62, 'Centre Savoie, 73000'],
      [right, 74, 'Chambéry'],
      [50, 90, 'samedi 2'],
      [50, 102, 'octobre'],
      [150, 90, '8 h 45 – 16 h'],
      [150, 102, '15'],
      [right, 90, 'Maison des associations,'],
      [right, 102, '73000 Chambéry'],
    ])
    expect(readingOrder(rows, lines).map((line) => line.map((word) => word.text).join(' '))).toEqual([
      'Jour Horaires Adresse',
      'samedi 18 septembre 9 h 00 – 16 h 30 Centre Savoie, 73000 Chambéry',
      'samedi 2 octobre 8 h 45 – 16 h 15 Maison des associations, 73000 Chambéry',
    ])
  })
})

describe('the lines of a value beside its label', () => {
  const box = (left: number, top: number, right: number, bottom: number): Area => ({
    left,
    top,
    right,
    bottom,
  })
  const table = [box(50, 50, 150, 70), box(150, 50, 300, 70), box(50, 70, 150, 110), box(150, 70, 300, 110)]
  const head: [number, number, string][] = [
    [54, 55, 'Pour tous'],
    [154, 55, 'Selon le cas'],
    [54, 75, 'Convocation'],
  ]

  it('are one where the cell was full', () => {
    const value: [number, number, string][] = [
      [154, 75, 'Si vous avez déjà un test ou'],
      [154, 87, 'diplôme : le résultat'],
    ]
    expect(read([...head, ...value], table)).toEqual([
      'Pour tous Selon le cas',
      'Convocation Si vous avez déjà un test ou diplôme : le résultat',
    ])
  })

  it('stay apart where the cell is as wide as its widest line', () => {
    const narrow = [
      box(50, 50, 150, 70),
      box(150, 50, 316, 70),
      box(50, 70, 150, 122),
      box(150, 70, 316, 122),
    ]
    const value: [number, number, string][] = [
      [154, 75, 'Passeport en cours de validité'],
      [154, 87, 'Lunettes'],
      [154, 99, 'Carnet de vaccination'],
    ]
    expect(read([...head, ...value], narrow)).toEqual([
      'Pour tous Selon le cas',
      'Convocation Passeport en cours de validité',
      'Lunettes',
      'Carnet de vaccination',
    ])
  })

  it('stay apart where it was not', () => {
    const value: [number, number, string][] = [
      [154, 75, 'Passeport'],
      [154, 87, 'Carnet de santé'],
    ]
    expect(read([...head, ...value], table)).toEqual([
      'Pour tous Selon le cas',
      'Convocation Passeport',
      'Carnet de santé',
    ])
  })
})

it('leaves the points of a list with their marks, where the first goes on in a second line', () => {
  const rows: [number, number, string][] = [
    [50, 50, '1)'],
    [67, 50, 'les attestations de la formation civique et de la formation'],
    [67, 62, 'linguistique, en original ;'],
    [50, 74, '2)'],
    [67, 74, 'le contrat ;'],
    [50, 86, '3)'],
    [67, 86, 'le titre de séjour ;'],
    [50, 98, '4)'],
    [67, 98, 'les bulletins ;'],
    [50, 110, '5)'],
    [67, 110, 'la présente lettre.'],
  ]
  expect(read(rows)).toEqual([
    '1) les attestations de la formation civique et de la formation',
    'linguistique, en original ;',
    '2) le contrat ;',
    '3) le titre de séjour ;',
    '4) les bulletins ;',
    '5) la présente lettre.',
  ])
})

it('reads a text beside the lines of a box whole, and then the box', () => {
  const text = [
    'Vous nous avez dit que vous vouliez rentrer',
    'en Géorgie avec notre aide et un conseiller',
    'vous recevra pour parler du billet et de la',
    'somme versée avant votre départ, puis de ce',
    'projet qui sera suivi sur place par un agent',
    'de notre service pendant une année entière.',
  ]
  const box = ['Jeudi', '14 décembre', '2028', '10 heures 15', 'OFII, 93 rue', '44400 Rezé']
  expect(read([...column(50, 50, 12, text), ...column(320, 50, 12, box)])).toEqual([...text, ...box])
})
