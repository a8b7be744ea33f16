/** Somebody who will come late says at what hour: how late that is by the hour of the letter, and what the letter says of it. */
import type { Letter } from '../../letters/letter.ts'
import { lateArrival } from '../attendance.ts'
import { daysUntil, mainAppointment } from '../lookup.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { told } from '../understanding/told.ts'
import type { Question } from './question.ts'

/** In minutes: who names an hour further from that of the letter speaks of something else. */
const furthest = 180

/** Empty where no one hour is named, or it is not known when it begins. */
export function lateBy({ topic, said }: Question, letter: Letter, now: Date): Statement[] {
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
  const known = lateArrival.about(letter, now).filter(({ say }) => !say.startsWith('before:arrive-early'))
  return [
    lead('exact:late', values, because),
    ...known.map((one): Statement => (one.role === 'lead' ? { ...one, role: 'line' } : one)),
  ]
}

function inMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
