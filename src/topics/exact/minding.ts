/** Somebody has nobody to look after a child that day: what the letter says of children, and how to ask for another date. */
import type { Letter } from '../../letters/letter.ts'
import { children } from '../before-you-go.ts'
import { folded } from '../folded.ts'
import { contactsOf, isAtHome, isOver, lineSaying, mainAppointment } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, inWhole, names, type Question, wholeStory } from './question.ts'

/** A message is written for these. */
const ofMoving = new Set<TopicId>(['reschedule', 'missed', 'work-conflict'])

/** Empty where none is told, or there is nowhere to go. */
export function nobodyToMind(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const told = wholeStory(question, 'children', 'companion')
  const asksWhere = names(told, 'minded-where', asking)
  const feeds = names(inWhole(question), 'feeds-baby', asking)
  const isAsked = asksWhere || feeds || names(told, 'nobody-to-mind', asking)
  if (ofMoving.has(question.topic) || !isAsked) return []
  if (!mainAppointment(letter) || isAtHome(letter) || isOver(letter, now)) return []
  const said = children.about(letter, now)
  return [
    ...(said.length > 0 ? said : [lead('exact:minding.unsaid', {}, ownRule)]),
    ...care(letter),
    ...(feeds ? [toFeed(letter)] : []),
    line('exact:minding.move', {}, ownRule),
  ]
}

function toFeed(letter: Letter): Statement {
  const { how, office, because } = reached(contactsOf(letter))
  return line(`exact:minding.feed.${how}`, { office }, because)
}

const ofCare =
  /\b(?:garde (?:d'enfants?|des enfants?|n'|est)|(?:dispositif|mode|solution|service|moyen) de garde|garderie|creche|halte-garderie|espace enfants?)\b/
const none = /\b(?:aucune?|pas|sans|ni)\b/

/** Whether somebody there looks after children, where the letter says it. */
function care(letter: Letter): Statement[] {
  const own = lineSaying(letter, ofCare)
  if (!own) return []
  const say = none.test(folded(own.quote)) ? 'exact:minding.none' : 'exact:minding.there'
  return [line(say, { quote: wordsOf(own) }, quoted(own))]
}
