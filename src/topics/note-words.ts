/** A note in words: one meaning, one sentence, filled in with what it leaves open. */
import type { Letter } from '../letters/letter.ts'
import type { Note, NoteId } from '../letters/note.ts'
import { phoneNumber } from './lookup.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement, Topic, TopicId, Value, Values } from './topic.ts'

/** A topic that looks at the letter alone, whatever the day. */
export const topic = (id: TopicId, about: (letter: Letter) => Statement[]): Topic => ({ id, about })

export function noteOf({ notes = [] }: Letter, id: NoteId): Note | null {
  return notes.find((one) => one.id === id) ?? null
}

/** The first of these that the letter tells, as a sentence that answers; empty when it tells none. */
export function noted(letter: Letter, ...ids: NoteId[]): Statement[] {
  for (const id of ids) {
    const note = noteOf(letter, id)
    if (note) return [lead(`note:${id}`, valuesOf(note), quoted(note.said))]
  }
  return []
}

/** The same, as lines of their own. */
export const notedLines = (letter: Letter, ...ids: NoteId[]): Statement[] =>
  ids.flatMap((id) => noted(letter, id)).map((one) => ({ ...one, role: 'line' }))

/** A number of days or months, where the letter gives it. */
export function counted(letter: Letter, id: NoteId, unit: 'days' | 'months'): Statement[] {
  const note = noteOf(letter, id)
  if (!note) return []
  const count = Number(note.said.value)
  return [lead(`note:${id}.${count ? unit : 'plain'}`, { count }, quoted(note.said))]
}

/** Meanings that leave one of a few words open have a sentence for each. */
export const inCases = (letter: Letter, id: NoteId): Statement[] => {
  const note = noteOf(letter, id)
  return note ? [lead(`note:${id}.${note.said.value}`, valuesOf(note), quoted(note.said))] : []
}

export function valuesOf({ said }: Note): Values {
  return { quote: wordsOf(said), value: drawn(said.value) }
}

function drawn(value: string): Value {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { date: value }
  if (/^\d\d:\d\d$/.test(value)) return { time: value }
  if (/^0\d{9}$/.test(value)) return phoneNumber(value)
  return value
}
