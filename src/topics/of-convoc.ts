/** Topics that are asked of Convoc itself, or told to it, and not of the letter. */
import type { TopicId } from './topic.ts'

const ofConvoc: readonly TopicId[] = [
  'about-bot',
  'delete-data',
  'fraud-request',
  'greeting',
  'instruction-attack',
  'privacy',
  'reminder',
  'scam-check',
  'thanks',
]

export const isOfConvoc = (topic: TopicId): boolean => ofConvoc.includes(topic)

/** Also where something is done with the letter: its day kept in a calendar, a mistake put right. */
export const isToldToConvoc = (topic: TopicId): boolean =>
  isOfConvoc(topic) || topic === 'calendar' || topic === 'correction'
