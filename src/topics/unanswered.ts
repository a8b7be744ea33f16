/** Unanswered: what to do when the office does not answer a message, and which day holds until it does. */
import type { Letter } from '../letters/letter.ts'
import { isOver, mainAppointment } from './lookup.ts'
import { reachedForMoving } from './reached.ts'
import { lead, line, quoted } from './statement.ts'
import type { Statement } from './topic.ts'
import { moment } from './when.ts'

export function unanswered(letter: Letter, now: Date): Statement[] {
  const { because, how, office } = reachedForMoving(letter)
  const main = mainAppointment(letter)
  const next = lead(`answer:unanswered.${how}`, { office }, because)
  if (!main?.date.sure || isOver(letter, now)) return [next]
  const often =
    letter.kind === 'medical-visit'
      ? [line('answer:unanswered.often', {}, { fact: 'visit-postponed-account' })]
      : []
  return [
    next,
    line('answer:unanswered.stands', { moment: moment(main, now) }, quoted(main.date, main.start)),
    ...often,
  ]
}
