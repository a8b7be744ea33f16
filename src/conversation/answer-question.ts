/** Answers a question: each part of it by its topic, from the letter that is meant and from what is known in general. */
import type { Part } from '../message.ts'
import type { Match } from '../topics/match.ts'
import { type TopicId, topicIds } from '../topics/topic.ts'
import { type Answer, answerOne } from './answer-topic.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'

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
      : answerOne(match, question, conversation, meant, now, speech),
  )
  const parts = [...saidOnce(answers).flatMap((one) => one.parts), ...offerParts(offered, speech)]
  return { answers, parts: suggestionsLast(parts), offered }
}

/** Two questions about a letter that is not to be trusted have one and the same answer. */
function saidOnce(answers: Answer[]): Answer[] {
  return [...new Map(answers.map((one) => [JSON.stringify(one.parts), one])).values()]
}

/** A channel without buttons shows them where they stand; the question that they answer goes with them. */
function suggestionsLast(parts: Part[]): Part[] {
  const isSuggestion = (part: Part | undefined) => part?.kind === 'suggestion'
  const isLast = (part: Part, index: number) =>
    isSuggestion(part) || (part.kind === 'paragraph' && isSuggestion(parts[index + 1]))
  return [...parts.filter((part, index) => !isLast(part, index)), ...parts.filter(isLast)]
}

/** Nobody means these when their question was not understood; and a tap that deletes is not offered on a guess. */
const neverMeant = new Set<TopicId>([
  'greeting',
  'thanks',
  'unclear',
  'off-topic',
  'instruction-attack',
  'fraud-request',
  'delete-data',
])

/** What is offered when it has to ask back; what this reply answers anyway is not. */
function offers(matches: Match[], clear: Match[]): TopicId[] {
  const likely = matches
    .filter(({ topic }) => topic === 'unclear')
    .flatMap(({ alternatives }) => alternatives)
  return [...new Set(likely)]
    .filter((topic) => !neverMeant.has(topic) && !clear.some((match) => match.topic === topic))
    .slice(0, 3)
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
  return {
    topic: 'unclear',
    about: null,
    parts: [{ kind: 'paragraph', text }],
    fromLetter: [],
    sources: [],
    sure: false,
  }
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
