/** Warns of what is odd in a letter that is taken for genuine, such as an address that is not OFII's. */
import type { Refiner } from '../kind.ts'
import type { Found, Letter } from '../letter.ts'
import { isOfficial } from '../readers/hosts.ts'
import { scamWarning, verdictOn } from '../readers/scam-signs.ts'
import { namesOfii } from '../signs.ts'

export const caution: Refiner = (letter, { passage }) => {
  if (letter.kind === 'suspected-scam' || letter.kind === 'unreadable' || !namesOfii(passage)) return letter
  const { verdict, signs } = verdictOn(passage)
  if (verdict === null) return letter
  const warned = { ...letter, warnings: [...letter.warnings, scamWarning(signs)] }
  return signs.includes('address') ? withoutTheirAddresses(warned) : warned
}

/** Whoever wrote it may be at the other end of each; and a bank account is nobody's to ask for there. */
function withoutTheirAddresses(letter: Letter): Letter {
  const { contact, reschedule } = letter
  return {
    ...letter,
    contact: { email: official(contact.email), phone: null },
    reschedule: { ...reschedule, email: official(reschedule.email), phone: null },
    documents: letter.documents.filter(({ id }) => id !== 'bank-details'),
  }
}

const official = (email: Found<string> | null): Found<string> | null =>
  email && isOfficial(email.value.split('@')[1] ?? '') ? email : null
