/** Request for: what a message can be about, and what each of them says and leaves out. */
import { type LetterMessage, letterMessages } from '../topics/letter-message.ts'

/**
 * `reschedule` before the date, `missed` after it; `arrived-late`: the letter came too late; `wrong-details`,
 * `address-change` and `other-change`: what OFII has to put right; `employer`: why the person will be away from work; `renounce`: they do not
 * want to go back to their country after all. The others are what the letter itself is about: `confirm` that one comes,
 * `excuse` for a day that was missed, `unreceived` where no letter had called to it, `same-sex` of whoever receives one, `keep-date` for
 * a wish that is taken back, `new-number` of the reader's telephone, `observations` before a decision,
 * `by-phone` for a talk that need not be held at the office, `more-time` for papers, and the paper for whoever is to `stand-in`.
 */
export type RequestFor =
  | 'reschedule'
  | 'missed'
  | 'arrived-late'
  | 'wrong-details'
  | 'address-change'
  | 'other-change'
  | 'employer'
  | 'renounce'
  | LetterMessage

/** Only these give a reason. */
export const withReason = new Set<RequestFor>(['reschedule', 'missed', 'excuse'])

/** These speak of no day that the letter calls on. */
export const withoutDays = new Set<RequestFor>([
  'excuse',
  'unreceived',
  'other-hours',
  'which-day',
  'renounce',
  'observations',
  'more-time',
])

/** These tell of the reader: a letter without a day has nothing to do with it. */
export const ofPerson = new Set<RequestFor>(['address-change', 'new-number', 'other-change'])

/** These can be read out on the telephone. */
export const sayable = new Set<RequestFor>([
  'reschedule',
  'missed',
  'confirm',
  'keep-date',
  'which-day',
  'new-number',
  'renounce',
])

/** Of several days, these mean some. */
export const ofSomeDays = new Set<RequestFor>(['reschedule', 'missed'])

export const isOfLetter = (about: RequestFor): about is LetterMessage =>
  (letterMessages as readonly string[]).includes(about)
