/** Subjects: topics that belong to letters of a few kinds; with a letter of another kind in hand, only words that name them ask for them. */
import type { KindName } from '../letters/letter.ts'
import type { TopicId } from './topic.ts'
import { phrasesIn } from './understanding/phrases.ts'

/** All words of a phrase of `named` stand in a question that names the subject; it is of letters of `kinds`, or of all but those of `not`. Kept in `locales/<lang>/subjects.json`. */
export type Subject = { topics: TopicId[]; kinds?: KindName[]; not?: KindName[]; named: string[] }

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
  if (kinds.length === 0) return false
  return subjects.some(({ topics, kinds: own, not, named }) => {
    if (!topics.includes(topic) || lastTopics.some((last) => topics.includes(last))) return false
    const isOwn = (kind: KindName) => open.has(kind) || (own?.includes(kind) ?? !not?.includes(kind))
    return !kinds.some(isOwn) && phrasesIn(question, named).length === 0
  })
}
