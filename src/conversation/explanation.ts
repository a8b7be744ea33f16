/** Explanation: a reply's parts about letters that came in, from what each is to where each point was read. */
import type { Part } from '../message.ts'
import { explain } from '../topics/explain.ts'
import { isOver, mainAppointment } from '../topics/lookup.ts'
import { remindersOf } from '../topics/reminders.ts'
import { replacedStatement } from '../topics/replaced.ts'
import { line, ownRule } from '../topics/statement.ts'
import type { Statement, TopicId, Values, WordingKey } from '../topics/topic.ts'
import { quotesNotShown } from '../wording/answer.ts'
import type { Wording } from '../wording/wording.ts'
import { calendarPart } from './calendar-part.ts'
import type { KnownLetter } from './conversation.ts'

/** A letter to explain, and the earlier one whose place it takes. */
export type Arrived = { known: KnownLetter; earlier: KnownLetter | null }

export type ExplainOptions = {
  wording: Wording
  /** Days that the conversation is kept; null where nothing was taken in that could be deleted. */
  retentionDays: number | null
  /** A reminder can be offered. */
  reminds: boolean
  /** What else was sent and could not be read: said before the small print. */
  problems: Part[]
  /** No letter was explained before: what a summons is has still to be said. */
  isFirst: boolean
  /** Topics that were just answered from a letter: the explanation does not say them again. */
  answered: { topic: TopicId; about: string | null }[]
}

/** Said in two lines or three, and where people look first: no harm in reading it again. */
const alwaysSaid = new Set<TopicId>(['summary', 'when', 'where'])

/** Everything about the letters, one after the other; then once: what to do next, what is kept. */
export function explanation(arrived: Arrived[], now: Date, options: ExplainOptions): Part[] {
  const { wording, problems } = options
  const headed = arrived.length > 1 || options.answered.length > 0
  const drawn = arrived.map((one, index) =>
    letterParts(one, now, wording, headed, saidBefore(one, index, options)),
  )
  const letters = drawn.flatMap(({ parts }) => parts)
  if (arrived.every(({ known }) => known.letter.kind === 'unreadable')) return [...letters, ...problems]
  const attachments = arrived.flatMap((one) => calendarOf(one, wording, now))
  const quotes = new Set(drawn.flatMap(({ statements, parts }) => quotesNotShown(statements, parts)))
  return [
    ...letters,
    ...problems,
    ...closing(arrived, attachments, options),
    ...(quotes.size > 0 ? [note(wording, 'reply:whereIRead', { quotes: [...quotes].join(' · ') })] : []),
    small(options),
    ...attachments,
    ...suggestions(arrived, options, now),
  ]
}

/** Who sits at the terminal sees what came and has the next line to type on. */
function closing(
  arrived: Arrived[],
  attachments: Part[],
  { wording, retentionDays }: ExplainOptions,
): Part[] {
  if (retentionDays === null) return []
  return [{ kind: 'paragraph', text: wording.text(closingOf(arrived, attachments)) }]
}

/** What a summons is, is said of the first letter only. */
function saidBefore({ known }: Arrived, index: number, { answered, isFirst }: ExplainOptions): TopicId[] {
  const topics = answered.filter(({ about }) => about === known.id).map(({ topic }) => topic)
  return [
    ...topics.filter((topic) => !alwaysSaid.has(topic)),
    ...(index > 0 || !isFirst ? ['in-trouble' as const] : []),
  ]
}

function closingOf(arrived: Arrived[], attachments: Part[]): WordingKey {
  if (attachments.length === 0) return 'reply:closing'
  const cancelled = arrived.every(({ known }) => known.letter.kind === 'cancellation')
  if (cancelled) return 'reply:closingCancelled'
  return arrived.every(({ earlier }) => earlier) ? 'reply:closingMoved' : 'reply:closingCalendar'
}

/** The entries to add, or to take out again; none of days that have passed. */
function calendarOf({ known, earlier }: Arrived, wording: Wording, now: Date): Part[] {
  if (known.letter.kind === 'cancellation' && earlier) return calendarPart(earlier, wording, now, true)
  return isOver(known.letter, now) ? [] : calendarPart(known, wording, now)
}

function small({ wording, retentionDays }: ExplainOptions): Part {
  return retentionDays === null
    ? note(wording, 'reply:notOfii', {})
    : note(wording, 'reply:privacy', { count: retentionDays })
}

function note(wording: Wording, key: WordingKey, values: Values): Part {
  return { kind: 'note', text: wording.text(key, values) }
}

function letterParts(
  { known, earlier }: Arrived,
  now: Date,
  wording: Wording,
  headed: boolean,
  said: TopicId[],
) {
  const { letter } = known
  const changed = earlier
    ? [...replacedStatement(letter, earlier.letter), ...remindersNow(known, earlier)]
    : []
  const [first, ...rest] = explain(letter, now, said)
  const statements: Statement[] = [...(first ? [first] : []), ...changed, ...rest]
  const heading: Part[] = headed ? [{ kind: 'heading', text: wording.text(...titleOf(known)) }] : []
  // A scam's words are not shown: they hold its links.
  const shown = letter.kind === 'suspected-scam' ? [] : statements
  return { statements: shown, parts: [...heading, ...wording.parts(statements, 'explained')] }
}

/** Whoever wanted to be reminded wants to know what becomes of it. */
function remindersNow({ letter }: KnownLetter, { remind, letter: before }: KnownLetter): Statement[] {
  if (!remind || remindersOf(before).length === 0) return []
  return [line(remindersOf(letter).length > 0 ? 'reply:remindersMoved' : 'reply:remindersOff', {}, ownRule)]
}

/** "About the OFII medical visit, Tuesday 9 March 2027": a letter's name among several. */
export function titleOf({ letter }: KnownLetter): [WordingKey, Values] {
  const what = { key: `kind:${letter.kind}` as const }
  const date = letter.kind === 'suspected-scam' ? undefined : mainAppointment(letter)?.date
  // A date that has to be checked is no name.
  return date?.sure
    ? ['reply:heading', { what, date: { date: date.value } }]
    : ['reply:headingUndated', { what }]
}

/** What people ask next, but not what they have just asked; nothing of a letter that asks nothing of them. */
function suggestions(arrived: Arrived[], { wording, answered, reminds }: ExplainOptions, now: Date): Part[] {
  const dated = arrived
    .map(({ known }) => known)
    .filter(
      ({ letter: { kind, appointments } }) =>
        appointments.length > 0 && kind !== 'suspected-scam' && kind !== 'not-ofii',
    )
  if (dated.length === 0) return []
  const remindable = reminds && dated.some(({ remind }) => !remind)
  const ahead: TopicId[] = [
    'what-to-bring',
    'reschedule',
    'calendar',
    ...(remindable ? ['reminder' as const] : []),
  ]
  const offered: TopicId[] = dated.every(({ letter }) => isOver(letter, now)) ? ['missed'] : ahead
  return offered
    .filter((topic) => answered.every((one) => one.topic !== topic))
    .map((topic) => ({ kind: 'suggestion', ...wording.suggestion(topic) }))
}
