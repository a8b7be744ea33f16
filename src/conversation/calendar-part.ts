/** The calendar file of a letter as an attachment, its entries worded. */
import { calendarFile } from '../calendar/calendar.ts'
import type { Appointment, KindName, Letter } from '../letters/letter.ts'
import type { Part } from '../message.ts'
import { flightDay } from '../topics/notes/going-back.ts'
import type { Value } from '../topics/topic.ts'
import { bringList } from '../topics/what-to-bring.ts'
import { partText } from '../wording/answer.ts'
import type { Wording } from '../wording/wording.ts'
import type { KnownLetter } from './conversation.ts'

/** Dates of such letters are nothing to plan by, or not OFII's. */
const notOurs = new Set<KindName>(['suspected-scam', 'unreadable', 'not-ofii'])

/** Empty when the letter has no date that is sure, or is not to be trusted. `cancelled` takes the entries out again. */
export function calendarPart(known: KnownLetter, wording: Wording, now: Date, cancelled = false): Part[] {
  const { letter, id, moved = 0 } = known
  if (notOurs.has(letter.kind)) return []
  const file = calendarFile(letter, {
    uid: id.replace(/[^\w-]+/g, '-'),
    sequence: cancelled ? moved + 1 : moved,
    now,
    cancelled,
    describe: (appointment) => ({
      summary: wording.words('reply:event', { purpose: nameOf(appointment, letter) }),
      description: wording.parts(bringList(letter), 'explained').map(partText).join('\n'),
    }),
  })
  return file ? [{ kind: 'attachment', ...file }] : []
}

/** Help to go back has appointments of its own: the flight, and those before it. */
function nameOf(appointment: Appointment, letter: Letter): Value {
  if (letter.kind !== 'return-aid') return { key: `purpose:${appointment.purpose}` }
  return { key: appointment === flightDay(letter) ? 'purpose:flight' : 'purpose:return' }
}
