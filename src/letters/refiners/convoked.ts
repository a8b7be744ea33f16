/** The word that frightens people, where the letter uses it: "vous êtes convoqué", "cette convocation". */
import type { Refiner } from '../kind.ts'
import { found } from '../passage.ts'

const word = /\bconvo(?:qu|cation)[a-z]*/

export const convoked: Refiner = (letter, { passage }) => {
  const match = word.exec(passage.text)
  if (!match) return letter
  const span = { start: match.index, end: match.index + match[0].length }
  return { ...letter, convoked: found(passage, span, true) }
}
