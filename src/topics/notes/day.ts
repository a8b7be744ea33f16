/** How the day goes and how one gets there, and other days whose dates are still to come. */
import type { Letter } from '../../letters/letter.ts'
import { isAtHome, mainAppointment, mayBeOnline } from '../lookup.ts'
import { inCases, noted, notedLines, noteOf, topic } from '../note-words.ts'
import { lead, line, quoted } from '../statement.ts'
import type { Statement, Topic, Value } from '../topic.ts'

/** What stands behind the place: the codes to get in with, the way there, and where not to go. */
export const besidePlace: Topic = topic('where', (letter) => [
  ...(mayBeOnline(letter) ? codes(letter) : []),
  ...way(letter),
  ...notedLines(letter, 'not-there'),
])

function codes({ notes = [] }: Letter): Statement[] {
  return notes
    .filter(({ id }) => id === 'online-code')
    .map(({ said }) => {
      const [kind = '', ...words] = said.value.split(' ')
      return line(`note:online-code.${kind}`, { value: words.join(' ') }, quoted(said))
    })
}

/** Where the place does not tell it already. */
function way(letter: Letter): Statement[] {
  const note = noteOf(letter, 'transport')
  const place = mainAppointment(letter)?.place
  const [mode = '', number = '', stop = ''] = note?.said.value.split('|') ?? []
  if (!note || letter.appointments.length !== 1 || !place || place.value.includes(stop)) return []
  const values = { mode: { key: `note:wayBy.${mode}` as const }, line: number ? ` ${number}` : null, stop }
  return [line('note:way', values, quoted(note.said))]
}

/** Days of a training that the letter gives no date for. */
export const daysToCome: Topic = topic('several-appointments', (letter) => {
  const note = noteOf(letter, 'days-to-come')
  if (!note) return []
  const [first, ...others] = note.said.value.split(' ')
  const because = quoted(note.said)
  if (!first) return [line('note:days-to-come.more', {}, because)]
  if (others[0] === 'choose') return [line('note:days-to-come.choose', { number: first }, because)]
  return others.length === 0
    ? [line('note:days-to-come.one', { number: first }, because)]
    : [line('note:days-to-come.several', { list: { list: [first, ...others] } }, because)]
})

/** The break, the doors, the lift, an hour of one's own choice. */
export const theDay: Topic = topic('duration', (letter) => {
  if (isAtHome(letter)) return []
  return [
    ...noted(letter, 'doors-open'),
    // Hours that end are some to choose among; an hour alone is the appointment itself.
    ...(mainAppointment(letter)?.end ? noted(letter, 'any-time') : []),
    ...noted(letter, 'lift'),
    ...pause(letter),
    ...inCases(letter, 'phone-away'),
  ]
})

function pause(letter: Letter): Statement[] {
  const note = noteOf(letter, 'pause')
  if (!note) return []
  const { value } = note.said
  const because = quoted(note.said)
  if (value === '60' || value === 'plain') return [lead(`note:pause.${value}`, {}, because)]
  const [from = '', to = ''] = value.split('-')
  const span: Value = { time: from, to }
  return to
    ? [lead('note:pause.span', { time: span }, because)]
    : [lead('note:pause.minutes', { count: Number(value) }, because)]
}
