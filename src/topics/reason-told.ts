/** Reason told: why somebody cannot come or did not, wherever a message tells it. */
import type { PeopleWords } from './member-meant.ts'
import { withWill } from './said-patterns.ts'
import type { Classifier } from './understanding/classify.ts'
import { createReasons, someName } from './understanding/reasons.ts'
import { tokens } from './understanding/text.ts'
import type { Reason, Words } from './understanding/words.ts'
import type { Wanted } from './wanted.ts'

/** A finder of the reason; `names`: those of a letter, of whom everyone is of the family. */
export function createReasonTold(
  classifier: Pick<Classifier, 'read'>,
  words: Words,
  people: PeopleWords,
  wanted: Pick<Wanted, 'isElsewhere' | 'reasonTold'>,
): (told: string, names?: string[]) => Reason | undefined {
  const whyIn = createReasons(words, kinOf(people))
  return (told, names = []) => {
    const said = withWill(told)
    const typed = tokens(said)
    const why = whyIn(
      classifier.read(said).map((word, at) => (names.includes(typed[at] ?? '') ? someName : word)),
    )
    const beside = wanted.reasonTold(said)
    // The hospital of a birth is no illness.
    if (beside === 'birth') return beside
    return why ?? beside ?? (wanted.isElsewhere(said) ? 'travel' : undefined)
  }
}

const kinOf = ({ relatives }: PeopleWords) => {
  const named = (...groups: string[]) =>
    Object.values(relatives).flatMap(({ group, words }) => (groups.includes(group) ? words : []))
  return { child: named('child'), family: named('partner', 'kin') }
}
