/** By the letter in hand: what words ask that name one of its days, people or matters, where they were taken for something vaguer. */
import { lineOfDay, topicOnDay } from '../topics/day-asked.ts'
import { daysUntil, mainAppointment } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import { sideAsked } from '../topics/sides.ts'
import type { TopicId } from '../topics/topic.ts'
import { tokens } from '../topics/understanding/text.ts'
import { corrected, namesDay } from './correct.ts'
import { isShort } from './letter-meant.ts'
import { sureOf } from './said-plainly.ts'
import { statesDay } from './states-day.ts'
import type { Speech } from './tools.ts'
import { daysNamed, isAway, saysMoreThanDay } from './which-days.ts'
import type { Focus } from './which-letter.ts'

/** Of a letter for several people, whoever names one of them asks when, or what was asked before. */
export function aboutMember(
  match: Match,
  { letters }: Focus,
  last: TopicId | undefined,
  now: Date,
  { people }: Speech,
): Match {
  const letter = letters.at(-1)?.letter
  if (!letter) return match
  const members = people.members(match.part, letter, now)
  if (members.length === 0) return match
  // Whatever was spoken of before, who asks when somebody comes wants no message.
  if (match.topic === last && isAway(last) && people.asksWhen(match.part)) return sureOf('when', match.part)
  if (!vague.has(match.topic)) return match
  const aspect = people.aspect(match.part)
  if (aspect === 'contract') return sureOf('cir-exempt', match.part)
  // What the letter does not say of somebody's x-ray is no question of where.
  if (aspect === 'xray')
    return members.some(({ xray, notCalled }) => xray || notCalled) ? sureOf('xray-where', match.part) : match
  if (aspect !== null) return match.topic === 'unclear' ? sureOf('when', match.part) : match
  if (!people.isBare(match.part, letter)) return match
  return sureOf(last?.startsWith('xray') ? last : 'when', match.part)
}

/** What "and my son?" is taken for. */
const vague = new Set<TopicId>(['unclear', 'children', 'companion'])

/** "Why 21 May": it names a day of the letter and asks nothing else. */
export function isOfDay(said: string, { letters: [known, ...others] }: Focus, { plain }: Speech): boolean {
  return (
    known !== undefined && others.length === 0 && plain.ofDay(said) && lineOfDay(known.letter, said) !== null
  )
}

/** Taken for these, "must I go on the second day?" asks of that day. */
const ofGoing = new Set<TopicId>(['reschedule', 'civic-training', 'cir-course'])

/** "The 4 January I am in vacation": whatever it sounds like, it asks of a day of the letter. */
export function ofDays(
  matches: Match[],
  { letters: [known, ...others] }: Focus,
  now: Date,
  { matcher, wanted }: Speech,
): Match[] {
  if (!known || others.length > 0) return matches
  return matches.map((match) => {
    const { part } = match
    const mustGo =
      (match.topic === 'missed'
        ? matcher.asks(part) && !/\bmiss/i.test(part)
        : ofGoing.has(match.topic) && wanted.asksIfBound(part)) &&
      isToCome(daysNamed('missed', known.letter, part), now)
    const topic = mustGo ? 'when' : topicOnDay(match.topic, known.letter, part)
    return topic === match.topic ? match : { ...match, topic, sure: true, alternatives: [] }
  })
}

/** Whatever it was taken for: what asks about the letter's own matter is answered from there. */
export function withSides(
  matches: Match[],
  said: string,
  { letters }: Focus,
  now: Date,
  { sides }: Speech,
): Match[] {
  const letter = letters.at(-1)?.letter
  if (!letter) return matches
  const settled = matches.map((one): Match => {
    const words = [...(one.words ?? []), ...tokens(matches.length === 1 ? said : one.part)]
    const asked = sideAsked(one.topic, words, letter, sides, now)
    return asked ? { ...one, ...asked, sure: true, alternatives: [] } : one
  })
  // "Did they accept my wife and kids?" has whom it is about beside it.
  return letter.decision && settled.some(({ side }) => side)
    ? settled.filter(({ topic }) => topic !== 'children' && topic !== 'companion')
    : settled
}

/** Of a date that was not sure, whoever names a day and asks nothing has been told which one is right. */
export function settles(
  said: string,
  last: TopicId | undefined,
  { letters: [known, ...others] }: Focus,
  now: Date,
  { matcher }: Speech,
): boolean {
  if (!known || others.length > 0 || said.length > longestTold || matcher.asks(said)) return false
  // After a message that asks for another date, a day alone is the one that is wished for.
  if (!statesDay(said, last !== 'reschedule' && last !== 'work-conflict')) return false
  return (
    mainAppointment(known.letter)?.date.sure === false &&
    namesDay(said) &&
    corrected(known.letter, said, now) !== null
  )
}

/** In characters: a line or two. */
const longestTold = 160

/** "The 16th", after a message that lists all the days of a course, says on which of them somebody is away; null where it does not. */
export function ofDayOnly(
  said: string,
  last: TopicId,
  { letters: [known, ...others] }: Focus,
  now: Date,
  { matcher }: Speech,
): TopicId | null {
  if (!known || others.length > 0 || matcher.asks(said) || !isShort(said)) return null
  const days = daysNamed(last, known.letter, said)
  if (days.length === 0 || saysMoreThanDay(known.letter, said)) return null
  return last === 'missed' && isToCome(days, now) ? 'when' : last
}

/** What is to come was not missed. */
const isToCome = (days: string[], now: Date): boolean =>
  days.length > 0 && days.every((day) => daysUntil(day, now) >= 0)

/** "Only Dinesh", after a message that lists a whole family. */
export function isPersonOnly(
  said: string,
  last: TopicId,
  { letters: [known, ...others] }: Focus,
  now: Date,
  { people }: Speech,
): boolean {
  if (!known || others.length > 0 || said.includes('?') || !isAway(last)) return false
  const { letter } = known
  return people.isBare(said, letter) && people.whom(said, letter, now).some(({ name }) => name !== undefined)
}
