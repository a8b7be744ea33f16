/** Statements for a question: what the letter in hand gives to it, else what is known in general, in the order of how near it comes. */
import type { Letter } from '../letters/letter.ts'
import { answer } from '../topics/answer.ts'
import { withDayAsked } from '../topics/day-asked.ts'
import { exactly } from '../topics/exact/exact.ts'
import { congratulated } from '../topics/exact/expecting.ts'
import { consoled } from '../topics/exact/loss.ts'
import { withPregnancy } from '../topics/exact/pregnant.ts'
import type { Question } from '../topics/exact/question.ts'
import { explainWord } from '../topics/glossary/explain-word.ts'
import { withGlosses } from '../topics/glossary/gloss.ts'
import { aboutMessage, withoutProof } from '../topics/letter-messages.ts'
import type { Match } from '../topics/match.ts'
import { withMentions } from '../topics/mentions.ts'
import { aboutMembers, notNamed } from '../topics/people.ts'
import { acrossLetters } from '../topics/several-appointments.ts'
import { asLines, lead, ownRule } from '../topics/statement.ts'
import type { Statement } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import { unanswered } from '../topics/unanswered.ts'
import { phrasesIn } from '../topics/understanding/phrases.ts'
import { tokens } from '../topics/understanding/text.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'

/** `settled`: the letter gives just what was asked, whatever the question was taken for. */
export type Said = { statements: Statement[]; settled: boolean }

/** `about` is the letter that is meant; `asked` the same, cut down to the day that was asked about. */
export function saidFor(
  match: Match,
  question: string,
  conversation: Conversation,
  about: KnownLetter | null,
  asked: KnownLetter | null,
  now: Date,
  speech: Speech,
): Said {
  // What is to be written, a word, and the letter's own matter have their answer already.
  const isOpen = !match.message && !match.word && !match.side && !match.unanswered
  const { asking, mentions } = speech
  const exact =
    about && isOpen
      ? exactly(questionOf(match, question, conversation), about.letter, now, asking, mentions)
      : []
  const settled = exact.length > 0
  const found = settled ? exact : statementsFor(match, question, conversation, asked, now, speech)
  const careful =
    about?.pregnant && isOpen
      ? withPregnancy(found, questionOf(match, question, conversation), about.letter, now, asking)
      : null
  return { statements: glossed(careful ?? found, speech), settled: settled || careful !== null }
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
  if (match.unanswered && meant) return unanswered(meant.letter, now)
  if (message && meant)
    return [
      ...congratulated(questionOf(match, question, conversation), meant.letter, now, speech.asking),
      ...aboutMessage(meant.letter, message, now, { ...(who && { who }), ...(sworn && { sworn }) }),
    ]
  const across = topic === 'several-appointments' ? acrossLetters(conversation.letters, now) : []
  if (across.length > 0) return across
  const about = topic === 'reminder' && !speech.reminds ? null : meant
  const ofMember = about ? ofMembers(match, about.letter, now, speech) : []
  if (ofMember.length > 0) return ofMember
  if (about && topic === 'address-change' && speech.wanted.isOtherChange(match.part))
    return withOwnLine([lead('message:otherChange', {}, ownRule)], match, about.letter, now, speech)
  const beside = about ? besideFamily(match, about.letter, now, speech) : []
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
  const known = withMentions(onDay, match, about?.letter ?? null, speech.mentions, now)
  const said = beside.length > 0 ? [...beside, ...asLines(known)] : known
  return [
    ...consoled(questionOf(match, question, conversation), about?.letter ?? null, speech.asking),
    ...congratulated(questionOf(match, question, conversation), about?.letter ?? null, now, speech.asking),
    ...(sworn ? withoutProof(said) : said),
  ]
}

/** What the letter says of it, else these. */
function withOwnLine(
  said: Statement[],
  match: Match,
  letter: Letter,
  now: Date,
  { mentions }: Speech,
): Statement[] {
  const lines = withMentions([], match, letter, mentions, now)
  return lines.length > 0 ? lines : said
}

function questionOf(
  { topic, part, item, hosted }: Match,
  whole: string,
  { lastTopics }: Conversation,
): Question {
  return { topic, said: part, whole, item, hosted, last: lastTopics.at(-1) }
}

/** Of a letter for several people, what it says of the one that is asked about. */
function ofMembers(match: Match, letter: Letter, now: Date, { people, mentions }: Speech): Statement[] {
  const { part } = match
  const members = people.members(part, letter, now)
  const aspect = people.aspect(part)
  const isOfMoney = phrasesIn(tokens(part), mentions.matters['money']?.asked ?? []).length > 0
  // "The x-ray is for who?" is no question of who pays.
  const topic = match.topic === 'xray-cost' && aspect === 'xray' && !isOfMoney ? 'xray-where' : match.topic
  return members.length > 0 && maySpeak(letter.kind, topic)
    ? aboutMembers(letter, members, topic, aspect, now)
    : []
}

/** Of a husband, a wife or a friend whom a letter for several does not call: whom it calls comes first. */
function besideFamily({ topic, part }: Match, letter: Letter, now: Date, { people }: Speech): Statement[] {
  const isAsked = topic === 'companion' && people.relative(part) !== undefined
  return isAsked && maySpeak(letter.kind, topic) && people.members(part, letter, now).length === 0
    ? notNamed(letter)
    : []
}

/** Hard words of the letter's French lines in English, where the reply does not say them so anyway. */
function glossed(statements: Statement[], { wording, glossary }: Speech): Statement[] {
  const said = statements.map(({ say, with: values }) => wording.words(say, values))
  return withGlosses(statements, glossary, said.join(' '))
}

/** Whether the letter is cut down to some of its days. */
function oneOfSeveral(meant: KnownLetter | null, { letters }: Conversation): boolean {
  const whole = letters.find(({ id }) => id === meant?.id)?.letter.appointments.length ?? 0
  return meant !== null && meant.letter.appointments.length < whole
}
