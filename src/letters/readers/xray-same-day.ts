/** The chest x-ray of the day of the visit that is made at another place: where, and at what hour. */
import { found, type Passage, type Span, trimmed, within, wordsAt } from '../passage.ts'
import type { Xray } from '../xray.ts'
import { timesIn } from './time.ts'
import type { Said } from './xray-zone.ts'

const sameDay =
  /\b(?:(?:le|ce) meme (?:jour|matin)|le (?:jour|matin) meme|dans la meme (?:matinee|journee)|le jour de (?:la|votre) visite|apres (?:la|votre) visite)\b/
const made =
  /\b(?:se (?:fait|fera|passe|passera|deroule\w*)|a lieu|aura lieu|est (?:faite|realisee|effectuee|prevue)|sera (?:faite|realisee|effectuee)|passerez|ferez|vous rendrez|rendez-vous|attendue?)\b/
/** Up to the hour, or to what else the sentence says of it. */
const place =
  /\b(?:au|a la|a l'|chez) ?((?:centre|cabinet|clinique|hopital|institut|service de radiologie|imagerie|radiologie)\b[^.;:()]{3,110}?)(?=,? (?:(?:a|vers) \d|(?:le (?:meme|jour|matin)|apres|avant|ou vous|sans|avec|munie?)\b)|[.;:(]|$)/

export function sameDayIn(passage: Passage, said: readonly Said[]): Pick<Xray, 'sameDay'> {
  for (const one of said) {
    const match = one.own && sameDay.test(one.words) && made.test(one.words) ? place.exec(one.words) : null
    const name = match?.[1]
    if (!match || !name) continue
    const start = one.start + match.index + match[0].length - name.length
    const span: Span = trimmed(passage, { start, end: start + name.length })
    const time = timesIn(passage)
      .filter(within(one))
      .find(({ until }) => until === null)
    const value = {
      place: wordsAt(passage, span)
        .replace(/\s+/g, ' ')
        .replace(/^./, (letter) => letter.toUpperCase()),
      time: time?.time ?? null,
    }
    return { sameDay: found(passage, trimmed(passage, one, /[\s•·*]/), value, time?.exact ?? true) }
  }
  return {}
}
