/** Answer: what one topic can say, from the letter first, then what is generally known. */
import type { Letter } from '../letters/letter.ts'
import { type GeneralKnowledge, generalStatements } from './general.ts'
import { ofThisKind } from './of-this-kind.ts'
import { scamCheck } from './scam-check.ts'
import { line, ownRule } from './statement.ts'
import { summary } from './summary.ts'
import type { Asked, Statement, TopicId } from './topic.ts'
import { sections } from './topics.ts'
import { maySpeak } from './trust.ts'
import { explained } from './what-to-bring.ts'

const byId = Map.groupBy(
  sections.flatMap(({ topics }) => topics),
  ({ id }) => id,
)

/** A letter of another kind is not expected to speak of these, and none says whether it is genuine. */
const neverInIt = new Set<TopicId>(['scam-check', ...ofThisKind.map(({ id }) => id)])

/** Statements about the topic, most important first. Empty when nothing is known of it. */
export function answer(
  topic: TopicId,
  letter: Letter | null,
  general: GeneralKnowledge,
  now: Date,
  asked: Asked = {},
): Statement[] {
  const readers = byId.get(topic) ?? []
  const generally = (letterSpoke: boolean) =>
    generalStatements(topic, general[topic], letter, letterSpoke, asked.words)
  if (!letter && topic === 'item-explained' && asked.item) return explained(asked.item)
  if (!letter || readers.length === 0) return generally(false).first
  if (!maySpeak(letter.kind, topic)) return untrusted(letter, now)
  const said = readers.flatMap((reader) => reader.about(letter, now, asked))
  // Asked about one thing of a list, general words about the list are beside the point.
  if (asked.item && said.length > 0) return said
  if (said.some(({ role }) => role === 'lead')) {
    const { first, rest } = generally(true)
    return [...first, ...said, ...rest]
  }
  const [first, ...more] = generally(false).first
  const silent = said.length > 0 || !first || neverInIt.has(topic) ? [] : [line('answer:silent', {}, ownRule)]
  return [...(first ? [first] : []), ...said, ...silent, ...more]
}

/** Nothing that a scam, a stranger's letter or an unreadable one says is repeated as an answer. */
function untrusted(letter: Letter, now: Date): Statement[] {
  return letter.kind === 'suspected-scam' ? scamCheck.about(letter, now) : summary.about(letter, now)
}
