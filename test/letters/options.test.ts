import { expect, it } from 'vitest'
import { withoutUnticked } from '../../src/letters/options.ts'

const page = (lines: string[]) => ({
  source: 'e-mail' as const,
  pages: [
    {
      file: 'mail',
      number: 1,
      source: 'e-mail' as const,
      lines: lines.map((text) => ({
        text,
        certainty: 1,
        box: null,
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
])('of %j only what is ticked is left', (lines, expected) => {
  expect(left(lines)).toEqual(expected)
})

it.each([
  [['☐ passeport', '☐ photos']],
  [['☒ passeport', '☒ photos']],
  [['☒ passeport', '☐ lunettes, si vous en portez', '☐ le cas échéant, vos ordonnances']],
  [['☒ visite médicale', 'Apportez :', '☐ passeport', '☐ photos']],
  [['☐ je viendrai le 4 mai', 'Merci de répondre (x) avant le 3 mai.']],
])('%j are left as they are', (lines) => {
  expect(left(lines)).toEqual(lines)
})
