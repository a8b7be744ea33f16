/** Asked what a change of the appointment changes: the day, the hour, the place, the papers, and whether another letter comes. */
import type { Letter } from '../../letters/letter.ts'
import type { NoteId } from '../../letters/note.ts'
import { folded } from '../folded.ts'
import { mainAppointment } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { changedParts, isChangeOnly } from '../notes/changes.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import { whatItIs } from '../summary.ts'
import type { Statement, Value, WordingKey } from '../topic.ts'
import { moment } from '../when.ts'
import { type Asking, names, type Question } from './question.ts'

/** Empty where the letter does not speak of it. */
export function changeAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const asks = (matter: string) => names(question, matter, asking)
  const say = (id: NoteId, key: WordingKey): Statement[] => {
    const note = noteOf(letter, id)
    return note ? [lead(key, { quote: wordsOf(note.said) }, quoted(note.said))] : []
  }
  const main = mainAppointment(letter)
  if (!main) return []
  const own = letter.documents.find(
    ({ id, french }) => id === 'convocation' && first.test(folded(french.quote)),
  )
  if (asks('change-letter') && own)
    return [lead('exact:change.keep', { quote: wordsOf(own.french) }, quoted(own.french))]
  if (asks('change-place')) return say('place-as-before', 'exact:change.place')
  if (asks('change-hour') && main.start === null) return say('hour-as-before', 'exact:change.hour')
  if (letter.replaces && asks('change-off'))
    return [
      whatItIs(letter),
      line('answer:itIs', { moment: moment(main, now) }, quoted(main.date, main.start)),
    ]
  if (!asks('change-day') || !isChangeOnly(letter)) return []
  const what: Value = {
    list: changedParts(letter).map((one): Value => ({ key: `exact:change.part.${one}` })),
  }
  const [note] = ['hour-instead', 'place-instead'].flatMap((id) => noteOf(letter, id as NoteId) ?? [])
  return note
    ? [
        lead(
          'exact:change.only',
          { what, date: { date: main.date.value }, quote: wordsOf(note.said) },
          quoted(note.said),
        ),
        line('answer:itIs', { moment: moment(main, now) }, quoted(main.date, main.start)),
      ]
    : []
}

const first = /\b(?:initiale|premiere|d'origine|actuelle|precedente|deja (?:recue|envoyee))\b/
