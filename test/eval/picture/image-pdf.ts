/** The smallest PDF that shows JPEGs, one a page (ISO 32000-1, 7.5: objects, cross-reference table, trailer; 7.4.8: DCTDecode). */

type Picture = { jpeg: Buffer; width: number; height: number }

/** @param pictures grey JPEGs with their size in pixels */
export function pdfOfJpegs(pictures: Picture[], dotsPerInch: number): Buffer {
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(
      `<</Type/Pages/Count ${pictures.length}/Kids[${pictures.map((_, i) => `${3 + 3 * i} 0 R`).join(' ')}]>>`,
    ),
    ...pictures.flatMap((picture, i) => pageObjects(picture, 3 + 3 * i, 72 / dotsPerInch)),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += part.length
    parts.push(part)
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** The page, its content and its picture, as objects `number`, `number + 1` and `number + 2`. */
function pageObjects({ jpeg, width, height }: Picture, number: number, scale: number): Buffer[] {
  const w = (width * scale).toFixed(2)
  const h = (height * scale).toFixed(2)
  const draw = `${w} 0 0 ${h} 0 0 cm /P Do`
  return [
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Contents ${number + 1} 0 R/Resources<</XObject<</P ${number + 2} 0 R>>>>>>`,
    ),
    Buffer.from(`<</Length ${draw.length}>>stream\n${draw}\nendstream`),
    Buffer.concat([
      Buffer.from(
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
      ),
      jpeg,
      Buffer.from('\nendstream'),
    ]),
  ]
}
