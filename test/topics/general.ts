/** Every sentence that stands in a topic's general knowledge. */
import type { General } from '../../src/topics/general.ts'

export function generalSentences({ lead, more = [], particulars = [] }: General) {
  return [lead, ...more, ...particulars]
}
