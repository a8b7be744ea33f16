/** What the letter tells the reader to do or not to do on the day: one topic for each thing that is asked about. */
import type { InstructionId, Letter } from '../letters/letter.ts'
import {
  contactsOf,
  daysUntil,
  instruction,
  instructionValue,
  mainAppointment,
  phoneNumber,
} from './lookup.ts'
import { copy, lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, TopicId, Value } from './topic.ts'

/** A topic that says an instruction of the letter where there is one. */
function instructed(id: TopicId, ...ids: string[]): Topic {
  return { id, about: (letter) => ids.flatMap((one) => told(letter, one)) }
}

function told(letter: Letter, id: string): Statement[] {
  const found = instruction(letter, id)
  if (!found) return []
  const value = instructionValue(found)
  return [
    lead(`before:${id}`, { quote: wordsOf(found.french), value: numberOr(value) }, quoted(found.french)),
  ]
}

function numberOr(value: string): Value {
  return /^\d+$/.test(value) ? Number(value) : value.charAt(0).toUpperCase() + value.slice(1)
}

export const fasting = instructed('fasting', 'fasting', 'no-fasting')
export const companion = instructed('companion', 'come-alone')
export const children = instructed('children', 'come-with-children', 'minor-accompanied')
export const interpreter = instructed('interpreter', 'interpreter')

export const lateArrival: Topic = {
  id: 'late-arrival',
  about(letter) {
    const { phone } = contactsOf(letter)
    const call = phone
      ? lead('before:lateCall', { phone: phoneNumber(phone.value) }, quoted(phone))
      : lead('before:late', {}, ownRule)
    return [
      ...whenAsked([call, copy('before:latePhrase', {}, ownRule)]),
      ...told(letter, 'arrive-early'),
      ...told(letter, 'no-delay-tolerated'),
    ]
  },
}

export const civicTraining: Topic = {
  id: 'civic-training',
  about: (letter) =>
    (['lunch-provided', 'bring-lunch', 'signature-required'] satisfies InstructionId[]).flatMap((id) =>
      told(letter, id),
    ),
}

export const duration: Topic = {
  id: 'duration',
  about(letter) {
    const main = mainAppointment(letter)
    if (!main?.start || !main.end) return []
    const time = { time: main.start.value, to: main.end.value }
    return whenAsked([lead('before:duration', { time }, quoted(main.end))])
  },
}

export const travelBefore: Topic = {
  id: 'travel-before',
  about(letter, now) {
    const main = mainAppointment(letter)
    return main && daysUntil(main.date.value, now, main.timeZone) > 0
      ? whenAsked([line('before:beBack', { date: { date: main.date.value } }, quoted(main.date))])
      : []
  },
}

export const cost: Topic = {
  id: 'cost',
  about(letter) {
    const stamp = letter.documents.find(({ id }) => id === 'tax-stamp')
    return stamp
      ? whenAsked([lead('before:stamp', { quote: wordsOf(stamp.french) }, quoted(stamp.french))])
      : []
  },
}
