/** What a notice, a receipt or a letter from somebody else comes to. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { mainAppointment } from '../lookup.ts'
import { counted, notedLines, noteOf, valuesOf } from '../note-words.ts'
import { line, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { moment } from '../when.ts'
import { moveIn } from './asylum.ts'
import { afterwards } from './called-off.ts'
import { familyFile } from './family-file.ts'
import { flight } from './going-back.ts'
import { otherProof } from './other-proof.ts'
import { paperFaults } from './paper-fault.ts'
import { sickFile } from './sick-file.ts'

/** Behind the sentence that says what it is. */
export function furtherNotes(letter: Letter): Statement[] {
  if (letter.kind === 'cancellation') return afterwards(letter)
  return [
    ...familyFile(letter),
    ...notedLines(letter, 'file-family', 'return-accepted', 'card-ready'),
    ...flight(letter),
    ...moveIn(letter),
    ...notedLines(letter, 'nationality'),
    // Who is called by name or number at a counter has to go there.
    ...(mainAppointment(letter)?.place ? [] : notedLines(letter, 'by-phone')),
    ...fromDesk(letter),
    ...sickFile(letter),
    ...paperFaults(letter),
    ...otherProof(letter),
    ...asked(letter),
    ...notedLines(letter, 'rest-stands'),
    ...onceMore(letter),
    ...notedLines(letter, 'old-letter'),
    ...notedLines(letter, 'not-instead', 'appointments-stand'),
    ...counted(letter, 'tell-prefecture', 'months').map((one): Statement => ({ ...one, role: 'line' })),
    ...notedLines(letter, 'keep'),
    ...(letter.appointments.length > 0 || noteOf(letter, 'sick-received')
      ? []
      : notedLines(letter, 'no-visit', 'no-answer')),
  ]
}

/** The new day is the one that the reader asked for. */
const asked = (letter: Letter): Statement[] =>
  letter.replaces && letter.appointments.length > 0 ? notedLines(letter, 'move-granted') : []

/** The second or the last letter that calls, and that the reader did not come before. */
function onceMore(letter: Letter): Statement[] {
  const missed = noteOf(letter, 'missed-before')
  const how = missed?.said.value === '' ? 'some' : 'day'
  return [
    ...lastReminder(letter),
    ...reminded(letter),
    ...lastNotice(letter),
    ...(missed ? [line(`note:missed-before.${how}`, valuesOf(missed), quoted(missed.said))] : []),
    ...hoursMissed(letter),
  ]
}

/** Where the contract is what may end, that is said. */
export function lastReminder(letter: Letter): Statement[] {
  const said = notedLines(letter, 'last-reminder')
  const words = folded(noteOf(letter, 'last-reminder')?.said.quote ?? '')
  return endsContract.test(words) ? said.map((one) => ({ ...one, say: 'note:last-reminderContract' })) : said
}

const endsContract = /\bavant (?:la |toute )?(?:resiliation|rupture|fin)\b[^.;]{0,30}\bcontrat\b/

function hoursMissed(letter: Letter): Statement[] {
  const note = noteOf(letter, 'hours-missed')
  return note ? [line('note:hours-missed', { count: Number(note.said.value) }, quoted(note.said))] : []
}

/** A letter that moves a day, or sets one after a day that was missed, is no mere reminder of it. */
const reminded = (letter: Letter): Statement[] =>
  letter.replaces || noteOf(letter, 'missed-before') || letter.appointments.length !== 1
    ? []
    : notedLines(letter, 'is-reminder', 'unchanged')

/** Asked whether it is another date, or another appointment. */
export function reminderAnswer(letter: Letter, now: Date): Statement[] {
  const [first] = letter.appointments
  const said = reminded(letter)
  if (!first || said.length === 0) return []
  return [
    ...said.map((one, place): Statement => (place === 0 ? { ...one, role: 'lead' } : one)),
    line('answer:itIs', { moment: moment(first, now) }, quoted(first.date, first.start)),
  ]
}

function fromDesk({ kind, sender }: Letter): Statement[] {
  return kind === 'asylum-reception' && sender
    ? [line('note:fromDesk', { sender: wordsOf(sender) }, quoted(sender))]
    : []
}

function lastNotice({ notes = [] }: Letter): Statement[] {
  const [first, ...others] = notes.filter(({ id }) => id === 'last-notice').map(({ said }) => said)
  if (!first) return []
  const values = new Set([first, ...others].map(({ value }) => value))
  const how = values.size > 1 ? 'both' : first.value
  return [line(`note:last-notice.${how}`, {}, quoted(first, ...others))]
}
