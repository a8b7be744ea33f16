/** Wanted message: what somebody asks to have written beside another date, as the match that answers it. */
import type { Letter } from '../letters/letter.ts'
import { folded } from '../topics/folded.ts'
import { type LetterMessage, letsAnswerFirst } from '../topics/letter-message.ts'
import { isOver } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import { noteOf } from '../topics/note-words.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import { weekdaysIn } from '../topics/weekdays.ts'
import type { Speech } from './tools.ts'
import type { Focus } from './which-letter.ts'

/** What any message may have been taken for. */
const loosely: TopicId[] = [
  'unclear',
  'off-topic',
  'summary',
  'contact-office',
  'about-bot',
  'thanks',
  'fraud-request',
]

/** In the place of which other topics a message is written: whoever asks anything else is answered that. */
const nearTo: Record<LetterMessage, TopicId[]> = {
  confirm: ['reschedule', 'late-arrival', 'when', 'calendar'],
  'stand-in': [
    'family-home-visit',
    'companion',
    'work-conflict',
    'reschedule',
    'consequence',
    'legal-advice',
  ],
  'same-sex': [
    'interpreter',
    'companion',
    'accessibility',
    'medical-content',
    'medical-who',
    'asylum-appointment',
  ],
  unreceived: [
    'no-letter-yet',
    'letter-arrived-late',
    'letter-missing-part',
    'address-change',
    'missed',
    'reschedule',
    'in-trouble',
  ],
  excuse: [
    'missed',
    'reschedule',
    'work-conflict',
    'proof-of-request',
    'civic-training',
    'cir-course',
    'what-to-bring',
    'item-explained',
  ],
  'other-hours': ['reschedule', 'work-conflict', 'cir-course', 'duration', 'when'],
  'which-day': ['when', 'correction', 'reschedule', 'wrong-details', 'interpreter', 'what-to-bring'],
  'new-number': [
    'address-change',
    'wrong-details',
    'reschedule',
    'certificate-lost',
    'foreigner-number',
    'what-to-bring',
  ],
  'by-phone': ['reschedule', 'work-conflict', 'when', 'where', 'cir-review', 'paper-or-phone', 'duration'],
  'more-time': [
    'reschedule',
    'sick-documents',
    'family-timeline',
    'letter-arrived-late',
    'what-to-bring',
    'work-conflict',
    'proof-of-request',
  ],
  observations: [
    'asylum-appointment',
    'missed',
    'reschedule',
    'healthcare-access',
    'legal-advice',
    'in-trouble',
    'consequence',
    'proof-of-request',
    'item-explained',
    'family-timeline',
    'children',
  ],
  // What was wished for before is looked at elsewhere.
  'keep-date': [],
}

const mayStandFor = (topics: TopicId[], found: Match[]): boolean =>
  found.every(({ topic, sure }) => !sure || topics.includes(topic) || loosely.includes(topic))

/** Null where the words ask for none that the letter in hand is about; `found` is what they were taken for. */
export function messageWanted(
  said: string,
  found: Match[],
  last: TopicId | undefined,
  { letters: [known, ...others] }: Focus,
  now: Date,
  { wanted, matcher, people }: Speech,
): Match | null {
  if (!known || others.length > 0 || !maySpeak(known.letter.kind, 'reschedule')) return null
  const { letter } = known
  const message = wanted.message(said, letter, last) ?? explained(said, letter, matcher)
  if (!message) return null
  // "But I have no proof" goes on with the absence.
  const goesOn = message === 'excuse' && last === 'missed' && !matcher.asks(said)
  if (!goesOn && !mayStandFor(nearTo[message], found)) return null
  // What was called off, is over or never had a day is not confirmed.
  const isToCome = letter.appointments.length > 0 && !isOver(letter, now) && letter.kind !== 'cancellation'
  if (message === 'confirm' && !isToCome) return null
  const who = people.relative(said)
  const reason = message === 'excuse' || message === 'other-hours' ? matcher.reason(said) : undefined
  return {
    part: said,
    topic: message === 'excuse' || message === 'unreceived' ? 'missed' : 'contact-office',
    sure: true,
    alternatives: [],
    message,
    ...(who && { who }),
    ...(reason && { reason }),
    ...(message === 'other-hours' && { weekdays: fewDays(folded(said)) }),
    ...(message === 'excuse' && wanted.noProof(said) && { sworn: true as const }),
  }
}

/** In characters: a longer message tells a story beside it. */
export const longestTold = 120

/** Whoever is reproached something and tells what kept them has their answer to write. */
function explained(said: string, letter: Letter, matcher: Speech['matcher']): LetterMessage | null {
  if (letsAnswerFirst(letter) === null || said.length > longestTold || matcher.asks(said)) return null
  return matcher.reason(said) ? 'observations' : null
}

/** A whole week says no more than the hours do. */
function fewDays(words: string): number[] {
  const days = weekdaysIn(words)
  return days.length > 2 ? [] : days
}

/** After these something was written to the office. */
const ofWriting = new Set<TopicId>([
  'reschedule',
  'missed',
  'address-change',
  'wrong-details',
  'letter-arrived-late',
  'proof-of-request',
])

/** "And if they don't answer?", of what was written to them. What the silence on a whole file means is another matter. */
export function asksOfSilence(
  said: string,
  last: TopicId | undefined,
  { letters: [known, ...others] }: Focus,
  { wanted }: Speech,
): Match | null {
  const asked = wanted.unanswered(said)
  if (!asked || !known || others.length > 0 || !maySpeak(known.letter.kind, 'reschedule')) return null
  const silence = noteOf(known.letter, 'file-silence')
  // Months are what the file takes.
  if (silence && asked.long) return null
  const isOfFile = silence !== null || known.letter.appointments.length === 0
  // What somebody who stands in is given goes to no office.
  const toOffice = known.written !== undefined && known.written.message !== 'stand-in'
  const isWritten = toOffice || (last !== undefined && ofWriting.has(last))
  if (!isWritten && (isOfFile || !asked.own)) return null
  return { part: said, topic: 'contact-office', sure: true, alternatives: [], unanswered: true }
}

const nearToSending: TopicId[] = ['item-explained', 'proof-of-request', 'where']

/** "Where do I send it?", of a letter that asks for no papers by post. */
export function asksWhereToSend(
  said: string,
  found: Match[],
  { letters: [known] }: Focus,
  { wanted }: Speech,
): boolean {
  if (!known || !maySpeak(known.letter.kind, 'contact-office') || !mayStandFor(nearToSending, found))
    return false
  const { postTo, mailTo, deadlines } = known.letter
  const isPapers = postTo || mailTo || deadlines.some((one) => one.for === 'send-documents')
  return !isPapers && wanted.asksToWhom(said)
}
