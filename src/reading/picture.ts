/** Bytes of a photo or a scan → grey pictures, turned as the camera says, no larger than OCR needs. */
import type { ProblemCode } from '../problem.ts'
import { bytesOf, type Raster } from './raster.ts'

/** A phone's largest photo has 108 million pixels; what claims more is refused by its header, not decoded. */
const maxPixels = 120_000_000

/** The long side that a page of A4 needs for small print to be read; pictures somewhat larger are not worth shrinking. */
const workingSide = 2600
const largeSide = 3300

/** Pages of a TIFF that are read. */
const maxPages = 10

/** Fewer pixels than this on the short side hold no letter: an icon, a spacer, a tracking pixel. */
const iconSide = 64

export type Pictures = { pages: Raster[]; total: number } | { code: ProblemCode }

/** @returns every page of the picture as grey pixels, or the code of what is wrong with it. */
export async function openPictures(bytes: Uint8Array, heic: boolean): Promise<Pictures> {
  return heic ? openHeic(bytes) : openWithSharp(bytes)
}

async function openWithSharp(bytes: Uint8Array): Promise<Pictures> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const options = { failOn: 'error', limitInputPixels: maxPixels } as const
  const header = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (header === null) return { code: 'broken-file' }
  if (header.width * header.height > maxPixels) return { code: 'image-too-large' }
  if (Math.min(header.width, header.height) < iconSide) return { code: 'too-small' }
  const total = header.format === 'tiff' ? (header.pages ?? 1) : 1
  const pages: Raster[] = []
  for (let page = 0; page < Math.min(total, maxPages); page += 1) {
    const open = sharp(bytes, header.format === 'tiff' ? { ...options, page } : options)
    const upright = open.autoOrient().flatten({ background: '#fff' })
    const large = Math.max(header.width, header.height) > largeSide
    const raster = await (large ? upright.resize(workingSide, workingSide, { fit: 'inside' }) : upright)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(() => null)
    if (raster === null) return { code: 'broken-file' }
    pages.push({ width: raster.info.width, height: raster.info.height, data: bytesOf(raster.data) })
  }
  return { pages, total }
}

/** sharp reads only the header of an iPhone's HEIC; libheif, in WebAssembly, reads the picture, turned upright. */
async function openHeic(bytes: Uint8Array): Promise<Pictures> {
  const [{ default: sharp }, { default: decode }] = await Promise.all([
    import('sharp'),
    import('heic-decode'),
  ])
  try {
    const images = await decode.all({ buffer: bytes })
    try {
      const [first] = images
      if (first === undefined) return { code: 'broken-file' }
      if (first.width * first.height > maxPixels) return { code: 'image-too-large' }
      const { data, width, height } = await first.decode()
      const { data: grey, info } = await sharp(new Uint8Array(data.buffer), {
        raw: { width, height, channels: 4 },
      })
        .removeAlpha()
        .resize(workingSide, workingSide, { fit: 'inside', withoutEnlargement: true })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      return { pages: [{ width: info.width, height: info.height, data: bytesOf(grey) }], total: 1 }
    } finally {
      images.dispose()
    }
  } catch {
    return { code: 'broken-file' }
  }
}
