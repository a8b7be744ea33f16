/** Answers one topic: what the letter says of it, what is known in general, and what comes with it. */
import type { Part } from '../message.ts'
import { reasonOfLoss } from '../topics/exact/loss.ts'
import type { Match } from '../topics/match.ts'
import { acrossLetters } from '../topics/several-appointments.ts'
import type { TopicId } from '../topics/topic.ts'
import { type DrawnAnswer, drawAnswer } from '../wording/answer.ts'
import { actionParts, announcedAt, withoutContact } from './brought-along.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import { titleOf } from './explanation.ts'
import { signedAs } from './own-name.ts'
import { saidFor } from './statements-for.ts'
import {
  onDaysSaid,
  putRight,
  reminded,
  withNews,
  withOwnReason,
  withPregnancyTold,
  withProofTold,
} from './told-of-letter.ts'
import type { Speech } from './tools.ts'
import { onDayAsked } from './which-days.ts'
import { type Focus, lettersFor } from './which-letter.ts'
import { letterWith } from './words-asked.ts'
import { inShort, isWrittenBefore, linesAbout, writtenAs } from './written-before.ts'

/** `about` is the id of the letter that it was answered from. `partly`: it speaks of one thing on the letter's list only. */
export type Answer = DrawnAnswer & {
  topic: TopicId
  about: string | null
  partly?: true
  /** It says what the letter gives, whatever the question was taken for. */
  settled?: true
  /** It only says what a word means: what was spoken of before is still what is spoken of. */
  aside?: true
  /** It asks which of these letters is meant. */
  among?: KnownLetter[]
  /** Letters of which something else is remembered now: that a reminder is wanted, or why somebody can't come. */
  changed?: KnownLetter[]
}

/**
 * What is known of one topic, from the letter that it is about. `question` is the whole message: a correction may go
 * over several sentences. Where several letters may be meant and do not say the same, it asks which.
 */
export function answerOne(
  match: Match,
  question: string,
  conversation: Conversation,
  focus: Focus,
  now: Date,
  speech: Speech,
): Answer {
  const letters = match.word
    ? letterWith(match.word, conversation, focus)
    : lettersFor(match.topic, [match.part, question], conversation, focus, now, speech)
  const from = (known: KnownLetter | null) => answerFrom(match, question, conversation, known, now, speech)
  const [first = null, ...others] = letters
  if (others.length === 0) {
    const shown = first && onDaysSaid(withNews(first, match, question, now, speech), match.topic, now)
    return named(from(first), conversation, shown, speech)
  }
  const across = match.topic === 'when' ? acrossLetters(letters, now) : []
  if (across.length > 0)
    return { ...drawAnswer(across, speech.wording), topic: match.topic, about: null, sure: match.sure }
  const [answer, ...same] = letters.map(from)
  if (answer && same.every(({ parts }) => JSON.stringify(parts) === JSON.stringify(answer.parts)))
    return { ...answer, about: null }
  return whichOne(match.topic, letters, speech)
}

/** Who lost a baby has nobody to look after; who is to fly home speaks of that flight, and not of a trip that keeps them. */
function withReason(match: Match, whole: string, known: KnownLetter | null, { asking }: Speech): Match {
  const loss = reasonOfLoss({ topic: match.topic, said: match.part, whole }, asking)
  if (loss) return { ...match, reason: loss }
  if (match.reason !== 'travel' || known?.letter.kind !== 'return-aid') return match
  const { reason: _, ...rest } = match
  return rest
}

function answerFrom(
  given: Match,
  question: string,
  conversation: Conversation,
  known: KnownLetter | null,
  now: Date,
  speech: Speech,
): Answer {
  const ofThem = known ? withOwnReason(given, known, question, now, speech) : given
  const match = withReason(ofThem, question, known, speech)
  const { topic } = match
  const right = topic === 'correction' && known ? putRight(known, question, now, speech) : null
  const news = right ?? (known && signedAs(withNews(known, match, question, now, speech), match))
  const proven = news && known && withProofTold(news, known, match, question, speech)
  const noted = proven && withPregnancyTold(proven, match, question, speech)
  const about = noted && onDaysSaid(noted, topic, now)
  const asked = about && { ...about, letter: onDayAsked(about.letter, topic, match.part) }
  const { statements, settled } = saidFor(match, question, conversation, about, asked, now, speech)
  const extra = settled ? [] : actionParts(match, statements, about, now, speech)
  const drawn = drawAnswer(withoutContact(statements, extra), speech.wording)
  // A reason or a day is news, even where it was said before.
  if (about && noted === known && !match.message && isWrittenBefore(extra, about, match, question, speech)) {
    const other = askedAlone(match, about, speech)
    if (other) return answerFrom(other, question, conversation, known, now, speech)
    const lines = drawAnswer(linesAbout(match, about.letter, now, speech), speech.wording)
    const parts = [...lines.parts, ...inShort(drawn.parts, speech)]
    return { ...lines, topic, about: about.id, sure: drawn.sure && match.sure, parts }
  }
  const written = writtenAs(extra)
  const changed =
    noted && written !== null
      ? { ...noted, written: { as: written, topic, ...(match.message && { message: match.message }) } }
      : noted
  return {
    ...drawn,
    topic,
    about: about?.id ?? null,
    sure: drawn.sure && (match.sure || settled),
    ...(settled && { settled: true as const }),
    ...(match.item ? { partly: true } : {}),
    ...(match.word ? { aside: true } : {}),
    ...(topic === 'reminder' && speech.reminds && { changed: reminded(match, conversation, noted) }),
    ...(changed && changed !== known && { changed: [changed] }),
    // What is to be copied stands right under the sentence that announces it.
    parts: drawn.parts.toSpliced(announcedAt(statements, drawn.parts, speech), 0, ...extra),
  }
}

/** What a question asks without what was spoken of before it, where that is something else. */
function askedAlone(
  { topic, part }: Match,
  { letter }: KnownLetter,
  { matcher, wanted }: Speech,
): Match | null {
  // Another hour or day is the wish itself, whatever it sounds like.
  if (topic === 'reschedule' && wanted.movesDate(part)) return null
  const [alone, ...more] = matcher.match(part, { lastTopics: [], offered: [], kind: letter.kind })
  const isOther = alone?.sure === true && alone.topic !== topic && !neverInstead.has(alone.topic)
  return isOther && more.length === 0 ? alone : null
}

/** Said beside a message that is wanted, these are not what is asked. */
const neverInstead = new Set<TopicId>([
  'about-bot',
  'thanks',
  'greeting',
  'delete-data',
  'fraud-request',
  'instruction-attack',
  'off-topic',
  'reschedule',
  'missed',
  'unclear',
])

/** With several letters at hand, an answer says which of them it speaks of; above a text to send, not far below it. */
function named(answer: Answer, { letters }: Conversation, known: KnownLetter | null, speech: Speech): Answer {
  const spoke = answer.fromLetter.length > 0 || answer.parts.some(({ kind }) => kind === 'copy')
  if (!known || !spoke || letters.length < 2 || answer.topic === 'several-appointments') return answer
  const [, values] = titleOf(known)
  const text = speech.wording.text('date' in values ? 'answer:about' : 'answer:aboutUndated', values)
  const note: Part = { kind: 'note', text }
  const at = answer.parts.some(({ kind }) => kind === 'copy') ? 1 : answer.parts.length
  return { ...answer, parts: answer.parts.toSpliced(at, 0, note) }
}

function whichOne(topic: TopicId, among: KnownLetter[], { wording }: Speech): Answer {
  const offers = among.map((known): Part => {
    const [, values] = titleOf(known)
    const name = wording.words('date' in values ? 'answer:letter' : 'answer:letterUndated', values)
    return { kind: 'suggestion', label: name.charAt(0).toUpperCase() + name.slice(1), ask: name }
  })
  return {
    topic,
    about: null,
    among,
    parts: [{ kind: 'paragraph', text: wording.text('answer:whichLetter') }, ...offers],
    fromLetter: [],
    sources: [],
    sure: false,
  }
}
