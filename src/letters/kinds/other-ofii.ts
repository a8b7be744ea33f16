/** A letter from OFII of no kind that is known here: its date, place and list are read all the same. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { datesWithRole } from '../readers/date-role.ts'
import { namesOfii } from '../signs.ts'

export const otherOfii: Kind = {
  name: 'other-ofii',
  // Less than one clear sign of any other kind.
  recognise: (passage) => (namesOfii(passage) ? (isValidation(passage) ? 45 : 4) : 0),
  readers: summons,
  expects: ['contact'],
  purpose: 'other',
  alsoFor: [
    'medical-visit',
    'chest-xray',
    'cir-reception',
    'civic-training',
    'language-course',
    'home-visit',
    'interview',
  ],
}

/** The proof that the visa was validated on line speaks of a medical visit to come, and calls nobody. */
function isValidation(passage: Passage): boolean {
  const proof = /\b(?:attestation|confirmation) de (?:la )?validation\b/.test(passage.text)
  return (
    proof &&
    datesWithRole(passage, 'appointment').length === 0 &&
    !/\b(?:apporter|muni\w*)\b/.test(passage.text)
  )
}
