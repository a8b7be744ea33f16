/** Makes the scans and phone pictures that are not kept in the repository, once, in a folder for temporary files. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileRef } from '../../src/message.ts'
import { chat, hard, photo, photograph } from './picture/photograph.ts'
import { printPages, type Raster } from './picture/raster.ts'
import { scan } from './picture/scan.ts'
import { type Damage, spoil } from './picture/spoil.ts'

const hands = { photo, chat, hard }
const folder = join(tmpdir(), 'convoc-eval')
const jpeg = 'image/jpeg'

/** One picture a page, each from its own hand. */
export async function picturesOf(pdf: string, hand: keyof typeof hands, id: string): Promise<FileRef[]> {
  const bytes = await readFile(pdf)
  const count = (await printPages(bytes, 10)).length
  const pages = Array.from({ length: count }, (_, index) => index)
  return Promise.all(
    pages.map((index) =>
      kept(bytes, `${id} ${index} ${JSON.stringify(hands[hand])}`, `page-${index + 1}.jpg`, jpeg, (sheets) =>
        photograph(sheetOf(sheets, index), hands[hand], `${id} ${index} ${hand}`),
      ),
    ),
  )
}

export async function scanOf(pdf: string, id: string): Promise<FileRef[]> {
  return [
    await kept(await readFile(pdf), `${id} scan`, 'scan.pdf', 'application/pdf', (sheets) =>
      scan(sheets, id),
    ),
  ]
}

/** The first page, made unreadable. */
export async function spoiltOf(pdf: string, damage: Damage, id: string): Promise<FileRef[]> {
  const take = (sheets: Raster[]) => spoil(sheetOf(sheets, 0), damage, id)
  return [await kept(await readFile(pdf), `${id} ${damage} 3`, `${damage}.jpg`, jpeg, take)]
}

function sheetOf(sheets: Raster[], index: number): Raster {
  const sheet = sheets[index]
  if (sheet === undefined) throw new Error(`there is no page ${index + 1}`)
  return sheet
}

async function kept(
  pdf: Buffer,
  recipe: string,
  name: string,
  type: string,
  make: (sheets: Raster[]) => Promise<Buffer>,
): Promise<FileRef> {
  const path = join(folder, createHash('sha256').update(pdf).update(recipe).digest('hex').slice(0, 24))
  if (!existsSync(path)) {
    await mkdir(folder, { recursive: true })
    await writeFile(`${path}.part`, await make(await printPages(pdf, 200)))
    await rename(`${path}.part`, path)
  }
  return { name, type, bytes: new Uint8Array(await readFile(path)) }
}
