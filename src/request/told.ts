/** Told: what the person said beside the reason, as a message needs it. */
import type { Whom } from '../topics/whom.ts'
import type { Say } from './say.ts'

/**
 * What the person said beside the reason: who of a family cannot come, the relative whom another message is about, that they
 * have no proof, that they chose the days, and on which weekdays they are never free.
 */
export type Told = {
  whom?: Whom[]
  who?: string
  sex?: 'f' | 'm' | null
  sworn?: true
  chosen?: true
  /** Until when from when they are away. */
  between?: { from: string; to: string }
  /** As the message is signed. */
  name?: string
  weekdays?: number[]
  /** Their new telephone number. */
  number?: string | null
}

/** Their new telephone number, or the place for it where it was not told. */
export const numberOf = (say: Say, { number }: Told) => ({ number: number ?? say('new-number.open') })
