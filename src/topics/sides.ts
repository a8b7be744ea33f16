/** Sides: what of a letter's own matter a question asks about, whatever topic it was taken for, and the answer to it. */
import type { Letter } from '../letters/letter.ts'
import { decisionAnswer } from './decision-answers.ts'
import { reminderAnswer } from './notes/further.ts'
import { planeLeaves, planeMeets } from './notes/going-back.ts'
import { calledAgain, testFailed, testOrLesson } from './notes/test.ts'
import type { Statement, TopicId } from './topic.ts'
import { tokens } from './understanding/text.ts'

type Answer = (side: Side, letter: Letter, now: Date) => Statement[]

/** The shape of `locales/<lang>/sides.json` has them too. */
export const sides = [
  'shelter',
  'loses',
  'appeal',
  'asylum-on',
  'again',
  'tax',
  'tell-arrival',
  'enter',
  'visa',
  'income',
  'home',
  'reason',
  'time',
  'next',
  'outcome',
  'plane',
  'meeting',
  'fail',
  'test',
  'reminder',
  'once-more',
] as const
/** Of several that a question names the first counts: it says most. */
export type Side = (typeof sides)[number]

/** With which words each is asked, kept in `locales/<lang>/sides.json`; all words of a phrase stand in the question. */
export type SideWords = Record<Side, string[]>

/** All others are about a decision. */
const answers: Partial<Record<Side, Answer>> = {
  plane: (_, letter, now) => planeLeaves(letter, now),
  meeting: (_, letter, now) => planeMeets(letter, now),
  fail: (_, letter) => testFailed(letter),
  test: (_, letter) => testOrLesson(letter),
  reminder: (_, letter, now) => reminderAnswer(letter, now),
  'once-more': (_, letter) => calledAgain(letter),
}
const topics: Partial<Record<Side, TopicId>> = {
  appeal: 'legal-advice',
  plane: 'when',
  meeting: 'where',
  fail: 'cir-test',
  test: 'cir-test',
}

/** What these are asked under. A wish for another date, thanks or a scam is something else. */
const open = new Set<TopicId>([
  'asylum-appointment',
  'cir-course',
  'cir-test',
  'cir-level',
  'several-appointments',
  'cir-breach',
  'consequence',
  'contact-office',
  'cost',
  'duration',
  'family-home-visit',
  'family-receipt',
  'family-timeline',
  'in-trouble',
  'legal-advice',
  'missed',
  'off-topic',
  'prediction',
  'return-aid',
  'sick-decision',
  'summary',
  'travel-before',
  'unclear',
  'validate-visa',
  'visa-tax',
  'visa-types',
  'what-to-bring',
  'when',
  'where',
])
/** Asked under these, a decision is meant also where no word says so. */
const alwaysMeant = new Set<TopicId>(['in-trouble', 'prediction', 'sick-decision'])

/** The side that a question asks about and the letter answers, with the topic that it then is of; null where it asks something else. */
export function sideAsked(
  topic: TopicId,
  question: string[],
  letter: Letter,
  words: SideWords,
  now: Date,
): { side: Side; topic: TopicId } | null {
  // "Is this a reminder?" wants none.
  const mayAsk = (side: Side) => open.has(topic) || (topic === 'reminder' && side === 'reminder')
  const asked = new Set(question)
  const isSaid = (phrase: string) => tokens(phrase).every((word) => asked.has(word))
  const side =
    sides.find((one) => mayAsk(one) && words[one].some(isSaid) && answerOf(one, letter, now).length > 0) ??
    (alwaysMeant.has(topic) && letter.decision ? 'outcome' : null)
  return side && { side, topic: topics[side] ?? 'summary' }
}

export function answerOf(side: Side, letter: Letter, now: Date): Statement[] {
  return (answers[side] ?? decisionAnswer)(side, letter, now)
}
