/** Hours of the night in a picture: read again from close by, by the real engine. */
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { recognise, stopEngine } from '../../src/reading/ocr.ts'
import { withOddHours } from '../../src/reading/odd-hours.ts'
import { startPatience } from '../../src/reading/patience.ts'
import type { Raster } from '../../src/reading/raster.ts'

afterAll(stopEngine)

async function drawn(hour: string): Promise<Raster> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="60" font-size="22" font-family="sans-serif">
    <rect width="420" height="60" fill="#fff"/><text x="20" y="38">mardi 4 mai 2027</text><text x="280" y="38">${hour}</text></svg>`
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(data) }
}

/** What stands at the place of the hour when it was first read as `misread`. */
async function seenAgain(hour: string, misread: string) {
  const page = await drawn(hour)
  const read = (strips: Raster) => recognise(strips, startPatience(20_000), true)
  const words = await read(page)
  const place = words.findIndex(({ text }) => text.includes('h'))
  const first = words.map((word, index) => (index === place ? { ...word, text: misread } : word))
  const found = (await withOddHours(page, first, read))[place]
  return { text: found?.text, sure: (found?.certainty ?? 0) > 0.5 }
}

describe('an hour of the night', () => {
  it.each([
    ['9h00', '2h00'],
    ['8h30', '3h30'],
    ['14h15', '4h15'],
  ])('that is %s from close by was misread as %s, and is not sure', async (hour, misread) => {
    expect(await seenAgain(hour, misread)).toEqual({ text: hour, sure: false })
  })

  it.each(['2h30', '4h00'])('stays when it is one: %s', async (hour) => {
    expect(await seenAgain(hour, hour)).toEqual({ text: hour, sure: true })
  })

  it('stays when the minutes are others', async () => {
    expect((await seenAgain('9h45', '2h00')).text).toBe('2h00')
  })
})
