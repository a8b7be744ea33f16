/** That a missed day can be made up: read beside what follows otherwise. */
import { expect, it } from 'vitest'
import { kinds } from '../../src/letters/kinds.ts'
import { notes } from '../../src/letters/notes/notes.ts'
import { passageOf } from '../../src/letters/passage.ts'
import { letterText } from './text.ts'

const kind = kinds.find(({ name }) => name === 'civic-training')

function madeUp(text: string): string | undefined {
  if (!kind) return undefined
  const read = notes({ passage: passageOf(letterText(text).pages), kind, now: new Date('2027-01-04') })
  return read.notes?.find(({ id }) => id === 'made-up')?.said.value
}

it.each([
  ['Une demi-journée manquée se rattrape.', 'half-day'],
  ['Toute journée manquée pourra être rattrapée lors d’une autre session.', 'day'],
  ['Vous pourrez rattraper une séance avec un autre groupe.', 'lesson'],
  ['UNE JOURNEE MANQUEE PEUT ETRE RATTRAPEE.', 'day'],
  ['Une journée manquée ne peut pas être rattrapée.', undefined],
  ['Une journée manquée devra être rattrapée.', undefined],
  ['Aucune séance perdue ne se rattrape.', undefined],
])('%s', (text, value) => expect(madeUp(text)).toBe(value))
