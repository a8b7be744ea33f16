/** Hosted: what is asked by somebody whose home is another person's. */
import type { Match } from './match.ts'
import type { TopicId } from './topic.ts'

/** What somebody who lives with others asks is taken for these, though it is about the proof of where they live. */
export const topicsOfHome: ReadonlySet<string> = new Set<TopicId>([
  'fraud-request',
  'item-explained',
  'what-to-bring',
  'originals-or-copies',
  'privacy',
  'cir-what',
  'unclear',
  'off-topic',
])

export const askedOfHome = {
  topic: 'item-explained',
  item: 'proof-of-address',
  sure: true,
  alternatives: [],
  hosted: true,
} satisfies Partial<Match>
