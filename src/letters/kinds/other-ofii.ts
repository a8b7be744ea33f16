/** A letter from OFII of no kind that is known here: its date, place and list are read all the same. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { datesWithRole } from '../readers/date-role.ts'
import { namesOfii } from '../signs.ts'

export const otherOfii: Kind = {
  name: 'other-ofii',
  // Less than one clear sign of any other kind; a letter that calls somebody is seldom of none.
  recognise: (passage) => {
    if (!namesOfii(passage)) return 0
    return datesWithRole(passage, 'appointment').length > 0 ? 3 : 4
  },
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
