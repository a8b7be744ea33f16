/** Questions about a decision: which side of it is asked, and the answer that the letter itself gives. */
import type { Decision, DecisionStepId } from '../letters/decision.ts'
import type { Letter } from '../letters/letter.ts'
import { decided, found, help, isGood, reasonWords, steps, stepsAhead, stepValues, why } from './decision.ts'
import { lead, line, ownRule, quoted } from './statement.ts'
import type { Statement, TopicId } from './topic.ts'
import { tokens } from './understanding/text.ts'

const ofSteps = ['visa', 'enter', 'tell-arrival', 'tax', 'again', 'asylum-on'] as const
/** @internal Exported for the shape of `locales/<lang>/decisions.json`. */
export const decisionAspects = [
  'outcome',
  'reason',
  'appeal',
  'time',
  'next',
  'shelter',
  'income',
  'home',
  ...ofSteps,
] as const
export type DecisionAspect = (typeof decisionAspects)[number]

/** With which words each is asked, kept in `locales/<lang>/decisions.json`; all words of a phrase stand in the question. */
export type DecisionWords = Record<DecisionAspect, string[]>

/** What a decision is asked under. A wish for another date, thanks or a scam is something else. */
const open = new Set<TopicId>([
  'asylum-appointment',
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

/** The sides of the letter's decision that a question names; none where it asks something else. */
export function aspectsAsked(
  topic: TopicId,
  question: string[],
  { decision }: Letter,
  words: DecisionWords,
): DecisionAspect[] {
  if (!decision || !open.has(topic)) return []
  const asked = new Set(question)
  const isSaid = (phrase: string) => tokens(phrase).every((word) => asked.has(word))
  const named = decisionAspects.filter(
    (aspect) => words[aspect].some(isSaid) && answerTo(aspect, decision).length > 0,
  )
  return named.length === 0 && alwaysMeant.has(topic) ? ['outcome'] : named
}

/** The one that a question with several of their words is most about comes first. */
const ranked: DecisionAspect[] = [
  'shelter',
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
]

export function ofDecision(letter: Letter, aspects: DecisionAspect[]): Statement[] {
  const { decision } = letter
  const first = ranked.find((aspect) => aspects.includes(aspect))
  const said = decided(letter)
  if (!decision || !first || !said) return []
  if (first === 'outcome') return [said, ...asLines(why(decision)), ...found(decision), ...help(decision)]
  return [...answerTo(first, decision), ...(first === 'tax' ? [] : help(decision))]
}

function answerTo(aspect: DecisionAspect, decision: Decision): Statement[] {
  const { reasons, sizes, fine } = decision
  const step = (id: DecisionStepId) => decision.steps.filter(({ value }) => value.id === id)
  if (aspect === 'outcome') return [line('decision:noReason', {}, ownRule)]
  if (aspect === 'reason') {
    const known = why(decision)
    return known.length > 0 ? [...known, ...found(decision)] : [lead('decision:noReason', {}, ownRule)]
  }
  if (aspect === 'shelter')
    return isGood(decision) ? [] : [lead('decision:shelter', {}, { fact: 'asylum-spada' })]
  if (aspect === 'next') return steps(decision)
  if (aspect === 'time')
    return steps(
      decision,
      stepsAhead(decision).filter(({ value }) => value.count !== null && value.id !== 'lapses'),
    )
  if (aspect === 'appeal') {
    const [one] = step('appeal')
    return one
      ? [lead(isGood(decision) ? 'decision:appealOfYes' : 'decision:appeal', stepValues(one), quoted(one))]
      : []
  }
  if (aspect === 'asylum-on') {
    const [one] = step('asylum-on')
    return one ? [lead('decision:asylumOn', {}, quoted(one))] : []
  }
  if (aspect === 'income' || aspect === 'home') {
    const about = reasons.filter(({ value }) => value.startsWith(aspect))
    const [bad] = about
    if (bad)
      return [
        lead(
          'decision:notFine',
          { reasons: reasonWords({ ...decision, reasons: about, sizes }) },
          quoted(bad),
        ),
      ]
    const good = fine.find(({ value }) => value.startsWith(aspect))
    return good
      ? [
          lead('decision:fineAsked', { what: { key: `decision:fineThing.${good.value}` } }, quoted(good)),
          ...asLines(why(decision)),
        ]
      : []
  }
  if (aspect === 'visa') return steps(decision, [...step('consulate'), ...step('visa')])
  return steps(decision, step(aspect))
}

function asLines(statements: Statement[]): Statement[] {
  return statements.map((one) => (one.role === 'lead' ? { ...one, role: 'line' } : one))
}
