/** Several appointments: how many this letter holds, in which order, and the days whose use is not known. */
import type { Letter } from '../letters/letter.ts'
import { appointmentsInOrder, mainAppointment } from './lookup.ts'
import { item, lead, line, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic } from './topic.ts'
import { maySpeak } from './trust.ts'
import { moment, when } from './when.ts'

export const severalAppointments: Topic = {
  id: 'several-appointments',
  about(letter, now) {
    const [first, second] = appointmentsInOrder(letter)
    const further = furtherDays(letter)
    if (!first) return further
    if (second) return [...whenAsked(when.about(letter, now)), ...otherPlaces(letter), ...further]
    return [
      ...whenAsked([lead('when:onlyOne', { moment: moment(first, now) }, quoted(first.date))]),
      ...further,
    ]
  },
}

/** The days of a training on which one goes to another place than the day before. */
function otherPlaces(letter: Letter): Statement[] {
  const all = appointmentsInOrder(letter)
  const [first] = all
  const alike = all.every(
    ({ place, city, purpose }) => place?.sure && city !== null && purpose === first?.purpose,
  )
  if (!alike || all.length < 3) return []
  const moved = all.filter((one, at) => at > 0 && one.city !== all[at - 1]?.city)
  const [only, another] = moved
  if (!only?.place || another) return []
  return [line('when:otherTown', { date: { date: only.date.value }, town: only.city }, quoted(only.place))]
}

const furtherDays = ({ furtherDays: days = [] }: Letter): Statement[] =>
  days.map((day) => line('when:further', { date: { date: day.value }, quote: wordsOf(day) }, quoted(day)))

/** All letters of a conversation that hold an appointment, each with its kind and day; empty when there is just one. */
export function acrossLetters(letters: { letter: Letter }[], now: Date): Statement[] {
  const dated = letters.flatMap(({ letter }) => {
    const main = maySpeak(letter.kind, 'several-appointments') ? mainAppointment(letter) : null
    return main ? [{ letter, main }] : []
  })
  const [first, second] = dated.toSorted((a, b) => (a.main.date.value < b.main.date.value ? -1 : 1))
  if (!first || !second) return []
  return [
    lead('when:letters', { count: dated.length }, quoted(first.main.date)),
    ...dated
      .toSorted((a, b) => (a.main.date.value < b.main.date.value ? -1 : 1))
      .map(({ letter, main }) =>
        item(
          'when:eachLetter',
          { what: { key: `kind:${letter.kind}` }, moment: moment(main, now) },
          quoted(main.date),
        ),
      ),
  ]
}
