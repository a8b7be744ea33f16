/** The exam for a card on health grounds: who may come along, what need not be made or sent. */
import type { Letter } from '../../letters/letter.ts'
import { inCases, noted, topic } from '../note-words.ts'
import type { Statement, Topic, Values, WordingKey } from '../topic.ts'

/** Who may come along to the exam. */
export const comesAlong = (letter: Letter): Statement[] => inCases(letter, 'exam-with')

export const exam: Topic = topic('sick-exam', (letter) => [
  ...noted(letter, 'exam-certificate'),
  ...noted(letter, 'exam-post'),
])

/** Whom the exam is for, by name where the letter gives it; null where it is for the reader. */
export function childOf({ notes = [] }: Letter): { key: WordingKey; with: Values } | null {
  const name = notes.find(({ id, said }) => id === 'exam-child' && said.value !== '')?.said.value
  return name ? { key: 'summary:child', with: { name } } : null
}
