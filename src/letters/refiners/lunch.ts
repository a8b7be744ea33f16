/** Something to eat on the list of papers is an instruction too, wherever the letter names it. */
import type { Refiner } from '../kind.ts'

export const lunch: Refiner = (letter) => {
  const item = letter.documents.find(({ id, need }) => id === 'packed-lunch' && need === 'must')
  const known = letter.instructions.some(({ id }) => id === 'bring-lunch' || id === 'lunch-provided')
  if (!item || known) return letter
  return { ...letter, instructions: [...letter.instructions, { id: 'bring-lunch', french: item.french }] }
}
