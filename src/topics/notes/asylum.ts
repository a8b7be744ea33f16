/** The desk for asylum seekers: what to bring and to say there, and when to move in. */
import type { Letter } from '../../letters/letter.ts'
import { noted, notedLines, noteOf, topic } from '../note-words.ts'
import type { Statement, Topic } from '../topic.ts'

export const asylumDesk: Topic = topic('asylum-appointment', (letter) => [
  ...noted(letter, 'asylum-order'),
  ...noted(letter, 'old-card'),
  ...noted(letter, 'asylum-story'),
])

/** The hour by which a home has to be moved into. */
export const moveIn = (letter: Letter): Statement[] =>
  noteOf(letter, 'asylum-place')?.said.value ? notedLines(letter, 'asylum-place') : []
