/** The x-ray of one of several people: what their line says of it, or a sentence that names them by number. */
import type { MemberXray } from '../member.ts'
import { found, onOneLine, type Passage, type Span, textOf, trimmed, within, wordsAt } from '../passage.ts'
import { cellsIn, headAbove } from './cells.ts'
import { timesIn } from './time.ts'

const ofXray = /\b(?:radio\w*|cliches?|imagerie|rx)\b/
const spared =
  /\b(?:pas de|sans|aucune?|ni) (?:radio|cliche)|\bradio\w* ?: ?(?:non|neant|sans objet)\b|\bdispensee? de (?:radio|cliche)/

/** Its cell in the column of the x-ray, else what its own words say; null where these leave it open. */
export function xrayIn(passage: Passage, line: Span): MemberXray | null {
  const cells = cellsIn(passage, line)
  const isOfXray = (one: Span) => cells.length > 1 && ofXray.test(headAbove(passage, one))
  const cell = cells.find((one) => isOfXray(one) && !ofXray.test(textOf(passage, one)))
  const words = onOneLine(passage, line)
  const at = words.search(ofXray)
  if (!cell && at < 0) return null
  const said = found(passage, line, wordsAt(passage, line))
  if (!said.sure) return null
  const open = Math.max(words.lastIndexOf(',', at), words.lastIndexOf(';', at), 0)
  if (!cell && spared.test(words.slice(open))) return { how: 'none', at: null, said }
  const how = howIn(passage, cell ?? { start: line.start + at, end: line.end })
  return how && { ...how, said }
}

const no = /^\W*(?:non|neant|aucune?|sans(?: objet)?|pas de radio\w*|dispense\w*|exempt\w*)\W*$/
const before = /\b(?:avant|apporter|fournir|a faire|prealable|en ville|cabinet)\b/
const there = /\b(?:sur place|a l'ofii|dans nos locaux|oui)\b/

/** An empty cell or a cross may mean one thing or the other. */
function howIn(passage: Passage, span: Span): Pick<MemberXray, 'how' | 'at'> | null {
  const words = textOf(passage, span)
  const time = timesIn(passage).find(({ start }) => start >= span.start && start < span.end)
  if (no.test(words)) return { how: 'none', at: null }
  if (time) return time.exact ? { how: 'here', at: time.time } : null
  if (before.test(words)) return { how: 'before', at: null }
  return there.test(words) ? { how: 'here', at: null } : null
}

const numbers = String.raw`(?:n° ?)?\d{1,2}(?:(?:, | et | & | a | ?- ?)(?:n° ?)?\d{1,2})*`
/** "Radiographie pour les personnes 1 et 2", "personnes 1 à 3 : radio sur place": said of numbers, not of names. */
const ofNumbers = new RegExp(
  String.raw`\bradio\w*\b[^.]{0,80}?\bpersonnes? (${numbers})|\bpersonnes? (${numbers})\b[^.]{0,40}?\bradio\w*`,
)
const spares = /\b(?:pas|plus|aucune?|sans|ni|non|inutile|dispens\w*|exempt\w*)\b/
const excepts = /\b(?:sauf|hormis|excepte|a l'exception)\b/
/** It is there already, or each has their own way: said of more than the numbers that stand first. */
const open =
  /\b(?:deja|recue?s?|(?:en|dans) (?:notre|votre) (?:possession|dossier)|mais)\b|\bpersonnes?\b.*\bpersonnes?\b/

/** `asked`: the letter asks for an x-ray before the visit, of whomever it names. */
export function xrayOfNumber(passage: Passage, number: number, asked: boolean): MemberXray | null {
  const all = passage.sentences
    .map((one) => belowList(passage, one))
    .flatMap((span) => {
      const words = onOneLine(passage, span)
      const [, behind, ahead] = ofNumbers.exec(words) ?? []
      const numbers = numbersIn(behind ?? ahead ?? '')
      return numbers.length > 0 ? [{ span, words, isMeant: numbers.includes(number) }] : []
    })
  const meant = all.filter(({ isMeant }) => isMeant)
  // Where several sentences name some, none of them says that these are all.
  const [only, ...others] = meant.length > 0 ? meant : all
  if (!only || others.length > 0) return null
  const how = howOf(only.words, only.isMeant, asked)
  const said = found(passage, trimmed(passage, only.span), wordsAt(passage, only.span))
  return how && { how, at: null, said }
}

/** A sentence without the numbered lines of people that it runs on from. */
function belowList(passage: Passage, sentence: Span): Span {
  const last = passage.lines
    .filter(within(sentence))
    .findLast((line) => /^\W*\d{1,2} ?[.)°/-]/.test(textOf(passage, line)))
  return last ? { start: last.end, end: sentence.end } : sentence
}

function howOf(words: string, isMeant: boolean, asked: boolean): MemberXray['how'] | null {
  const [isBefore, isThere] = [before.test(words), there.test(words)]
  if (open.test(words)) return null
  if (excepts.test(words)) return isMeant ? 'none' : null
  if (spares.test(words)) return isMeant && !isBefore && !isThere ? 'none' : null
  if (isBefore ? isThere : !isThere && !asked) return null
  return isMeant ? (isThere ? 'here' : 'before') : 'none'
}

/** "1, 3 et 5 à 7" */
const numbersIn = (words: string): number[] =>
  words.split(/, | et | & /).flatMap((part) => {
    const [first, last = first] = (part.match(/\d+/g) ?? []).map(Number)
    if (first === undefined || last === undefined) return []
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  })
