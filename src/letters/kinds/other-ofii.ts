/** A letter from OFII of no kind that is known here: its date, place and list are read all the same. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { namesOfii } from '../signs.ts'

export const otherOfii: Kind = {
  name: 'other-ofii',
  // Less than one clear sign of any other kind.
  recognise: (passage) => (namesOfii(passage) ? 4 : 0),
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
