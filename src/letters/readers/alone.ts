/** Tells a day that stands for itself, as in a box or below the name of a step: it calls without a verb. */
import { lineAt, type Passage } from '../passage.ts'
import { cellAt } from './cells.ts'
import type { DateMention } from './date.ts'
import { timeOf } from './date-time.ts'
import { isStep } from './table-row.ts'

/** What may stand between a day and its hour, and around them. */
const linking = /^[\s,:|/().-]*(?:(?:a|de|des|entre|vers|precises?)[\s,)]*)*$/

/** The day and its weekday, with its hour or without, fill a line of their own, as in a box, or a cell below the name of a step. */
export function isAlone(passage: Passage, date: DateMention): boolean {
  const { start, end } = cellAt(passage, date.start)
  const isWholeLine = !passage.text
    .slice(lineAt(passage, start).start, lineAt(passage, end).end)
    .includes('\t')
  if (date.weekday === null || !(isWholeLine || isStep(passage, date))) return false
  const time = timeOf(passage, date)
  const last = time && time.start >= date.end && time.start < end ? (time.until ?? time).end : date.end
  const between = time && last > date.end ? passage.text.slice(date.end, time.start) : ''
  return (
    /^\W*(?:le )?$/.test(passage.text.slice(start, date.start)) &&
    linking.test(between) &&
    /^[\s,:|/.-]*$/.test(passage.text.slice(last, end))
  )
}
