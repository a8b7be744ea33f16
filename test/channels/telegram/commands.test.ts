/** Each command of the menu is understood as what the menu says of it. */
import { expect, it } from 'vitest'
import { answerQuestion } from '../../../src/conversation/answer-question.ts'
import { emptyConversation } from '../../../src/conversation/conversation.ts'
import { loadSpeech } from '../../../src/speech.ts'
import { texts } from './texts.ts'

const topics: Record<string, string> = {
  letter: 'summary',
  bring: 'what-to-bring',
  reschedule: 'reschedule',
  privacy: 'privacy',
  delete: 'delete-data',
  help: 'about-bot',
  start: 'greeting',
}

it.each(Object.entries(texts.commands))('/%s', async (name, { ask, description }) => {
  const { answers } = answerQuestion(
    ask,
    emptyConversation,
    { letters: [], certain: true },
    new Date(0),
    await loadSpeech(30),
  )
  expect(answers.map((answer) => answer.topic)).toEqual([topics[name]])
  // Bot API, BotCommand: 1-32 of these letters; a description of 1-256 characters.
  expect(name).toMatch(/^[a-z0-9_]{1,32}$/)
  expect(description.length).toBeLessThan(60)
})
