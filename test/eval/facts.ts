/** Grades whether answers hold their facts: questions of the newcomers' list and of our own, each asked with a letter that fits it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawMarkdown } from '../../src/channels/markdown.ts'
import { answerQuestion } from '../../src/conversation/answer-question.ts'
import { answerOne } from '../../src/conversation/answer-topic.ts'
import { type Conversation, emptyConversation } from '../../src/conversation/conversation.ts'
import { takeApart } from '../../src/conversation/incoming.ts'
import { remember } from '../../src/conversation/remember.ts'
import type { Tools } from '../../src/conversation/tools.ts'
import { focusOf } from '../../src/conversation/which-letter.ts'
import type { Part } from '../../src/message.ts'
import { createReader } from '../../src/reading/read.ts'
import { loadSpeech } from '../../src/speech.ts'
import { type TopicId, topicIds } from '../../src/topics/topic.ts'
import { tokens } from '../../src/topics/understanding/text.ts'
import { asMessage } from './message.ts'
import { newcomers } from './questions.ts'
import { grid } from './table.ts'

/**
 * Each question's letter (`after`: asked the day after its last date), then patterns that its answer must hold. `others`
 * are questions of our own: topic, letter, question, patterns.
 */
type Expected = { letters: Record<string, string>; questions: Record<string, string[]>; others: string[][] }
type Asked = { conversation: Conversation; now: Date }
type Question = { name: string; text: string; topics: string; letter: string; facts: string[] }
type Graded = { name: string; asMeant: string[]; asUnderstood: string[]; reply: string }

const root = join(import.meta.dirname, '../..')
const day = 86_400_000

export async function gradeFacts(verbose: boolean): Promise<string> {
  const expected: Expected = JSON.parse(
    readFileSync(join(import.meta.dirname, 'questions-facts.json'), 'utf8'),
  )
  const reader = createReader({ isolated: false })
  const tools: Tools = { ...(await loadSpeech(30)), reminds: true, read: reader.read }
  const known = new Map<string, Asked>()
  for (const [name, folder] of Object.entries(expected.letters)) {
    const asked = await withLetter(folder, tools)
    known.set(name, asked)
    known.set(`${name} after`, { ...asked, now: afterwards(asked) })
  }
  await reader.stop()
  const lists: [string, Question[]][] = [
    [
      'of newcomers',
      newcomers().map(({ id, text, expected: topics }) => {
        const [letter = '', ...facts] = expected.questions[id] ?? []
        return { name: `${id} ${text}`, text: text.replaceAll(' / ', '\n'), topics, letter, facts }
      }),
    ],
    [
      'of our own',
      expected.others.map(([topics = '', letter = '', text = '', ...facts]) => ({
        name: text,
        text,
        topics,
        letter,
        facts,
      })),
    ],
  ]
  const graded = lists.map(([name, questions]) => ({
    name,
    answers: questions
      .filter(({ facts }) => facts.length > 0)
      .map((one) => gradeOne(one, known.get(one.letter) ?? withoutLetter, tools)),
  }))
  const table = grid([
    ['all facts in the answer', 'count', 'topic as meant', 'topic as understood'],
    ...graded.map(({ name, answers }) => [
      name,
      String(answers.length),
      share(answers, ({ asMeant }) => asMeant),
      share(answers, ({ asUnderstood }) => asUnderstood),
    ]),
  ])
  const failures = graded.flatMap(({ answers }) => answers.flatMap(failure))
  return [`\n${table}`, ...(verbose ? failures : [])].join('\n')
}

const withoutLetter: Asked = { conversation: emptyConversation, now: new Date('2027-01-20T09:00Z') }

/** As its topics were meant, and as the question was understood. */
function gradeOne({ name, text, topics, facts }: Question, asked: Asked, tools: Tools): Graded {
  const { conversation, now } = asked
  const { parts } = answerQuestion(text, conversation, focusOf(conversation), now, tools)
  const best = readings(topics)
    .map((meant) => missing(facts, partsOf(meant, text, asked, tools)))
    .sort((a, b) => a.length - b.length)[0]
  return { name, asMeant: best ?? facts, asUnderstood: missing(facts, parts), reply: plain(parts) }
}

function share(answers: Graded[], lacks: (one: Graded) => string[]): string {
  const held = answers.filter((one) => lacks(one).length === 0).length
  return answers.length === 0 ? '–' : `${((100 * held) / answers.length).toFixed(1)} %`
}

function failure({ name, asMeant, asUnderstood, reply }: Graded): string[] {
  if (asMeant.length > 0) return [`lacks ${asMeant.join(', ')}: ${name}\n${reply}\n`]
  return asUnderstood.length > 0
    ? [`lacks, as understood, ${asUnderstood.join(', ')}: ${name}\n${reply}\n`]
    : []
}

/** A letter forwarded two days after it was written. */
async function withLetter(folder: string, tools: Tools): Promise<Asked> {
  const path = join(root, 'fixtures', folder)
  const truth: { issuedOn?: string | string[] | null } = existsSync(join(path, 'truth.json'))
    ? JSON.parse(readFileSync(join(path, 'truth.json'), 'utf8'))
    : {}
  const issued = [truth.issuedOn ?? '2027-01-03'].flat()[0]
  const now = new Date(Date.parse(`${issued}T10:00:00Z`) + 2 * day)
  const bytes = new Uint8Array(readFileSync(join(path, 'letter.pdf')))
  const message = await asMessage([{ name: 'letter.pdf', type: 'application/pdf', bytes }], now)
  const { letters } = await takeApart(message, now, tools)
  return { conversation: remember(emptyConversation, letters, message, now).conversation, now }
}

function afterwards({ conversation, now }: Asked): Date {
  const dates = conversation.letters.flatMap(({ letter }) =>
    letter.appointments.map(({ date }) => date.value),
  )
  const last = dates.sort().at(-1)
  return last === undefined ? now : new Date(Date.parse(`${last}T10:00:00Z`) + day)
}

/** Each way in which a question may be meant, as the topics of its parts. */
function readings(topics: string): TopicId[][] {
  return topics
    .split('|')
    .map((way) => way.split('+').flatMap((name) => topicIds.filter((topic) => topic === name)))
}

/** The answer where the topic was understood: what its words name is still for the answer to find. */
function partsOf(topics: TopicId[], question: string, { conversation, now }: Asked, tools: Tools): Part[] {
  const focus = focusOf(conversation)
  const found = tools.matcher.match(question, { lastTopics: [], offered: [], kind: null })
  return topics.flatMap((topic) => {
    const match = found.find((one) => one.topic === topic) ?? {
      part: question,
      topic,
      sure: true,
      alternatives: [],
      words: tokens(question),
    }
    return answerOne(match, question, conversation, focus, now, tools).parts
  })
}

const plain = (parts: Part[]) => drawMarkdown(parts).replaceAll('*', '')

function missing(facts: string[], parts: Part[]): string[] {
  const text = plain(parts)
  return facts.filter((fact) => !new RegExp(fact, 'is').test(text))
}
