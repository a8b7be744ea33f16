/** Topics that ask about one kind of letter: answered from the letter in hand where it is of that kind. */
import type { KindName } from '../letters/letter.ts'
import { whenAsked } from './statement.ts'
import { whatItIs } from './summary.ts'
import type { Topic, TopicId } from './topic.ts'
import { deadline, when } from './when.ts'

const kinds: [TopicId, KindName][] = [
  ['cir-half-day', 'cir-reception'],
  ['civic-training', 'civic-training'],
  ['cir-course', 'language-course'],
  ['cir-review', 'cir-review'],
  ['family-home-visit', 'family-reunification'],
  ['sick-exam', 'sick-foreigner-exam'],
  ['sick-more-info', 'sick-foreigner-request'],
  ['asylum-appointment', 'asylum-reception'],
  ['return-aid', 'return-aid'],
]

export const ofThisKind: Topic[] = kinds.map(([id, kind]) => ({
  id,
  about: (letter, now) =>
    letter.kind === kind
      ? whenAsked([whatItIs(letter), ...when.about(letter, now), ...deadline.about(letter, now)])
      : [],
}))

const medical: TopicId[] = [
  'fasting',
  'vaccination-records',
  'xray-booking',
  'xray-cost',
  'xray-pregnancy',
  'xray-where',
]

/** The kind of letter that a topic belongs to, where it belongs to one. */
export function kindAskedAbout(topic: TopicId): KindName | null {
  if (medical.includes(topic)) return 'medical-visit'
  return kinds.find(([id]) => id === topic)?.[1] ?? null
}
