/** Meant instead: what a message means by the letter in hand, where its words alone sound like something else. */
import { lineOfDay } from '../topics/day-asked.ts'
import { reproached } from '../topics/letter-message.ts'
import { isOver } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import { noteOf } from '../topics/note-words.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import type { Speech } from './tools.ts'
import { longestTold } from './wanted-message.ts'
import type { Focus } from './which-letter.ts'

/** Topics that speak of those beside the reader, or of nothing that was understood. */
const ofOthers = new Set<TopicId>([
  'children',
  'companion',
  'medical-who',
  'unclear',
  'off-topic',
  'fraud-request',
])

/** "My son can't come, he has an exam", of a family that one letter calls: another date for him. */
export function ofRelative(
  said: string,
  matches: Match[],
  { letters: [known, ...others] }: Focus,
  now: Date,
  { wanted, matcher, people }: Speech,
): Match[] {
  const isOfOthers = matches.every(({ topic }) => ofOthers.has(topic))
  if (!known || others.length > 0 || !isOfOthers) return matches
  const reason = matcher.reason(said, people.names(known.letter))
  // The illness of a stranger is no reason.
  if (!wanted.cannotCome(said) && !(reason && wanted.tellsIllness(said))) return matches
  // Whoever's baby came is told of by a relative's name, and it is the reader who was kept away.
  if (reason === 'birth' && !matcher.asks(said)) {
    const topic = reproached(known.letter) && !wanted.isOfComing(said) ? 'missed' : 'reschedule'
    return [{ part: said, topic, sure: true, alternatives: [], reason }]
  }
  const isNamed = people.whom(said, known.letter, now).length > 0
  // Of a child who is called, "he" is enough.
  if (!isNamed && !noteOf(known.letter, 'exam-child')) return matches
  return [{ part: said, topic: 'reschedule', sure: true, alternatives: [], ...(reason && { reason }) }]
}

/** What "I will be in Izmir on 4 March" is taken for. */
const ofElsewhere = new Set<TopicId>(['when', 'where', 'travel-before', 'unclear', 'off-topic', 'duration'])

/** Whoever only tells that they are in another place by then asks for another date. */
export function ofAbsent(
  said: string,
  matches: Match[],
  { letters: [known, ...others] }: Focus,
  now: Date,
  { wanted, matcher }: Speech,
): Match[] {
  const letter = known?.letter
  if (!letter || others.length > 0 || letter.kind === 'return-aid' || !maySpeak(letter.kind, 'reschedule'))
    return matches
  if (letter.appointments.length === 0 || isOver(letter, now) || said.length > longestTold) return matches
  const reason = matcher.reason(said) ?? 'travel'
  // "On the 22nd I fly home", of that day.
  const isThatDay = reason === 'travel' && wanted.tellsFlight(said) && lineOfDay(letter, said) !== null
  const isTold = !matcher.asks(said) && (wanted.isElsewhere(said) || isThatDay)
  if (!isTold || !matches.every(({ topic }) => ofElsewhere.has(topic))) return matches
  return [{ part: said, topic: 'reschedule', sure: true, alternatives: [], reason }]
}

/** What the wish for another hour is taken for. */
const nearItsDate = new Set<TopicId>(['address-change', 'family-timeline'])
const isVague = ({ topic, sure }: Match, { length }: Match[]): boolean =>
  nearItsDate.has(topic) || (topic === 'unclear' && !sure && length === 1)

/** "So how do I change it?" behind the hour of a visit is about that hour, and no address. */
export function ofItsDate(
  matches: Match[],
  last: TopicId | undefined,
  { letters: [known, ...others] }: Focus,
  now: Date,
  { wanted }: Speech,
): Match[] {
  const letter = known?.letter
  if (!letter || others.length > 0 || last === 'address-change' || letter.kind === 'cancellation')
    return matches
  if (letter.appointments.length === 0 || isOver(letter, now)) return matches
  return matches.map((one) =>
    isVague(one, matches) && wanted.movesDate(one.part)
      ? { ...one, topic: 'reschedule', sure: true, alternatives: [] }
      : one,
  )
}

/** Topics that no proof can be wanting for. */
const ofAway = new Set<TopicId>(['reschedule', 'missed'])
/** Right after these, a proof that is wanting is the proof for them. */
const ofProof = new Set<TopicId>(['work-conflict', 'proof-of-request', 'item-explained'])

/** "I was ill, but I saw no doctor": the message says so, on one's word of honour. */
export function withoutProof(
  said: string,
  matches: Match[],
  last: TopicId | undefined,
  { letters }: Focus,
  now: Date,
  { wanted, matcher }: Speech,
): Match[] {
  if (!wanted.noProof(said) || letters.length !== 1) return matches
  const sworn = { sworn: true as const }
  if (matches.some(({ topic }) => ofAway.has(topic)))
    return matches.map((one) => (ofAway.has(one.topic) ? { ...one, ...sworn } : one))
  const reason = matcher.reason(said)
  const isAway = last !== undefined && ofAway.has(last)
  const isLost = matches.every(({ topic }) => topic === 'fraud-request' || topic === 'unclear')
  const isOfProof = matches.every(({ topic }) => ofProof.has(topic))
  if (!(isAway ? isLost || isOfProof : isLost && reason === 'illness') || !wanted.isHonest(said))
    return matches
  const over = letters.some(({ letter }) => isOver(letter, now))
  const topic = isAway ? last : over ? 'missed' : 'reschedule'
  return [{ part: said, topic, sure: true, alternatives: [], ...sworn, ...(reason && { reason }) }]
}

/** Of a letter that reproaches a missed day and sets another: whoever tells of missing one means that one. */
export function ofMissedDay(
  matches: Match[],
  { letters: [known, ...others] }: Focus,
  now: Date,
  { matcher, wanted }: Speech,
): Match[] {
  const letter = known?.letter
  const isMeant = letter && others.length === 0 && reproached(letter) && letter.appointments.length > 0
  if (!isMeant || isOver(letter, now)) return matches
  return matches.map((one) => {
    if (one.topic !== 'missed' || one.message || matcher.asks(one.part)) return one
    // "I have nobody for my baby that day" is no reason for the day that is over.
    return wanted.isOfComing(one.part) ? { ...one, topic: 'reschedule' } : { ...one, message: 'excuse' }
  })
}
