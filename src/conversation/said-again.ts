/** Said again: where another question gets the same answer once more, it says so and asks what is meant. */
import type { Part } from '../message.ts'
import { hash } from '../topics/understanding/text.ts'
import type { Answer } from './answer-topic.ts'
import type { Conversation, Last } from './conversation.ts'
import type { Speech } from './tools.ts'

/** In paragraphs, lists and texts: what is no longer than this is its own short form. */
const short = 1

export const lastOf = (question: string, parts: Part[]): Last => ({
  asked: hash(question.trim().toLowerCase()),
  said: hash(JSON.stringify(parts)),
})

/** The same where it is no repetition, the very question was asked again, or a warning bears repeating. */
export function saidAgain(
  parts: Part[],
  now: Last,
  { last, letters }: Conversation,
  answers: Answer[],
  { wording }: Speech,
): Part[] {
  const isSame = last?.said === now.said && last.asked !== now.asked
  const isWarning = letters.some(({ letter }) => letter.kind === 'suspected-scam')
  const isAnswer = answers.some(({ topic }) => topic !== 'unclear') && parts.length > short
  return isSame && isAnswer && !isWarning
    ? [...parts, { kind: 'paragraph', text: wording.text('answer:meantOther') }]
    : parts
}
