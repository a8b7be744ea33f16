/** Topic and Statement: one thing that can be said about a letter, and what it stands on. */
import type { FieldName, Found, Letter } from '../letters/letter.ts'

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
  'duration',
  'cost',
  'companion',
  'interpreter',
  'contact-office',
  'calendar',
  'letter-missing-part',
  'scam-check',
  'reschedule',
  'consequence',
  'missed',
  'late-arrival',
  'children',
  'fasting',
  'xray-where',
  'xray-booking',
  'xray-cost',
  'xray-pregnancy',
  'vaccination-records',
  'medical-content',
  'certificate-use',
  'no-letter-yet',
  'travel-before',
  'cir-what',
  'cir-half-day',
  'civic-training',
  'about-bot',
  'privacy',
  'delete-data',
  'greeting',
  'thanks',
  'legal-advice',
  'prediction',
  'fraud-request',
  'instruction-attack',
  'off-topic',
  'unclear',
] as const
export type TopicId = (typeof topicIds)[number]

/** A fact of `locales/<lang>/facts.json`: it carries its source, grade and the day it was checked. */
export type FactId = string

/** What a statement stands on. No statement leaves without one. */
export type Because = { quote: Found<unknown> } | { fact: FactId } | { missing: FieldName }

/** A key of `locales/<lang>/say/<namespace>.json`, as `namespace:key`. */
export type WordingKey = `${string}:${string}`

/** Dates, times and lists stay values until wording draws them. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { date: string }
  | { time: string }
  | { french: string }
  | { key: WordingKey }
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

/** What one topic can say about a letter; an empty list when the letter is silent. */
export type Topic = { id: TopicId; about(letter: Letter, now: Date): Statement[] }
