/** Help to go back: the home, the tickets, the day and the money, and which day is the flight. */
import type { Letter } from '../../letters/letter.ts'
import { noted } from '../note-words.ts'
import { line, quoted } from '../statement.ts'
import type { Statement, Topic } from '../topic.ts'
import { givesUp } from './giving-up.ts'

export const goingBack: Topic = {
  id: 'return-aid',
  about: (letter, _, asked) =>
    givesUp(asked)
      ? []
      : (['return-stay', 'return-tickets', 'return-when', 'return-money'] as const).flatMap((id) =>
          noted(letter, id),
        ),
}

/** Of the days of a return the one that is a flight. */
export function flight({ kind, appointments }: Letter): Statement[] {
  const there =
    kind === 'return-aid' ? appointments.find(({ place }) => /a[ée]roport/iu.test(place?.quote ?? '')) : null
  if (!there?.place) return []
  const because = quoted(there.date, there.place)
  return there.date.sure
    ? [line('note:flight', { date: { date: there.date.value } }, because)]
    : [line('note:flightPerhaps', {}, because)]
}
