/** Whom to reach, as the part of a sentence: by a mailbox, a telephone, both or neither. */
import type { Letter } from '../letters/letter.ts'
import { contactsForMoving, phoneNumber } from './lookup.ts'
import { ownRule, quoted, wordsOf } from './statement.ts'
import type { Because, Value } from './topic.ts'

/** How a message asks for another date: the sentence depends on it. */
export const ways = ['write', 'call', 'both', 'post', 'unknown'] as const

/** Where nobody is written to, the site is. */
type Way = (typeof ways)[number] | 'online'

type Reached<How> = { how: How; office: Value; because: Because }

/** How a sentence is to be built that says whom to reach. */
export function reached({
  email,
  phone,
}: Letter['contact']): Reached<Exclude<(typeof ways)[number], 'post'>> {
  const number = phone ? phoneNumber(phone.value) : null
  if (email && phone) {
    return {
      how: 'both',
      office: { key: 'move:writeOrCall', with: { email: email.value, phone: number } },
      because: quoted(email),
    }
  }
  if (email) return { how: 'write', office: email.value, because: quoted(email) }
  if (phone) return { how: 'call', office: number, because: quoted(phone) }
  return { how: 'unknown', office: null, because: { missing: 'contact' } }
}

/** Whom to ask for another date, which some offices take by post only, and some on their site. */
export function reachedForMoving(letter: Letter): Reached<Way> {
  const { online } = letter.reschedule
  if (online) return { how: 'online', office: wordsOf(online), because: quoted(online) }
  const found = reached(contactsForMoving(letter))
  const isByPost = found.how === 'unknown' && letter.reschedule.by === 'post'
  return isByPost ? { how: 'post', office: null, because: ownRule } : found
}
