/** That another day is offered beside the first. */
import { textOf, within } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { statedDay } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

/** Right before a day that is offered, and before one that is the last for something. */
const offers = /(?:\b(?:le|au|ou|soit|et)\s|[:(]\s?)(?:[a-z]{5,8} )?$/
const limits = /\b(?:avant|jusqu'a?u?|plus tard|d'ici|des) ?(?:le |au )?(?:[a-z]{5,8} )?$/
/** On that day the reader is to write, not to come. */
const writes =
  /\b(?:ecri|appel|preven|previen|contact|repon|confirm|inform|signal|envo[iy]|renvo|retourn|avert|telephon)\w*/

export const otherSlot: NoteRule = {
  id: 'other-slot',
  negated: true,
  says: anyOf(
    String.raw`\bou(?: bien)?,? (?:si|a defaut|en cas)\b[^.;]{0,80}`,
    String.raw`\b(?:ou|soit) (?:bien )?(?:le|au) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b[^.;]{0,90}\b(?:choix|convenance|preference|choisir)\b`,
    String.raw`\b(?:au choix|a votre choix|selon (?:votre|vos) (?:choix|preference|convenance|disponibilite)s?|choisir entre)\b[^.;]{0,160}\b(?:ou|soit|et)\b`,
    String.raw`\b(?:autre|second|deuxieme) (?:date|creneau|seance)\b[^.;]{0,30}\b(?:propos|possible|offert)`,
  ),
  // The second day of the two that the sentence names.
  value: (_, said, { passage, now }) => {
    const dates = datesIn(passage).filter(within(said))
    const days = [...new Set(dates.map((date) => statedDay(passage, date, now)))]
    const [first] = dates
    const second = dates.find((date) => statedDay(passage, date, now) === days[1])
    if (!first || !second || days.length !== 2) return null
    const between = textOf(passage, { start: first.end, end: second.start }).replaceAll('\n', ' ')
    return offers.test(between) && !limits.test(between) && !writes.test(between) ? (days[1] ?? null) : null
  },
}
