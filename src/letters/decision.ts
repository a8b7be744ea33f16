/** Decision: the answer that a letter gives to a request, why, and what may follow. Types and vocabulary only. */
import type { Found } from './letter.ts'

/** `stop`: help that was given ends; `planned`: it may end soon; an opinion goes to whoever decides; `mixed`: yes to a part, no to another. */
export type Outcome = 'yes' | 'no' | 'mixed' | 'stop' | 'planned' | 'opinion-yes' | 'opinion-no'

/** @internal Exported for the test that each has words. */
export const decisionReasons = [
  'home-size',
  'home-state',
  'income',
  'stay',
  'late-request',
  'offer-refused',
  'home-left',
  'absent',
  'asked-again',
  'hidden',
  'order',
  'papers',
  'other',
] as const
export type DecisionReason = (typeof decisionReasons)[number]

/** @internal Exported for the test that each has words. */
export const decisionSteps = [
  'consulate',
  'visa',
  'enter',
  'tell-arrival',
  'family-called',
  'tax',
  'lapses',
  'remarks',
  'again',
  'appeal',
  'asylum-on',
  'leave-home',
] as const
export type DecisionStepId = (typeof decisionSteps)[number]

/** `court`: the town of the court that it names. */
export type DecisionStep = {
  id: DecisionStepId
  count: number | null
  unit: 'day' | 'week' | 'month' | null
  court: string | null
}

export type Decision = {
  outcome: Found<Outcome>
  /** Of a mixed answer, the other half: what the first sentence does not say. */
  besides: Found<string> | null
  /** The day on which it was taken, where that sentence names it. */
  on: string | null
  reasons: Found<DecisionReason>[]
  /** The size of the home and the size that is asked for, in m². */
  sizes: { has: number; wanted: number } | null
  /** What was looked at and found good. */
  fine: Found<'income' | 'home-size' | 'home-state'>[]
  steps: Found<DecisionStep>[]
}
