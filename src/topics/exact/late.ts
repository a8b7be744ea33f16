/** Somebody who will come late says by how many minutes, or at what hour: how late that is by the letter, and what it says of it. */
import type { Letter } from '../../letters/letter.ts'
import { lateArrival } from '../attendance.ts'
import { daysUntil, mainAppointment } from '../lookup.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { told } from '../understanding/told.ts'
import type { Question } from './question.ts'

/** In minutes: who names an hour further from that of the letter speaks of something else. */
const furthest = 180

/** Empty where neither minutes nor one hour are named, or the letter has nothing to hold them against. */
export function lateBy(question: Question, letter: Letter, now: Date): Statement[] {
  const within = lateWithin(question, letter, now)
  return within.length > 0 ? within : lateAt(question, letter, now)
}

const ofMinutes =
  /\b(\d{1,3}|five|ten|fifteen|twenty|thirty|quarter|half) ?(?:of )?(?:an? )?(?:min\b|mins\b|mn\b|minutes?|hour\b)/i
const words: Record<string, number> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  quarter: 15,
  twenty: 20,
  thirty: 30,
  half: 30,
}

/** So many minutes, where the letter says how many are too many. */
function lateWithin({ topic, said }: Question, letter: Letter, now: Date): Statement[] {
  const { lateness } = letter
  const limit = lateness?.value.after
  const [, named = ''] = ofMinutes.exec(said) ?? []
  const isHour = /\d ?hour/i.test(said)
  const count = words[named.toLowerCase()] ?? Number(named)
  if (topic !== 'late-arrival' || !lateness?.sure || typeof limit !== 'number' || !count || isHour) return []
  const values = { count, limit, quote: wordsOf(lateness) }
  if (count <= limit) return [lead('exact:lateWithin', values, quoted(lateness))]
  return [lead('exact:lateBeyond', values, quoted(lateness)), ...asLines(onTheWay(letter, now))]
}

/** What to do, beside what the letter says of it. */
const onTheWay = (letter: Letter, now: Date): Statement[] =>
  lateArrival.about(letter, now).filter(({ say }) => say.startsWith('before:late'))

const asLines = (all: Statement[]): Statement[] =>
  all.map((one): Statement => (one.role === 'lead' ? { ...one, role: 'line' } : one))

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
    own: { time: `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}` },
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

function inMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
