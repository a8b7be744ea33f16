/** A French course and the days of civic training: the days and hours, tests, other hours, books, the paper at the end. */
import { inCases, noted, topic } from '../note-words.ts'
import { weekdayWord } from '../opening-words.ts'
import { line, quoted } from '../statement.ts'
import type { Topic, Values } from '../topic.ts'

/** The days and hours of a course, and how long it goes on. */
export const course: Topic = topic('duration', (letter) => {
  const { days, hours, end } = letter.course ?? {}
  const [first, ...also] = [days, hours, end].filter((one) => one !== undefined)
  if (!first) return []
  const values: Values = {
    days: days ? { key: 'note:course.days', with: { list: { list: days.value.map(weekdayWord) } } } : null,
    hours: hours
      ? { key: 'note:course.hours', with: { time: { time: hours.value.from, to: hours.value.to } } }
      : null,
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
