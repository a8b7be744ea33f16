/** A French course and the days of civic training: the days and hours, tests, other hours, books, the paper at the end. */
import type { Found, Letter } from '../../letters/letter.ts'
import { mainAppointment } from '../lookup.ts'
import { inCases, noted, noteOf, topic } from '../note-words.ts'
import { weekdayWord } from '../opening-words.ts'
import { line, quoted } from '../statement.ts'
import type { Topic, Value, Values } from '../topic.ts'

/** The days and hours of a course, and how long it goes on. */
export const course: Topic = topic('duration', (letter) => {
  const { days, end, start } = letter.course ?? {}
  const hours = letter.course?.hours ?? sameHours(letter)
  const pause = days ? noteOf(letter, 'course-break')?.said : undefined
  const [first, ...also] = [days, hours, start, end, pause].filter((one) => one !== undefined)
  if (!first) return []
  const [from = '', to = ''] = pause?.value.split(' ') ?? []
  const time: Value = hours ? { time: hours.value.from, to: hours.value.to } : null
  // Where no days are known, the hours stand in their place.
  const rhythm: Values = days
    ? {
        days: { key: 'note:course.days', with: { list: { list: days.value.map(weekdayWord) } } },
        hours: time ? { key: 'note:course.hours', with: { time } } : null,
      }
    : { days: time, hours: null }
  const until: Value = end ? { date: end.value } : null
  const values: Values = {
    ...rhythm,
    pause: pause ? { key: 'note:course.break', with: { from: { date: from }, to: { date: to } } } : null,
    start: start ? { key: 'note:course.start', with: { date: { date: start.value } } } : null,
    end: until ? { key: 'note:course.end', with: { date: until } } : null,
  }
  const because = quoted(first, ...also)
  return [
    rhythm['days']
      ? line('note:course.rhythm', values, because)
      : line('note:course.until', { end: until }, because),
  ]
})

export const besideLessons: Topic = topic('cir-course', (letter) => [
  // A test with a day of its own is not on the first day of the lessons.
  ...(letter.appointments.some(({ step }) => step === 'entry-test')
    ? []
    : noted(letter, 'course-first-test')),
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
