/** Every postal address in a letter, with what stands around it: street, building, floor, postal code, city. */
import { lineAt, matches, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { type City, cityAfter, cityBefore } from './city.ts'
import { datesIn } from './date.ts'
import { timesIn } from './time.ts'

export type Address = Span & { postalCode: string; city: string; street: string | null; cedex: boolean }

const streetTypes =
  'rue|avenue|av\\.|ave|boulevard|bd\\.?|bld|blvd|place|pl\\.|allees?|chemin|ch\\.|che|impasse|imp\\.|quai|route|rte|cours|square|passage|esplanade|faubourg|fbg|voie|rond-point|promenade|mail|galerie|cite|chaussee|rocade|montee|cote|traverse|rampe|parvis|sentier|villa|lotissement|hameau|lieu-dit|zone|za|zi|zac|parc|immeuble|imm\\.|residence|espace|tour|batiment|bat\\.|centre|complexe|technopole|domaine|ruelle|venelle|pont|port'

/** A house number (26-28, 2 bis, 13 A) and a way; or a way or building alone. */
export const streetPattern = new RegExp(
  `(?<![\\d/.])(?:(\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-d])(?![a-z']))?(?:\\s?[-/]\\s?\\d{1,4})?)\\s?,?\\s{1,2})?(?<![a-z'-])(${streetTypes})(?![a-z])`,
  'g',
)
const codePattern =
  /(?<![\d.,/-]|\d |(?:cs|bp|tsa)\s)(?:f-)?((?!00)\d{2} ?\d{3})(?!\d|\s\d)[ \t,-]{1,3}(?=[a-z])/g
const cityFirst = /\((\d{5})\)|(?<=[a-z]),? (\d{5})(?=\s?[,.;)\n\t]|$)/g
const organisation =
  /\b(?:ofii|office|direction|service|centre|institut|cabinet|hopital|clinique|espace|immeuble|imm\.|maison|greta|instep|organisme|association|antenne|plateforme|guichet|prefecture|mairie|hotel|cite|parc|batiment|bat\.|etage|hall|salle|residence|ecole|lycee|locaux|pole|site|accueil|bp|cs|tsa)\b/
const detail =
  /^(?:\s?[,;(/-]\s?|\s)(?:\(?\s?)(?:au\s)?(?:(?:\d{1,2}\s?(?:er|e|eme|nd|de|ieme)?|premier|deuxieme|troisieme|quatrieme|cinquieme)\s(?:etage|sous-sol|niveau)|rez[\s-]de[\s-](?:chaussee|jardin)|rdc\b|r\+\d|niveau\b|hall\b|salle\b|bureau\b|porte\b|batiment\b|bat\.?\s|entree\b|accueil\b|escalier\b|aile\b|sous-sol|etage\b|guichet\b|box\b|couloir\b|metro\b|tram\w*\b|bus\b|arret\b|acces\b|ligne\b|code\b|sonnez)[^,;)\n.]{0,60}\)?/

/** More addresses than any letter has: what lies beyond is not looked at. */
const mostAddresses = 60

const cache = new WeakMap<Passage, Address[]>()

export function addressesIn(passage: Passage): Address[] {
  const known = cache.get(passage)
  if (known) return known
  const addresses: Address[] = []
  for (const match of matches(passage, codePattern).take(mostAddresses)) {
    const city = cityAfter(passage, match.end)
    if (city) addresses.push(addressAt(passage, match.start, city, match[1] ?? '', addresses.at(-1)))
  }
  // "6 rue X à Dijon (21000)", "18 avenue de la Gare, Béziers 34500"
  for (const match of matches(passage, cityFirst).take(mostAddresses)) {
    const city = cityBefore(passage, match.start)
    if (city)
      addresses.push(
        addressAt(passage, city.start, { ...city, end: match.end }, match[1] ?? match[2] ?? '', undefined),
      )
  }
  addresses.sort((a, b) => a.start - b.start)
  cache.set(passage, addresses)
  return addresses
}

function addressAt(
  passage: Passage,
  index: number,
  city: City,
  code: string,
  previous: Address | undefined,
): Address {
  const start = startOf(passage, index, previous?.end ?? 0)
  return {
    start,
    end: endOf(passage, city.end),
    postalCode: code.replace(/\s/g, ''),
    city: city.name,
    street: streetIn(passage, { start, end: index }),
    cedex: city.cedex,
  }
}

/** The first number and way of a span, folded: `2 rue de tenremonde`. */
export function streetIn(passage: Passage, span: Span): string | null {
  const text = textOf(passage, span)
  streetPattern.lastIndex = 0
  const all = [...text.matchAll(streetPattern)]
  const match = all.find(([, number]) => number !== undefined) ?? all[0]
  if (!match) return null
  const [head] = match
  const name = text.slice(match.index + head.length).split(/[,;\n()|]|\s-\s/)[0] ?? ''
  return `${head}${name}`.trim()
}

/** Goes left from the postal code to where the address begins: at a date, a time, a colon, a preposition or a sentence. */
function startOf(passage: Passage, code: number, previousEnd: number): number {
  const line = lineAt(passage, code)
  let top = Math.max(sentenceAt(passage, code).start, previousEnd)
  if (streetIn(passage, { start: top, end: code }) === null)
    top = climb(passage, Math.min(top, line.start), previousEnd)
  else if (top === line.start) top = climbNames(passage, top, previousEnd)
  return openedAt(passage, { start: top, end: code })
}

/** Up to four lines up, until one holds the street; then the names above it. */
function climb(passage: Passage, from: number, previousEnd: number): number {
  let top = from
  for (let count = 0; count < 4; count++) {
    const above = lineAbove(passage, top, previousEnd)
    if (!above || !isAddressLine(textOf(passage, above))) break
    top = above.start
    if (streetIn(passage, above) !== null) return climbNames(passage, top, previousEnd)
  }
  return top
}

function climbNames(passage: Passage, from: number, previousEnd: number): number {
  let top = from
  for (let count = 0; count < 3; count++) {
    const above = lineAbove(passage, top, previousEnd)
    const text = above ? textOf(passage, above) : ''
    if (
      !above ||
      text.length > 70 ||
      !organisation.test(text) ||
      !isAddressLine(text) ||
      /[.:,]\s?$/.test(text)
    )
      break
    top = above.start
  }
  return top
}

function lineAbove(passage: Passage, index: number, previousEnd: number): Span | null {
  const line = passage.lines.findLast(({ end }) => end < index)
  return line && line.start >= previousEnd ? line : null
}

const otherThings =
  /@|\bvous\b|\bobjet\b|\bref\b|\btel\b|:\s?\d|\d{2}[\s.]\d{2}[\s.]\d{2}|n°|madame, monsieur|^(?:m\.|mme|mlle|monsieur|madame)\s|\bnee?\b/

function isAddressLine(text: string): boolean {
  return text.length <= 90 && !otherThings.test(text.replace(/^(?:adresse|lieu)[^:]{0,25}:\s?/, ''))
}

const opener =
  /(?::|\t|\||\b(?:se tien\w+|a lieu|ont lieu|aura lieu|auront lieu|se deroul\w+|se trouve|reservee?s?|proposee?s?)(?: toute?s? les \w+)?\b|(?<!\b(?:m|av|bd|bat|imm|pl|st|ste|res))[.!?]\s|\b(?:suivante?|suivants|ci-dessous|ci-apres|domicile|chez vous|sis|sise|situee?s?|locaux|bureaux|lieu|adresse|rendez-?vous|present(?:er|ez)(?:-vous)?|rendre|convoque\w*|attendue?s?)\b(?:\s?:)?|\b(?:lieu de (?:formation|rendez-?vous|convocation|la visite|l'entretien)|lieu du rendez-?vous)\b)\s?/g
const lead =
  /^(?:[\s,;:|()•·*-]+|(?:puis|ensuite|et|au|a l'|a la|aux|a|dans nos|dans les|locaux|bureaux|du|de la|de l'|des|de|chez|aupres de|en|le|est|sera|se trouve)(?:\s|(?<='))|(?:precises?|heure (?:locale|de (?:la )?[a-z]+)) ?,? |(?:radiographie(?: pulmonaire)?|visite medicale|entretien|medecin|consultation)\s?[,:-]\s?)/

function openedAt(passage: Passage, span: Span): number {
  let start = span.start
  for (const { end } of [
    ...datesIn(passage),
    ...timesIn(passage).flatMap((time) => (time.until ? [time, time.until] : [time])),
  ]) {
    if (end > start && end <= span.end && !isStreetDate(passage, end)) start = end
  }
  for (const match of passage.text.slice(start, span.end).matchAll(opener)) {
    const end = start + match.index + match[0].length
    if (end < span.end) span = { start: end, end: span.end }
  }
  start = Math.max(start, span.start)
  for (
    let match = lead.exec(passage.text.slice(start, span.end));
    match;
    match = lead.exec(passage.text.slice(start, span.end))
  ) {
    start += match[0].length
  }
  return start
}

/** "86 avenue du 8 mai 1945": the date belongs to the street. */
function isStreetDate(passage: Passage, end: number): boolean {
  const date = datesIn(passage).find((one) => one.end === end)
  return (
    date !== undefined &&
    /\b(?:rue|avenue|av\.?|place|boulevard|bd|quai|square|cours|allee)\s(?:du|de la|des)\s$/.test(
      passage.text.slice(Math.max(0, date.start - 30), date.start),
    )
  )
}

/** Goes right from the city over floor, hall, room and the way to get there. */
function endOf(passage: Passage, city: number): number {
  let end = city
  for (let count = 0; count < 6; count++) {
    const match = detail.exec(passage.text.slice(end, end + 120))
    if (!match) break
    const opens = end + match[0].search(/[^\s,;(/-]/)
    end = Math.min(end + match[0].trimEnd().length, lineAt(passage, opens).end)
  }
  return end
}
