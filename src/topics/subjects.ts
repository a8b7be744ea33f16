/** Subjects: topics that belong to letters of a few kinds; with a letter of another kind in hand, only words that name them ask for them. */
import type { KindName } from '../letters/letter.ts'
import type { TopicId } from './topic.ts'
import { phrasesIn } from './understanding/phrases.ts'

/** All words of a phrase of `named` stand in a question that names the subject. Kept in `locales/<lang>/subjects.json`. */
export type Subject = { topics: TopicId[]; kinds: KindName[]; named: string[] }

/** Of what these are about, nothing can be told from their kind. */
const open = new Set<KindName>(['cancellation', 'not-ofii', 'other-ofii', 'suspected-scam', 'unreadable'])

/**
 * Whether a topic is that of another letter: none of those at hand is of its kinds, the reply before was not about the
 * same, and the question does not name it. What is known of it would then be told of the wrong matter.
 */
export function isOfOtherLetter(
  topic: TopicId,
  question: string[],
  { kinds, lastTopics }: { kinds: KindName[]; lastTopics: TopicId[] },
  subjects: Subject[],
): boolean {
  const subject = subjects.find(({ topics }) => topics.includes(topic))
  if (!subject || kinds.length === 0) return false
  if (kinds.some((kind) => open.has(kind) || subject.kinds.includes(kind))) return false
  if (lastTopics.some((last) => subject.topics.includes(last))) return false
  return phrasesIn(question, subject.named).length === 0
}
