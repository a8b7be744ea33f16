/** Conversation: what is remembered of one person's letters and questions. Types only. */
import type { Letter } from '../letters/letter.ts'
import type { LetterMessage } from '../topics/letter-message.ts'
import type { TopicId } from '../topics/topic.ts'
import type { Reason } from '../topics/understanding/words.ts'
import type { Whom } from '../topics/whom.ts'

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
  /** Why they can't come, once they have said it. */
  reason?: Reason
  /** Why they did not come, on a day that the letter reproaches them with. */
  reasonMissed?: Reason
  /** They have no paper to prove why. */
  sworn?: true
  /** They have told that they are pregnant. */
  pregnant?: true
  /** Of whom of a family they said so; of themselves where nobody is there. */
  whom?: Whom[]
  /** By what the last French message about it is known again, and the topic that it was written for. */
  written?: { as: number; topic: TopicId; message?: LetterMessage }
  /** From which day until which they are away, the day of the letter between them. */
  between?: { from: string; to: string }
  /** Their own, as they gave it for a message. */
  name?: string
  /** On which of its days (`2027-03-16`), where it has several. */
  away?: string[]
}

/** "Which letter do you mean?": what had been asked, about which topics, and the ids of the letters that were named. */
export type Choice = { question: string; topics: TopicId[]; letters: string[] }

/** Their words are nobody's business later. */
export type Last = { asked: number; said: number }

export type Conversation = {
  /** Oldest first; the last one is meant when nothing says otherwise. */
  letters: KnownLetter[]
  /** The topics of the last answer: "and the x-ray?" builds on them. */
  lastTopics: TopicId[]
  /** What was offered when it had to ask back. */
  offered: TopicId[]
  /** Ids of the letters that the last answer spoke of. */
  lastAbout?: string[]
  /** It asked which letter is meant. */
  choice?: Choice
  /** By what the last message and the answer to it are known again. */
  last?: Last
}

export const emptyConversation: Conversation = { letters: [], lastTopics: [], offered: [] }
