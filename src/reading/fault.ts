/** Says why a picture could not be read, so that the advice fits. */
import type { ProblemCode } from '../problem.ts'
import type { PlacedWord } from './placed.ts'
import type { Raster } from './raster.ts'

export function whatIsWrong(picture: Raster, words: readonly PlacedWord[]): ProblemCode {
  return words.length < 3 || picture.width < 10 ? 'no-text-on-page' : 'unreadable-photo'
}
