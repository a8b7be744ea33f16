/** Answers one topic: what the letter says of it, what is known in general, and what comes with it. */
import type { Letter } from '../letters/letter.ts'
import type { Part } from '../message.ts'
import { answer } from '../topics/answer.ts'
import { withDayAsked } from '../topics/day-asked.ts'
import { exactly } from '../topics/exact/exact.ts'
import { congratulated } from '../topics/exact/expecting.ts'
import type { Question } from '../topics/exact/question.ts'
import { explainWord } from '../topics/glossary/explain-word.ts'
import { withGlosses } from '../topics/glossary/gloss.ts'
import { aboutMessage, withoutProof } from '../topics/letter-messages.ts'
import type { Match } from '../topics/match.ts'
import { aspectOf, membersMeant } from '../topics/member-meant.ts'
import { withMentions } from '../topics/mentions.ts'
import { aboutMembers } from '../topics/people.ts'
import { acrossLetters } from '../topics/several-appointments.ts'
import type { Statement, TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import { type DrawnAnswer, drawAnswer } from '../wording/answer.ts'
import { actionParts, announcedAt, withoutContact } from './brought-along.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import { corrected } from './correct.ts'
import { titleOf } from './explanation.ts'
import { statesDay } from './states-day.ts'
import type { Speech } from './tools.ts'
import { daysNamed, isAway, onDayAsked, onDays } from './which-days.ts'
import { type Focus, lettersFor } from './which-letter.ts'
import { onPerson, personMeant } from './which-person.ts'
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
    const shown = first && onDaysSaid(withNews(first, match, question, speech), match.topic, now)
    return named(from(first), conversation, shown, speech)
  }
  const across = match.topic === 'when' ? acrossLetters(lettersOf(letters), now) : []
  if (across.length > 0)
    return { ...drawAnswer(across, speech.wording), topic: match.topic, about: null, sure: match.sure }
  const [answer, ...same] = letters.map(from)
  if (answer && same.every(({ parts }) => JSON.stringify(parts) === JSON.stringify(answer.parts)))
    return { ...answer, about: null }
  return whichOne(match.topic, letters, speech)
}

/** Who is to fly home speaks of that flight, and not of a trip that keeps them. */
function withoutJourney(match: Match, known: KnownLetter | null): Match {
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
  const match = withoutJourney(given, known)
  const { topic } = match
  const right = topic === 'correction' && known ? putRight(known, question, now, speech) : null
  const noted = right ?? (known && withNews(known, match, question, speech))
  const about = noted && onDaysSaid(noted, topic, now)
  const asked = about && { ...about, letter: onDayAsked(about.letter, topic, match.part) }
  const exact =
    match.message || match.word
      ? []
      : exactlyOf(questionOf(match, question, conversation), about, now, speech)
  const own = exact.length > 0 ? exact : statementsFor(match, question, conversation, asked, now, speech)
  const statements = glossed(own, speech)
  const extra = exact.length > 0 ? [] : actionParts(match, statements, about, now, speech)
  const drawn = drawAnswer(withoutContact(statements, extra), speech.wording)
  // A reason or a day is news, even where it was said before.
  if (about && noted === known && isWrittenBefore(extra, about, match, question, speech)) {
    const other = askedAlone(match, about, speech)
    if (other) return answerFrom(other, question, conversation, known, now, speech)
    const lines = drawAnswer(linesAbout(match, about.letter, speech), speech.wording)
    const parts = [...lines.parts, ...inShort(drawn.parts, speech)]
    return { ...lines, topic, about: about.id, sure: drawn.sure && match.sure, parts }
  }
  const written = writtenAs(extra)
  const changed = noted && written !== null ? { ...noted, written: { as: written, topic } } : noted
  return {
    ...drawn,
    topic,
    about: about?.id ?? null,
    sure: drawn.sure && (match.sure || exact.length > 0),
    ...(exact.length > 0 && { settled: true as const }),
    ...(match.item ? { partly: true } : {}),
    ...(match.word ? { aside: true } : {}),
    ...(topic === 'reminder' && speech.reminds && { changed: reminded(match, conversation, noted) }),
    ...(changed && changed !== known && { changed: [changed] }),
    // What is to be copied stands right under the sentence that announces it.
    parts: drawn.parts.toSpliced(announcedAt(statements, drawn.parts, speech), 0, ...extra),
  }
}

/** What a question asks without what was spoken of before it, where that is something else. */
function askedAlone({ topic, part }: Match, { letter }: KnownLetter, { matcher }: Speech): Match | null {
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

/** Whether the letter is cut down to some of its days. */
function oneOfSeveral(meant: KnownLetter | null, { letters }: Conversation): boolean {
  const whole = letters.find(({ id }) => id === meant?.id)?.letter.appointments.length ?? 0
  return meant !== null && meant.letter.appointments.length < whole
}

/** What the person has said of not coming, for the messages to come; the same letter when that is nothing new. */
function withNews(
  known: KnownLetter,
  { topic, reason: given, message }: Match,
  question: string,
  { wanted }: Speech,
): KnownLetter {
  // Why the hours of a course do not suit is no reason to miss a day.
  const reason = message === 'other-hours' ? undefined : given
  const days = daysNamed(topic, known.letter, question)
  const said = isAway(topic) ? personMeant(known.letter, question, wanted) : {}
  // "My son", and then his name.
  const whom = said.name && !known.meant?.name ? { ...known.meant, ...said } : said
  const isNamed = whom.who !== undefined || whom.name !== undefined
  if (!reason && days.length === 0 && !isNamed) return known
  // Another day may have another reason.
  const { reason: before, away, ...rest } = known
  const why = reason ?? (days.length === 0 || !away || days.join() === away.join() ? before : undefined)
  const on = days.length > 0 ? days : away
  return { ...rest, ...(why && { reason: why }), ...(on && { away: on }), ...(isNamed && { meant: whom }) }
}

function onDaysSaid(known: KnownLetter, topic: TopicId, now: Date): KnownLetter {
  const letter = isAway(topic) && known.meant ? onPerson(known.letter, known.meant) : known.letter
  return { ...known, letter: onDays(letter, topic, known.away ?? [], now) }
}

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

function lettersOf(known: KnownLetter[]): Letter[] {
  return known.map(({ letter }) => letter)
}

/** The letter as the person says it is, and one more change for calendars; null when they do not say how it is. */
function putRight(known: KnownLetter, words: string, now: Date, { matcher }: Speech): KnownLetter | null {
  const told = words
    .split(/(?<=[.?!;])\s+|\n+/)
    .filter((one) => !matcher.asks(one))
    .join(' ')
  const isTold = maySpeak(known.letter.kind, 'correction') && statesDay(told, true)
  const letter = isTold ? corrected(known.letter, told, now) : null
  return letter && { ...known, letter, moved: (known.moved ?? 0) + 1 }
}

/** Wanted for the letter that is meant; ended for all of them. */
function reminded({ stop }: Match, { letters }: Conversation, about: KnownLetter | null): KnownLetter[] {
  if (stop) return letters.map(({ remind: _, ...known }) => known)
  return about ? [{ ...about, remind: true }] : []
}

function statementsFor(
  match: Match,
  question: string,
  conversation: Conversation,
  meant: KnownLetter | null,
  now: Date,
  speech: Speech,
): Statement[] {
  const { topic, item, words, stop, message, who, sworn, side, word } = match
  if (word) return explainWord(word, meant?.letter ?? null, now)
  if (message && meant)
    return aboutMessage(meant.letter, message, now, { ...(who && { who }), ...(sworn && { sworn }) })
  const across = topic === 'several-appointments' ? acrossLetters(lettersOf(conversation.letters), now) : []
  if (across.length > 0) return across
  const about = topic === 'reminder' && !speech.reminds ? null : meant
  const ofMember = about ? ofMembers(match, about.letter, now, speech) : []
  if (ofMember.length > 0) return ofMember
  const found = answer(topic, about?.letter ?? null, speech.general, now, {
    ...(item && { item }),
    ...(words && { words }),
    ...(stop && { stop }),
    ...(side && { side }),
    ...(meant?.remind && { reminded: true }),
    ...(oneOfSeveral(meant, conversation) && { oneDay: true }),
  })
  if (side) return found
  const onDay = withDayAsked(found, topic, about?.letter ?? null, match.part)
  const said = withMentions(onDay, match, about?.letter ?? null, speech.mentions)
  return [
    ...congratulated(questionOf(match, question, conversation), about?.letter ?? null, now, speech.asking),
    ...(sworn ? withoutProof(said) : said),
  ]
}

function questionOf({ topic, part, item }: Match, whole: string, { lastTopics }: Conversation): Question {
  return { topic, said: part, whole, item, last: lastTopics.at(-1) }
}

/** What the letter itself gives to just this question. */
function exactlyOf(
  question: Question,
  meant: KnownLetter | null,
  now: Date,
  { asking, mentions }: Speech,
): Statement[] {
  return meant ? exactly(question, meant.letter, now, asking, mentions) : []
}

/** Of a letter for several people, what it says of the one that is asked about. */
function ofMembers(
  { topic, part }: Match,
  letter: Letter,
  now: Date,
  { people: words }: Speech,
): Statement[] {
  const members = membersMeant(part, letter.people ?? [], words, now)
  return members.length > 0 && maySpeak(letter.kind, topic)
    ? aboutMembers(letter, members, topic, aspectOf(part, words), now)
    : []
}

/** Hard words of the letter's French lines in English, where the reply does not say them so anyway. */
function glossed(statements: Statement[], { wording, glossary }: Speech): Statement[] {
  const said = statements.map(({ say, with: values }) => wording.words(say, values))
  return withGlosses(statements, glossary, said.join(' '))
}
