/** Asked to which of several places to go at an hour, first, or for the doctor: that one alone; how far apart they are: each with its hour. */
import type { Appointment, Letter } from '../../letters/letter.ts'
import { appointmentsInOrder } from '../lookup.ts'
import { placeValue, sharedPlace } from '../place.ts'
import { lead, quoted, whenAsked } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { told } from '../understanding/told.ts'
import { moment, when } from '../when.ts'
import { inMinutes } from './late.ts'
import { type Asking, names, type Question } from './question.ts'

const topics = new Set<TopicId>(['where', 'several-appointments', 'unclear'])

/** Empty where there is one place, or nothing tells which of them is meant. */
export function placeAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const all = appointmentsInOrder(letter)
  if (!topics.has(question.topic) || all.length < 2 || sharedPlace(letter)) return []
  const asks = (matter: string) => names(question, matter, asking)
  if (asks('places-apart')) return whenAsked(when.about(letter, now))
  if (question.topic !== 'where' && !asks('which-place')) return []
  const [one, another] = meant(question, all, asks)
  const place = one && !another ? placeValue(letter, one) : null
  if (!one?.place?.sure || !one.date.sure || place === null) return []
  const what = { key: `purpose:${one.purpose}` as const }
  return [
    lead(
      'exact:whichPlace',
      { place, what, moment: moment(one, now) },
      quoted(one.place, one.date, one.start),
    ),
  ]
}

function meant({ said }: Question, all: Appointment[], asks: (matter: string) => boolean): Appointment[] {
  const { right, wrong } = told(said)
  const hours = [...right.times, ...wrong.times].map(({ hour, minute }) => hour * 60 + minute)
  if (hours.length > 0) return all.filter(({ start }) => start && hours.some((at) => isAt(start.value, at)))
  if (asks('place-first')) return all.slice(0, 1)
  if (asks('place-last')) return all.slice(-1)
  if (asks('thing-xray')) return all.filter(({ purpose }) => purpose === 'chest-xray')
  return asks('thing-doctor') ? all.filter(({ purpose }) => purpose === 'medical-visit') : []
}

/** "At 2" is at 14:00 too. */
const isAt = (start: string, at: number): boolean => [at, at + 720].includes(inMinutes(start))
