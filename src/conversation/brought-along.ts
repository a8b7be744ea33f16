/** What an answer brings along: the calendar file, the French message, the button that deletes. */
import type { Letter } from '../letters/letter.ts'
import { isOf } from '../letters/member.ts'
import type { Part } from '../message.ts'
import type { RequestFor } from '../request/request-for.ts'
import { ofSeveralPersons } from '../request/spoken.ts'
import { messageAnnounced } from '../topics/letter-messages.ts'
import { isOver } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import { ways } from '../topics/reached.ts'
import type { Statement, TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import type { Reason } from '../topics/understanding/words.ts'
import type { Wording } from '../wording/wording.ts'
import { calendarPart } from './calendar-part.ts'
import type { KnownLetter } from './conversation.ts'
import { requestParts } from './request-part.ts'
import { reasonFor } from './told-of-letter.ts'
import type { Speech } from './tools.ts'

/** Empty where the topic asks for nothing to be done, or no letter is known. */
export function actionParts(
  { topic, reason, who, weekdays, own, message, part, ...match }: Match,
  statements: Statement[],
  meant: KnownLetter | null,
  now: Date,
  { wording, requests, people, wanted }: Speech,
): Part[] {
  if (topic === 'delete-data') return [{ kind: 'suggestion', ...wording.suggestion(topic) }]
  if (!meant) return []
  if (topic === 'calendar') return calendarPart(meant, wording, now)
  if (topic === 'correction') return recalled(statements, meant, now, wording)
  const besides = messageBeside(topic, meant.letter, reason ?? null, now)
  const isOther = besides === 'address-change' && wanted.isOtherChange(part)
  const about = announcedMessage(statements) ?? (isOther ? 'other-change' : besides)
  if (about === null) return []
  const sworn = match.sworn ?? meant.sworn
  const why = reason ?? reasonFor(meant, topic) ?? null
  const request = requests.compose(meant.letter, about, why, now, {
    ...(meant.whom && { whom: meant.whom }),
    ...(who && { who, sex: people.of(who)?.sex ?? null }),
    ...(sworn && { sworn }),
    ...(weekdays && { weekdays }),
    ...(message === 'new-number' && { number: numberTold(part) }),
    ...(meant.between && { between: meant.between }),
    ...(meant.name && { name: meant.name }),
    ...(isChosen(meant) && { chosen: true }),
  })
  return requestParts(request, about, wording, {
    announced: announcedMessage(statements) !== null,
    byPost: topic === 'proof-of-request',
    ...(sworn && { sworn }),
    ...(meant.whom && { whom: meant.whom }),
    ...(own && { own }),
    persons: ofSeveralPersons(meant.letter),
  })
}

/** As the reader typed it; null where the message has no telephone number. */
const numberTold = (said: string): string | null =>
  /(?:\+|\b00|\b0)\d(?:[ .-]?\d){7,12}\b/.exec(said)?.[0] ?? null

/** The days or the person that the message is about were named. */
function isChosen({ letter, away = [], whom = [] }: KnownLetter): boolean {
  const isNamed = letter.appointments.every(({ date }) => away.includes(date.value))
  return (
    isNamed ||
    letter.appointments.every((one) => whom.some(({ name }) => name !== undefined && isOf(one, { name })))
  )
}

/** Of what was put right, the calendar file anew. */
function recalled(statements: Statement[], known: KnownLetter, now: Date, wording: Wording): Part[] {
  const file = statements.some(({ say }) => say === 'correction:done')
    ? calendarPart(known, wording, now)
    : []
  if (file.length === 0) return []
  return [{ kind: 'paragraph', text: wording.text('correction:calendar') }, ...file]
}

/** The message that a statement says is there: after the date it is another one. */
function announcedBy(statement: Statement): RequestFor | null {
  const { say } = statement
  if (say.startsWith('move:missed.')) return 'missed'
  if (say.startsWith('renounce:tell.')) return 'renounce'
  return ways.some((how) => say === `move:${how}`) ? 'reschedule' : messageAnnounced(statement)
}

function announcedMessage(statements: Statement[]): RequestFor | null {
  return statements.map(announcedBy).find((about) => about !== null) ?? null
}

/** Behind which part the message belongs: the sentence that announces it, else the first. */
export function announcedAt(statements: Statement[], parts: Part[], { wording }: Speech): number {
  const announcing = statements.filter((statement) => announcedBy(statement) !== null)
  const [part] = wording.parts(announcing.slice(0, 1), 'asked')
  const at = parts.findIndex((one) => JSON.stringify(one) === JSON.stringify(part))
  return at < 0 ? 1 : at + 1
}

/** Topics whose advice is to write something, and what that is. */
const beside: Partial<Record<TopicId, RequestFor>> = {
  'letter-arrived-late': 'arrived-late',
  'wrong-details': 'wrong-details',
  'address-change': 'address-change',
  'work-conflict': 'employer',
  'proof-of-request': 'reschedule',
}

/** Only an address can be changed without a date; what is to come can't be missed. */
function messageBeside(topic: TopicId, letter: Letter, reason: Reason | null, now: Date): RequestFor | null {
  const told = beside[topic] ?? null
  // An exam or a sick child is no employer's business.
  const about = told === 'employer' && reason !== null && reason !== 'work' ? 'reschedule' : told
  if (about === null || !maySpeak(letter.kind, topic)) return null
  // What is asked for on a site is not posted.
  if (about === 'reschedule' && letter.reschedule.online) return null
  if (letter.appointments.length === 0)
    return about === 'address-change' || about === 'wrong-details' ? about : null
  if (!isOver(letter, now)) return about
  return about === 'reschedule' ? 'missed' : about === 'employer' ? null : about
}

/** A message that says whom it goes to needs no line that says it again. */
export function withoutContact(statements: Statement[], extra: Part[]): Statement[] {
  const addressed = extra.some((part) => part.kind === 'draft' && part.to !== null)
  return addressed ? statements.filter(({ say }) => say !== 'move:contact.reach') : statements
}
