/** Something of the reader's own on the day of the appointment: whether both fit, by the hours that the letter and the reader name. */
import type { Appointment, Found, Letter } from '../../letters/letter.ts'
import { clock } from '../../letters/readers/time-minutes.ts'
import { daysNamedIn, isDay } from '../days-named.ts'
import { mainAppointment } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { told } from '../understanding/told.ts'
import { inMinutes } from './late.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** These write a message, or hold the hour of arrival against the letter. */
const others = new Set<TopicId>(['reschedule', 'work-conflict', 'late-arrival', 'missed', 'travel-before'])

/** Empty where nothing of their own is told of that day, or the letter names no one hour. */
export function clashTold(question: Question, letter: Letter, asking: Asking): Statement[] {
  const behind = afterLessons(question, letter, asking)
  if (behind.length > 0) return behind
  const main = mainAppointment(letter)
  if (others.has(question.topic) || !main?.date.sure || !main.start?.sure) return []
  if (letter.appointments.length > 1 || !names(inWhole(question), 'own-plan', asking)) return []
  const days = daysNamedIn(question.whole)
  const isThatDay =
    days.some((day) => isDay(main.date.value, day)) ||
    (days.length === 0 && (question.topic === 'duration' || names(inWhole(question), 'that-day', asking)))
  if (!isThatDay) return []
  const begins = inMinutes(main.start.value)
  const own = hourIn(question.whole, begins)
  const ends = endOf(main, letter)
  const start = { time: main.start.value }
  const because = quoted(main.start, ends?.said ?? null)
  if (own === null) return [lead('exact:clash.hours', { start }, because)]
  const values = { start, own: { time: clock(0, own) } }
  if (own < begins) return [lead('exact:clash.before', values, because)]
  if (!ends) return [lead('exact:clash.unknown', values, because)]
  const span = { time: main.start.value, to: clock(0, ends.at) }
  return [lead(own < ends.at ? 'exact:clash.over' : 'exact:clash.after', { own: values.own, span }, because)]
}

/** Work that begins when the lessons of a course are over needs no other hours. */
function afterLessons(question: Question, { course }: Letter, asking: Asking): Statement[] {
  const hours = course?.hours
  const own =
    hours?.sure && names(inWhole(question), 'own-work-at', asking) ? hourIn(question.whole, -1) : null
  if (!hours || own === null || own < inMinutes(hours.value.to)) return []
  const span = { time: hours.value.from, to: hours.value.to }
  return [lead('exact:clash.lessons', { span, own: { time: clock(0, own) } }, quoted(hours))]
}

/** Null where no hour is told, or several are. */
function hourIn(said: string, begins: number): number | null {
  const { right, wrong } = told(said)
  const hours = [...right.times, ...wrong.times].map(({ hour, minute, half }) => {
    const at = hour * 60 + minute
    return half && hour < firstHour ? at + 720 : at
  })
  const [own, ...more] = [...new Set(hours)].filter((at) => at !== begins)
  return own === undefined || more.length > 0 ? null : own
}

/** "At 4" is in the afternoon. */
const firstHour = 7

function endOf({ start, end }: Appointment, letter: Letter): { at: number; said: Found<string> } | null {
  if (end?.sure) return { at: inMinutes(end.value), said: end }
  const lasts = noteOf(letter, 'lasts')?.said
  const minutes = Number(lasts?.value)
  return lasts && start && minutes > 0 ? { at: inMinutes(start.value) + minutes, said: lasts } : null
}
