/** Whom to reach, as the part of a sentence: by a mailbox, a telephone, both or neither. */
import type { Letter } from '../letters/letter.ts'
import { phoneNumber } from './lookup.ts'
import { ownRule, quoted } from './statement.ts'
import type { Because, Value } from './topic.ts'

/** Whether there is a mailbox, a telephone, both or neither, or only the post will do: the sentence depends on it. */
export const ways = ['write', 'call', 'both', 'post', 'unknown'] as const

/** How a sentence is to be built that says whom to reach. */
export function reached(
  { email, phone }: Letter['contact'],
  by?: Letter['reschedule']['by'],
): {
  how: (typeof ways)[number]
  office: Value
  because: Because
} {
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
  if (by === 'post') return { how: 'post', office: null, because: ownRule }
  return { how: 'unknown', office: null, because: { missing: 'contact' } }
}
