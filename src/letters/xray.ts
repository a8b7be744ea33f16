/** What a letter says of the chest x-ray and of fasting: for whom, where, when and on what terms. */
import type { Length } from './length.ts'
import type { Found } from './letter.ts'

/** What a pregnant person is to do about the chest x-ray. `maybe`: the letter says it also to somebody who only may be. */
export type Pregnancy = {
  xray: 'no' | 'exempt' | 'tell'
  maybe: boolean
  tell: 'office' | 'doctor' | 'centre' | 'arrival' | null
  by: 'call' | 'write' | null
  bring: 'pregnancy-certificate' | 'maternity-record' | null
}

/** Hours of the week, each part where the letter says it; weekdays 0 (Sunday) to 6. */
export type Opening = {
  days: [number, number] | null
  half: 'morning' | 'afternoon' | null
  from: string | null
  to: string | null
  /** Days one by one, 0 (Sunday) to 6: those on which it is open, and those on which it is not. */
  on?: number[]
  except?: number[]
  /** It is only better then. */
  preferred?: true
}

/** What a letter says of the chest x-ray beside whether and when to have one. */
export type Xray = {
  pregnancy?: Found<Pregnancy>
  /** Any radiology centre will do. */
  anywhere?: Found<true>
  /** The centre that it names, with the address. */
  centre?: Found<string>
  phone?: Found<string>
  /** Those among which it leaves the choice; `centre` and `phone` are then not set. */
  centres?: Found<{ name: string; phone: string | null }[]>
  walkIn?: Found<true>
  opening?: Found<Opening>
  /** The last day for it, `2027-03-09`. */
  until?: Found<string>
  /** The first day for it. */
  since?: Found<string>
  /** So many days before the visit at the latest; working days are not counted here. */
  daysBefore?: Found<{ count: number; working: boolean }>
  /** It is made on the day of the visit, at a place of its own; with the hour, where the letter says it. */
  sameDay?: Found<{ place: string; time: string | null }>
  /** False: at one's own expense. */
  free?: Found<boolean>
  show?: Found<'letter' | 'letter-and-id' | 'letter-and-passport' | 'prescription' | 'voucher'>
  /** How old it may be on the day of the visit. */
  newerThan?: Found<Length>
  /** One that the reader has already is enough. */
  ownWillDo?: Found<true>
  /** Only whoever has not had it made yet. */
  unlessDone?: Found<true>
  /** No x-ray is to be made for this visit. */
  none?: Found<'doctor-decides' | 'not-needed'>
  /** Whom of a family it is for; a name as the letter prints it. */
  forWhom?: Found<
    'wife' | 'husband' | 'you' | 'adults' | 'each' | { names: string } | { over: number } | { from: number }
  >
  notFor?: Found<'children' | { under: number } | { name: string }>
}

/** How to come without having eaten. */
export type FastingTerms = {
  since?: Found<'evening' | 'midnight' | { hours: number }>
  water?: Found<boolean>
  medicines?: Found<'take' | 'bring' | 'wait' | 'ask'>
  /** What the letter says of them that is none of these, or more than one. */
  ofMedicines?: Found<string>
}
