/** Weekdays as people name them, and whether the lessons of a course or one day of a letter is meant by them. */
import type { Letter } from '../letters/letter.ts'
import { weekdayOn } from '../letters/readers/date.ts'

const names = ['sun', 'mon', 'tue(?:s)?', 'wed(?:nes)?', 'thu(?:rs)?', 'fri', 'sat(?:ur)?']

const range =
  /\b((?:sun|mon|tues|wednes|thurs|fri|satur)days?) (?:to|till|until|through|-|–) ?((?:sun|mon|tues|wednes|thurs|fri|satur)days?)\b/
/** As many in a row are somebody's working week. */
const week = 3

/** 0 (Sunday) to 6, in folded words. */
export function weekdaysIn(words: string): number[] {
  const [, from, to] = range.exec(words) ?? []
  const [first, last] = [from, to].map((word) =>
    names.findIndex((name) => new RegExp(`^${name}day`).test(word ?? '')),
  )
  const between = (day: number) =>
    first !== undefined && last !== undefined && from !== undefined && day >= first && day <= last
  return names.flatMap((name, day) =>
    between(day) || new RegExp(`\\b${name}days?\\b`).test(words) ? [day] : [],
  )
}

const always =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days|every (?:week|day)|(?:morning|afternoon|evening)s|(?:every|each|in the) (?:morning|afternoon|evening)|(?:at|by|the) nights?|night shifts?)\b/
/** One day of the letter, or a day that is named by its date. */
const oneDay = /\b(?:that|this) (?:day|morning|afternoon|evening)\b|\btomorrow\b|\b\d{1,2}(?:st|nd|rd|th)?\b/

/** Every Tuesday and not a Tuesday of the letter: the lessons are meant, not its one appointment. */
export function meansLessons({ appointments, course }: Letter, words: string): boolean {
  const named = weekdaysIn(words)
  const ofCourse = course?.days?.value ?? []
  const isWeek = named.length >= week && ofCourse.some((day) => named.includes(day))
  if (isWeek) return true
  if (oneDay.test(words) || named.some((day) => !ofCourse.includes(day))) return false
  const dated = appointments.map(({ date }) => weekdayOn(date.value))
  return always.test(words) || (named.length > 0 && named.every((day) => !dated.includes(day)))
}

/** What begins in the evening, once the lessons are over, needs no other hours. */
export function isBehindLessons({ course }: Letter, words: string): boolean {
  const to = course?.hours?.sure ? Number(course.hours.value.to.slice(0, 2)) : null
  const [, hour, half] = /\b(?:at|from) (\d{1,2})(?:[:.h]\d\d)? ?(pm)?\b(?! ?am\b)/.exec(words) ?? []
  if (to === null || hour === undefined || /\b(?:until|till|finish\w*|ends?)\b/.test(words)) return false
  return Number(hour) + (half && Number(hour) < 12 ? 12 : 0) >= Math.max(to, 13)
}
