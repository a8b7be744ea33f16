/** The room or floor that a letter names elsewhere than in the address: in a row of its own, or where it sends people. */
import { after, lineAt, matches, type Passage, type Span, textOf, trimmed, wordsAt } from '../passage.ts'
import { rowOf } from './table-row.ts'

const ordinal = String.raw`(?:\d{1,2} ?(?:er|e|eme|nd|de|ieme)|premier|deuxieme|troisieme|quatrieme|cinquieme)`
const room = String.raw`(?:${ordinal} (?:etage|niveau|sous-sol)|rez[ -]de[ -](?:chaussee|jardin)|(?:grande |petite )?salle (?!d'attente)\w|(?:bureau|guichet|porte|batiment|box|hall) (?:n° ?)?(?:\d|[a-z]\b))`

/** One that has a number or a letter: "salle 4", "porte B". */
export const numberedRoom =
  /\b(?:salle|bureau|guichet|porte|batiment|box|hall|amphi(?:theatre)?) (?:n° ?)?(?:\d{1,3} ?[a-z]?|[a-z])(?![a-z\d'])/

/** An address without its room. */
export const withoutRoom = (place: string): string =>
  place
    .replace(/(?:^|,? )(?:salle|bureau|guichet|porte|amphi(?:th[ée][âa]tre)?) [\p{L}\d]{1,20}(?=,|$)/giu, '')
    .replace(/^, /, '')

/** "Salle ⇥ Garonne", "Étage : 2e": the name of a room may be any word, of the others it is a number or a letter. */
const labelled =
  /(?:^|[\n\t])\W{0,3}(?:salle\s?[:\t]\s?[a-z\d]|(?:etage|niveau|bureau|guichet|porte|batiment|box|hall)\s?[:\t]\s?(?:n° ?)?(?:\d|[a-z]\b|rez|premier|deuxieme|troisieme))[^\n\t.;]{0,40}/g
/** "Présentez-vous au 2e étage, salle 12" */
const sent = new RegExp(
  String.raw`\b(?:presente[rz]-?(?: ?vous)?|adresse[rz]-vous|rende[rz]-vous|monte[rz]|(?:monter|presenter|rendr|adresser|attendr|rejoindr)ez|attendue?s?|attendons|recue?s?|accueilli\w*|a lieu|se (?:tient|tiendra|deroule|deroulera|passe|fait|fera)) (?:directement |ensuite )?(?:au|a la|a l'|en|dans la) ?(${room}[^.;\n]{0,30})`,
  'g',
)

/** "Dans nos bureaux (rez-de-chaussée, guichet 3)", "à l'OFII, 2e étage", "même lieu, salle 3" */
const atOurs = new RegExp(
  String.raw`\b(?:nos (?:bureaux|locaux)|notre (?:agence|site|accueil|delegation)|l'accueil|l'ofii|la direction territoriale|memes? (?:lieux?|adresse|endroit|locaux|site))(?:,| \() ?(${room}[^.;\n)]{0,40})`,
  'g',
)
/** Behind the day and its hour: "le mardi 9 mars 2027 à 10 h (durée 45 minutes), bureau 12". */
const behindHour = new RegExp(
  String.raw`^[^.;\n]{0,15}?\b\d{1,2} ?(?:h|:) ?(?:\d{2})?(?: precises)?(?: ?\([^()]{1,40}\))?(?:,| -| \() ?(?:au )?(${room}[^.;,\n)]{0,25})`,
)
/** On a line of its own. */
const alone = new RegExp(
  String.raw`^\W*((?:${room}, )?(?:salle|bureau|guichet) (?:n° ?)?\d{1,4}[a-z]?\b(?:,? (?:au )?${room})?(?:,? ?-? ?(?:demande[rz]|vous demanderez|adressez-vous a) [^.;\n]{3,40})?)`,
)

function besideHour(passage: Passage, days: readonly Span[]): string[] {
  const [day, ...others] = days
  if (!day || others.length > 0) return []
  const match = behindHour.exec(after(passage, day.end, 120))
  if (!match) return []
  const end = day.end + match[0].length
  return [wordsAt(passage, trimmed(passage, { start: end - (match[1]?.length ?? 0), end }))]
}

/** In the line below the day; elsewhere it may be part of somebody's address. */
function belowDay(passage: Passage, days: readonly Span[]): string[] {
  const [day, ...others] = days
  if (!day || others.length > 0) return []
  const line = passage.lines.findIndex(({ end }) => day.start <= end)
  const below = passage.lines[line + 1]
  const match = below ? alone.exec(textOf(passage, below)) : null
  if (!below || !match) return []
  const start = below.start + match[0].length - (match[1]?.length ?? 0)
  return [wordsAt(passage, { start, end: start + (match[1]?.length ?? 0) })]
}

/** `days`: on which the letter calls. Its words; empty where the letter names none, or more than one. */
export function roomIn(passage: Passage, days: readonly Span[]): string {
  const labels = [...matches(passage, labelled)]
    .filter((match) => !isHead(passage, match))
    .map(({ start, end }) => wordsAt(passage, trimmed(passage, { start, end })))
  const calls = [...matches(passage, sent), ...matches(passage, atOurs)].map((match) => {
    const start = match.end - (match[1]?.length ?? 0)
    const end = Math.min(match.end, lineAt(passage, start).end)
    return wordsAt(passage, trimmed(passage, { start, end })).replace(/\s(?:à|muni|avec|pour|où)\b.*$/i, '')
  })
  const all =
    [labels, calls, besideHour(passage, days)].find((one) => one.length > 0) ?? belowDay(passage, days)
  return new Set(all).size === all.length && all.length <= 2 ? all.join(', ') : ''
}

/** Among the heads of columns no value stands. */
function isHead(passage: Passage, { start, end }: Span): boolean {
  const line = lineAt(passage, end)
  return textOf(passage, line).split('\t').length > 2 && !/\d/.test(textOf(passage, { start, end }))
}

const roomHead = /^\W*(salle|bureau|guichet|porte|batiment|box|hall|etage|niveau)\b/

/** "Salle 4", where the row of a day and its hour has a column for it; else empty. */
export function roomInRow(passage: Passage, day: Span): string {
  const isRow = lineAt(passage, day.start) === lineAt(passage, day.end)
  const cell = isRow ? rowOf(passage, day.start).find(({ head }) => roomHead.test(head)) : undefined
  const words = cell ? wordsAt(passage, cell) : ''
  if (!cell || !/[a-z\d]/i.test(words)) return ''
  const [, head = ''] = roomHead.exec(cell.head) ?? []
  const isNamed = /\b(?:salle|bureau|guichet|porte|b[âa]timent|box|hall|[ée]tage|rez|rdc|radio)\b/i.test(
    words,
  )
  return isNamed ? words : `${head} ${words}`
}
