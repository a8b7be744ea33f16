import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/reading/read.ts'

const reader = createReader({ isolated: false })
afterAll(() => reader.stop())

type Item = { text: string; ticked: boolean }

const items: Item[] = [
  { text: 'la présente convocation', ticked: true },
  { text: 'votre passeport', ticked: true },
  { text: 'deux photographies', ticked: false },
  { text: 'vos lunettes', ticked: true },
  { text: 'un justificatif de domicile', ticked: false },
]

/** Ways to draw a box of 9 points at a place, and what a hand or a program ticks it with. */
const square = (x: number, y: number) =>
  `<rect x="${x}" y="${y - 8.5}" width="9" height="9" fill="none" stroke="#111" stroke-width="0.9"/>`
const ticks = {
  cross: (x: number, y: number) => line(`M${x + 1} ${y - 8}l7 8m0 -8l-7 8`),
  'check mark that sticks out': (x: number, y: number) => line(`M${x + 2} ${y - 4}l3 4l8 -13`),
  scribble: (x: number, y: number) => line(`M${x + 1} ${y - 6}h7l-7 2h7l-7 2h7`),
  fill: (x: number, y: number) => `<rect x="${x}" y="${y - 8.5}" width="9" height="9" fill="#111"/>`,
}
type Tick = keyof typeof ticks

function line(path: string): string {
  return `<path d="${path}" fill="none" stroke="#223" stroke-width="1.2"/>`
}

/** A letter whose list is drawn by `row`, as a chat keeps a photo of it. */
function picture(rows: string[], more = ''): Promise<Buffer> {
  const text = (y: number, words: string) => `<text x="60" y="${y}">${words}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842" font-size="12" font-family="sans-serif">
    <rect width="595" height="842" fill="#fbfbf8"/>${text(80, 'Office français de l’immigration et de l’intégration')}
    ${text(110, 'Vous êtes convoquée le jeudi 18 mars 2027 à 14h45 au service médical.')}
    ${text(140, 'Apportez les documents cochés :')}${rows.join('')}${more}
    ${text(330, 'En cas d’empêchement, prévenez le service trois jours avant.')}</svg>`
  return sharp(Buffer.from(svg), { density: 150 })
    .rotate(0.6, { background: '#fbfbf8' })
    .blur(0.6)
    .jpeg({ quality: 70 })
    .toBuffer()
}

async function linesOf(bytes: Buffer): Promise<string[]> {
  const { texts } = await reader.read([{ name: 'photo.jpg', type: '', bytes }])
  return texts.flatMap((text) =>
    text.pages.flatMap((page) => page.lines.map((one) => one.text.replaceAll('\t', ' '))),
  )
}

const listed = (list: Item[]) => list.map(({ text, ticked }) => `${ticked ? '☒' : '☐'} ${text}`)
const at = (index: number) => 170 + 24 * index
const label = (x: number, y: number, text: string) => `<text x="${x}" y="${y}">${text}</text>`
const box = (x: number, y: number, tick: Tick | null) => square(x, y) + (tick ? ticks[tick](x, y) : '')

describe('boxes on a photo', () => {
  it.each(Object.keys(ticks) as Tick[])('are told from those ticked with a %s', async (tick) => {
    const rows = items.map(
      ({ text, ticked }, index) => box(60, at(index), ticked ? tick : null) + label(76, at(index), text),
    )
    expect(await linesOf(await picture(rows))).toEqual(expect.arrayContaining(listed(items)))
  })

  it('are read with their lines where they stand in a column behind them', async () => {
    const rows = items.map(
      ({ text, ticked }, index) => label(60, at(index), text) + box(380, at(index), ticked ? 'cross' : null),
    )
    expect(await linesOf(await picture(rows))).toEqual(expect.arrayContaining(listed(items)))
  })

  it('are read where several stand in one line', async () => {
    const row = items
      .slice(1, 4)
      .map(({ text, ticked }, index) => {
        const x = 60 + 150 * index
        return box(x, 190, ticked ? 'cross' : null) + label(x + 15, 190, text)
      })
      .join('')
    expect((await linesOf(await picture([row]))).join(' ')).toContain(
      '☒ votre passeport ☐ deux photographies ☒ vos lunettes',
    )
  })

  it('are not told of when nothing is in any of them', async () => {
    const rows = items.map(({ text }, index) => box(60, at(index), null) + label(76, at(index), text))
    const lines = await linesOf(await picture(rows))
    expect(lines.join(' ')).not.toMatch(/[☐☒]/)
    expect(lines.join(' ')).toContain('deux photographies')
  })

  it('are not told of when nobody can say which are ticked', async () => {
    const shades = ['#fbfbf8', '#dadada', '#d2d2d2', '#cbcbcb', '#c3c3c3']
    const rows = items.map(
      ({ text }, index) =>
        `<rect x="61" y="${at(index) - 7.5}" width="7" height="7" fill="${shades[index]}"/>${box(60, at(index), null)}` +
        label(76, at(index), text),
    )
    expect((await linesOf(await picture(rows))).join(' ')).not.toMatch(/[☐☒]/)
  })
})

describe('no box is seen', () => {
  it.each([
    [
      'letters and figures',
      label(60, 170, 'D O S S I E R  B  D O D O 0 8 0 B') + label(60, 200, 'Porte D, hall O, quai B'),
    ],
    [
      'bold capitals',
      `<g font-weight="bold">${label(60, 170, 'DOSSIER DU BUREAU DOBO')}${label(60, 200, 'BORDEAUX')}</g>`,
    ],
    [
      'the cells of a table',
      [0, 1, 2, 3, 4, 5]
        .map(
          (column) =>
            `<rect x="${60 + 13 * column}" y="160" width="13" height="13" fill="none" stroke="#111"/>`,
        )
        .join('') + label(150, 171, 'numéro du dossier'),
    ],
    ['a single square', square(60, 170) + label(76, 170, 'Service médical')],
  ])('in %s', async (_, drawn) => {
    expect((await linesOf(await picture([drawn]))).join(' ')).not.toMatch(/[☐☒]/)
  })
})
