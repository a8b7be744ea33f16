/** Reads one file, page by page. The heavy parts are imported from here on: a service does that in another process. */
import type { FileRef } from '../message.ts'
import type { ProblemCode } from '../problem.ts'
import { fileKind } from './file-kind.ts'
import { toPage } from './page.ts'
import { maxPages, readPdf } from './pdf.ts'
import type { PageText } from './pdf-text.ts'
import { readPicture } from './photo.ts'
import { openPictures } from './picture.ts'
import { readPlainText } from './plain-text.ts'
import { qualityOf } from './plausible.ts'
import type { Page } from './text.ts'

/** Takes each page as it is read, so that those before a fault are not lost. */
export type OnPage = (page: Page) => void

/** @returns what is wrong with the file, or with some of its pages; nothing when all was read. */
export async function readFile(file: FileRef, onPage: OnPage): Promise<ProblemCode[]> {
  const kind = await fileKind(file)
  if (typeof kind !== 'string') return [kind.code]
  if (kind === 'pdf') return readPdfFile(file, onPage)
  if (kind === 'text') return readTextFile(file, onPage)
  return readImageFile(file, kind === 'heic', onPage)
}

function readTextFile(file: FileRef, onPage: OnPage): ProblemCode[] {
  const page = readPlainText(file)
  if (page === null) return ['empty-file']
  onPage(page)
  return []
}

async function readPdfFile(file: FileRef, onPage: OnPage): Promise<ProblemCode[]> {
  const problems = new Set<ProblemCode>()
  const result = await readPdf(file.bytes, async (page, number) => {
    if ('text' in page) onPage(toPage(file.name, number, 'text-layer', page.text.words, page.text))
    else {
      const read = await readPicture(page.picture, file.name, number)
      if ('page' in read) onPage(read.page)
      else if (isClear(page.layer))
        onPage(toPage(file.name, number, 'text-layer', page.layer.words, page.layer))
      else problems.add(read.code)
    }
  })
  if ('code' in result) problems.add(result.code)
  else if (result.pages > maxPages) problems.add('too-many-pages')
  return [...problems]
}

/** A short text layer, drawn in ink, on a page that shows no more than that. */
function isClear(layer: PageText): boolean {
  return layer.words.length > 0 && layer.invisible === 0 && qualityOf(layer.words).plausible > 0.75
}

async function readImageFile(file: FileRef, heic: boolean, onPage: OnPage): Promise<ProblemCode[]> {
  const opened = await openPictures(file.bytes, heic)
  if ('code' in opened) return [opened.code]
  const problems = new Set<ProblemCode>()
  for (const [index, picture] of opened.pages.entries()) {
    const read = await readPicture(picture, file.name, index + 1)
    if ('page' in read) onPage(read.page)
    else problems.add(read.code)
  }
  if (opened.total > opened.pages.length) problems.add('too-many-pages')
  return [...problems]
}
