/** Replies: what is answered to one question whose topic is known, with a letter of invented people in hand. */
import type { Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { answer } from '../../src/topics/answer.ts'
import { withMentions } from '../../src/topics/mentions.ts'
import type { TopicId } from '../../src/topics/topic.ts'
import { tokens } from '../../src/topics/understanding/text.ts'
import { drawAnswer } from '../../src/wording/answer.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')

/** The answer and the letter's lines beside it, in parts. */
export function drawnReply(topic: TopicId, letter: Letter | null, question: string) {
  const words = tokens(question)
  const known = answer(topic, letter, locale.general, now, { words })
  return drawAnswer(withMentions(known, { topic, words }, letter, locale.mentions, now), wording)
}

/** The same as golden files have it. */
export const replyTo = (topic: TopicId, letter: Letter | null, question: string): string =>
  draw(drawnReply(topic, letter, question).parts)
