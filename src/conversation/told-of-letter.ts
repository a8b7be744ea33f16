/** Told of a letter: what a person says of it that is remembered: why and on which days they cannot come, and what was read wrong. */
import { pregnancyTold } from '../topics/exact/pregnant.ts'
import { reproached } from '../topics/letter-message.ts'
import type { Match } from '../topics/match.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import type { Reason } from '../topics/understanding/words.ts'
import type { Whom } from '../topics/whom.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import { corrected } from './correct.ts'
import { daysAway } from './days-away.ts'
import { statesDay } from './states-day.ts'
import type { Speech } from './tools.ts'
import { daysNamed, isAway, onDays } from './which-days.ts'
import { onPersons } from './which-person.ts'

/** What the person has said of not coming, for the messages to come; the same letter when that is nothing new. */
export function withNews(
  known: KnownLetter,
  { topic, reason: given, message }: Match,
  question: string,
  now: Date,
  speech: Speech,
): KnownLetter {
  if (message === 'keep-date') return wishedNoMore(known)
  // Why the hours of a course do not suit is no reason to miss a day.
  const reason = message === 'other-hours' ? undefined : given
  const days = daysNamed(topic, known.letter, question)
  const told = isAway(topic) ? whomTold(known, reason !== undefined, question, now, speech) : null
  const between = isAway(topic) ? daysAway(known.letter, question) : null
  if (between && !reason && told === null) return { ...known, between }
  if (!reason && days.length === 0 && told === null) return known
  // Another day or another person may have another reason.
  const { away, whom: spoken, ...rest } = known
  const before = reasonFor(known, topic)
  // What a note for the employer is wanted for does not change why another date is.
  if (topic === 'work-conflict' && reason !== undefined && before !== undefined && days.length === 0)
    return known
  const isSameDay = days.length === 0 || !away || days.join() === away.join()
  const why = reason ?? (isSameDay && !told?.isOther ? before : undefined)
  const on = days.length > 0 ? days : away
  const whom = told ? told.whom : (spoken ?? [])
  const { reason: _, reasonMissed: __, ...others } = rest
  const isMissed = isOfMissed(known, topic)
  const [coming, missed] = isMissed ? [known.reason, why] : [why, known.reasonMissed]
  return {
    ...others,
    ...(coming && { reason: coming }),
    ...(missed && { reasonMissed: missed }),
    ...(on && { away: on }),
    ...(between && { between }),
    ...(whom.length > 0 && { whom }),
  }
}

/** What the person has said of a pregnancy; the same letter when that is nothing new. */
export function withPregnancyTold(
  known: KnownLetter,
  { topic }: Match,
  question: string,
  { asking }: Speech,
): KnownLetter {
  const told = pregnancyTold({ topic, said: question, whole: question }, asking)
  if (told === null || told === (known.pregnant ?? false)) return known
  const { pregnant: _, ...rest } = known
  return told ? { ...rest, pregnant: true } : rest
}

/** That there is no paper to prove the reason, until there is one or the reason is another; the same letter when that is nothing new. */
export function withProofTold(
  known: KnownLetter,
  before: KnownLetter,
  { sworn }: Match,
  question: string,
  { wanted }: Speech,
): KnownLetter {
  if (sworn) return known.sworn ? known : { ...known, sworn }
  const isOther = known.reason !== before.reason || known.reasonMissed !== before.reasonMissed
  if (!known.sworn || !(isOther || wanted.hasProof(question))) return known
  const { sworn: _, ...rest } = known
  return rest
}

/** Of another date nothing is left to be said. */
function wishedNoMore({
  reason: _,
  away: __,
  whom: ___,
  written: ____,
  between: _____,
  sworn: ______,
  ...known
}: KnownLetter): KnownLetter {
  return known
}

/** A day that was missed before has a reason of its own. */
const isOfMissed = ({ letter }: KnownLetter, topic: TopicId): boolean =>
  topic === 'missed' && reproached(letter) !== null

/** What they said of the absence that a topic is about. */
export const reasonFor = (known: KnownLetter, topic: TopicId): Reason | undefined =>
  isOfMissed(known, topic) ? known.reasonMissed : known.reason

/** Null where nobody is named. `isOther`: what was told before was told of somebody else; a new reason may be another one's. */
function whomTold(
  { letter, whom: before = [], reason }: KnownLetter,
  hasReason: boolean,
  question: string,
  now: Date,
  { people, wanted }: Speech,
): { whom: Whom[]; isOther: boolean } | null {
  const said = people.whom(question, letter, now)
  const [first, second] = [before[0], said[0]]
  if (!second) return before.length > 0 && people.takesBack(question) ? { whom: [], isOther: true } : null
  // A name alone says of whom a reason was; another who cannot come has a reason of their own.
  if (!first) return { whom: said, isOther: reason !== undefined && wanted.cannotCome(question) }
  const isMore = before.length === 1 && said.length === 1 && people.isOne(first, second, letter, now)
  if (isMore && !hasReason) return { whom: [{ ...first, ...second }], isOther: false }
  return {
    whom: said,
    isOther: !said.every((one) => before.some((old) => people.isOne(old, one, letter, now))),
  }
}

/** "My wife can't come, our son is ill": why she can't come is not said. */
export function withOwnReason(
  match: Match,
  { letter }: KnownLetter,
  question: string,
  now: Date,
  { people }: Speech,
): Match {
  const { reason, ...rest } = match
  const whom = isAway(match.topic) ? people.whom(question, letter, now) : []
  const isChild = ({ who }: Whom) => who === undefined || people.of(who)?.group === 'child'
  const isOther = ({ who }: Whom) => who === undefined || people.of(who)?.group !== 'child'
  const isTheirs =
    whom.length === 0 ||
    (reason !== 'child-illness' && reason !== 'family-illness') ||
    whom.every(reason === 'child-illness' ? isChild : isOther)
  return isTheirs ? match : rest
}

/** The letter cut down to the days and the person that were meant. */
export function onDaysSaid(known: KnownLetter, topic: TopicId, now: Date): KnownLetter {
  const letter = isAway(topic) && known.whom ? onPersons(known.letter, known.whom) : known.letter
  return { ...known, letter: onDays(letter, topic, known.away ?? [], now) }
}

/** The letter as the person says it is, and one more change for calendars; null when they do not say how it is. */
export function putRight(
  known: KnownLetter,
  words: string,
  now: Date,
  { matcher }: Speech,
): KnownLetter | null {
  const told = words
    .split(/(?<=[.?!;])\s+|\n+/)
    .filter((one) => !matcher.asks(one))
    .join(' ')
  const isTold = maySpeak(known.letter.kind, 'correction') && statesDay(told, true)
  const letter = isTold ? corrected(known.letter, told, now) : null
  return letter && { ...known, letter, moved: (known.moved ?? 0) + 1 }
}

/** Wanted for the letter that is meant; ended for all of them. */
export function reminded(
  { stop }: Match,
  { letters }: Conversation,
  about: KnownLetter | null,
): KnownLetter[] {
  if (stop) return letters.map(({ remind: _, ...known }) => known)
  return about ? [{ ...about, remind: true }] : []
}
