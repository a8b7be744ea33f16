/** Somebody who will come late says by how many minutes, or at what hour: how late that is by the letter, and what it says of it. */
import type { Letter } from '../../letters/letter.ts'
import { clock } from '../../letters/readers/time-minutes.ts'
import { lateArrival } from '../attendance.ts'
import { folded } from '../folded.ts'
import { daysUntil, mainAppointment } from '../lookup.ts'
import { asLines, lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { amountOf, amountPattern } from '../understanding/numbers.ts'
import { told } from '../understanding/told.ts'
import type { Question } from './question.ts'

/** In minutes: who names an hour further from that of the letter speaks of something else. */
const furthest = 180

/** Empty where neither minutes nor one hour are named, or the letter has nothing to hold them against. */
export function lateBy(question: Question, letter: Letter, now: Date): Statement[] {
  const within = lateWithin(question, letter, now)
  return within.length > 0 ? within : lateAt(question, letter, now)
}

const lengths = new RegExp(
  `(?<!\\bat )(?<amount>${amountPattern}) ?(?<unit>hours?|hrs?|minutes?|mins?|mn)\\b(?:(?: and)?(?: an?)? (?<part>half|quarter)\\b|(?: and)? (?<more>${amountPattern}) ?(?:minutes?|mins?|mn)\\b)?(?<late> (?:late|behind|after|delay))?(?! (?:early|earlier|before|in advance|ahead|away|from|old)\\b)`,
  'g',
)

/** How many minutes somebody will be late; null where they name none, or several and do not say which are theirs. */
function minutesLate(said: string): number | null {
  const found = [...folded(said).matchAll(lengths)].map(({ groups = {} }) => {
    const { amount = '', unit = '', part, more = '', late } = groups
    const count = (amountOf(amount) ?? 0) + (part ? (amountOf(part) ?? 0) : 0)
    const minutes = count * (unit.startsWith('h') ? 60 : 1) + (amountOf(more) ?? 0)
    return { minutes: Math.round(minutes), isLate: late !== undefined }
  })
  const late = found.filter(({ isLate }) => isLate)
  const [own, ...others] = new Set((late.length > 0 ? late : found).map(({ minutes }) => minutes))
  return own && own <= furthest && others.length === 0 ? own : null
}

/** So many minutes, where the letter says how many are too many. */
function lateWithin({ topic, said }: Question, letter: Letter, now: Date): Statement[] {
  const { lateness } = letter
  const limit = lateness?.value.after
  const count = minutesLate(said)
  if (topic !== 'late-arrival' || !lateness?.sure || typeof limit !== 'number' || count === null) return []
  const values = { count, limit, quote: wordsOf(lateness) }
  if (count <= limit) return [lead('exact:lateWithin', values, quoted(lateness))]
  return [lead('exact:lateBeyond', values, quoted(lateness)), ...asLines(onTheWay(letter, now))]
}

/** What to do, beside what the letter says of it. */
const onTheWay = (letter: Letter, now: Date): Statement[] =>
  lateArrival.about(letter, now).filter(({ say }) => say.startsWith('before:late'))

function lateAt({ topic, said }: Question, letter: Letter, now: Date): Statement[] {
  const main = mainAppointment(letter)
  if (topic !== 'late-arrival' || !main?.start?.sure || !main.date.sure) return []
  const minutes = inMinutes(main.start.value)
  const { right, wrong } = told(said)
  const hours = [...right.times, ...wrong.times].map(({ hour, minute, half }) => {
    const at = hour * 60 + minute
    return half && hour < 12 && minutes - at > 360 ? at + 720 : at
  })
  const others = [...new Set(hours)].filter((at) => at !== minutes)
  const [at] = others
  if (at === undefined || others.length > 1 || Math.abs(at - minutes) > furthest) return []
  if (daysUntil(main.date.value, now, main.timeZone) < 0) return []
  const values = {
    own: { time: clock(0, at) },
    start: { time: main.start.value },
    count: Math.abs(at - minutes),
  }
  const because = quoted(main.start)
  if (at < minutes) return [lead('exact:early', values, because)]
  const limit = letter.lateness?.value.after
  if (letter.lateness?.sure && typeof limit === 'number' && at - minutes <= limit) {
    const within = { count: at - minutes, limit, quote: wordsOf(letter.lateness) }
    return [lead('exact:late', values, because), line('exact:lateWithin', within, quoted(letter.lateness))]
  }
  const known = lateArrival.about(letter, now).filter(({ say }) => !say.startsWith('before:arrive-early'))
  return [lead('exact:late', values, because), ...asLines(known)]
}

export function inMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
