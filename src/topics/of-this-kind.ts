/** Topics that ask about one kind of letter: answered from the letter in hand where it is of that kind. */
import type { KindName, Letter } from '../letters/letter.ts'
import { document, instruction } from './lookup.ts'
import { lead, ownRule, whenAsked } from './statement.ts'
import { whatItIs } from './summary.ts'
import type { Statement, Topic, TopicId } from './topic.ts'
import { deadline, when } from './when.ts'

const kinds: [TopicId, KindName][] = [
  ['cir-half-day', 'cir-reception'],
  ['civic-training', 'civic-training'],
  ['cir-course', 'language-course'],
  ['cir-review', 'cir-review'],
  ['family-home-visit', 'family-reunification'],
  ['sick-exam', 'sick-foreigner-exam'],
  ['sick-more-info', 'sick-foreigner-request'],
  ['sick-documents', 'sick-foreigner-request'],
  ['sick-certificate', 'sick-foreigner-request'],
  ['asylum-appointment', 'asylum-reception'],
  ['return-aid', 'return-aid'],
]

export const ofThisKind: Topic[] = kinds.map(([id, kind]) => ({
  id,
  about: (letter, now, asked) =>
    letter.kind === kind
      ? whenAsked([
          ...(asked?.oneDay ? [] : [whatItIs(letter)]),
          ...when.about(letter, now),
          ...deadline.about(letter, now),
        ])
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

/** True for a topic that is about the whole of such a letter. */
export const isAboutAllOf = (kind: KindName, topic: TopicId): boolean =>
  kinds.some(([id, one]) => id === topic && one === kind)

/** Letters that call to something else, of which none holds a medical visit. */
const nothingMedical = new Set<KindName>([
  'asylum-reception',
  'cir-reception',
  'cir-review',
  'civic-training',
  'family-reunification',
  'language-course',
  'return-aid',
])

/** What the visit is like, which is worth knowing with any letter. */
export const aboutVisit = new Set<TopicId>(['medical-content', 'health-tests'])

/** Asked of the medical visit while another letter is in hand: that it is about something else; empty where it is not. */
export function notMedical(topic: TopicId, letter: Letter): Statement[] {
  const isAsked = medical.includes(topic) || aboutVisit.has(topic)
  if (!isAsked || !nothingMedical.has(letter.kind) || hasMedical(letter)) return []
  const about = aboutVisit.has(topic) ? 'visit' : topic.startsWith('xray') ? 'xray' : topic
  return [lead(`answer:notMedical.${about}`, { what: { key: `kind:${letter.kind}` } }, ownRule)]
}

/** Two letters in one file, or a family that is called to its medical visit. */
function hasMedical(letter: Letter): boolean {
  const called = letter.appointments.some(({ purpose }) => ['medical-visit', 'chest-xray'].includes(purpose))
  const told = (['chest-xray-before', 'chest-xray-on-site', 'fasting', 'no-fasting'] as const).some((id) =>
    instruction(letter, id),
  )
  return called || told || document(letter, 'chest-xray') !== null
}
