/** A rule of notes: the words by which one meaning is recognised, in one sentence of a letter. */
import type { Context } from '../kind.ts'
import type { NoteId } from '../note.ts'
import type { Span } from '../passage.ts'

/** `words`: the sentence as patterns see it, on one line. */
export type Said = Span & { words: string }

export type NoteRule = {
  id: NoteId
  says: RegExp
  unless?: RegExp
  /** Its words say "ne … pas" themselves; any other rule says nothing where its clause does. */
  negated?: true
  /** What the meaning leaves open; null: it is not this meaning after all. */
  value?: (match: RegExpExecArray, said: Said, context: Context) => string | null
  /** The sentence is read together with the next one: a label and what stands beside or below it. */
  joined?: true
  /** Every sentence that says it counts, not the first alone. */
  each?: true
}

export const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'))
