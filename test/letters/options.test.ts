import { expect, it } from 'vitest'
import { withoutUnticked } from '../../src/letters/options.ts'

/** Each blank before a line sets it in by a fiftieth of the page. */
const page = (lines: string[], isPrinted = false) => ({
  source: 'e-mail' as const,
  pages: [
    {
      file: 'mail',
      number: 1,
      source: 'e-mail' as const,
      lines: lines
        .map((printed, row) => [printed.trim(), printed.search(/\S/), row] as const)
        .map(([text, x, row]) => ({
          text,
          certainty: 1,
          box: isPrinted ? { x: 0.1 + x / 50, y: 0.1 + row / 40, width: 0.5, height: 0.02 } : null,
          words: text.split(/\s+/).map((word) => ({ text: word, certainty: 1, box: null })),
        })),
    },
  ],
})

const left = (lines: string[]) => {
  const [first] = withoutUnticked(page(lines)).pages
  for (const { text, words } of first?.lines ?? [])
    expect(words.map((word) => word.text)).toEqual(text.split(/\s+/))
  return first?.lines.map(({ text }) => text)
}

it.each([
  [['☐ lundi 3 mai à 9h', '☒ jeudi 6 mai à 14h', '☐ mardi 11 mai'], ['☒ jeudi 6 mai à 14h']],
  // Specks that a picture gives before a box.
  [['{[ ] lundi 3 mai à 9h', '[X] jeudi 6 mai à 14h', '. [_] mardi 11 mai'], ['[X] jeudi 6 mai à 14h']],
  [
    ['Vous venez pour : [ ] un entretien [x] une visite médicale'],
    ['Vous venez pour : [x] une visite médicale'],
  ],
  [
    ['(x) 4 rue Verte', '( ) 17 rue des Forges, porte B, et', 'non au 4 rue Verte', 'Merci.'],
    ['(x) 4 rue Verte', 'Merci.'],
  ],
  [['passeport\t☒', 'photos\t☐', 'bail\t☐'], ['passeport\t☒']],
  [['À jeun : Oui ☐ Non ☒'], ['Non ☒']],
  [['■ jeudi 6 mai à 14h', '□ mardi 11 mai à 9h'], ['■ jeudi 6 mai à 14h']],
  [['○ visite', '⦿ entretien', '○ formation'], ['⦿ entretien']],
  [
    ['☒ Documents à apporter :', '☒ passeport', '☐ photos'],
    ['☒ Documents à apporter :', '☒ passeport'],
  ],
  [['☐ Visite médicale, le :', '☒ Entretien, le 9 mars à 9h30'], ['☒ Entretien, le 9 mars à 9h30']],
  [
    ['☒ Visite médicale, le :', '☐ Entretien, le :', '9 mars à 9h30'],
    ['☒ Visite médicale, le :', '9 mars à 9h30'],
  ],
  [['☐ Autre motif :', '☒ Visite médicale'], ['☒ Visite médicale']],
  [['☐ Formation, à préciser :', '☒ Visite', '☐ Autre :'], ['☒ Visite']],
  // Below boxes, but of the letter and not of them.
  [
    ['☐ Madame\t☒ Monsieur', 'Date : 3 mars 2027\tHeure : 9h00'],
    ['☒ Monsieur', 'Date : 3 mars 2027\tHeure : 9h00'],
  ],
  [
    ['☒ Visite médicale\t☐ Entretien', 'le 3 mars 2027\tà 9h00'],
    ['☒ Visite médicale', 'le 3 mars 2027\tà 9h00'],
  ],
  [
    ['☐ Première fois\t☒ Nouveau rendez-vous', 'Passeport\tPhotos'],
    ['☒ Nouveau rendez-vous', 'Passeport\tPhotos'],
  ],
  [
    ['☒ Matin\t☐ Après-midi', 'Heure : 9h00\tHeure : 14h00', '59000 Lille\t62000 Arras'],
    ['☒ Matin', 'Heure : 9h00', '59000 Lille'],
  ],
  [
    ['☐ Groupe du matin\t☒ Groupe du soir', 'lundi\tmardi', '3 mai\t4 mai', 'Merci.'],
    ['☒ Groupe du soir', 'mardi', '4 mai', 'Merci.'],
  ],
])('of %j only what is ticked is left', (lines, expected) => {
  expect(left(lines)).toEqual(expected)
})

it.each([
  [['☐ passeport', '☐ photos']],
  [['☒ passeport', '☒ photos']],
  [['☒ passeport', '☐ lunettes, si vous en portez', '☐ le cas échéant, vos ordonnances']],
  [['☒ visite médicale', 'Apportez :', '☐ passeport', '☐ photos']],
  [['■ Documents à apporter :', '○ passeport', '○ justificatif de domicile']],
  [['■ Documents à apporter :', '□ passeport', '□ justificatif de domicile']],
  [['◼ Pièces :', '◻ passeport :', '○ original', '○ copie']],
  [['✓ passeport', '○ en cours de validité', '○ avec le visa']],
  [['☒ Documents à apporter :', '☐ passeport', '☐ photos']],
  [['☐ je viendrai le 4 mai', 'Merci de répondre (x) avant le 3 mai.']],
])('%j are left as they are', (lines) => {
  expect(left(lines)).toEqual(lines)
})

it.each([
  [['■ jeudi 6 mai', '□ mardi 11 mai'], ['■ jeudi 6 mai']],
  [
    ['■ Documents', ' □ passeport', ' □ photos'],
    ['■ Documents', '□ passeport', '□ photos'],
  ],
])('on paper %j says %j', (lines, expected) => {
  expect(withoutUnticked(page(lines, true)).pages[0]?.lines.map(({ text }) => text)).toEqual(expected)
})

it('takes the boxes of two columns for one group', () => {
  const [lines, columns] = [
    ['☐ matin', 'lundi 3 mai', '☒ soir', 'jeudi 6 mai'],
    [0, 0, 20, 20],
  ]
  const text = page(lines, true)
  const [first] = text.pages
  const set = first?.lines.map((line, at) => ({
    ...line,
    box: { x: 0.1 + (columns[at] ?? 0) / 50, y: 0.1 + (at % 2) / 40, width: 0.3, height: 0.02 },
  }))
  const [read] = withoutUnticked({ ...text, pages: first ? [{ ...first, lines: set ?? [] }] : [] }).pages
  expect(read?.lines.map((line) => line.text)).toEqual(['☒ soir', 'jeudi 6 mai'])
})
