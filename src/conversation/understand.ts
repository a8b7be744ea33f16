/** Understand: what a message asks, and of which letters: a button's word, a letter's name, a day that was put right, or words for the matcher. */
import { mainAppointment } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import { kindAskedAbout } from '../topics/of-this-kind.ts'
import { type TopicId, topicIds } from '../topics/topic.ts'
import type { Choice, Conversation, KnownLetter } from './conversation.ts'
import { corrected, namesDay } from './correct.ts'
import type { Speech } from './tools.ts'
import { daysNamed, saysMoreThanDay } from './which-days.ts'
import type { Focus } from './which-letter.ts'
import { withWordsAsked } from './words-asked.ts'

/** `question` is what was asked, be it some messages ago; `on` are the letters that it is about. */
type Understood = { question: string; matches: Match[]; on: Focus }

/** A word that a suggestion offered is what it says, and so is a letter's name; all else is for the matcher. */
export function understood(
  said: string,
  conversation: Conversation,
  focus: Focus,
  speech: Speech,
): Understood {
  const { letters, lastTopics, offered, choice } = conversation
  const kind = (speech.names.named(said, letters) ?? focus.letters.at(-1))?.letter.kind ?? null
  const match = (question: string) => speech.matcher.match(question, { lastTopics, offered, kind })
  const chosen = choice ? letterChosen(said, choice, conversation, speech) : null
  if (choice && chosen) {
    const matches = match(choice.question).filter((one) => choice.topics.includes(one.topic))
    return { question: choice.question, matches, on: { letters: [chosen], certain: true } }
  }
  const topic = topicNamed(said, speech)
  const other = otherLetter(said, letters, focus, speech)
  if (other && lastTopics.length > 0 && !(topic && offered.includes(topic)))
    return {
      question: said,
      matches: askedOf(other, lastTopics).map((last) => sureOf(last, said)),
      on: { letters: [other], certain: true },
    }
  if (topic) return { question: said, matches: [sureOf(topic, said)], on: focus }
  const last = lastTopics.at(-1)
  if (last && isDayOnly(said, last, focus))
    return { question: said, matches: [sureOf(last, said)], on: focus }
  const settled = settles(said, focus) ? [sureOf('correction', said)] : null
  const matches = settled ?? withWordsAsked(said, match, conversation, focus, speech)
  const meant = letters.length > 1 ? speech.names.named(said, letters) : null
  return {
    question: said,
    matches: meant ? matches.map((one) => aboutDay(one, meant, match, speech)) : matches,
    on: focus,
  }
}

/** "The French course", "and the other one?": another letter for the same question. */
function otherLetter(
  said: string,
  letters: KnownLetter[],
  focus: Focus,
  { names }: Speech,
): KnownLetter | null {
  if (letters.length < 2) return null
  const [left, ...more] = letters.filter((known) => !focus.letters.includes(known))
  if (left && more.length === 0 && names.meansOther(said)) return left
  return names.onlyNamed(said, letters)
}

/** What only another kind of letter can answer is not asked of this one. */
function askedOf({ letter }: KnownLetter, topics: TopicId[]): TopicId[] {
  const fitting = topics.filter((topic) => (kindAskedAbout(topic) ?? letter.kind) === letter.kind)
  return fitting.length > 0 ? fitting : ['summary']
}

/** What is asked of any appointment, whatever it is called. */
const ofAnyLetter = new Set<TopicId>([
  'when',
  'where',
  'what-to-bring',
  'reschedule',
  'missed',
  'calendar',
  'reminder',
  'contact-office',
])

/** "Where is the French course?" is not about French courses: it says which of several letters is meant. */
function aboutDay(
  match: Match,
  { letter }: KnownLetter,
  understand: (question: string) => Match[],
  { names }: Speech,
): Match {
  if (kindAskedAbout(match.topic) !== letter.kind) return match
  const rest = names.without(match.part, { letter })
  const [other, ...more] = rest ? understand(rest) : []
  return other && more.length === 0 && ofAnyLetter.has(other.topic) ? { ...other, part: match.part } : match
}

/** Of a date that was not sure, whoever names a day and asks nothing has been told which one is right. */
function settles(said: string, { letters: [known, ...others] }: Focus): boolean {
  if (!known || others.length > 0 || said.includes('?') || said.length > longestTold) return false
  return (
    mainAppointment(known.letter)?.date.sure === false &&
    namesDay(said) &&
    corrected(known.letter, said) !== null
  )
}

/** In characters: a line or two. */
const longestTold = 160

/** "The 16th", after a message that lists all the days of a course, says on which of them somebody is away. */
function isDayOnly(said: string, last: TopicId, { letters: [known, ...others] }: Focus): boolean {
  if (!known || others.length > 0 || said.includes('?') || !isShort(said)) return false
  return daysNamed(last, known.letter, said).length > 0 && !saysMoreThanDay(known.letter, said)
}

/** In words: who says more asks something else. */
const longestChoice = 8

/** By its name, its day, or its place in the list. */
function letterChosen(
  said: string,
  choice: Choice,
  { letters }: Conversation,
  { names, matcher }: Speech,
): KnownLetter | null {
  const among = choice.letters.flatMap((id) => letters.find((known) => known.id === id) ?? [])
  const place = matcher.place(said)
  return (place === undefined ? null : among.at(place)) ?? (isShort(said) ? names.named(said, among) : null)
}

function isShort(said: string): boolean {
  return said.trim().split(/\s+/).length <= longestChoice
}

function sureOf(topic: TopicId, part: string): Match {
  return { part, topic, sure: true, alternatives: [] }
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
