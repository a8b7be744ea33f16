/** How a letter lets one ask for another date, and what its numbers are for. Types and vocabulary only. */
import type { Found } from './letter.ts'
import type { Opening } from './xray.ts'

/** Reasons that letters themselves name as examples of a good one. */
export const reasonExamples = [
  'illness',
  'hospital',
  'accident',
  'court',
  'death',
  'birth',
  'exam',
  'work',
  'child',
  'wedding',
] as const
export type ReasonExample = (typeof reasonExamples)[number]

/** What a number is for, where the letter has it serve for no other date; `movesNone`: it says so in words. */
export type PhoneUse = {
  phone: string
  use: 'medical-emergency' | 'emergency' | 'find' | 'same-day' | 'connection' | 'other'
  movesNone: boolean
  said: Found<true>
}

/** The hours at which a number (`0491325360`) is answered. */
export type PhoneHours = { phone: string; open: Found<Opening> }

export type Reschedule = {
  email: Found<string> | null
  phone: Found<string> | null
  notice: string | null
  onceOnly: boolean
  /** The words behind `onceOnly`. */
  limit?: Found<string>
  /** The only way in which the letter wants to be asked, where it names one. */
  by?: 'write' | 'call' | 'post' | 'online'
  /** The words that have it done on a site. */
  online?: Found<string>
  /** What the letter wants to see before it gives another date. */
  reason?: Found<'proof' | 'serious' | 'serious-with-proof' | 'why'>
  /** Its own examples of a reason; an empty list where one of them is not known. */
  examples?: Found<ReasonExample[]>
  /** As soon as one can. */
  soon?: Found<true>
  /** The number to be given. */
  giving?: Found<'foreigner-number'>
  /** Said only of those who are ill or whose health keeps them away, or of those who come late as well. */
  of?: Found<'ill' | 'health' | 'late-too'>
  /** It is done on the slip that goes back. */
  slip?: Found<true>
  /** The only other day is that of the group behind. */
  to?: Found<'next-group'>
  /** Only one of several days may be moved, or each of them once. */
  oneDay?: Found<'one' | 'each'>
  /** The letter wants the office left alone with it: the centre moves the days. */
  notOffice?: Found<true>
  /** Which of the appointments is to be said. */
  which?: Found<true>
  /** It may be asked for until the hour of the appointment. */
  untilHour?: Found<true>
  /** The proof is sent afterwards, and to the office. */
  thenProof?: Found<true>
}
