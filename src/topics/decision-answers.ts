/** Answers about a decision: one for each side of it that people ask about, all from the letter. */
import type { Decision, DecisionStepId } from '../letters/decision.ts'
import type { Letter } from '../letters/letter.ts'
import { decided, found, help, isGood, reasonWords, steps, stepsAhead, stepValues, why } from './decision.ts'
import type { Side } from './sides.ts'
import { asLines, lead, ownRule, quoted } from './statement.ts'
import type { Statement } from './topic.ts'

/** What the letter says of one side of its decision, and who helps; empty where it says nothing of it. */
export function decisionAnswer(side: Side, letter: Letter): Statement[] {
  const { decision } = letter
  const said = decided(letter)
  if (!decision || !said) return []
  if (side === 'outcome') return [said, ...asLines(why(decision)), ...found(decision), ...help(decision)]
  // What is only announced is not lost yet, and can be answered.
  if (side === 'loses')
    return decision.outcome.value === 'planned'
      ? [said, ...asLines(steps(decision)), ...help(decision)]
      : decision.outcome.value === 'stop'
        ? [said, ...help(decision)]
        : []
  const own = answerTo(side, decision)
  return own.length === 0 || side === 'tax' ? own : [...own, ...help(decision)]
}

function answerTo(aspect: Side, decision: Decision): Statement[] {
  const { reasons, sizes, fine } = decision
  const step = (id: DecisionStepId) => decision.steps.filter(({ value }) => value.id === id)
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
  return steps(
    decision,
    decision.steps.filter(({ value }) => value.id === aspect),
  )
}
