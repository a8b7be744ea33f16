import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { assemble, makePdf } from './make-pdf.ts'
import { drawLetter, hugePng, letterLines, photograph } from './make-picture.ts'

const readers = [
  ['in this process', createReader({ isolated: false })],
  ['in another process', createReader({ isolated: true })],
] as const

afterAll(async () => {
  for (const [, reader] of readers) await reader.stop()
})

const file = (name: string, bytes: Uint8Array, type = '') => ({ name, type, bytes })
async function scan() {
  const picture = sharp(await drawLetter(2000))
    .toColourspace('b-w')
    .jpeg()
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}

const lines = letterLines.filter((line) => line !== '')
const textPage = {
  lines: lines.map((text, index) => ({ x: 60, y: 80 + 20 * index, text: text.replaceAll('’', "'") })),
}
const zip = (name: string, content: string) => {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(10, 4)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name + content)])
}

describe.each(readers)('read %s', (_, reader) => {
  it('gives the text layer of a PDF line by line, whatever its name says', async () => {
    const { texts, unread } = await reader.read([file('photo.jpg', makePdf([textPage]), 'image/jpeg')])
    expect(unread).toEqual([])
    expect(texts[0]?.source).toBe('text-layer')
    const read = texts[0]?.pages[0]?.lines ?? []
    expect(read.map((line) => line.text)).toEqual(lines.map((line) => line.replaceAll('’', "'")))
    expect(read.every((line) => line.certainty === 1)).toBe(true)
    expect(read[0]?.box?.x).toBeCloseTo(60 / 595, 2)
  })

  it('keeps plain text as it was written', async () => {
    const text = 'Madame,\r\n\r\nvous êtes convoquée le 18 mars 2027 à 14h45.\r\n'
    const { texts } = await reader.read([file('lettre', Buffer.from(text), 'text/plain')])
    const [page] = texts[0]?.pages ?? []
    expect(page?.source).toBe('e-mail')
    expect(page?.lines.map((line) => line.text)).toEqual([
      'Madame,',
      'vous êtes convoquée le 18 mars 2027 à 14h45.',
    ])
  })

  it('reads the pages of a file that has a text layer on some only', async () => {
    const { texts, unread } = await reader.read([
      file('mixed.pdf', makePdf([textPage, { picture: await scan() }])),
    ])
    expect(unread).toEqual([])
    expect(texts[0]?.pages.map((page) => page.source)).toEqual(['text-layer', 'ocr'])
    expect(texts[0]?.pages[1]?.lines.map((line) => line.text).join('\n')).toContain(
      'jeudi 18 mars 2027 à 14h45',
    )
  })

  it.each([
    ['an empty file', 'empty-file', file('a.pdf', Buffer.alloc(0))],
    ['a PDF cut short', 'broken-file', file('a.pdf', Buffer.from('%PDF-1.5\n1 0 obj\n<</Type/Ca'))],
    [
      'a JPEG cut short',
      'broken-file',
      file('a.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'),
    ],
    [
      'a HEIC cut short',
      'broken-file',
      file('a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    ],
    [
      'an encrypted PDF',
      'password-protected',
      file('a.pdf', readFileSync(`${import.meta.dirname}/files/locked.pdf`)),
    ],
    [
      'an OpenDocument text',
      'office-document',
      file('a.pdf', zip('mimetype', 'application/vnd.oasis.opendocument.text')),
    ],
    [
      'an old Word file',
      'office-document',
      file('a.doc', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex')),
    ],
    ['an archive', 'archive', file('a.pdf', zip('lettre.txt', 'bonjour'))],
    [
      'a voice message',
      'voice-message',
      file('a', Buffer.from('ID3\x04\0\0\0\0\0\0\xff\xfb\x90\0', 'latin1')),
    ],
    ['a video', 'video', file('a', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1'))],
    [
      'a program',
      'unsupported-file',
      file('a.pdf', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'application/pdf'),
    ],
    [
      'an HTML page',
      'unsupported-file',
      file('a', Buffer.from('<html><body>Bonjour</body></html>'), 'text/plain'),
    ],
    ['a picture of 900 million pixels', 'image-too-large', file('a.png', hugePng(30_000))],
    [
      'a file of more than 25 MB',
      'file-too-large',
      file('a.txt', Buffer.alloc(26 * 1024 * 1024, 32), 'text/plain'),
    ],
  ] as const)('says what is wrong with %s', async (_, code, bad) => {
    expect(await reader.read([bad])).toEqual({ texts: [], unread: [{ code, file: bad.name }] })
  })

  it('reads on after a bad file, in the order given', async () => {
    const good = makePdf([textPage])
    const { texts, unread } = await reader.read([
      file('1.pdf', good),
      file('2.pdf', Buffer.from('%PDF-')),
      file('3.pdf', good),
    ])
    expect(texts.map((text) => text.pages[0]?.file)).toEqual(['1.pdf', '3.pdf'])
    expect(unread).toEqual([{ code: 'broken-file', file: '2.pdf' }])
  })

  it('reads a photo taken in the shade, from the side', async () => {
    const { texts, unread } = await reader.read([file('photo.jpg', await photograph(0))])
    expect(unread).toEqual([])
    const text = texts[0]?.pages[0]?.lines.map((line) => line.text).join('\n') ?? ''
    for (const words of ['jeudi 18 mars 2027 à 14h45', '25000 BESANÇON', '03 81 65 22 10', '2504417308']) {
      expect(text).toContain(words)
    }
  })
})

describe('a PDF', () => {
  const reader = readers[0][1]

  it.each([90, 180, 270] as const)('turned by %i degrees is read upright', async (rotate) => {
    const { texts } = await reader.read([file('a.pdf', makePdf([{ ...textPage, rotate }]))])
    expect(texts[0]?.pages[0]?.lines.map((line) => line.text)).toContain('Dossier n° 2504417308')
  })

  it('of more than ten pages is read as far as the tenth, and that is said', async () => {
    const { texts, unread } = await reader.read([file('long.pdf', makePdf(Array(12).fill(textPage)))])
    expect(texts[0]?.pages.map((page) => page.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(unread).toEqual([{ code: 'too-many-pages', file: 'long.pdf' }])
  })

  it('whose text is a scanner’s guess is read anew from its picture', async () => {
    const guess = {
      lines: lines.map((_, index) => ({ x: 60, y: 80 + 20 * index, text: 'le jeudi 10 mars 2027 au matin' })),
    }
    const page = { ...guess, picture: await scan(), mode: 3 }
    const { texts } = await reader.read([file('scan.pdf', makePdf([page]))])
    const text = texts[0]?.pages[0]?.lines.map((line) => line.text).join('\n')
    expect(text).toContain('jeudi 18 mars 2027')
    expect(text).not.toContain('10 mars')
  })

  it('with a page of 200 inches is drawn small', async () => {
    const page = {
      size: [14_400, 14_400] as [number, number],
      lines: [{ x: 900, y: 900, text: 'Page immense', size: 24 }],
    }
    const { texts } = await reader.read([file('a.pdf', makePdf([page]))])
    expect(texts[0]?.pages[0]?.lines[0]?.text).toBe('Page immense')
  })

  it('with no page in it is broken', async () => {
    const bytes = assemble(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'])
    expect((await reader.read([file('a.pdf', bytes)])).unread).toEqual([
      { code: 'broken-file', file: 'a.pdf' },
    ])
  })
})
