/** Warns of what is odd in a letter that is taken for genuine, such as an address that is not OFII's. */
import type { Refiner } from '../kind.ts'
import type { Found, Letter } from '../letter.ts'
import { scamWarning, verdictOn } from '../readers/scam-signs.ts'
import { namesOfii } from '../signs.ts'

export const caution: Refiner = (letter, { passage }) => {
  if (letter.kind === 'suspected-scam' || letter.kind === 'unreadable' || !namesOfii(passage)) return letter
  const { verdict, signs } = verdictOn(passage)
  if (verdict === null) return letter
  const warned = { ...letter, warnings: [...letter.warnings, scamWarning(signs)] }
  return signs.includes('address') ? withDoubtedMailboxes(warned) : warned
}

function withDoubtedMailboxes(letter: Letter): Letter {
  const { contact, reschedule } = letter
  return {
    ...letter,
    contact: { ...contact, email: doubted(contact.email) },
    reschedule: { ...reschedule, email: doubted(reschedule.email) },
  }
}

const doubted = (email: Found<string> | null): Found<string> | null => email && { ...email, sure: false }
