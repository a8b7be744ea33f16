/** Kind: what one file of `kinds/` declares about a sort of letter, and the two shapes of code that work on a letter. */
import type { FieldName, KindName, Letter, Purpose } from './letter.ts'
import type { Passage } from './passage.ts'

/** A pattern that speaks for a kind. It counts twice when it stands in a heading or the subject line. */
export type Sign = { pattern: RegExp; points: number }

/** The text a letter is read from, the kind it was found to be, and the present. */
export type Context = { passage: Passage; kind: Kind; now: Date }

/** Reads one field, or a few that belong together. Fields that are lists are added up over all readers. */
export type Reader = (context: Context) => Partial<Letter>

/** Takes the whole letter and returns the whole letter: compares findings, lowers `sure`, adds warnings. */
export type Refiner = (letter: Letter, context: Context) => Letter

export type Kind = {
  name: KindName
  /** How strongly the text speaks for this kind; 0 means that it is not one. The highest wins. */
  recognise(passage: Passage): number
  readers: Reader[]
  /** What a letter of this kind should say: what it does not say is `missing`. */
  expects: FieldName[]
  /** What an appointment is for when the words beside it do not say. */
  purpose: Purpose
  /** What else one of its appointments can be for, when the words beside the date say so. */
  alsoFor?: Purpose[]
  /** Several dates of one purpose are several days to attend, not a contradiction. */
  severalDays?: true
}
