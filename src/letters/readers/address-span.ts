/** How far an address reaches: up to the street and the names above it, and on to floor, hall and the way there. */
import { lineAt, type Passage, type Span, sentenceAt, textOf, wordsAt } from '../passage.ts'
import { cellAt, cellsAbove } from './cells.ts'
import { datesIn } from './date.ts'
import { streetIn } from './street.ts'
import { timesIn } from './time.ts'

const organisation =
  /\b(?:ofii|office|direction|service|centre|institut|cabinet|hopital|clinique|espace|immeuble|imm\.|maison|greta|instep|organisme|association|antenne|plateforme|guichet|prefecture|mairie|hotel|cite|parc|batiment|bat\.|etage|hall|salle|residence|ecole|lycee|locaux|pole|site|accueil|bp|cs|tsa)\b/
const detail =
  /^(?:\s?[,;(/-]\s?|\s)(?:\(?\s?)(?:au\s)?(?:(?:\d{1,2}\s?(?:er|e|eme|nd|de|ieme)?|premier|deuxieme|troisieme|quatrieme|cinquieme)\s(?:etage|sous-sol|niveau)|rez[\s-]de[\s-](?:chaussee|jardin)|rdc\b|r\+\d|niveau\b|hall\b|(?:grande |petite )?salle\b|bureau\b|porte\b|batiment\b|bat\.?\s|entree\b|accueil\b(?! telephonique)|escalier\b|aile\b|sous-sol|etage\b|guichet\b(?! (?:vous|on|nous|il)\b)|box\b|couloir\b|metro\b|tram\w*\b|bus\b|arret\b|acces\b(?!\s*(?:\n|:|$))|ligne\b|code\b|sonnez)(?:\t(?=: |\W{0,3}(?:\d|[a-z]\d|[a-z]\b|rez\b)))?[^,;)\n\t.]{0,60}\)?/

/** The same in a sentence of its own that has no verb: ". 1er étage, salle Garonne." */
const behindStop =
  /^\.\s(?:au\s)?(?:(?:\d{1,2} ?(?:er|e|eme|nd|ieme)|premier|deuxieme|troisieme|quatrieme) (?:etage|niveau|sous-sol)|rez[ -]de[ -]chaussee|rdc\b|(?:(?:grande |petite )?salle|batiment|bat\.|hall|escalier|aile|porte|bureau|guichet) (?:n° ?)?[a-z\d-]{1,14}(?=[.,;)\n]|$))[^,;)\n\t.]{0,25}(?=[.,;)\n\t]|$)/

/** Goes left from the postal code to where the address begins: at a date, a time, a colon, a preposition or a sentence. */
export function startOf(passage: Passage, code: number, previousEnd: number, inColumn: boolean): number {
  if (inColumn) return openedAt(passage, { start: cellAt(passage, code).start, end: code })
  const line = lineAt(passage, code)
  let top = Math.max(sentenceAt(passage, code).start, previousEnd)
  if (streetIn(passage, { start: top, end: code }) === null)
    top = climb(passage, Math.min(top, line.start), previousEnd)
  else if (top === line.start) top = climbNames(passage, top, previousEnd)
  return openedAt(passage, { start: top, end: code })
}

/** The cells above the one with the code, from the street's name down, where two addresses stand side by side. */
export function columnAbove(passage: Passage, code: number): Span[] {
  const cell = cellAt(passage, code)
  const line = lineAt(passage, code)
  if (cell.start === line.start && cell.end === line.end) return []
  if (streetIn(passage, { start: cell.start, end: code }) !== null) return []
  const above: Span[] = []
  for (const one of cellsAbove(passage, cell).slice(0, 4)) {
    const text = textOf(passage, one)
    if (!isAddressLine(text) || /\d{5}|:/.test(text)) break
    above.unshift(one)
    if (streetIn(passage, one) !== null) return above
  }
  return []
}

/** A line between the street and the city. */
const building =
  /^\W*(?:batiment|bat\.?|immeuble|imm\.?|residence|entree|escalier|tour) (?!.*\b(?:rue|avenue|boulevard|place)\b)/

/** Up to four lines up, until one holds the street; then the names above it. */
function climb(passage: Passage, from: number, previousEnd: number): number {
  let top = from
  for (let count = 0; count < 4; count++) {
    const above = lineAbove(passage, top, previousEnd)
    if (!above || !isAddressLine(textOf(passage, above))) break
    top = above.start
    const next = lineAbove(passage, top, previousEnd)
    if (building.test(textOf(passage, above)) && next && streetIn(passage, next) !== null) continue
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
      text.length > 80 ||
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
  /(?:\b(?:mais|par [a-z -]{4,25} ou)\s(?=(?:au|a la|a l'|aux|dans|chez)\b)|\b(?:vous|personne|venir|trouver\w*|attendue?s?|convoque\w*|present(?:e[rz]\w*|e?s?))\b[^\n]{0,80}?\b(?=(?:au|a la|a l'|a notre|a nos|aux|dans (?:nos|les|la|le|notre)|chez)[ \n]?(?:(?:sous-)?prefecture|mairie|hopital|lycee|institut|association|organisme|guichet|siege|(?:grande |petite )?salle|bureau|centre|maison|espace|service|direction|antenne|plateforme|pole|secretariat|accueil|cabinet|locaux|rez|\d))|:|\t|\||\bvous (?:y )?(?:[a-z]+ez|etes)\b[^\n,;]{0,60}?\b(?=(?:au|a la|a l'|aux|chez)[ \n]?(?!\d|\b(?:visites?|formation|cours|seances?|entretien|reunion|suite|heures?|jour\w*|convocation|session|examen|radio\w*|test|signature|date|compter|partir|cette|l[ae])\b))|\b(?:dispens|assur|organis|donn|anim|deliv)r?ee?s? par\b(?: l'| la| le)?|\b(?:se (?:tien|pass)\w+|a lieu|ont lieu|aura lieu|auront lieu|se deroul\w+|se trouve|reservee?s?|proposee?s?)(?: toute?s? les \w+)?\b|(?<!\b(?:m|av|bd|bat|imm|pl|st|ste|res|[a-z]\.[a-z]))[.;!?]\s|\b(?:suivante?|suivants|(?:recevons|recevrons|attendons)(?: desormais| maintenant)?|ci-dessous|ci-apres|domicile|chez vous|sis|sise|situee?s?|locaux|bureaux|lieu|adresse(?: (?:postale|administrative|(?:de|du|pour) (?:(?:le|la|tout|toute|votre) )?(?:correspondance|courrier)))?|rendez-?vous|present(?:er|ez)(?:-vous)?|rendre|convoque\w*|attendue?s?)\b(?:\s?:)?|\b(?:lieu de (?:formation|rendez-?vous|convocation|la visite|l'entretien)|lieu du rendez-?vous)\b)\s?/g
const lead =
  /^(?:[\s,;:|()•·*/-]+|\d{1,2} ?h(?:\d{2})?(?![a-z\d])|(?:puis|ensuite|et|au|a l'|a la|aux|a|dans nos|dans les|locaux|bureaux|du|de la|de l'|des|de|chez|aupres de|en|le|notre|nos|est|sera|se trouve|par (?:le|la|l'|les))(?:\s|(?<='))|(?:precises?|heure (?:locale|de (?:la )?[a-z]+)) ?,? |(?:exceptionnellement )|(?:aux )?memes? (?:heures?|horaires?)[ ,]{1,3}|tou(?:te)?s (?:les )?deux,? |pour (?!tous\b)[^,:;\n\d]{3,50}?\s?[,:-]\s|(?:radiographie(?: pulmonaire)?|visite medicale|entretien|medecin|consultation)\s?[,:-]\s?)/

/** Where a place begins in the words that lead to it. */
export function openedAt(passage: Passage, span: Span): number {
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

/** A bracket too long to be kept whole; one that opens with the floor is kept as far as it is read. */
const wayThere = /\s?\((?:metro|tram\w*|bus|ligne|arret|acces|station)\b[^()]*$/

/** Goes right from the city over floor, hall, room and the way to get there. */
export function endOf(passage: Passage, start: number, city: number): number {
  let end = city
  for (let count = 0; count < 6; count++) {
    const rest = passage.text.slice(end, end + 120)
    const match = detail.exec(rest) ?? behindStop.exec(rest)
    if (!match) break
    const opens = end + match[0].search(/[^\s,;(/.-]/)
    const line = lineAt(passage, opens).end
    end = Math.min(end + match[0].trimEnd().length, line)
    if (end === line) end += goesOn(passage, start, end)
  }
  const opened = textOf(passage, { start, end }).split(/[()]/).length % 2 === 0
  if (!opened) return end
  const rest = /^[^()\n]{0,60}\)/.exec(passage.text.slice(end, end + 62))
  return rest ? end + rest[0].length : start + textOf(passage, { start, end }).replace(wayThere, '').length
}

/** "bâtiment" at the end of a line, whose letter, number or name begins the next one: how much of that belongs to it. */
function goesOn(passage: Passage, start: number, end: number): number {
  const cut =
    /\b(batiment|bat\.?|escalier|etage|porte|salle|bureau|hall|aile|niveau|guichet|entree)(?: [«"])?$/.exec(
      passage.text.slice(start, end),
    )?.[1]
  if (cut === undefined) return 0
  const rest = passage.text.slice(end, end + 40)
  const sign = /^[ \n](?:n° ?)?(?:[a-z]|\d{1,3}[a-z]?)(?=[\s,;).])/.exec(rest)
  if (sign || !/^(?:salle|batiment|hall|aile)/.test(cut)) return sign?.[0].length ?? 0
  const name = /^[ \n](?:["«] ?)?([a-z][a-z'-]{1,20}(?: [a-z'-]{2,20}){0,2}?)(?: ?["»]|(?=[,;).]))/.exec(rest)
  const first = name ? end + name[0].indexOf(name[1] ?? '') : end
  const isName = name !== null && /\p{Lu}/u.test(wordsAt(passage, { start: first, end: first + 1 }))
  return isName ? name[0].length : 0
}
