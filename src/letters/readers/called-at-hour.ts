/** Whether a letter names a day and an hour at which its reader has to be somewhere. */
import type { Passage } from '../passage.ts'
import { timeOf } from './date-time.ts'
import { datesWithRole } from './dates-with-role.ts'

export const isCalledAtHour = (passage: Passage): boolean =>
  datesWithRole(passage, 'appointment').some((date) => timeOf(passage, date) !== null)
