/** Weekdays as people name them, and whether the lessons of a course or one day of a letter is meant by them. */
import type { Letter } from '../letters/letter.ts'
import { weekdayOn } from '../letters/readers/date.ts'

const names = ['sun', 'mon', 'tue(?:s)?', 'wed(?:nes)?', 'thu(?:rs)?', 'fri', 'sat(?:ur)?']

/** 0 (Sunday) to 6, in folded words. */
export function weekdaysIn(words: string): number[] {
  return names.flatMap((name, day) => (new RegExp(`\\b${name}days?\\b`).test(words) ? [day] : []))
}

const always =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days|every (?:week|day)|(?:morning|afternoon|evening)s)\b/

/** Every Tuesday and not a Tuesday of the letter: the lessons are meant, not its one appointment. */
export function meansLessons({ appointments, course }: Letter, words: string): boolean {
  const named = weekdaysIn(words)
  const ofCourse = course?.days?.value ?? []
  if (named.some((day) => !ofCourse.includes(day))) return false
  const dated = appointments.map(({ date }) => weekdayOn(date.value))
  return always.test(words) || (named.length > 0 && named.every((day) => !dated.includes(day)))
}
