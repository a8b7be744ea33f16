/** A flight: which hours are those of the aeroplane, which one that of the meeting, on which day, and where that is. */
import {
  found,
  onOneLine,
  type Passage,
  type Span,
  sentenceAt,
  textOf,
  trimmed,
  within,
  wordsAt,
} from '../passage.ts'
import { type DateMention, datesIn } from './date.ts'
import { type TimeMention, timesIn } from './time.ts'

export type FlightHour = 'leaves' | 'lands' | 'meets'

/** "Votre vol part le …"; "départ" alone may head the meeting. */
const leaves =
  /\b(?:decoll\w+|depart (?:du vol|de l'avion|de l'appareil|prevu)|(?:vol|avion|appareil)\b[^.;]{0,60}\b(?:part(?:ira)?|quitte\w*)\b|heure d(?:e |u )(?:depart|vol)|take-?off)/g
const lands = /\b(?:atterri\w+|arrivee?\b(?! a l'aeroport)|arrivera|heure locale)/g
const meets =
  /\b(?:rendez-?\s?vous|rdv|present(?:ez|e|ee|er|es|ation)\b|presentera|attendue?s?|attend(?:ra|ront|ons)?\b|soyez|convoque\w*|accueill\w+|retrouver\w*|rejoi\w+|agent|(?:venir|venez) )/g

/** The word nearest before an hour says what it is; "(heure locale)" stands behind it. */
function hourOf(passage: Passage, time: TimeMention): FlightHour | null {
  const sentence = sentenceAt(passage, time.start)
  const left = passage.text.slice(sentence.start, time.start)
  if (/^ ?\(heure locale/.test(passage.text.slice(time.end, time.end + 16))) return 'lands'
  const last = (signs: RegExp) => [...left.matchAll(signs)].at(-1)?.index ?? -1
  const places: [FlightHour, number][] = [
    ['leaves', lastEnd(left, leaves)],
    ['lands', last(lands)],
    ['meets', last(meets)],
  ]
  const [nearest] = places.toSorted(([, a], [, b]) => b - a)
  return nearest && nearest[1] >= 0 ? nearest[0] : null
}

/** Where the last of them ends: "vol … part" begins long before its verb. */
function lastEnd(text: string, signs: RegExp): number {
  const match = [...text.matchAll(signs)].at(-1)
  return match ? match.index + match[0].length - 1 : -1
}

export const hoursOf = (passage: Passage, hour: FlightHour): TimeMention[] =>
  timesIn(passage).filter((time) => hourOf(passage, time) === hour)

/** The day of an hour: before it in its sentence, else behind it there, else the last one above. */
export function dateBeside(passage: Passage, time: TimeMention): DateMention | null {
  const all = datesIn(passage)
  const own = all.filter(within(sentenceAt(passage, time.start)))
  const isBefore = ({ start }: DateMention) => start <= time.start
  return own.findLast(isBefore) ?? own[0] ?? all.findLast(isBefore) ?? null
}

/** "La veille au soir à 22 h", "à 22 h la veille": those words, where nothing between the two tells of another day. */
export function eveOf(passage: Passage, time: TimeMention): Span | null {
  const sentence = sentenceAt(passage, time.start)
  const behind = /^[ ,(]{0,3}la veille\b/.exec(passage.text.slice(time.end, sentence.end))
  if (behind) return { start: time.start, end: time.end + behind[0].length }
  const ahead = /\bveille\b([^.;:]{0,60})$/.exec(passage.text.slice(sentence.start, time.start))
  if (!ahead || /\bet\b|\bjour\b|\blendemain\b/.test(ahead[0])) return null
  const words = { start: sentence.start + ahead.index, end: time.end }
  return datesIn(passage).some(within(words)) ? null : words
}

export const isAtAirport = (passage: Passage, { start }: TimeMention): boolean =>
  /\b(?:aeroport|aerogare|terminal|comptoirs?|enregistrement)\b/.test(
    textOf(passage, sentenceAt(passage, start)),
  ) || airport.test(onOneLine(passage, sentenceAt(passage, start)))

const airport =
  /\b(?:aeroport (?:international )?(?:de |d'|du )?(?!avec\b|le\b|la\b|et\b|pour\b|muni|ou\b|par\b|sera\b|est\b|votre\b|afin\b|vous\b|avant\b|au\b|dans\b|en\b|sur\b)[a-z][a-z-]*(?:[ -](?:cote d'azur|airport|de gaulle|[a-z]*atlantique|provence|(?:saint[ -])?exupery|lesquin|entzheim|blagnac|merignac|felix-eboue))?(?: (?:cdg|charles[ -]de[ -]gaulle))?|(?:paris[ -])?roissy(?:[ -](?:cdg|charles[ -]de[ -]gaulle))?|(?:paris[ -])?(?:cdg|orly))\b(?! a\b)/
const parts = [
  airport,
  /\bterminal \w{1,3}\b/,
  /\bhall (?:\w{1,2}\b|des departs|des arrivees|d'[a-z]+)/,
  /\b(?:devant la |a la )?porte (?:n° ?)?\w{1,4}\b/,
  /\b(?:niveau|zone|etage) (?:\w{1,3}\b|departs?)/,
  /\b(?:(?:devant|pres d\w+|au|a) )?(?:le |les |l')?(?:comptoirs?|guichets?|bornes?|point (?:de )?rencontre|bureau) ?(?:n° ?)?[^.,;:()]{0,40}/,
]

/** Where they meet at the airport: the parts that stand in the words of the meeting, and the airport that the letter names. */
export function meetingPlace(passage: Passage, time: TimeMention) {
  const sentence = sentenceAt(passage, time.start)
  const named = partsIn(passage, sentence)
  const [first] = named
  const last = named.at(-1)
  if (!first || !last) return null
  const words = named.map((span) => wordsAt(passage, span))
  const elsewhere = named.some((span) => airport.test(onOneLine(passage, span)))
    ? null
    : (passage.sentences.flatMap((span) => firstIn(passage, span, airport) ?? [])[0] ?? null)
  const value = [...(elsewhere ? [wordsAt(passage, elsewhere)] : []), ...words].join(', ')
  return found(passage, { start: first.start, end: last.end }, value)
}

function partsIn(passage: Passage, sentence: Span): Span[] {
  return parts
    .flatMap((part) => firstIn(passage, sentence, part) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .filter((one, place, all) => !all.slice(0, place).some((other) => other.end > one.start))
}

function firstIn(passage: Passage, span: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(onOneLine(passage, span))
  if (!match || match[0].trim() === '') return null
  const start = span.start + match.index
  return trimmed(passage, { start, end: start + match[0].length })
}
