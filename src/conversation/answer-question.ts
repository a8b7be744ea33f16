/** Answers a question: each part of it by its topic, from the letter that is meant and from what is known in general. */
import type { Part } from '../message.ts'
import type { RequestFor } from '../request/request.ts'
import { answer } from '../topics/answer.ts'
import type { Match } from '../topics/match.ts'
import { acrossLetters } from '../topics/several-appointments.ts'
import type { Statement, TopicId } from '../topics/topic.ts'
import { topicIds } from '../topics/topic.ts'
import { type DrawnAnswer, drawAnswer } from '../wording/answer.ts'
import { calendarPart } from './calendar-part.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import { requestParts } from './request-part.ts'
import type { Speech } from './tools.ts'

type Answer = DrawnAnswer & { topic: TopicId }

/** `parts` is the whole reply; `offered` are the topics that it asks back about. */
export type Answers = { answers: Answer[]; parts: Part[]; offered: TopicId[] }

/**
 * Answers in the order asked, each topic once. `meant` is the letter that the question is about, null without one.
 */
export function answerQuestion(
  question: string,
  conversation: Conversation,
  meant: KnownLetter | null,
  now: Date,
  speech: Speech,
): Answers {
  const matches = understood(question, conversation, meant, speech)
  const clear = matches.filter(({ topic }) => topic !== 'unclear')
  const offered = offers(matches, clear)
  const answers = matches.map((match) =>
    match.topic === 'unclear' && clear.length > 0
      ? notUnderstood(match, speech)
      : answerOne(match, conversation, meant, now, speech),
  )
  return { answers, parts: [...answers.flatMap((one) => one.parts), ...offerParts(offered, speech)], offered }
}

/** What is offered when it has to ask back; what this reply answers anyway is not. */
function offers(matches: Match[], clear: Match[]): TopicId[] {
  const likely = matches
    .filter(({ topic }) => topic === 'unclear')
    .flatMap(({ alternatives }) => alternatives)
  return [...new Set(likely)].filter((topic) => !clear.some((match) => match.topic === topic)).slice(0, 3)
}

function offerParts(offered: TopicId[], { wording }: Speech): Part[] {
  if (offered.length === 0) return []
  return [
    { kind: 'paragraph', text: wording.text('answer:didYouMean') },
    ...offered.map((topic): Part => ({ kind: 'suggestion', ...wording.suggestion(topic) })),
  ]
}

/** One part of several: the person has to see which. */
function notUnderstood({ part }: Match, { wording }: Speech): Answer {
  const text = wording.text('answer:unclearPart', { part })
  return { topic: 'unclear', parts: [{ kind: 'paragraph', text }], fromLetter: [], sources: [], sure: false }
}

/** A word that a suggestion offered is what it says; all else is for the matcher. */
function understood(
  question: string,
  conversation: Conversation,
  meant: KnownLetter | null,
  speech: Speech,
): Match[] {
  const named = topicNamed(question, speech)
  if (named) return [{ part: question, topic: named, sure: true, alternatives: [] }]
  const { lastTopics, offered } = conversation
  return speech.matcher.match(question, { lastTopics, offered, kind: meant?.letter.kind ?? null })
}

/** The topic whose button or word this is. */
export function topicNamed(question: string, { wording }: Speech): TopicId | null {
  const asked = bare(question)
  if (asked === '') return null
  return (
    topicIds.find((topic) => {
      const { label, ask } = wording.suggestion(topic)
      return asked === bare(ask) || asked === bare(label)
    }) ?? null
  )
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
}

function answerOne(
  match: Match,
  conversation: Conversation,
  meant: KnownLetter | null,
  now: Date,
  speech: Speech,
): Answer {
  const { topic } = match
  const statements = statementsFor(match, conversation, meant, now, speech)
  const drawn = drawAnswer(statements, speech.wording)
  const extra = actionParts(match, statements, meant, now, speech)
  const [first, ...rest] = drawn.parts
  return {
    ...drawn,
    topic,
    sure: drawn.sure && match.sure,
    // What is to be copied stands right under the sentence that announces it.
    parts: first ? [first, ...extra, ...rest] : extra,
  }
}

function statementsFor(
  match: Match,
  conversation: Conversation,
  meant: KnownLetter | null,
  now: Date,
  speech: Speech,
): Statement[] {
  const { topic, item } = match
  const letters = conversation.letters.map(({ letter }) => letter)
  const across = topic === 'several-appointments' ? acrossLetters(letters, now) : []
  if (across.length > 0) return across
  return answer(topic, meant?.letter ?? null, speech.general, now, item ? { item } : {})
}

/** What an answer brings along: the calendar file, the French message, the button that deletes. */
function actionParts(
  { topic, reason }: Match,
  statements: Statement[],
  meant: KnownLetter | null,
  now: Date,
  { wording, requests }: Speech,
): Part[] {
  if (topic === 'delete-data') return [{ kind: 'suggestion', ...wording.suggestion(topic) }]
  if (!meant) return []
  if (topic === 'calendar') return calendarPart(meant, wording, now)
  const announced = announcedMessage(statements)
  return announced
    ? requestParts(requests.compose(meant.letter, announced, reason ?? null), announced, wording)
    : []
}

/** The message that the statements say is there: after the date it is another one. */
function announcedMessage(statements: Statement[]): RequestFor | null {
  if (statements.some(({ say }) => say.startsWith('move:missed.'))) return 'missed'
  const asksToMove = new Set(['move:write', 'move:call', 'move:both', 'move:unknown'])
  return statements.some(({ say }) => asksToMove.has(say)) ? 'reschedule' : null
}
