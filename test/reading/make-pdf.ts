/** Writes small PDF files for the tests: placed lines of text, pictures, turned pages, odd sizes. */

type PdfLine = { x: number; y: number; text: string; size?: number; bold?: boolean }

export type PdfPage = {
  lines?: PdfLine[]
  /** A JPEG that covers the page. */
  picture?: { bytes: Buffer; width: number; height: number }
  /** Clockwise, as in the page's /Rotate. */
  rotate?: 0 | 90 | 180 | 270
  size?: [width: number, height: number]
  /** Text render mode: 3 is invisible. */
  mode?: number
  /** Operators of ISO 32000-1, 8.5, that are drawn after the lines. */
  drawing?: string
}

/** A PDF with these pages; `y` of a line is counted from the top of the page, in points. */
export function makePdf(pages: PdfPage[]): Buffer {
  const objects: (string | [string, Buffer])[] = ['<</Type/Catalog/Pages 2 0 R>>', '']
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  objects.push(font('Helvetica'), font('Helvetica-Bold'))
  const kids: string[] = []
  for (const page of pages) {
    const [width, height] = page.size ?? [595, 842]
    let drawing = ''
    let images = ''
    if (page.picture !== undefined) {
      const { bytes, width: across, height: down } = page.picture
      const head = `/Width ${across}/Height ${down}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode`
      objects.push([`<</Type/XObject/Subtype/Image${head}/Length ${bytes.length}>>`, bytes])
      images = `/XObject<</I ${objects.length} 0 R>>`
      drawing += `q ${width} 0 0 ${height} 0 0 cm /I Do Q\n`
    }
    for (const { x, y, text, size = 10, bold = false } of page.lines ?? []) {
      const escaped = text.replaceAll(/[\\()]/g, '\\$&')
      drawing += `BT ${page.mode ?? 0} Tr /${bold ? 'B' : 'F'} ${size} Tf ${x} ${height - y} Td (${escaped}) Tj ET\n`
    }
    drawing += page.drawing ?? ''
    const content = Buffer.from(drawing, 'latin1')
    objects.push([`<</Length ${content.length}>>`, content])
    const resources = `/Resources<</Font<</F 3 0 R/B 4 0 R>>${images}>>`
    const box = `/MediaBox[0 0 ${width} ${height}]/Rotate ${page.rotate ?? 0}`
    objects.push(`<</Type/Page/Parent 2 0 R${box}/Contents ${objects.length} 0 R${resources}>>`)
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`
  return assemble(objects)
}

/** Numbers the objects and adds the table of their places. */
export function assemble(objects: (string | [string, Buffer])[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (bytes: Buffer) => {
    parts.push(bytes)
    length += bytes.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(length)
    const [head, stream] = typeof object === 'string' ? [object, null] : object
    add(Buffer.from(`${index + 1} 0 obj\n${head}\n`))
    if (stream !== null) add(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]))
    add(Buffer.from('endobj\n'))
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer <</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(table + trailer)])
}
