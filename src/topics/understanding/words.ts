/** Words: what a language's `words.json` says about its vocabulary. Types only. */
import type { DocumentId } from '../../letters/letter.ts'

/** Why somebody cannot come: one of the reasons that the French message to OFII can give. */
export const reasons = [
  'work',
  'illness',
  'travel',
  'exam',
  'childcare',
  'treatment',
  'child-illness',
  'family-illness',
  'bereavement',
  'wedding',
  'birth',
  'other',
] as const
export type Reason = (typeof reasons)[number]

/** Kept folded, as `tokens` reads them: "isn't" is "isnt". */
type Telling = {
  /** May stand between a denial, or whoever is ill, and the reason. */
  light: string[]
  verbs: string[]
  negations: string[]
  /** Before a negation, they say that somebody cannot. */
  able: string[]
  /** Before a noun of the reader's or of nobody's, and before one of somebody else's. */
  mine: string[]
  theirs: string[]
  speaker: string[]
  pronouns: string[]
  /** Behind an illness, before whoever has it. */
  of: string[]
  /** Before a noun that does nothing itself: "to the airport". */
  prepositions: string[]
  /** Begin another clause. */
  breaks: string[]
}

export type Words = {
  /** Words of one meaning, in whichever language people mix in: "radio", "radiographie" and "x-ray" are one concept. */
  concepts: Record<string, string[]>
  /** What people call each document, in English and in French. */
  documents: Partial<Record<DocumentId, string[]>>
  /** What speaks for each reason. The first that fits is taken. */
  reasons: Partial<Record<Reason, string[]>>
  /** The small words around a reason: who tells it of whom, and what denies it. */
  telling: Telling
  /** Said for politeness, without meaning for the question. */
  fillers: string[]
  /** Begin a question. */
  openers: string[]
  /** Say that somebody wants to know what comes next: "I don't know", "tell me". */
  wonders: string[]
  /** Begin half a thought, which what follows the comma ends: "if I miss it". */
  conditions: string[]
  /** Begin what somebody says it is not about. */
  denials: string[]
  /** Whole questions that say nothing without the sentence before: "is this normal". */
  generic: string[]
  /** Stand where a noun was named the turn before: "it", "that", "there". */
  pointers: string[]
  /** Begin a question that leans on the one before: "and", "what about". */
  leaning: string[]
  /** The places in a list of offers: "the first one" is 0; the last is -1. */
  places: Record<string, number>
  /** Where a letter's signature begins. */
  closings: string[]
  /** Said of reminders, they end them. */
  stops: string[]
}
