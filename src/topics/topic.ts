/** Topic and Statement: one thing that can be said about a letter, and what it stands on. */
import type { DocumentId, FieldName, Found, Letter } from '../letters/letter.ts'
import type { Side } from './sides.ts'

/** The ids of what a person can ask about; an answer carries one. Each has `locales/en/ask/<id>.txt`. */
export const topicIds = [
  'summary',
  'in-trouble',
  'when',
  'where',
  'several-appointments',
  'what-to-bring',
  'item-explained',
  'paper-or-phone',
  'originals-or-copies',
  'translation-needed',
  'photos-needed',
  'duration',
  'cost',
  'companion',
  'interpreter',
  'accessibility',
  'contact-office',
  'calendar',
  'reminder',
  'letter-missing-part',
  'scam-check',
  'reschedule',
  'work-conflict',
  'consequence',
  'missed',
  'late-arrival',
  'letter-arrived-late',
  'wrong-details',
  'address-change',
  'proof-of-request',
  'children',
  'fasting',
  'xray-where',
  'xray-booking',
  'xray-cost',
  'xray-old',
  'xray-pregnancy',
  'xray-refusal',
  'vaccination-records',
  'vaccines-required',
  'health-tests',
  'medical-privacy',
  'medical-content',
  'medical-who',
  'certificate-use',
  'certificate-lost',
  'health-check-rvs',
  'no-letter-yet',
  'travel-before',
  'visa-ends-first',
  'renewal-window',
  'visa-types',
  'validate-visa',
  'visa-tax',
  'visa-reference',
  'foreigner-number',
  'healthcare-access',
  'cir-what',
  'cir-exempt',
  'cir-half-day',
  'cir-test',
  'cir-level',
  'cir-course',
  'civic-training',
  'civic-exam',
  'cir-review',
  'cir-breach',
  'family-receipt',
  'family-home-visit',
  'family-timeline',
  'sick-who',
  'sick-documents',
  'sick-certificate',
  'sick-exam',
  'sick-more-info',
  'sick-decision',
  'sick-cost',
  'asylum-appointment',
  'return-aid',
  'about-bot',
  'privacy',
  'delete-data',
  'greeting',
  'thanks',
  'correction',
  'legal-advice',
  'prediction',
  'fraud-request',
  'instruction-attack',
  'off-topic',
  'unclear',
] as const
export type TopicId = (typeof topicIds)[number]

export const isTopic = (name: string): name is TopicId => (topicIds as readonly string[]).includes(name)

/** A fact of `locales/<lang>/facts.json`: it carries its source, grade and the day it was checked. */
export type FactId = string

/** What a statement stands on. No statement leaves without one. */
export type Because =
  | { quote: Found<unknown>; also?: Found<unknown>[] }
  | { fact: FactId }
  | { missing: FieldName }

/** A key of `locales/<lang>/say/<namespace>.json`, as `namespace:key`. */
export type WordingKey = `${string}:${string}`

/** Dates, times and lists stay values until wording draws them. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { date: string }
  /** `to` makes it a span of time; `about`: that end is no exact hour. */
  | { time: string; to?: string; about?: boolean }
  | { french: string }
  | { key: WordingKey; with?: Values }
  | { list: Value[] }
  /** Days from today, negative in the past: "in 6 weeks". */
  | { away: number }
export type Values = Record<string, Value>

/** How a statement is drawn: its first line, a line of its own, an item of a list, the letter's words, small print, text to copy. */
export type Role = 'lead' | 'line' | 'item' | 'quote' | 'note' | 'copy'

export type Statement = {
  role: Role
  say: WordingKey
  with: Values
  because: Because
  /** Left out of the explanation of the whole letter; said when asked. */
  onlyWhenAsked?: true
}

/**
 * What the question named beside its topic: a document, its words as they were understood, and whether something is to
 * end. `reminded`: the person has asked for reminders before. `oneDay`: of several days some are meant, and the letter
 * holds only those.
 */
export type Asked = {
  item?: DocumentId
  words?: string[]
  stop?: true
  reminded?: true
  oneDay?: true
  /** The side of the letter’s own matter that it asks about. */
  side?: Side
}

/** What one topic can say about a letter; an empty list when the letter is silent. */
export type Topic = { id: TopicId; about(letter: Letter, now: Date, asked?: Asked): Statement[] }
