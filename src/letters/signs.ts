/** Signs: how strongly the words of a letter speak for a kind. */
import type { Sign } from './kind.ts'
import { type Passage, textOf } from './passage.ts'
import { monthPattern } from './readers/names.ts'

/** Points of the signs that are there; those in a heading or the subject line count twice. */
export function score(passage: Passage, signs: readonly Sign[]): number {
  const title = headings(passage)
  const body = mattersOf(passage)
  let points = 0
  for (const sign of signs) {
    if (sign.pattern.test(body)) points += sign.points * (sign.pattern.test(title) ? 2 : 1)
  }
  return points
}

/** A sentence that speaks of something which another letter is about, or which this one is not. */
const aside =
  /\b(?:fera|feront|(?<!\ba )fait|feriez) l'objet\b|\b(?:convocation|courrier|lettre|rendez-?vous|visite)s? (?:distincte?|separee?|ulterieure?|differente?)s?\b|\b(?:par ailleurs|ulterieurement)\b[^.]{0,40}\bconvo\w+|\bconvo\w+\b[^.]{0,40}\b(?:par ailleurs|ulterieurement|separement)\b|\bsera\w* prescri\w+|\b(?:que|auquel|lequel) vous avez passe\w*\b|\blors de (?:la|votre) (?:visite|journee|demi-journee) d'accueil\b|\bvous avez\b[^.]{0,80}\bsigne\b[^.]{0,20}\bcontrat\b(?![^.]*\b(?:suivi|formation|journee))|\b(?:ne remplace|ne dispense|ne tient) pas\b|\bn'(?:a|aura|ont|auront) pas lieu (?:ce jour|le meme jour|a cette|lors|pendant)/

/** "À la suite du test que vous avez passé, …": what such a clause leads to is what the letter is about. */
const leadIn = /^\W*(?:(?:a la )?suite (?:a|au|aux|du|de)|apres|lors|depuis|a l'issue)\b[^.;]*?, /

function withoutAside(words: string): string {
  if (!aside.test(words)) return words
  const rest = words.slice(leadIn.exec(words)?.[0].length ?? words.length)
  return aside.test(rest) ? '' : rest
}

const matters = new WeakMap<Passage, string>()

/** The letter without its asides. */
function mattersOf(passage: Passage): string {
  const known = matters.get(passage)
  if (known !== undefined) return known
  const sentences = passage.sentences.map((sentence) => textOf(passage, sentence))
  const body = sentences.map(withoutAside).join('')
  matters.set(passage, body)
  return body
}

const cache = new WeakMap<Passage, string>()

/** Subject lines and short lines in capitals or without a full stop, one below the other. */
export function headings(passage: Passage): string {
  const known = cache.get(passage)
  if (known !== undefined) return known
  const lines = passage.lines.filter((line) => {
    const text = textOf(passage, line)
    if (/^\W{0,3}(?:objet|sujet|subject)\b/.test(text)) return true
    if (text.length < 6 || text.length > 90 || /[.,;]\s?$/.test(text)) return false
    return (
      isCapitals(passage.raw.slice(passage.from[line.start], passage.to[line.end - 1])) ||
      /^\W{0,3}(?:convocation|avis|rappel|report|formation|visite|entretien|demande|annulation|remise|retrait|restitution)\b/.test(
        text,
      )
    )
  })
  const title = lines.map((line) => textOf(passage, line)).join('\n')
  cache.set(passage, title)
  return title
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 5 && letters.replace(/[^\p{Lu}]/gu, '').length >= letters.length * 0.8
}

const issuer =
  /\b[o0]f(?:[i1l]{2}\b|i[|!])|\boffice francais (?:de l'|d')?\s?immigration|immigration et (?:de )?l'?\s?integration|\bcontrat d'integration republicaine\b|\bo\.f\.i\.i\b|\bspada\b|\bguda\b|\bconditions materielles d'accueil\b/

/** The letter names OFII, or the contract that only OFII makes. */
export const namesOfii = (passage: Passage): boolean => issuer.test(passage.text)

const letterSigns: Sign[] = [
  { pattern: /\bconvo(?:cation|qu\w+)\b/, points: 3 },
  { pattern: /\bobjet\s?:/, points: 2 },
  { pattern: /\b(?:madame|monsieur)\b/, points: 2 },
  { pattern: /\brendez-?\s?vous\b|\brdv\b/, points: 1 },
  { pattern: /\bvous (?:etes|voudrez|devrez|devez|presenter|serez|avez)\b/, points: 1 },
  { pattern: /\b(?:veuillez|je vous prie|nous vous|merci de|votre dossier)\b/, points: 1 },
  { pattern: /\bvous (?:informe\w*|convoque\w*|confirm\w+|rappel\w+|adress\w+|invit\w+)\b/, points: 2 },
  {
    pattern: /\b(?:direction territoriale|office francais|caf|cpam|prefecture|service medical)\b/,
    points: 2,
  },
  { pattern: /\b(?:n\s?°|ref\w*\s?:|agdref)/, points: 1 },
  { pattern: /(?<!\d)\d{5}\s[a-z]{3}/, points: 1 },
  {
    pattern: new RegExp(
      String.raw`\b\d{1,2}(?:er)?\s(?:${monthPattern})\s20\d\d\b|\b\d\d[/.]\d\d[/.]20\d\d\b`,
    ),
    points: 1,
  },
  { pattern: /\b(?:se munir|muni[es]*|apporter|presentez-vous|vous presenter)\b/, points: 1 },
]

/** From about 4 on, French administration is writing. */
export const letterScore = (passage: Passage): number =>
  letterSigns.reduce((sum, { pattern, points }) => sum + (pattern.test(passage.text) ? points : 0), 0)
