/** How to come without having eaten: since when, whether water is allowed, what to do with medicines. */
import type { Reader } from '../kind.ts'
import { found, type Span, textOf, trimmed } from '../passage.ts'
import type { FastingTerms } from '../xray.ts'
import { fastingOf } from './fasting.ts'
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
    const words = textOf(passage, sentence).replaceAll('\n', ' ')
    const whole = (span: Span) => trimmed(passage, span, /[\s•·*]/)
    const since = index <= 1 ? sinceIn(words) : null
    const water = index <= 1 ? waterIn(words) : null
    const medicines = medicinesIn(words)
    if (since) terms.since ??= found(passage, whole(sentence), since)
    if (water !== null) terms.water ??= found(passage, whole(sentence), water)
    if (medicines) terms.medicines ??= found(passage, whole(sentence), medicines)
  }
  return Object.keys(terms).length > 0 ? { fastingTerms: terms } : {}
}

const hours = new RegExp(
  String.raw`\b(?:depuis|jeune (?:strict )?(?:de|d')|pendant|durant) ?(?:au moins |plus de )?(\d{1,2}|${numberPattern}) ?(?:h|heures?)\b`,
)

function sinceIn(words: string): NonNullable<FastingTerms['since']>['value'] | null {
  const [, number] = hours.exec(words) ?? []
  const count = number === undefined ? null : Number(number) || numberOf(number)
  if (count) return { hours: count }
  if (/\bminuit\b/.test(words)) return 'midnight'
  return /\b(?:depuis|des|a partir de) (?:la veille|le soir|hier soir)\b/.test(words) ? 'evening' : null
}

const noWater =
  /\b(?:ni eau|pas (?:meme )?(?:d'eau|de l'eau|d'un verre)|(?:sans|ni|ne rien|ne pas) boire|ne buvez (?:rien|pas)|ni bu|rien boire|y compris (?:de )?l'eau)\b/
const withWater =
  /\b(?:l'eau|eau|verres? d'eau|boire)\b[^.;]{0,30}\b(?:permise?|autorisee?|possible|admise?|toleree?|pouvez)\b|\b(?:pouvez|permis|autorise|possible|seule)\b[^.;]{0,25}\b(?:eau)\b/

function waterIn(words: string): boolean | null {
  if (noWater.test(words)) return false
  return withWater.test(words) ? true : null
}

const medicine = /\b(?:medicaments?|traitements?|comprimes|insuline)\b/
const papers = /\b(?:ordonnances?|prescriptions?|liste)\b/

/** The order of the tests counts: not to stop is to take, and "not before" is to wait. */
function medicinesIn(words: string): NonNullable<FastingTerms['medicines']>['value'] | null {
  if (!medicine.test(words) || papers.test(words)) return null
  if (
    /\bn(?:e |')(?:arret|interromp|suspend)\w+ (?:pas|jamais|surtout)|\bsans (?:arreter|interrompre)\b/.test(
      words,
    )
  )
    return 'take'
  if (/\b(?:demand\w+|consult\w+|appel\w+|parlez|avis)\b/.test(words)) return 'ask'
  if (
    /\bne (?:les )?(?:prenez|prendre) (?:pas|aucun)|\bapres (?:l'|la |le |votre )?(?:examen|prise|prelevement|visite)/.test(
      words,
    )
  )
    return 'wait'
  if (/\b(?:apport\w+|muni\w+|ayez avec vous)\b/.test(words)) return 'bring'
  return /\b(?:pri(?:s|ses?)|prenez|prendre|prennent|continu\w+|poursui\w+|habituel\w*|normalement)\b/.test(
    words,
  )
    ? 'take'
    : null
}
