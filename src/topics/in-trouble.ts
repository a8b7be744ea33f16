/** In trouble? Almost never: says what a convocation is, and what this one is. */
import type { KindName, Letter } from '../letters/letter.ts'
import { noteOf, valuesOf } from './note-words.ts'
import { lead, line, quoted, whenAsked } from './statement.ts'
import { whatItIs } from './summary.ts'
import type { Statement, Topic } from './topic.ts'

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

/** A letter that speaks of a day the reader did not come on is no mere appointment. */
function reproach(letter: Letter): Statement | null {
  const missed = noteOf(letter, 'missed-before')
  if (!missed) return null
  const how = missed.said.value === '' ? 'some' : 'day'
  return lead(`summary:reproach.${how}`, valuesOf(missed), quoted(missed.said))
}

export const inTrouble: Topic = {
  id: 'in-trouble',
  about(letter) {
    const because = { fact: 'letters-explained' }
    if (letter.decision) return whenAsked([whatItIs(letter)])
    const missed = reproach(letter)
    if (missed) return whenAsked([missed])
    if (summoning.includes(letter.kind)) {
      return [
        ...whenAsked([lead('summary:noTrouble', {}, because), { ...whatItIs(letter), role: 'line' }]),
        ...(!letter.convoked ||
        letter.replaces ||
        noteOf(letter, 'asylum-place') ||
        noteOf(letter, 'missed-before') ||
        (letter.appointments.length === 0 && noteOf(letter, 'sick-received'))
          ? []
          : [line('summary:convoked', {}, because)]),
      ]
    }
    return whenAsked([whatItIs(letter), line('summary:noAccusation', {}, because)])
  },
}
