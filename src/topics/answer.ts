/** Answer: what one topic can say, from the letter first, then what is generally known. */
import type { Letter } from '../letters/letter.ts'
import { decided } from './decision.ts'
import { type GeneralKnowledge, generalStatements } from './general.ts'
import { feared } from './illness.ts'
import { isAtHome } from './lookup.ts'
import { givesUp } from './notes/giving-up.ts'
import { isFinalTest } from './notes/test.ts'
import { isOfConvoc } from './of-convoc.ts'
import { aboutVisit, notMedical, ofThisKind } from './of-this-kind.ts'
import { answerOf } from './sides.ts'
import { asLines, lead, line, ownRule } from './statement.ts'
import { summary, whatItIs } from './summary.ts'
import type { Asked, Statement, TopicId, WordingKey } from './topic.ts'
import { sections } from './topics.ts'
import { maySpeak } from './trust.ts'
import { explained } from './what-to-bring.ts'
import { worried } from './worries.ts'

const byId = Map.groupBy(
  sections.flatMap(({ topics }) => topics),
  ({ id }) => id,
)

const aboutOneKind = new Set(ofThisKind.map(({ id }) => id))

/** A letter of another kind is not expected to speak of these, and none says whether it is genuine. */
const neverInIt = new Set<TopicId>(['scam-check', 'prediction', ...aboutOneKind])

/** Statements about the topic, most important first. Empty when nothing is known of it. */
export function answer(
  topic: TopicId,
  letter: Letter | null,
  general: GeneralKnowledge,
  now: Date,
  asked: Asked = {},
): Statement[] {
  if (letter && asked.side) return answerOf(asked.side, letter, now)
  // Whoever has sent a letter is not asked for one.
  if (letter && topic === 'greeting') return [lead('answer:hello', {}, ownRule)]
  const readers = byId.get(topic) ?? []
  const generally = (letterSpoke: boolean) =>
    generalStatements(topic, general[topic], letter, letterSpoke, asked.words)
  if (!letter && topic === 'item-explained' && asked.item) return explained(asked.item)
  const worry = worried(topic, asked.words ?? [], letter, general)
  if (worry.length > 0) return worry
  const illness = feared(topic, letter, general, asked.words)
  if (illness.length > 0) return illness
  const other = letter ? notMedical(topic, letter) : []
  if (other.length > 0) {
    const known = aboutVisit.has(topic) ? generally(false).first : []
    return [...other, ...asLines(known)]
  }
  if (letter?.kind === 'cancellation' && needsDate.has(topic) && !asked.stop) return [whatItIs(letter)]
  if (letter?.kind === 'suspected-scam' && !isOfConvoc(topic)) return untrusted(letter, now)
  // What is known of tests is known of those that place people: the letter's own lines go before it.
  if (letter && topic === 'cir-test' && isFinalTest(letter))
    return [{ ...whatItIs(letter), because: ownRule }]
  if (letter && topic === 'greeting')
    return [...generally(false).first.slice(0, 1), line('answer:greeting', {}, ownRule)]
  // The test that places people lies behind whoever is called to the end of the contract.
  if (letter?.kind === 'cir-review' && topic === 'cir-test')
    return answer('cir-review', letter, general, now, asked)
  if (!letter || readers.length === 0) return generally(false).first
  if (!maySpeak(letter.kind, topic)) return untrusted(letter, now)
  const answerInstead = noVisit(topic, letter)
  if (answerInstead.length > 0) return answerInstead
  const papers = onlyPapers(topic, letter)
  if (papers.length > 0) return papers
  const known = generally(true)
  const said = readers.flatMap((reader) => reader.about(letter, now, asked))
  if (givesUp(asked)) return said.filter(({ say }) => say.startsWith('renounce:'))
  const [named, ...others] = aboutOneKind.has(topic) ? [...known.first, ...known.beside] : []
  if (named && said.length > 0) return [{ ...named, role: 'lead' }, ...others, ...withoutKind(said)]
  if (said.length > 0 && (isOtherCase(topic, letter) || said.some(isAll))) return said
  if (said.some(({ role }) => role === 'lead')) {
    // Asked about one thing of a list, general words about the list are beside the point.
    return [...known.first, ...said, ...known.beside, ...(asked.item || asked.oneDay ? [] : known.more)]
  }
  const [first, ...more] = generally(false).first
  const silent = said.length > 0 || !first || neverInIt.has(topic) ? [] : [line('answer:silent', {}, ownRule)]
  return [...(first ? [first] : []), ...said, ...silent, ...more]
}

/** Asked of an appointment that was called off, there is one answer. */
const needsDate = new Set<TopicId>([
  'when',
  'where',
  'cir-breach',
  'cir-course',
  'civic-training',
  // "Do I still have to go?"
  'medical-who',
  'several-appointments',
  'duration',
  'fasting',
  'companion',
  'children',
  'interpreter',
  'late-arrival',
  'missed',
  'consequence',
  'calendar',
  'reminder',
  'travel-before',
  'xray-booking',
  'xray-where',
])

/** Said, these leave nothing to add. */
function isAll({ say }: Statement): boolean {
  return ['correction:done', 'move:notYet', 'move:notYetMaybe', 'xray:anywhere', 'xray:choose'].includes(say)
}

/** What is generally known of these is about going somewhere. */
function isOtherCase(topic: TopicId, letter: Letter): boolean {
  const stays = isAtHome(letter) || letter.appointments.length === 0
  return stays && (topic === 'companion' || topic === 'children' || topic === 'late-arrival')
}

/** What the letter is and its day need not be said where one thing about it is asked; nor a list of days, which would bury that. */
function withoutKind(said: Statement[]): Statement[] {
  return said.some(({ role }) => role === 'item')
    ? []
    : said.filter(({ say }) => !/^(?:summary|when):/.test(say))
}

/** Asked of a visit, where a letter only wants papers to be sent. */
function onlyPapers(topic: TopicId, { appointments, deadlines }: Letter): Statement[] {
  const say = ofVisits[topic]
  return say && appointments.length === 0 && deadlines.length > 0 ? [lead(say, {}, ownRule)] : []
}

/** Asked of a visit, where a letter only gives an answer. */
function noVisit(topic: TopicId, letter: Letter): Statement[] {
  const said = ofVisits[topic] ? decided(letter) : null
  // Whether the family comes to France is no question of a visit.
  if (said && letter.kind === 'family-reunification' && topic !== 'fasting' && topic !== 'duration')
    return [said]
  return said ? [lead('decision:noVisit', {}, ownRule), { ...said, role: 'line' }] : []
}

const ofVisits: Partial<Record<TopicId, WordingKey>> = {
  duration: 'answer:onlyPapers.visit',
  companion: 'answer:onlyPapers.visit',
  children: 'answer:onlyPapers.visit',
  fasting: 'answer:onlyPapers.visit',
  interpreter: 'answer:onlyPapers.interpreter',
  'paper-or-phone': 'answer:onlyPapers.paper-or-phone',
}

/** Nothing that a scam, a stranger's letter or an unreadable one says is repeated as an answer. */
function untrusted(letter: Letter, now: Date): Statement[] {
  if (letter.kind === 'not-ofii') return [whatItIs(letter)]
  if (letter.kind !== 'suspected-scam') return summary.about(letter, now)
  return [lead('scam:warning', {}, ownRule), line('answer:scam', {}, ownRule), line('scam:todo', {}, ownRule)]
}
