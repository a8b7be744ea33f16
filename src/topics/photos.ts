/** Photos: that the letter asks for them, and how many. */
import type { Found } from '../letters/letter.ts'
import { photoCount } from './readings/papers.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement } from './topic.ts'
import { fold } from './understanding/text.ts'

export function photosAsked(french: Found<string>): Statement {
  const quote = wordsOf(french)
  const count = photoCount.of(fold(quote))
  if (!count) return lead('bring:photos', { quote }, quoted(french))
  const meaning = { key: `reading:photo.bring-${count.name}` as const, with: count.with }
  return lead('reading:said', { meaning, quote }, quoted(french))
}
