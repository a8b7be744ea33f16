/** A French course and the days of civic training: the days and hours, tests, other hours, books, the paper at the end. */
import type { Found, Letter } from '../../letters/letter.ts'
import { mainAppointment } from '../lookup.ts'
import { inCases, noted, noteOf, topic } from '../note-words.ts'
import { weekdayWord } from '../opening-words.ts'
import { line, quoted } from '../statement.ts'
import type { Topic, Values } from '../topic.ts'

/** The days and hours of a course, and how long it goes on. */
export const course: Topic = topic('duration', (letter) => {
  const { days, end } = letter.course ?? {}
  const hours = letter.course?.hours ?? sameHours(letter)
  const pause = days ? noteOf(letter, 'course-break')?.said : undefined
  const [first, ...also] = [days, hours, end, pause].filter((one) => one !== undefined)
  if (!first) return []
  const [from = '', to = ''] = pause?.value.split(' ') ?? []
  const values: Values = {
    days: days ? { key: 'note:course.days', with: { list: { list: days.value.map(weekdayWord) } } } : null,
    hours: hours
      ? { key: 'note:course.hours', with: { time: { time: hours.value.from, to: hours.value.to } } }
      : null,
    pause: pause ? { key: 'note:course.break', with: { from: { date: from }, to: { date: to } } } : null,
    end: end
      ? { key: days ? 'note:course.end' : 'note:course.last', with: { date: { date: end.value } } }
      : null,
  }
  const say = days ? 'note:course.rhythm' : 'note:course.until'
  return [line(say, values, quoted(first, ...also))]
})

export const besideLessons: Topic = topic('cir-course', (letter) => [
  ...noted(letter, 'course-first-test'),
  ...inCases(letter, 'course-other-hours'),
  ...noted(letter, 'course-books'),
])

export const certificateKept: Topic = topic('civic-training', (letter) => noted(letter, 'keep-certificate'))

/** "Aux mêmes heures": those of the first lesson. */
function sameHours(letter: Letter): Found<{ from: string; to: string }> | undefined {
  const said = noteOf(letter, 'course-same-hours')?.said
  const first = mainAppointment(letter)
  if (!said || !first?.start?.sure || !first.end?.sure) return undefined
  return { ...said, value: { from: first.start.value, to: first.end.value } }
}
