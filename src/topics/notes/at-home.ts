/** Who has to be at home when somebody comes, what they want to see and show. */
import type { Letter } from '../../letters/letter.ts'
import { isAtHome } from '../lookup.ts'
import { inCases, noted, noteOf, topic } from '../note-words.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement, Topic, Value } from '../topic.ts'

/** Who has to be at home when somebody comes. */
export const whoIsHome = (letter: Letter): Statement[] => {
  const another = inCases(letter, 'home-another')
  if (another.length > 0) return another
  const yourself = inCases(letter, 'home-yourself')
  return yourself.length > 0 ? yourself : noted(letter, 'home-either')
}

export const atHome: Topic = topic('family-home-visit', (letter) => [
  ...noted(letter, 'home-rooms'),
  ...checks(letter),
  ...noted(letter, 'home-card'),
  // Elsewhere a fee or a tax stamp may be due.
  ...(isAtHome(letter) ? noted(letter, 'no-money') : []),
])

/** What they measure and look at. */
function checks(letter: Letter): Statement[] {
  const note = noteOf(letter, 'home-checks')
  if (!note) return []
  const all = note.said.value.split(' ')
  const things = all
    .filter((one) => one !== 'measure')
    .map((one): Value => ({ key: `note:home-checks.${one}` }))
  const say = things.length === 0 ? 'measure' : things.length === all.length ? 'things' : 'both'
  return [lead(`note:home-checks.${say}`, { list: { list: things } }, quoted(note.said))]
}
