/** The day on which the reader's contract ends, where the letter names it beside its own days. */
import type { Refiner } from '../kind.ts'
import { found, onOneLine, trimmed, within } from '../passage.ts'
import { datesIn, iso } from '../readers/date.ts'

/** What ends on a day of its own while the contract goes on, or belongs to another contract. */
const another = String.raw`\b(?:formations?|(?<!\b(?:en|au) )cours|lecons?|parcours|stages?|sessions?|seances?|journees?|tests?|examens?|entretiens?|bilans?|rendez-?vous|inscriptions?|attestations?|titres?|cartes?|visas?|delais?|recours|qui|dont|si)\b`
const ends = new RegExp(
  String.raw`(?:^|[.;:,])(?:(?!${another})[^.;:,])*\b(?:contrat(?! d(?:e |')(?:travail|location|bail|assurance|apprentissage|hebergement))|cir)\b(?:(?!${another})[^.;]){0,90}\b(?:echeance|expir\w*|prend(?:ra)? fin|se termine\w*|terme|s'acheve\w*|fin)\b[^.;\d]{0,25}$`,
)

/** Only with its year, and as the letter's own sentence says it. */
export const contractEnd: Refiner = (letter, { passage }) => {
  for (const span of passage.sentences) {
    const day = datesIn(passage)
      .filter(within(span))
      .find(({ start }) => ends.test(onOneLine(passage, { start: span.start, end: start })))
    if (!day || day.year === null) continue
    const value = iso(day.year, day.month, day.day)
    return { ...letter, contractEnd: found(passage, trimmed(passage, span), value, day.exact) }
  }
  return letter
}
