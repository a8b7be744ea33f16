/** Who has to be at home when somebody comes, what they want to see and show. */
import type { Letter } from '../../letters/letter.ts'
import { inCases, noted, topic } from '../note-words.ts'
import type { Statement, Topic } from '../topic.ts'

/** Who has to be at home when somebody comes. */
export const whoIsHome = (letter: Letter): Statement[] => {
  const another = inCases(letter, 'home-another')
  if (another.length > 0) return another
  const yourself = inCases(letter, 'home-yourself')
  return yourself.length > 0 ? yourself : noted(letter, 'home-either')
}

export const atHome: Topic = topic('family-home-visit', (letter) => [
  ...noted(letter, 'home-rooms'),
  ...noted(letter, 'home-card'),
])
