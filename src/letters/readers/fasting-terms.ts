/** How to come without having eaten: since when, whether water is allowed, what to do with medicines. */
import type { Reader } from '../kind.ts'
import { found, onOneLine, quoted, type Span, trimmed } from '../passage.ts'
import type { FastingTerms } from '../xray.ts'
import { fastingOf } from './fasting.ts'
import { medicinesIn, namesMedicines } from './fasting-medicines.ts'
import { numberOf, numberPattern } from './numbers.ts'

/** Sentences behind the one that asks for it that may go on about it. */
const most = 3

export const fastingTerms: Reader = ({ passage }) => {
  const asked = fastingOf(passage)
  if (asked?.id !== 'fasting') return {}
  const at = passage.sentences.findIndex(
    ({ start, end }) => start <= asked.span.start && end > asked.span.start,
  )
  const terms: FastingTerms = {}
  for (const [index, sentence] of passage.sentences.slice(at, at + 1 + most).entries()) {
    const words = onOneLine(passage, sentence)
    const whole = (span: Span) => trimmed(passage, span, /[\s•·*]/)
    const since = index <= 1 ? sinceIn(words) : null
    const water = index <= 1 ? waterIn(words) : null
    const medicines = medicinesIn(words)
    if (since) terms.since ??= found(passage, whole(sentence), since)
    if (water !== null) terms.water ??= found(passage, whole(sentence), water)
    if (medicines) terms.medicines ??= found(passage, whole(sentence), medicines)
    else if (namesMedicines(words)) terms.ofMedicines ??= quoted(passage, whole(sentence))
  }
  // Of two sentences one may take back what the other says.
  if (terms.ofMedicines) delete terms.medicines
  return Object.keys(terms).length > 0 ? { fastingTerms: terms } : {}
}

const hours = new RegExp(
  String.raw`\b(?:depuis|jeune (?:strict )?(?:de|d')|pendant|durant) ?(?:au moins |plus de )?(\d{1,2}|${numberPattern}) ?(?:h|heures?)\b(?! (?:la veille|hier|du soir|le soir))`,
)
/** Nobody has to fast longer: "depuis 20 h" is an hour of the clock. */
const longestFast = 16

function sinceIn(words: string): NonNullable<FastingTerms['since']>['value'] | null {
  const [, number] = hours.exec(words) ?? []
  const count = number === undefined ? null : Number(number) || numberOf(number)
  if (count) return count <= longestFast ? { hours: count } : null
  if (/\bminuit\b/.test(words)) return 'midnight'
  return /\b(?:depuis|des|a partir de) (?:la veille|le soir|hier soir)\b/.test(words) ? 'evening' : null
}

/** "Rien boire sauf de l'eau", "ne buvez que de l'eau". */
const onlyWater =
  /\b(?:sauf|hormis|excepte|a part|hors|a l'exception d[e']|en dehors d[e']|autre (?:chose )?que|buvez que|boire que)(?: (?:un verre|un peu))? ?(?:d[e'] ?)?(?:l')?eau\b/
const allowed = '(?:permise?|autorisee?|possible|admise?|toleree?)'
/** To drink, and nothing else than water is named: not "boire d'alcool", "buvez pas de café". */
const anything = "(?! (?:d(?:e |u |es )|d'|votre |une? )(?!l'eau|eau|tout))"
const noWater = new RegExp(
  [
    String.raw`\b(?:ni eau|pas (?:meme )?(?:d'eau|(?:de )?l'eau|d'un verre)|y compris (?:de )?l'eau)\b`,
    String.raw`\b(?:(?:sans|ne rien) boire|ne buvez (?:rien|pas)|ni bu)\b${anything}`,
    String.raw`(?<!\boubli\w* )\b(?:pas|plus|ni|rien)\b[^.;,:]{0,25}\bboire\b${anything}`,
    String.raw`\binterdit\w*[^.;,:]{0,12}\b(?:boire\b${anything}|l'eau\b)`,
    String.raw`\b(?:l'eau|eau|boire${anything})\b[^.;,:]{0,25}\b(?:(?:pas|plus|ni|non) (?:\w+ )?${allowed}|interdit\w*)`,
  ].join('|'),
)
const withWater = new RegExp(
  String.raw`\b(?:l'eau|eau|verres? d'eau|boire)\b[^.;]{0,30}\b(?:${allowed}|pouvez)\b|\b(?:pouvez|permis|autorise|possible|seule)\b[^.;]{0,25}\b(?:eau)\b`,
)
const negated = /\b(?:pas|plus|ni|non|rien|sans|interdit\w*)\b/

/** Null also where the letter says both: at different hours, perhaps. */
function waterIn(words: string): boolean | null {
  if (onlyWater.test(words)) return true
  const no = noWater.test(words)
  const yes = words.split(/[.;:,]/).some((clause) => {
    const match = withWater.exec(clause)
    return match !== null && !negated.test(clause.slice(0, match.index + match[0].length))
  })
  return no === yes ? null : yes
}
