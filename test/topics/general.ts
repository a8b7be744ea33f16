/** Every sentence that stands in a topic's general knowledge. */
import type { General } from '../../src/topics/general.ts'

export function generalSentences({ lead, more = [], particulars = [], worries = [], fear }: General) {
  const worried = worries.flatMap((one) => [one.lead, ...(one.more ?? [])])
  return [lead, ...more, ...particulars, ...worried, ...(fear?.say ?? [])]
}
