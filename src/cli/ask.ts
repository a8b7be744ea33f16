/** `convoc ask`: answers one question, about a letter or in general. */
import { parseArgs } from 'node:util'
import { drawMarkdown } from '../channels/markdown.ts'
import { type Answers, answerQuestion } from '../conversation/answer-question.ts'
import { emptyConversation } from '../conversation/conversation.ts'
import { remember } from '../conversation/remember.ts'
import type { Tools } from '../conversation/tools.ts'
import { focusOf } from '../conversation/which-letter.ts'
import { type Command, clock, exit, print, UsageError } from './command.ts'
import { toMessage } from './files.ts'
import { complainUnread, exitCode, readOnce, withAnswering } from './reading.ts'

export const run: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      letter: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean' },
      now: { type: 'string' },
    },
  })
  const [question = '', ...more] = positionals
  if (question.trim() === '') throw new UsageError('What is the question? Put it in quotation marks.')
  // The names after the first one of `--letter a.jpg b.jpg`.
  if (more.length > 0 && values.letter.length === 0) {
    throw new UsageError('One question at a time, in quotation marks; letters come after --letter.')
  }
  const now = clock(values.now)
  const files = [...values.letter, ...more]
  return await withAnswering(async ({ tools }) => {
    const { conversation, code } = await aboutLetter(files, now, tools)
    const answers = answerQuestion(question, conversation, focusOf(conversation), now, tools)
    print(values.json ? JSON.stringify(answersJson(answers), null, 2) : drawMarkdown(answers.parts))
    return code
  })
}

/** The conversation as it is after the letter came in; the letter's own question was not asked. */
async function aboutLetter(files: string[], now: Date, tools: Tools) {
  if (files.length === 0) return { conversation: emptyConversation, code: exit.answered }
  const message = await toMessage(files, now)
  const { incoming } = await readOnce(message, now, tools)
  complainUnread(incoming, tools)
  const { conversation } = remember(emptyConversation, incoming.letters, message, now)
  return { conversation, code: exitCode({ ...incoming, question: '' }) }
}

function answersJson({ answers, parts }: Answers) {
  return {
    answers: answers.map((answer) => ({
      topic: answer.topic,
      text: drawMarkdown(answer.parts),
      fromLetter: answer.fromLetter,
      sources: answer.sources,
      sure: answer.sure,
    })),
    reply: drawMarkdown(parts),
  }
}
