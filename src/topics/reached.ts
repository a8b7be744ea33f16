/** Whom to reach, as the part of a sentence: by a mailbox, a telephone, both or neither. */
import type { Letter } from '../letters/letter.ts'
import { contactsForMoving, phoneNumber } from './lookup.ts'
import { ownRule, quoted } from './statement.ts'
import type { Because, Value } from './topic.ts'

/** How another date is asked for: the sentence depends on it. */
export const ways = ['write', 'call', 'both', 'post', 'unknown'] as const

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

/** Whom to ask for another date, which some offices take by post only. */
export function reachedForMoving(letter: Letter): Reached<(typeof ways)[number]> {
  const found = reached(contactsForMoving(letter))
  const isByPost = found.how === 'unknown' && letter.reschedule.by === 'post'
  return isByPost ? { how: 'post', office: null, because: ownRule } : found
}
