/** Taken back: whoever had asked for another date and comes after all keeps the day of the letter. */
import type { Letter } from '../letters/letter.ts'
import { weekdayOn } from '../letters/readers/date.ts'
import { isDay } from '../topics/days-named.ts'
import { folded } from '../topics/folded.ts'
import { isOver } from '../topics/lookup.ts'
import type { Match } from '../topics/match.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import { told } from '../topics/understanding/told.ts'
import { weekdaysIn } from '../topics/weekdays.ts'
import type { KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'
import type { Focus } from './which-letter.ts'

/** After these another date is wished for. */
const ofMoving = new Set<TopicId>(['reschedule', 'work-conflict', 'proof-of-request'])

/** Asked beside it, these are answered by it: whether anything is to be sent, and what of the old wish is left. */
const answeredByIt = new Set<TopicId>([
  'reschedule',
  'missed',
  'work-conflict',
  'proof-of-request',
  'contact-office',
  'consequence',
  'thanks',
])

const parts = (said: string, between: RegExp) => said.split(between).filter((one) => one.trim() !== '')

/** Null where no wish for another date was spoken of, or it is not taken back. What is asked beside it is answered too. */
export function takenBack(
  said: string,
  { letters: [known, ...others] }: Focus,
  last: TopicId | undefined,
  match: (question: string) => Match[],
  now: Date,
  { wanted, matcher }: Speech,
): Match[] | null {
  if (!known || others.length > 0 || !mayKeep(known.letter, now) || !wished(known, last)) return null
  const takesBack = (one: string) => wanted.keepsDate(one) && !namesOther(one, known.letter)
  const sentences = parts(said, /(?<=[?!.])\s+|[\n;]+/)
  if (!sentences.some((one) => parts(one, /,\s+/).some(takesBack) || takesBack(one))) return null
  const beside = sentences.flatMap((one) => (takesBack(one) ? [] : parts(one, /,\s+/)))
  const asked = beside.filter((one) => !takesBack(one) && matcher.asks(one)).join('. ')
  const questions = asked === '' ? [] : match(asked).filter(({ topic }) => !answeredByIt.has(topic))
  const kept: Match = {
    part: said,
    topic: 'contact-office',
    sure: true,
    alternatives: [],
    message: 'keep-date',
  }
  return [kept, ...questions]
}

/** What is over or called off is not kept. */
const mayKeep = (letter: Letter, now: Date): boolean =>
  maySpeak(letter.kind, 'reschedule') &&
  letter.appointments.length > 0 &&
  letter.kind !== 'cancellation' &&
  !isOver(letter, now)

const wished = ({ written, reason }: KnownLetter, last: TopicId | undefined): boolean =>
  reason !== undefined || [last, written?.topic].some((topic) => topic !== undefined && ofMoving.has(topic))

/** "I can come on the 28th" or "at 4" wishes for that. */
function namesOther(said: string, { appointments }: Letter): boolean {
  const { right } = told(said)
  const weekdays = appointments.map(({ date }) => weekdayOn(date.value))
  return (
    weekdaysIn(folded(said)).some((day) => !weekdays.includes(day)) ||
    right.days.some((day) => !appointments.some(({ date }) => isDay(date.value, day))) ||
    right.times.some(
      ({ hour, minute }) =>
        !appointments.some(({ start }) => {
          const [at, past] = (start?.value ?? '').split(':').map(Number)
          return at !== undefined && at % 12 === hour % 12 && past === minute
        }),
    )
  )
}
