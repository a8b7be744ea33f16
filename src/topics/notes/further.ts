/** What a notice, a receipt or a letter from somebody else comes to. */
import type { Letter } from '../../letters/letter.ts'
import { mainAppointment } from '../lookup.ts'
import { counted, notedLines } from '../note-words.ts'
import type { Statement } from '../topic.ts'
import { moveIn } from './asylum.ts'
import { afterwards } from './called-off.ts'
import { flight } from './going-back.ts'

/** Behind the sentence that says what it is. */
export function furtherNotes(letter: Letter): Statement[] {
  if (letter.kind === 'cancellation') return afterwards(letter)
  return [
    ...notedLines(letter, 'file-months', 'file-silence', 'file-family', 'return-accepted', 'card-ready'),
    ...flight(letter),
    ...moveIn(letter),
    ...notedLines(letter, 'nationality'),
    // Who is called by name or number at a counter has to go there.
    ...(mainAppointment(letter)?.place ? [] : notedLines(letter, 'by-phone')),
    ...notedLines(letter, 'not-instead', 'appointments-stand'),
    ...counted(letter, 'tell-prefecture', 'months').map((one): Statement => ({ ...one, role: 'line' })),
    ...notedLines(letter, 'keep'),
    ...(letter.appointments.length > 0 ? [] : notedLines(letter, 'no-visit', 'no-answer')),
  ]
}
