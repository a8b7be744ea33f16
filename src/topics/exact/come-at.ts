/** Asked at what hour to be there, where the letter wants one there some minutes early: that hour. */
import type { Letter } from '../../letters/letter.ts'
import { clock } from '../../letters/readers/time-minutes.ts'
import { instruction, isAtHome, isAtScreen } from '../lookup.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { moment } from '../when.ts'
import { inMinutes } from './late.ts'
import { type Asking, names, type Question } from './question.ts'

/** Empty where the letter sets no such minutes, or more than one hour. */
export function hourToCome(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const [only, ...others] = letter.appointments
  const early = instruction(letter, 'arrive-early')
  if (!only?.start?.sure || others.length > 0 || !early || isAtHome(letter) || isAtScreen(letter)) return []
  const count = Number(early.id.slice(early.id.indexOf(':') + 1))
  if (!count || !names(question, 'hour-to-come', asking)) return []
  const time = { time: clock(0, inMinutes(only.start.value) - count) }
  const values = { time, count, moment: moment(only, now), quote: wordsOf(early.french) }
  return [lead('exact:comeAt', values, quoted(only.date, only.start, early.french))]
}
