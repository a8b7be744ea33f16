/** In trouble? Almost never: says what a convocation is, and what this one is. */
import type { KindName } from '../letters/letter.ts'
import { noteOf } from './note-words.ts'
import { lead, line, whenAsked } from './statement.ts'
import { whatItIs } from './summary.ts'
import type { Topic } from './topic.ts'

/** Letters that summon: the French word, where a letter uses it, is what frightens people. */
const summoning: KindName[] = [
  'medical-visit',
  'cir-reception',
  'civic-training',
  'language-course',
  'cir-review',
  'sick-foreigner-exam',
  'asylum-reception',
]

export const inTrouble: Topic = {
  id: 'in-trouble',
  about(letter) {
    const because = { fact: 'letters-explained' }
    if (letter.decision) return whenAsked([whatItIs(letter)])
    if (summoning.includes(letter.kind)) {
      return [
        ...whenAsked([lead('summary:noTrouble', {}, because), { ...whatItIs(letter), role: 'line' }]),
        ...(!letter.convoked ||
        letter.replaces ||
        noteOf(letter, 'asylum-place') ||
        noteOf(letter, 'missed-before')
          ? []
          : [line('summary:convoked', {}, because)]),
      ]
    }
    return whenAsked([whatItIs(letter), line('summary:noAccusation', {}, because)])
  },
}
