/** Decision: what a letter that says yes or no decides, why, and what may follow. */
import type { Decision, DecisionStep } from '../letters/decision.ts'
import type { Found, Letter } from '../letters/letter.ts'
import { folded } from './folded.ts'
import { asLines, item, lead, line, quoted, wordsOf } from './statement.ts'
import type { Statement, Value, Values, WordingKey } from './topic.ts'

const subjects: Partial<Record<Letter['kind'], string>> = {
  'family-reunification': 'family',
  'asylum-reception': 'reception',
  'return-aid': 'return',
}

/** In the one sentence that says it; null where the letter decides nothing. */
export function decided({ kind, decision }: Letter): Statement | null {
  if (!decision) return null
  const { outcome, besides, on } = decision
  const judged = outcome.value.startsWith('opinion')
  if (outcome.value === 'mixed') {
    const more: Value = besides ? { key: 'decision:besides', with: { quote: wordsOf(besides) } } : null
    const because = quoted(outcome, ...(besides ? [besides] : []))
    return lead('decision:mixed', { quote: wordsOf(outcome), besides: more }, because)
  }
  const say: WordingKey = judged
    ? `decision:${outcome.value}`
    : `decision:${outcome.value}.${subjects[kind] ?? 'other'}`
  const values = {
    on:
      on && !isOfEffect.test(folded(outcome.quote))
        ? { key: 'decision:on' as const, with: { date: { date: on } } }
        : null,
    quote: wordsOf(outcome),
  }
  return lead(say, values, quoted(outcome))
}

/** From when it counts, or until when, is not when it was decided. */
const isOfEffect = /\b(?:a compter|a partir|jusqu'\w+|des|effet|au plus tard|avant)\b[^.;]{0,20}\d/

export const isGood = ({ outcome }: Decision): boolean => outcome.value.endsWith('yes')

/** The reason for a no, and what was found good beside it; a yes may tell why it once was no. */
export function why(decision: Decision): Statement[] {
  const [first, ...others] = decision.reasons
  if (!first || isGood(decision)) return []
  const because = quoted(first, ...others)
  return first.value === 'other'
    ? [lead('decision:whyWords', { quote: wordsOf(first) }, because)]
    : [lead('decision:why', { reasons: reasonWords(decision) }, because)]
}

export function reasonWords({ reasons, sizes }: Decision): Value {
  const known = reasons.filter(({ value }) => value !== 'other')
  const list = known.map(({ value }): Value => {
    const sized = value === 'home-size' && sizes
    return sized
      ? { key: 'decision:reasons.home-sizes', with: { ...sized } }
      : { key: `decision:reasons.${value}` }
  })
  return { list }
}

export function found({ fine }: Decision): Statement[] {
  const [first, ...others] = fine
  if (!first) return []
  const list = fine.map(({ value }): Value => ({ key: `decision:fineThing.${value}` }))
  return [line('decision:fine', { what: { list } }, quoted(first, ...others))]
}

/** Whoever got a yes need not appeal: said when asked. */
export function stepsAhead(decision: Decision): Found<DecisionStep>[] {
  return decision.steps.filter(({ value }) => !isGood(decision) || value.id !== 'appeal')
}

/** Each step as an item under a heading; one alone is a sentence. */
export function steps(decision: Decision, wanted: Found<DecisionStep>[] = stepsAhead(decision)): Statement[] {
  const [first, ...others] = wanted
  if (!first) return []
  const one = (step: Found<DecisionStep>): Value => ({
    key: `decision:step.${step.value.id}`,
    with: stepValues(step),
  })
  const because = quoted(first, ...others)
  if (others.length === 0) return [lead('decision:only', { step: one(first) }, because)]
  return [
    lead(isGood(decision) ? 'decision:next' : 'decision:nextNo', {}, because),
    ...wanted.map((step) => item('decision:item', { step: one(step) }, quoted(step))),
  ]
}

export function stepValues(step: Found<DecisionStep>): Values {
  const { count, unit, court } = step.value
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(step.quote)?.[0]
  return {
    within:
      count !== null && unit !== null
        ? { key: `decision:within.${unit}`, with: { count, from: fromOf(step.quote) } }
        : null,
    court: court ? { key: 'decision:court', with: { town: court } } : null,
    office: email ? { key: 'decision:office', with: { email } } : null,
    quote: wordsOf(step),
  }
}

/** From when a time is counted. */
function fromOf(quote: string): Value {
  if (/\b(?:notifi\w+|r[ée]ception|pr[ée]sente?|ce courrier|cette (?:lettre|d[ée]cision))\b/iu.test(quote))
    return { key: 'decision:from.notice' }
  if (/\b(?:arriv[ée]e|entr[ée]e en france|venue)\b/iu.test(quote)) return { key: 'decision:from.arrival' }
  return /\b(?:d[ée]livrance|obtention|d[ée]livr[ée]s?)\b/iu.test(quote)
    ? { key: 'decision:from.visa' }
    : null
}

/** A few days are soon gone. */
const short = 15

/** Who helps where the answer is no. */
export function help(decision: Decision): Statement[] {
  if (isGood(decision)) return []
  const soon = decision.steps.some(
    ({ value: { count, unit } }) => count !== null && (unit === 'day' || unit === null) && count <= short,
  )
  return [line(soon ? 'decision:helpNow' : 'decision:help', {}, { fact: 'help-3039' })]
}

/** Behind the sentence that says what was decided, in the explanation of the whole letter. */
export function decisionLines({ decision }: Letter): Statement[] {
  if (!decision) return []
  return asLines([...why(decision), ...found(decision), ...steps(decision), ...help(decision)])
}

/** What stands among the steps of a decision is not said again as a deadline. */
export const isOfDecision = ({ decision }: Letter, quotes: (string | undefined)[]): boolean =>
  decision?.steps.some(({ quote }) =>
    quotes.some((one) => one !== undefined && (quote.includes(one) || one.includes(quote))),
  ) ?? false
