import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { drawLetter, drawTable, photograph } from './make-picture.ts'

const reader = createReader({ isolated: false })
afterAll(() => reader.stop())

async function textOf(bytes: Buffer): Promise<string> {
  const { texts } = await reader.read([{ name: 'photo', type: '', bytes }])
  return texts.flatMap((text) => text.pages.flatMap((page) => page.lines.map((line) => line.text))).join('\n')
}

const told = 'jeudi 18 mars 2027 à 14h45'

describe('a photo is read', () => {
  it.each([90, 180, 270] as const)('when the page lies turned by %i degrees', async (turn) => {
    expect(await textOf(await photograph(turn))).toContain(told)
  })

  it('when only the camera knows which way up it was held', async () => {
    const turned = await sharp(await drawLetter(1600))
      .rotate(90)
      .jpeg()
      .withMetadata({ orientation: 8 })
      .toBuffer()
    expect(await textOf(turned)).toContain(told)
  })

  it.each(['png', 'webp', 'tiff', 'gif'] as const)('as %s', async (format) => {
    expect(
      await textOf(
        await sharp(await drawLetter(1500))
          .toFormat(format)
          .toBuffer(),
      ),
    ).toContain(told)
  })

  it('as HEIC, held sideways, as a phone keeps it', async () => {
    expect(await textOf(readFileSync(`${import.meta.dirname}/files/turned.heic`))).toContain(told)
  })

  it('where a date is underlined, close to its figures', async () => {
    expect(await textOf(await drawLetter(1500, { underlined: told }))).toContain(told)
  })

  it('when a chat has made it small', async () => {
    const small = await sharp(await photograph(0))
      .resize({ height: 1280 })
      .jpeg({ quality: 70 })
      .toBuffer()
    expect(await textOf(small)).toContain(told)
  })

  it('when it is cropped so tightly that its lines begin at the border', async () => {
    const page = sharp(await drawLetter(1900)).greyscale()
    const { data, info } = await page.clone().raw().toBuffer({ resolveWithObject: true })
    const inked = [...data.keys()].filter((at) => (data[at] ?? 255) < 128).map((at) => at % info.width)
    const inside = inked.filter((x) => x > 9 && x < info.width - 9)
    const [left, right] = [
      inside.reduce((a, b) => Math.min(a, b)) - 3,
      inside.reduce((a, b) => Math.max(a, b)) + 3,
    ]
    const tight = page.extract({ left, top: 0, width: right - left, height: info.height })
    expect(await textOf(await tight.jpeg().toBuffer())).toContain(told)
  })

  it('when the letters are light on a dark page', async () => {
    expect(await textOf(await drawLetter(1600, { colour: '#fff', paper: '#203050' }))).toContain(told)
  })

  it('with the rows of a table that is drawn with lines, whose cells are several lines high', async () => {
    const rows = [
      [['Jour'], ['Date'], ['Horaires'], ['Lieu']],
      [['un'], ['mardi 6 avril', '2027'], ['9h00 à', '16h30'], ['Maison des services']],
      [['deux'], ['jeudi 22 avril 2027'], ['9h30 à', '17h00'], ['Espace Voltaire', '12 rue Haute']],
      [['trois'], ['lundi 10 mai', '2027'], ['8h45'], ['idem']],
    ]
    const small = await sharp(await drawTable(rows))
      .rotate(1, { background: '#fff' })
      .blur(0.7)
      .jpeg({ quality: 75 })
      .toBuffer()
    const text = (await textOf(small)).replaceAll('\t', ' ')
    expect(text).toContain('un mardi 6 avril 2027 9h00 à 16h30 Maison des services')
    expect(text).toContain('deux jeudi 22 avril 2027 9h30 à 17h00 Espace Voltaire 12 rue Haute')
    expect(text).toContain('trois lundi 10 mai 2027 8h45 idem')
  })

  it('row by row where its lines are pale, and with the figures that stand alone in a cell', async () => {
    const rows = [
      [['2'], ['mardi 6 avril 2027'], ['9h00 à 16h30'], ['Espace Nord']],
      [['3'], ['jeudi 22 avril 2027'], ['9h30 à 17h00'], ['Espace Voltaire', '12 rue Haute']],
      [['4'], ['lundi 10 mai 2027'], ['8h45 à 12h00'], ['idem']],
      [['5'], ['mardi 18 mai 2027'], ['9h00 à 16h30'], ['idem']],
    ]
    const leaning = await sharp(await drawTable(rows, '#aaa'))
      .affine([0.98, 0, 0.012, 1], { background: '#fff' })
      .jpeg({ quality: 80 })
      .toBuffer()
    const lines = (await textOf(leaning)).replaceAll('\t', ' ').split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        '2 mardi 6 avril 2027 9h00 à 16h30 Espace Nord',
        '3 jeudi 22 avril 2027 9h30 à 17h00 Espace Voltaire 12 rue Haute',
        '4 lundi 10 mai 2027 8h45 à 12h00 idem',
        '5 mardi 18 mai 2027 9h00 à 16h30 idem',
      ]),
    )
  })

  it('with how sure each word is, and where it stands', async () => {
    const { texts } = await reader.read([{ name: 'a', type: '', bytes: await drawLetter(1600) }])
    const line = texts[0]?.pages[0]?.lines.find(({ text }) => text.includes('18 mars'))
    expect(line?.words.find((word) => word.text === '18')?.certainty).toBeGreaterThan(0.8)
    expect(line?.box?.y).toBeGreaterThan(0.22)
    expect(line?.box?.y).toBeLessThan(0.32)
  })
})

describe('a picture is refused', () => {
  it.each([
    ['too-dark', async () => sharp(await photograph(0)).linear(0.05, 0)],
    ['too-blurred', async () => sharp(await photograph(0)).blur(11)],
    [
      'too-blurred',
      async () =>
        sharp(await photograph(0)).convolve({
          width: 3,
          height: 35,
          kernel: Array(35).fill([0, 1, 0]).flat(),
        }),
    ],
    ['too-small', async () => sharp(await photograph(0)).resize({ height: 320 })],
    [
      'too-small',
      async () =>
        sharp(await drawLetter(1900))
          .resize({ height: 330 })
          .extend({ top: 190, bottom: 190, left: 120, right: 120, background: '#4a4038' }),
    ],
    [
      'page-cut',
      async () => sharp(await photograph(0)).extract({ left: 480, top: 0, width: 900, height: 1900 }),
    ],
    [
      'no-text-on-page',
      async () => sharp({ create: { width: 900, height: 1200, channels: 3, background: '#e8e4da' } }),
    ],
  ] as const)('as %s (%#)', async (code, make) => {
    const bytes = await (await make()).jpeg().toBuffer()
    expect(await reader.read([{ name: 'a.jpg', type: '', bytes }])).toEqual({
      texts: [],
      unread: [{ code, file: 'a.jpg' }],
    })
  })

  it('but a logo beside a letter is passed over', async () => {
    const logo = await sharp(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="220" height="70"><circle cx="35" cy="35" r="25"/></svg>',
      ),
    )
      .png()
      .toBuffer()
    const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const files = [logo, await drawLetter(1500), pixel].map((bytes, index) => ({
      name: `${index}.png`,
      type: '',
      bytes,
    }))
    const { texts, unread } = await reader.read(files)
    expect(texts.map((text) => text.pages[0]?.file)).toEqual(['1.png'])
    expect(unread).toEqual([])
    expect((await reader.read(files.slice(0, 1))).unread[0]?.file).toBe('0.png')
  })
})
