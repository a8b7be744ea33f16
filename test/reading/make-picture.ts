/** Draws a letter and takes bad photos of it, for the tests. Nothing of a real person is in it. */
import sharp from 'sharp'

export const letterLines = [
  'Office français de l’immigration et de l’intégration',
  'Direction territoriale de Besançon',
  '',
  'Dossier n° 2504417308',
  '',
  'CONVOCATION À LA VISITE MÉDICALE',
  '',
  'Madame, vous êtes convoquée le jeudi 18 mars 2027 à 14h45',
  'dans nos locaux du 26 rue des Granges, 25000 BESANÇON.',
  'Vous devrez présenter votre passeport et votre carnet de vaccination.',
  'En cas d’empêchement, prévenez le service au 03 81 65 22 10.',
  'Toute absence non justifiée entraîne la clôture de votre dossier.',
]

/** The letter on a page of A4, `height` pixels high, as a PNG. */
export function drawLetter(
  height: number,
  more: { colour?: string; paper?: string; underlined?: string } = {},
): Promise<Buffer> {
  const { colour = '#111', paper = '#fdfdfb', underlined } = more
  const rows = letterLines
    .map((line, index) => {
      const words =
        underlined && line.replace(underlined, `<tspan text-decoration="underline">${underlined}</tspan>`)
      return `<text x="60" y="${90 + index * 22}">${words ?? line}</text>`
    })
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842" font-size="13" font-family="serif"
    fill="${colour}"><rect width="595" height="842" fill="${paper}"/>${rows}</svg>`
  return sharp(Buffer.from(svg), { density: (72 * height) / 842 })
    .png()
    .toBuffer()
}

/** The sheet on a dark table, leaning, with the shadow of a hand over half of it. */
export async function photograph(turn: 0 | 90 | 180 | 270, quality = 80): Promise<Buffer> {
  const sheet = await sharp(await drawLetter(1900))
    .affine([0.96, 0.03, -0.02, 0.98], { background: '#4a4038' })
    .toBuffer()
  const { width = 0, height = 0 } = await sharp(sheet).metadata()
  const size = { width: width + 220, height: height + 240 }
  const shadow =
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <defs><radialGradient id="g"><stop offset="0.8" stop-color="#000" stop-opacity="0.5"/>
    <stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient></defs>
    <ellipse cx="${size.width * 0.6}" cy="${size.height * 0.35}" rx="700" ry="600" fill="url(#g)"/></svg>`)
  const scene = await sharp({ create: { ...size, channels: 3, background: '#4a4038' } })
    .composite([{ input: sheet, left: 110, top: 120 }, { input: shadow }])
    .png()
    .toBuffer()
  return sharp(scene).rotate(turn).jpeg({ quality }).toBuffer()
}

/** A header that claims `side` by `side` pixels and has next to none. */
export function hugePng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(side, 0)
  size.writeUInt32BE(side, 4)
  size.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', Buffer.alloc(64)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** CRC-32 of the PNG specification, annex D. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A page with a ruled table: each row's cells hold lines that are centred, in columns of 90, 150, 90 and 150 points. */
export function drawTable(rows: string[][][], line = '#222'): Promise<Buffer> {
  const columns = [50, 140, 290, 380, 530]
  const [left = 0] = columns
  const [top, row] = [160, 44]
  const bottom = top + rows.length * row
  const level = rows.map((_, index) => `M${left} ${top + index * row}H530`).join('')
  const upright = columns.map((x) => `M${x} ${top}V${bottom}`).join('')
  const text = (x: number, y: number, words: string) => `<text x="${x}" y="${y}">${words}</text>`
  const cells = rows.flatMap((cellsOfRow, index) =>
    cellsOfRow.flatMap((lines, column) =>
      lines.map((line, at) => {
        const middle = top + index * row + row / 2 + 4
        return text((columns[column] ?? 0) + 6, middle + 15 * (at - (lines.length - 1) / 2), line)
      }),
    ),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842" font-size="12" font-family="sans-serif">
    <rect width="595" height="842" fill="#fff"/>${text(50, 120, 'Vous êtes convoqué aux journées suivantes :')}
    <path d="${level}M${left} ${bottom}H530${upright}" stroke="${line}" stroke-width="0.8"/>${cells.join('')}
    ${text(50, bottom + 40, 'Veuillez apporter cette convocation et une pièce')}</svg>`
  return sharp(Buffer.from(svg), { density: 160 }).png().toBuffer()
}
