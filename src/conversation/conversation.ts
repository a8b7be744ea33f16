/** Conversation: what is remembered of one person's letters and questions. Types only. */
import type { Letter } from '../letters/letter.ts'
import type { TopicId } from '../topics/topic.ts'

export type KnownLetter = {
  id: string
  letter: Letter
  /** ISO instant. */
  receivedAt: string
  /** Ids of the replies that speak of it: an answer to one of them is about this letter. */
  replies: string[]
  /** How often its appointment was moved by a later letter: calendars replace their entry by it. */
  moved?: number
  /** The person wants to be reminded of it. */
  remind?: true
}

export type Conversation = {
  /** Oldest first; the last one is meant when nothing says otherwise. */
  letters: KnownLetter[]
  /** The topics of the last answer: "and the x-ray?" builds on them. */
  lastTopics: TopicId[]
  /** What was offered when it had to ask back. */
  offered: TopicId[]
}

export const emptyConversation: Conversation = { letters: [], lastTopics: [], offered: [] }
