/** Understand: what a message asks, and of which letters: a button's word, a letter's name, a day that was put right, or words for the matcher. */
import { lineOfDay, topicOnDay } from '../topics/day-asked.ts'
import { mainAppointment } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import { aspectOf, membersMeant } from '../topics/member-meant.ts'
import { kindAskedAbout } from '../topics/of-this-kind.ts'
import { sideAsked } from '../topics/sides.ts'
import { type TopicId, topicIds } from '../topics/topic.ts'
import { tokens } from '../topics/understanding/text.ts'
import type { Choice, Conversation, KnownLetter } from './conversation.ts'
import { corrected, namesDay } from './correct.ts'
import { saidPlainly, sureOf } from './said-plainly.ts'
import { statesDay } from './states-day.ts'
import type { Speech } from './tools.ts'
import { asksWhereToSend, messageWanted, ofRelative, withoutProof } from './wanted-message.ts'
import { daysNamed, isAway, saysMoreThanDay } from './which-days.ts'
import type { Focus } from './which-letter.ts'
import { personMeant } from './which-person.ts'
import { withWordsAsked } from './words-asked.ts'

/** `question` is what was asked, be it some messages ago; `on` are the letters that it is about. */
type Understood = { question: string; matches: Match[]; on: Focus }

/** A word that a suggestion offered is what it says, and so is a letter's name; all else is for the matcher. */
export function understood(
  said: string,
  conversation: Conversation,
  focus: Focus,
  now: Date,
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
  const plainly = saidPlainly(said, letters, focus, match, speech)
  if (plainly) return { question: said, ...plainly }
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
  const wanted = messageWanted(said, last, focus, now, speech)
  if (wanted) return { question: said, matches: [wanted], on: focus }
  if (last && (isDayOnly(said, last, focus, speech) || isPersonOnly(said, last, focus, speech)))
    return { question: said, matches: [sureOf(last, said)], on: focus }
  if (asksWhereToSend(said, focus, speech))
    return { question: said, matches: [sureOf('contact-office', said)], on: focus }
  const read = (question: string) => withSides(match(question), question, focus, now, speech)
  const settled = settles(said, last, focus, now, speech) ? [sureOf('correction', said)] : null
  const asked =
    settled ??
    (isOfDay(said, focus, speech)
      ? [sureOf('when', said)]
      : ofDays(withWordsAsked(said, read, conversation, focus, speech), focus))
  const found = ofRelative(said, asked, focus, speech).map((one) =>
    aboutMember(one, focus, last, now, speech),
  )
  const matches = withoutProof(said, found, last, focus, now, speech)
  const meant = letters.length > 1 ? speech.names.named(said, letters) : null
  return {
    question: said,
    matches: meant ? matches.map((one) => aboutDay(one, meant, match, speech)) : matches,
    on: focus,
  }
}

/** In words: "and my wife?" says all. */
const shortest = 5

/** Of a letter for several people, whoever names one of them asks when, or what was asked before. */
function aboutMember(
  match: Match,
  { letters }: Focus,
  last: TopicId | undefined,
  now: Date,
  { people }: Speech,
): Match {
  const members = letters.at(-1)?.letter.people ?? []
  if (!vague.has(match.topic) || membersMeant(match.part, members, people, now).length === 0) return match
  const aspect = aspectOf(match.part, people)
  if (aspect === 'contract') return sureOf('cir-exempt', match.part)
  if (aspect === 'xray') return sureOf('xray-where', match.part)
  if (aspect !== null) return match.topic === 'unclear' ? sureOf('when', match.part) : match
  if (match.part.trim().split(/\s+/).length > shortest) return match
  return sureOf(last?.startsWith('xray') ? last : 'when', match.part)
}

/** What "and my son?" is taken for. */
const vague = new Set<TopicId>(['unclear', 'children', 'companion'])

/** "Why 21 May": it names a day of the letter and asks nothing else. */
function isOfDay(said: string, { letters: [known, ...others] }: Focus, { plain }: Speech): boolean {
  return (
    known !== undefined && others.length === 0 && plain.ofDay(said) && lineOfDay(known.letter, said) !== null
  )
}

/** "The 4 January I am in vacation": whatever it sounds like, it asks of a day of the letter. */
function ofDays(matches: Match[], { letters: [known, ...others] }: Focus): Match[] {
  if (!known || others.length > 0) return matches
  return matches.map((match) => {
    const topic = topicOnDay(match.topic, known.letter, match.part)
    return topic === match.topic ? match : { ...match, topic, sure: true, alternatives: [] }
  })
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

/** Whatever it was taken for: what asks about the letter's own matter is answered from there. */
function withSides(
  matches: Match[],
  said: string,
  { letters }: Focus,
  now: Date,
  { sides }: Speech,
): Match[] {
  const letter = letters.at(-1)?.letter
  if (!letter) return matches
  const settled = matches.map((one): Match => {
    const words = [...(one.words ?? []), ...tokens(matches.length === 1 ? said : one.part)]
    const asked = sideAsked(one.topic, words, letter, sides, now)
    return asked ? { ...one, ...asked, sure: true, alternatives: [] } : one
  })
  // "Did they accept my wife and kids?" has whom it is about beside it.
  return letter.decision && settled.some(({ side }) => side)
    ? settled.filter(({ topic }) => topic !== 'children' && topic !== 'companion')
    : settled
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
function settles(
  said: string,
  last: TopicId | undefined,
  { letters: [known, ...others] }: Focus,
  now: Date,
  { matcher }: Speech,
): boolean {
  if (!known || others.length > 0 || said.length > longestTold || matcher.asks(said)) return false
  // After a message that asks for another date, a day alone is the one that is wished for.
  if (!statesDay(said, last !== 'reschedule' && last !== 'work-conflict')) return false
  return (
    mainAppointment(known.letter)?.date.sure === false &&
    namesDay(said) &&
    corrected(known.letter, said, now) !== null
  )
}

/** In characters: a line or two. */
const longestTold = 160

/** "The 16th", after a message that lists all the days of a course, says on which of them somebody is away. */
function isDayOnly(
  said: string,
  last: TopicId,
  { letters: [known, ...others] }: Focus,
  { matcher }: Speech,
): boolean {
  if (!known || others.length > 0 || matcher.asks(said) || !isShort(said)) return false
  return daysNamed(last, known.letter, said).length > 0 && !saysMoreThanDay(known.letter, said)
}

/** "Only Dinesh", after a message that lists a whole family. */
function isPersonOnly(
  said: string,
  last: TopicId,
  { letters: [known, ...others] }: Focus,
  { wanted }: Speech,
): boolean {
  if (!known || others.length > 0 || said.includes('?') || said.trim().split(/\s+/).length > shortName)
    return false
  if (!isAway(last) || asksOrTells.test(said)) return false
  return personMeant(known.letter, said, wanted).name !== undefined
}

/** In words. */
const shortName = 5
/** More than a name. */
const asksOrTells =
  /\b(?:what|when|where|who|why|how|which|is|are|was|has|have|does|do|can|can'?t|will|must|need|not)\b/i

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
