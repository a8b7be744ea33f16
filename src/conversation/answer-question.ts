/** Answers a question: each part of it by its topic, from the letter that is meant and from what is known in general. */
import type { Part } from '../message.ts'
import { type Match, usual } from '../topics/match.ts'
import type { TopicId } from '../topics/topic.ts'
import { tokens } from '../topics/understanding/text.ts'
import { worried } from '../topics/worries.ts'
import { type Answer, answerOne } from './answer-topic.ts'
import type { Choice, Conversation } from './conversation.ts'
import { ofMissedDay } from './meant-instead.ts'
import type { Speech } from './tools.ts'
import { understood } from './understand.ts'
import type { Focus } from './which-letter.ts'

/** `parts` is the whole reply; `offered` are the topics that it asks back about, `choice` the letters. */
export type Answers = { answers: Answer[]; parts: Part[]; offered: TopicId[]; choice: Choice | null }

/**
 * Answers in the order asked, each topic once. `focus` are the letters that were spoken of last. A message that only
 * says which letter is meant asks again what was asked before.
 */
export function answerQuestion(
  said: string,
  conversation: Conversation,
  focus: Focus,
  now: Date,
  speech: Speech,
): Answers {
  const { question, matches: found, on } = understood(said, conversation, focus, now, speech)
  const matches = withAllWords(ofMissedDay(found, on, now, speech), question).map((match) =>
    withWorry(match, on, speech),
  )
  const clear = matches.filter(({ topic, sure }) => topic !== 'unclear' || sure)
  const answers = matches.map((match) => {
    const answer = answerOne(match, question, conversation, on, now, speech)
    const isLost = match.topic === 'unclear' && clear.length > 0 && isOpen(answer)
    if (!isLost) return answer
    return sayingOnly(
      match.sure ? ['answer:changedMind'] : ['answer:unclearPart', { part: match.part }],
      speech,
    )
  })
  // What the letter itself answers leaves nothing to ask back about.
  const open = matches.filter((_, at) => answers[at] && isOpen(answers[at]))
  const offered = offers(open, clear)
  const parts = [...saidOnce(answers).flatMap((one) => one.parts), ...offerParts(offered, speech)]
  return { answers, parts: suggestionsLast(unrepeated(parts)), offered, choice: choiceOf(question, answers) }
}

/** The letter has no answer to it. */
const isOpen = ({ settled, fromLetter }: Answer) => !settled && fromLetter.length === 0

/** Of a scam every word counts; what was not understood about one is answered as one, and nothing else is offered. */
function withWorry(match: Match, { letters }: Focus, { general }: Speech): Match {
  const letter = letters.at(-1)?.letter ?? null
  const isScam = letter?.kind === 'suspected-scam'
  const words = match.words ?? tokens(match.part)
  if (match.topic !== 'unclear') return isScam ? { ...match, words } : match
  if (!isScam && worried('unclear', words, letter, general).length === 0) return match
  return { ...match, words, topic: 'scam-check', sure: true, alternatives: [] }
}

/** In characters: a longer message tells a story beside its question. */
const oneQuestion = 300

/** Where a short message asks one thing, its other sentences say more of that: "It is a VLS-T. Do I need it?" */
function withAllWords(matches: Match[], question: string): Match[] {
  const [only, ...others] = matches
  if (!only?.words || others.length > 0 || question.length > oneQuestion) return matches
  return [{ ...only, words: [...new Set([...only.words, ...tokens(question)])] }]
}

function choiceOf(question: string, answers: Answer[]): Choice | null {
  const asking = answers.filter(({ among }) => among !== undefined)
  const letters = asking.flatMap(({ among = [] }) => among.map(({ id }) => id))
  return asking.length > 0
    ? { question, topics: asking.map(({ topic }) => topic), letters: [...new Set(letters)] }
    : null
}

/** Two answers may begin with the same sentence about the letter; what stands above a list belongs to that list. */
export function unrepeated(parts: Part[]): Part[] {
  const said = new Set<string>()
  return parts.filter((part, index) => {
    const words = JSON.stringify(part)
    const alone = part.kind === 'paragraph' && parts[index + 1]?.kind !== 'list'
    const again = (alone || part.kind === 'suggestion') && said.has(words)
    said.add(words)
    return !again
  })
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
  const meant = [...new Set(likely)].filter(
    (topic) => !neverMeant.has(topic) && !clear.some((match) => match.topic === topic),
  )
  return meant.length === 0 && likely.length > 0 && clear.length === 0 ? usual : meant.slice(0, 3)
}

function offerParts(offered: TopicId[], { wording }: Speech): Part[] {
  if (offered.length === 0) return []
  return [
    { kind: 'paragraph', text: wording.text('answer:didYouMean') },
    ...offered.map((topic): Part => ({ kind: 'suggestion', ...wording.suggestion(topic) })),
  ]
}

/** One part of several that was not understood, which the person has to see; or words that take back what was said. */
function sayingOnly(said: Parameters<Speech['wording']['text']>, { wording }: Speech): Answer {
  return {
    topic: 'unclear',
    about: null,
    parts: [{ kind: 'paragraph', text: wording.text(...said) }],
    fromLetter: [],
    sources: [],
    sure: false,
  }
}
