/** Handle: one message in, one reply and the new state of the conversation out. */
import type { Message, Part } from '../message.ts'
import type { Problem } from '../problem.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import { tokens } from '../topics/understanding/text.ts'
import { tellsHarm } from '../topics/worries.ts'
import { type Answers, answerQuestion, unrepeated } from './answer-question.ts'
import { type Choice, type Conversation, emptyConversation } from './conversation.ts'
import { explanation } from './explanation.ts'
import { type Incoming, takeApart } from './incoming.ts'
import { remember } from './remember.ts'
import { lastOf, saidAgain } from './said-again.ts'
import { answerSubject, letterSubject } from './subject.ts'
import type { Speech, Tools } from './tools.ts'
import { topicNamed } from './understand.ts'
import { type Focus, focusOf } from './which-letter.ts'

/**
 * `reply` is null when nothing is to be said. `about` are the ids of the letters that the reply speaks of.
 * `forget`: everything about the person is to be deleted, the reply confirms it.
 */
export type Outcome = {
  reply: { subject: string; parts: Part[] } | null
  conversation: Conversation
  about: string[]
  forget?: true
}

/** Throws only on a fault of ours; what the person can do something about is a reply. */
export function createHandler(given: Tools) {
  return async (message: Message, conversation: Conversation, now: Date): Promise<Outcome> => {
    const tools: Tools = { ...given, reminds: message.channel !== 'terminal' }
    if (message.automatic) return { reply: null, conversation, about: [] }
    const incoming = await takeApart(message, now, tools)
    if (message.files.length === 0 && wantsForgetting(incoming.question, tools))
      return forgotten(message, tools)
    return incoming.letters.length > 0
      ? explained(message, incoming, conversation, now, tools)
      : answered(message, incoming, conversation, now, tools)
  }
}

/** The word itself, or a message that wishes nothing else. Whatever else may mean it is answered with the word to say: it can't be undone. */
function wantsForgetting(text: string, speech: Speech): boolean {
  return topicNamed(text, speech) === 'delete-data' || (!text.includes('?') && speech.plain.erases(text))
}

function forgotten(message: Message, { wording }: Tools): Outcome {
  const parts: Part[] = [{ kind: 'paragraph', text: wording.text('reply:forgotten') }]
  return {
    reply: { subject: answerSubject(message, wording), parts },
    conversation: emptyConversation,
    about: [],
    forget: true,
  }
}

/** A forwarder's "hello, see below, thanks" asks nothing that the explanation does not say. */
const explainedAnyway = new Set<TopicId>([
  'unclear',
  'greeting',
  'thanks',
  'summary',
  'off-topic',
  'about-bot',
  // The explanation brings the file.
  'calendar',
])

function explained(
  message: Message,
  incoming: Incoming,
  before: Conversation,
  now: Date,
  tools: Tools,
): Outcome {
  const { conversation, arrived } = remember(before, incoming.letters, message, now)
  const meant = arrived.at(-1)?.known ?? null
  const focus = { letters: arrived.map(({ known }) => known), certain: true }
  const answers = askedAlong(incoming.question, conversation, focus, now, tools)
  const parts = unrepeated([
    ...answers.flatMap((one) => one.parts),
    ...explanation(arrived, now, {
      wording: tools.wording,
      // A file that was opened where it lies is the person's own: nothing was taken in.
      retentionDays: message.channel === 'terminal' ? null : tools.retentionDays,
      reminds: tools.reminds,
      problems: problemParts(incoming.problems, tools),
      isFirst: before.letters.length === 0,
      // Help for who was harmed does not say what is odd.
      answered: answers.filter(({ partly, topic }) => !partly && topic !== 'scam-check'),
    }),
  ])
  return {
    reply: { subject: letterSubject(message, meant, tools.wording), parts },
    conversation: next(changed(conversation, answers), {
      lastTopics: ['summary', ...answers.map(({ topic }) => topic)],
      offered: [],
      choice: null,
      about: arrived.map(({ known }) => known.id),
    }),
    about: arrived.map(({ known }) => known.id),
  }
}

type Now = { lastTopics: TopicId[]; offered: TopicId[]; choice: Choice | null; about: string[] }

/** A reply that speaks of no letter leaves open what was spoken of before. */
function next(
  { letters, lastAbout = [] }: Conversation,
  { lastTopics, offered, choice, about }: Now,
): Conversation {
  return {
    letters,
    lastTopics,
    offered,
    lastAbout: about.length > 0 ? about : lastAbout,
    ...(choice && { choice }),
  }
}

/** What was asked and the explanation does not say. Of a letter that is not to be trusted it says all there is. */
function askedAlong(
  question: string,
  conversation: Conversation,
  { letters }: Focus,
  now: Date,
  tools: Tools,
) {
  const harmed = tellsHarm(tokens(question), tools.general)
  const trusted = letters.filter(({ letter }) => harmed || letter.kind !== 'suspected-scam')
  if (question === '' || trusted.length === 0) return []
  const { answers } = answerQuestion(question, conversation, { letters: trusted, certain: true }, now, tools)
  return answers.filter(({ topic, about, among }) => {
    const kind = letters.find(({ id }) => id === about)?.letter.kind
    if (harmed && kind === 'suspected-scam') return true
    return !explainedAnyway.has(topic) && !among && (kind === undefined || maySpeak(kind, topic))
  })
}

function answered(
  message: Message,
  { question, problems }: Incoming,
  before: Conversation,
  now: Date,
  tools: Tools,
): Outcome {
  const subject = answerSubject(message, tools.wording)
  if (question === '') {
    const wrong: Problem[] = problems.length > 0 ? problems : [{ code: 'empty-message' }]
    return { reply: { subject, parts: problemParts(wrong, tools) }, conversation: before, about: [] }
  }
  const focus = focusOf(before, message.inReplyTo)
  const { answers, parts, offered, choice } = answerQuestion(question, before, focus, now, tools)
  const wrong = problemParts(worthSaying(problems, answers, before), tools)
  // Beside what went wrong, a greeting or words that were not understood need no answer.
  const said = wrong.length > 0 && answers.every(({ topic }) => explainedAnyway.has(topic)) ? [] : parts
  const about = [...new Set(answers.flatMap((one) => one.about ?? []))]
  const last = lastOf(question, said)
  const shown = isTap(question, tools) ? said : saidAgain(said, last, before, answers, tools)
  return {
    reply: { subject, parts: [...wrong, ...shown] },
    conversation: {
      ...next(changed(before, answers), {
        lastTopics: topicsNow(answers, before),
        offered,
        choice,
        about,
      }),
      last,
    },
    about,
  }
}

/** A button, or the wish for it once more. */
const isTap = (question: string, tools: Tools): boolean =>
  topicNamed(question, tools) !== null || tools.plain.again(question) || tools.plain.asksToWrite(question)

/** What the answers changed of what is remembered. */
function changed(conversation: Conversation, answers: Answers['answers']): Conversation {
  const changes = new Map(answers.flatMap((one) => one.changed ?? []).map((known) => [known.id, known]))
  return { ...conversation, letters: conversation.letters.map((known) => changes.get(known.id) ?? known) }
}

/** Somebody who asks about a letter that is known did not send the picture in their signature as a letter. */
function worthSaying(problems: Problem[], answers: Answers['answers'], { letters }: Conversation): Problem[] {
  const clear = letters.length > 0 && answers.every(({ topic }) => topic !== 'unclear')
  return clear
    ? problems.filter(({ code }) => code !== 'no-letter-found' && code !== 'no-text-on-page')
    : problems
}

/** A "thank you" between two questions does not change what they are about, nor does asking back. */
function topicsNow(answers: Answers['answers'], before: Conversation): TopicId[] {
  const topics = answers.filter(({ among, aside }) => !among && !aside).map(({ topic }) => topic)
  const aside: TopicId[] = ['thanks', 'greeting', 'unclear']
  return topics.every((topic) => aside.includes(topic)) ? before.lastTopics : topics
}

/** Three are enough to know what to do better. */
const mostProblems = 3

function problemParts(problems: Problem[], { wording }: Tools): Part[] {
  const texts = new Map(problems.map((problem) => [`${problem.code} ${problem.file ?? ''}`, problem]))
  return [...texts.values()]
    .slice(0, mostProblems)
    .map((problem) => ({ kind: 'paragraph', text: wording.problem(problem) }))
}
