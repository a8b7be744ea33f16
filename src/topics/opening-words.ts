/** The hours at which an office, a centre or a telephone is open, as the part of a sentence. */
import { weekdays } from '../letters/warning.ts'
import type { Opening } from '../letters/xray.ts'
import type { Value } from './topic.ts'

/** ", Monday to Thursday, 9:00 to 11:30 in the morning" */
export function openingWords({ days, half, from, to, on, except }: Opening): Value {
  return {
    key: 'time:opening',
    with: {
      days: days
        ? {
            key: 'time:openingDays',
            with: { from: weekdayWord(days[0]), to: weekdayWord(days[1]) },
          }
        : on
          ? { key: 'time:openingOn', with: { days: weekdayList(on) } }
          : null,
      half: half ? { key: `time:openingHalf.${half}` } : null,
      hours: from
        ? { key: 'time:openingHours', with: { time: to ? { time: from, to } : { time: from } } }
        : null,
      but: except ? { key: 'time:openingBut', with: { days: weekdayList(except) } } : null,
    },
  }
}

/** Days one by one. */
export const weekdayList = (days: readonly number[]): Value => ({ list: days.map(weekdayWord) })

/** 0 is Sunday. */
export function weekdayWord(day: number): Value {
  return { key: `time:weekday.${weekdays[day]}` }
}
