/** Outlook's winmail.dat: what is in it reaches the reader, what is broken is said. */
import { describe, expect, it } from 'vitest'
import { parseMail } from '../../../src/channels/email/parse.ts'

const u16 = (value: number) => [value & 255, value >> 8]
const u32 = (value: number) => [...u16(value & 65535), ...u16(value >>> 16)]
const ascii = (text: string) => [...Buffer.from(text, 'latin1')]

/** An attribute as Outlook writes it: level, id, length, value, checksum. */
const attribute = (tag: number, value: number[]) => [
  2,
  ...u16(tag),
  6,
  0,
  ...u32(value.length),
  ...value,
  0,
  0,
]

/** Two properties of an attachment: a number of no interest, and its long name. */
function properties(name: string): number[] {
  const text = [...Buffer.from(`${name}\0`, 'utf16le')]
  const padding = Array<number>((4 - (text.length % 4)) % 4).fill(0)
  const long = [...u16(0x1f), ...u16(0x3707), ...u32(1), ...u32(text.length), ...text, ...padding]
  return [...u32(2), ...u16(3), ...u16(0x0e20), ...u32(7), ...long]
}

const start = [...u32(0x223e9f78), 1, 0]
const file = [
  ...attribute(0x9002, [0]),
  ...attribute(0x8010, ascii('CONVOC~1.PDF\0')),
  ...attribute(0x800f, ascii('%PDF-1.4')),
]

async function parse(content: number[]) {
  const encoded = Buffer.from(content).toString('base64')
  return parseMail(
    Buffer.from(
      `From: a@example.net\r\nMIME-Version: 1.0\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Disposition: attachment; filename="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`,
    ),
  )
}

describe('winmail.dat', () => {
  it('gives its file, by its short name', async () => {
    const { files } = await parse([...start, ...file])
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['CONVOC~1.PDF', '%PDF-1.4'],
    ])
  })

  it('gives its file, by its long name', async () => {
    const { files } = await parse([...start, ...file, ...attribute(0x9005, properties('Convocation é.pdf'))])
    expect(files.map(({ name }) => name)).toEqual(['Convocation é.pdf'])
  })

  it('gives what came before it breaks off', async () => {
    const { files } = await parse([...start, ...file, ...attribute(0x9002, [0]).slice(0, 8)])
    expect(files).toHaveLength(1)
  })

  it.each([
    ['nothing in it', start],
    ['other bytes', ascii('not what it says')],
    [
      'properties without an end',
      [...start, ...attribute(0x9002, [0]), ...attribute(0x9005, u32(1_000_000))],
    ],
  ])('with %s is named', async (_, content) => {
    const message = await parse(content)
    expect(message).toMatchObject({
      files: [],
      problems: [{ code: 'unsupported-file', file: 'winmail.dat' }],
    })
  })
})
