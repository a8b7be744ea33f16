/** Boxes to tick: drawn in many ways, or fields of a form, each with a sign in the text that tells whether it is ticked. */
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/reading/read-file.ts'
import { assemble, makePdf } from './make-pdf.ts'

async function read(bytes: Uint8Array): Promise<string[]> {
  const lines: string[] = []
  await readFile({ name: 'letter.pdf', type: '', bytes }, (page) => {
    lines.push(...page.lines.map((line) => line.text.replaceAll('\t', ' ')))
  })
  return lines
}

const papers = ['passeport', 'photos', 'ordonnances', 'livret de famille']
const isTicked = [true, false, true, false]

/** A list of papers, with what is drawn before each, at a place counted from the bottom left of the page. */
function list(draw: (x: number, y: number, ticked: boolean) => string, at = 50): Buffer {
  const rows = papers.map((text, index) => ({ x: 70, y: 100 + 20 * index, text }))
  const drawing = rows.map(({ y }, index) => draw(at, 841 - y, isTicked[index] ?? false)).join('\n')
  return makePdf([{ lines: [{ x: 50, y: 70, text: 'Vous devez apporter le jour dit :' }, ...rows], drawing }])
}

const frame = (x: number, y: number, side = 9) => `${x} ${y} ${side} ${side} re S`
const cross = (x: number, y: number) => `${x} ${y} m ${x + 9} ${y + 9} l S ${x} ${y + 9} m ${x + 9} ${y} l S`
const disc = (x: number, y: number, r: number) => {
  const k = 0.55 * r
  const arc = (a: number, b: number, c: number, d: number, e: number, f: number) =>
    `${x + a} ${y + b} ${x + c} ${y + d} ${x + e} ${y + f} c`
  return [
    `${x + r} ${y} m`,
    arc(r, k, k, r, 0, r),
    arc(-k, r, -r, k, -r, 0),
    arc(-r, -k, -k, -r, 0, -r),
    arc(k, -r, r, -k, r, 0),
  ].join(' ')
}

describe('a box drawn before a line', () => {
  it.each<[string, (x: number, y: number, ticked: boolean) => string]>([
    ['a cross of two strokes', (x, y, ticked) => frame(x, y) + (ticked ? `\n${cross(x, y)}` : '')],
    [
      'a tick that reaches out of it',
      (x, y, ticked) =>
        frame(x, y) + (ticked ? `\n${x + 2} ${y + 5} m ${x + 4} ${y + 2} l ${x + 12} ${y + 13} l S` : ''),
    ],
    [
      'a letter',
      (x, y, ticked) => frame(x, y) + (ticked ? `\nBT /B 9 Tf ${x + 1.5} ${y + 1} Td (X) Tj ET` : ''),
    ],
    ['a fill', (x, y, ticked) => (ticked ? `${x} ${y} 9 9 re B` : frame(x, y))],
    [
      'a cross on a tinted ground',
      (x, y, ticked) => `0.9 g ${x} ${y} 9 9 re B 0 g${ticked ? `\n${cross(x, y)}` : ''}`,
    ],
    [
      'a cross, in a frame of four strokes',
      (x, y, ticked) =>
        [
          `${x} ${y} m ${x + 9} ${y} l S ${x + 9} ${y} m ${x + 9} ${y + 9} l S`,
          `${x} ${y + 9} m ${x + 9} ${y + 9} l S ${x} ${y} m ${x} ${y + 9} l S`,
          ticked ? cross(x, y) : '',
        ].join('\n'),
    ],
    [
      'a dot, in a ring',
      (x, y, ticked) => `${disc(x + 5, y + 4, 5)} S${ticked ? `\n${disc(x + 5, y + 4, 2.5)} f` : ''}`,
    ],
  ])('is ticked with %s', async (_, draw) => {
    expect((await read(list(draw))).slice(1)).toEqual([
      '☒ passeport',
      '☐ photos',
      '☒ ordonnances',
      '☐ livret de famille',
    ])
  })

  it('stands behind its line as well', async () => {
    const boxes = list((x, y, ticked) => frame(x, y) + (ticked ? `\n${cross(x, y)}` : ''), 300)
    expect((await read(boxes)).slice(1, 3)).toEqual(['passeport ☒', 'photos ☐'])
  })
})

describe('what is no box to tick', () => {
  it.each<[string, (x: number, y: number, ticked: boolean) => string]>([
    ['squares with figures', (x, y) => `${frame(x, y)}\nBT /F 8 Tf ${x + 2} ${y + 1} Td (2) Tj ET`],
    ['full squares', (x, y) => `${x} ${y} 9 9 re f`],
    [
      'pictures of unlike size',
      (x, y, one) => `${frame(x, y, one ? 7 : 11)}\n${one ? `${x + 2} ${y + 2} 3 3 re f` : ''}`,
    ],
  ])('%s', async (_, draw) => {
    const lines = await read(list(draw))
    expect(lines.filter((line) => /☒/.test(line))).toEqual([])
  })
})

describe('a form', () => {
  const field = (rest: string) => `<</Type/Annot/Subtype/Widget/F 4/P 3 0 R${rest}>>`
  const button = (index: number) => {
    const state = isTicked[index] ? 'Oui' : 'Off'
    const y = 740 - 20 * index
    return field(`/FT/Btn/T(p${index})/V/${state}/AS/${state}/Rect[50 ${y} 60 ${y + 10}]`)
  }
  const value = (text: string) => field(`/FT/Tx/T(d)/V(${text})/DA(/F 10 Tf 0 g)/Rect[90 766 300 782]`)

  it('is read with what is filled in and what is ticked', async () => {
    const lines = [
      'BT /F 10 Tf 50 800 Td (Vous devez venir avec les papiers suivants.) Tj ET',
      'BT /F 10 Tf 50 770 Td (Date :) Tj ET',
      ...papers.map((text, index) => `BT /F 10 Tf 70 ${741 - 20 * index} Td (${text}) Tj ET`),
    ]
    const content = Buffer.from(lines.join('\n'))
    const fields = [value('mardi 4 mai 2027'), ...papers.map((_, index) => button(index))]
    const kids = fields.map((_, index) => `${6 + index} 0 R`).join(' ')
    const fonts = '<</Font<</F 5 0 R>>>>'
    const pdf = assemble([
      `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${kids}]/NeedAppearances true/DR${fonts}>>>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources${fonts}/Annots[${kids}]>>`,
      [`<</Length ${content.length}>>`, content],
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      ...fields,
    ])
    expect((await read(pdf)).slice(1)).toEqual([
      'Date : mardi 4 mai 2027',
      '☒ passeport',
      '☐ photos',
      '☒ ordonnances',
      '☐ livret de famille',
    ])
  })
})
