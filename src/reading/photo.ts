/** Reads one grey picture of a page: cleans it, reads it, and says when it cannot be read. */
import type { ProblemCode } from '../problem.ts'
import { clean } from './clean.ts'
import { recognise } from './ocr.ts'
import { toPage } from './page.ts'
import { looksLikeText } from './plausible.ts'
import type { Raster } from './raster.ts'
import type { Page } from './text.ts'

/** @returns the page, or the code that says what is wrong with the picture. */
export async function readPicture(
  picture: Raster,
  file: string,
  number: number,
): Promise<{ page: Page } | { code: ProblemCode }> {
  const words = await recognise(clean(picture), 'page')
  if (!looksLikeText(words.map((word) => word.text))) return { code: 'no-text-on-page' }
  return { page: toPage(file, number, 'ocr', words, picture) }
}
