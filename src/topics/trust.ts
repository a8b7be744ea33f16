/** Trust: what of a letter may be repeated, by its kind. */
import type { KindName } from '../letters/letter.ts'
import type { TopicId } from './topic.ts'

/** Of a letter that is not to be trusted or not ours, only these are said, in the explanation and in answers. */
const only: Partial<Record<KindName, TopicId[]>> = {
  'suspected-scam': ['scam-check'],
  unreadable: ['summary'],
  'not-ofii': ['summary', 'when', 'where', 'what-to-bring', 'scam-check'],
}

/** Whether what this letter says of a topic may be repeated. */
export function maySpeak(kind: KindName, topic: TopicId): boolean {
  return only[kind]?.includes(topic) ?? true
}
