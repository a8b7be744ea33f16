/** Who may come along, and of the exam for a card on health grounds what need not be made or sent. */
import type { Letter } from '../../letters/letter.ts'
import { inCases, noted, topic } from '../note-words.ts'
import type { Statement, Topic, Values, WordingKey } from '../topic.ts'

/** Who may come along, to the exam or to anything else, and to translate. */
export const comesAlong = (letter: Letter): Statement[] => [
  ...inCases(letter, 'exam-with'),
  ...inCases(letter, 'may-come-with'),
]

export const exam: Topic = topic('sick-exam', (letter) => [
  ...noted(letter, 'exam-certificate'),
  ...noted(letter, 'exam-post'),
])

/** Whom the exam is for, by name where the letter gives it; null where it is for the reader. */
export function childOf({ notes = [] }: Letter): { key: WordingKey; with: Values } | null {
  const name = notes.find(({ id, said }) => id === 'exam-child' && said.value !== '')?.said.value
  return name ? { key: 'summary:child', with: { name } } : null
}
