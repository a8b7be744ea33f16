/** The day on which a sentence says that something was decided: not that of the request, of a birth or of a card's end. */
import { onOneLine, type Passage, type Span, within } from '../passage.ts'
import { datesIn } from './date.ts'
import { statedDay } from './stated-day.ts'

const ofOther = new RegExp(
  [
    String.raw`\b(?:demande|dossier|courrier|lettre|courriel|recours|formulaire)\b[^.;,]{0,60}\bdu (?:[a-z]{5,8} )?$`,
    String.raw`\b(?:depos|enregistr|recu|receptionn|present|form|introdui|adress|envoy|transmi|sollicit|complet)\w*\b[^.;,]{0,30}\b(?:le|en date du) (?:[a-z]{5,8} )?$`,
    String.raw`\b(?:nee?s?|jusqu'au|avant le|expir\w+|valable\w*|rendez-?vous|entretien|visite)\b[^.;,]{0,20}$`,
  ].join('|'),
)

/** Characters before a day that can say which it is. */
const nearEnough = 120

export function decidedOn(passage: Passage, span: Span, now: Date): string | null {
  const date = datesIn(passage)
    .filter(within(span))
    .find(({ start }) => {
      const before = { start: Math.max(span.start, start - nearEnough), end: start }
      return !ofOther.test(onOneLine(passage, before))
    })
  return date ? statedDay(passage, date, now) : null
}
