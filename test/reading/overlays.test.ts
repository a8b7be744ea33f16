/** Text that looks right and would read wrong: letters set apart, marks across the page, values on dots, words struck out. */
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/reading/read-file.ts'
import { makePdf, type PdfPage } from './make-pdf.ts'

async function read(page: PdfPage): Promise<string[]> {
  const lines: string[] = []
  await readFile({ name: 'letter.pdf', type: '', bytes: makePdf([page]) }, (one) => {
    lines.push(...one.lines.map((line) => line.text.replaceAll('\t', ' ')))
  })
  return lines
}

const first = { x: 50, y: 60, text: 'Vous êtes convoquée à la visite médicale que voici.' }
const show = (x: number, y: number, text: string, rest = '') =>
  `${rest} BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`

describe('letters set apart', () => {
  it.each([
    ['C O N V O C A T I O N', 'CONVOCATION'],
    ['V I S I T E   M É D I C A L E', 'VISITE MÉDICALE'],
    ['L E   9   M A I   2 0 2 7', 'LE 9 MAI 2027'],
    ['2 1 0 0 0 DIJON', '21000 DIJON'],
    ['il y a 3 à 4 places', 'il y a 3 à 4 places'],
    ['A B ou C', 'A B ou C'],
  ])('%s is read %s', async (text, expected) => {
    expect(await read({ lines: [first, { x: 50, y: 90, text }] })).toEqual([first.text, expected])
  })

  it('are one word also where the file spaces them out', async () => {
    const drawing = show(50, 742, 'JEUDI 13 MAI 2027', '3 Tc')
    expect(await read({ lines: [first], drawing })).toEqual([first.text, 'JEUDI 13 MAI 2027'])
  })
})

describe('marks across the page', () => {
  const second = { x: 50, y: 80, text: 'Apportez votre passeport et la présente lettre.' }
  it.each([
    ['level and large', 'BT /B 60 Tf 60 760 Td (COPIE) Tj ET'],
    ['slanting', 'BT /B 14 Tf 0.8 0.6 -0.6 0.8 120 740 Tm (DUPLICATA) Tj ET'],
    ['along the margin', 'BT /F 7 Tf 0 1 -1 0 20 640 Tm (Edition du 02/04/2027 08:12) Tj ET'],
  ])('%s are no words of the letter', async (_, drawing) => {
    expect(await read({ lines: [first, second], drawing })).toEqual([first.text, second.text])
  })
})

describe('values written on dots', () => {
  it.each(['..........................................', '__________________________________'])(
    'take the place of %s',
    async (dots) => {
      const lines = [
        first,
        { x: 50, y: 90, text: `Date : ${dots}` },
        { x: 50, y: 110, text: 'Merci de venir.' },
      ]
      const drawing = show(90, 754, 'jeudi 13 mai 2027')
      expect(await read({ lines, drawing })).toEqual([
        first.text,
        'Date : jeudi 13 mai 2027',
        'Merci de venir.',
      ])
    },
  )

  it('leave dots that nobody wrote on', async () => {
    const lines = [first, { x: 50, y: 90, text: 'Date : ................' }]
    expect(await read({ lines })).toEqual([first.text, 'Date : ................'])
  })
})

describe('words struck out', () => {
  const line = { x: 50, y: 90, text: 'Venez' }
  const day = { x: 81, y: 90, text: 'le 3 mai' }
  const other = { x: 122, y: 90, text: 'le 13 mai 2027' }
  it.each([
    ['are left out', '81 755 m 118 755 l S', 'Venez le 13 mai 2027'],
    ['are there when they are underlined', '81 750 m 118 750 l S', 'Venez le 3 mai le 13 mai 2027'],
    ['are there when a line runs on', '40 755 m 400 755 l S', 'Venez le 3 mai le 13 mai 2027'],
  ])('%s', async (_, drawing, expected) => {
    expect(await read({ lines: [first, line, day, other], drawing })).toEqual([first.text, expected])
  })
})
