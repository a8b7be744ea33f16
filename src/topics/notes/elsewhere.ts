/** A letter from somebody else: how it lets the date be moved, and what it warns of. */
import { isOfNotGoing } from '../consequence.ts'
import { reachedBy } from '../lookup.ts'
import { topic } from '../note-words.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Topic } from '../topic.ts'

/** Longer words say more than what follows. */
const shortEnough = 170

/** How a letter from somebody else lets the date be moved, and its words for what follows: what they come to is theirs to say. */
export const elsewhere: Topic = topic('summary', (letter) => {
  const { kind, consequence } = letter
  const { email, phone } = letter.reschedule
  if (kind !== 'not-ofii') return []
  const contact = reachedBy({ email, phone })
  const found = email ?? phone
  return [
    ...(found ? [lead('note:elsewhere', { contact }, quoted(found))] : []),
    ...(consequence && consequence.quote.length <= shortEnough
      ? [
          lead(
            isOfNotGoing(letter) ? 'note:otherwise' : 'note:warns',
            { quote: wordsOf(consequence) },
            quoted(consequence),
          ),
        ]
      : []),
  ]
})
