/** Somebody has nobody to look after a child that day: what the letter says of children, and how to ask for another date. */
import type { Letter } from '../../letters/letter.ts'
import { children } from '../before-you-go.ts'
import { isAtHome, isOver, mainAppointment } from '../lookup.ts'
import { lead, line, ownRule } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, names, type Question, wholeStory } from './question.ts'

/** A message is written for these. */
const ofMoving = new Set<TopicId>(['reschedule', 'missed', 'work-conflict'])

/** Empty where none is told, or there is nowhere to go. */
export function nobodyToMind(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (
    ofMoving.has(question.topic) ||
    !names(wholeStory(question, 'children', 'companion'), 'nobody-to-mind', asking)
  )
    return []
  if (!mainAppointment(letter) || isAtHome(letter) || isOver(letter, now)) return []
  const said = children.about(letter, now)
  return [
    ...(said.length > 0 ? said : [lead('exact:minding.unsaid', {}, ownRule)]),
    line('exact:minding.move', {}, ownRule),
  ]
}
