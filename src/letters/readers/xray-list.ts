/** The centres among which a letter lets the reader choose for the chest x-ray, each with its telephone. */
import { oncePerLetter } from '../once.ts'
import { found, onOneLine, type Passage, type Span, textOf, trimmed, within, wordsAt } from '../passage.ts'
import type { Xray } from '../xray.ts'
import { phonesIn } from './phone.ts'
import { xraySentences } from './xray-zone.ts'

/** "L'un des centres suivants :", "un des radiologues ci-dessous", "dans un centre de la liste" */
const announces =
  /\b(?:l'une? (?:des|de ces)|une? (?:des|de ces)|parmi|au choix|de votre choix|(?:centres?|cabinets?|radiologues?|etablissements?|cliniques?|adresses?|lieux|partenaires?|liste)\b[^.;:]{0,40}\b(?:suivante?s?|ci-(?:dessous|apres)|partenaires?|agreee?s?|conventionnee?s?))\b/
const mark = /^\W*(?:[-•·*▪◦●○■□–☐]|\d{1,2}[.)°]|[a-z]\))\s/
/** No line of an address is a sentence, or the label of something else. */
const sentence =
  /\b(?!chez\b|assez\b|rez\b|nez\b)[a-z]{3,}ez\b|\b(?:vous|nous|doit|devra|sera|seront|est|sont|votre|examens?|visite|pieces?|documents?|annul\w*|report\w*|empech\w*|ofii)\b|@/
const longest = 140
/** More lines than a list of centres has. */
const mostLines = 24

type List = { span: Span; items: Span[] }

/** Where they stand; null where the letter gives no choice between two or more. */
const xrayList = oncePerLetter((passage) => readList(passage))

export const isInXrayList = (passage: Passage, { start }: Span): boolean => {
  const list = xrayList(passage)
  return list !== null && start >= list.span.start && start < list.span.end
}

export function centresIn(passage: Passage): Pick<Xray, 'centres'> {
  const list = xrayList(passage)
  if (!list) return {}
  const phones = list.items.map((item) => [...phonesIn(passage)].find(within(item)))
  const centres = list.items.map((item, index) => ({
    name: nameOf(passage, item),
    phone: phones[index]?.digits ?? null,
  }))
  const sure = phones.every((phone) => !phone?.isMisread)
  return { centres: found(passage, trimmed(passage, list.span, /[\s•·*;-]/), centres, sure) }
}

const phoneWords = /[\s,–(-]*(?:t[ée]l(?:[ée]phone)?\s?\.?\s?:?\s?)?(?:\+33|0)\s?\d(?:[ .-]?\d\d){4}/giu

/** Without its mark and its telephone. */
function nameOf(passage: Passage, item: Span): string {
  const name = wordsAt(passage, item)
    .replace(phoneWords, '')
    .replace(/^[^\p{L}\d]*(?:\d[.)°]\s)?/u, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.–-]+$/, '')
  const closed = name.split('(').length > name.split(')').length ? `${name})` : name
  return closed.split('(').length < closed.split(')').length ? closed.replace(/\)$/, '') : closed
}

function readList(passage: Passage): List | null {
  for (const { start, end, words, own } of xraySentences(passage)) {
    const match = own ? announces.exec(words) : null
    const colon = match ? words.indexOf(':', match.index) : -1
    if (colon < 0) continue
    const inside =
      words.slice(colon + 1).trim() === '' ? [] : inlineItems(passage, { start: start + colon + 1, end })
    const items = inside.length > 1 ? inside : itemsBelow(passage, end)
    const [first] = items
    const last = items.at(-1)
    if (first && last && first !== last) return { span: { start: first.start, end: last.end }, items }
  }
  return null
}

const hasPlace = (passage: Passage, span: Span): boolean =>
  /\b\d{2} ?\d{3} [a-z]|\b0\d(?:[ .-]?\d\d){4}\b/.test(onOneLine(passage, span))

/** "A (…) ; B (…) ou C (…)" */
function inlineItems(passage: Passage, { start, end }: Span): Span[] {
  const text = textOf(passage, { start, end })
  const stop = text.search(/\.(?:\s|$)(?<!\btel\.\s)/)
  const whole = stop < 0 ? text : text.slice(0, stop)
  const starts = [0, ...[...whole.matchAll(/;|\n|\sou\s/g)].map(({ index, 0: sign }) => index + sign.length)]
  const items = starts.map((from, index) => ({
    start: start + from,
    end: start + (starts[index + 1] ?? whole.length),
  }))
  return items.every((item) => hasPlace(passage, item)) ? items : []
}

/** Lines below the announcement: each is a centre, or goes on with the one above where marks begin them. */
function itemsBelow(passage: Passage, end: number): Span[] {
  const lines = passage.lines.filter((line) => line.end > end && line.start >= end - 1).slice(0, mostLines)
  const marked = lines[0] !== undefined && mark.test(textOf(passage, lines[0]))
  const items: Span[] = []
  for (const line of lines) {
    const words = textOf(passage, line)
    if (sentence.test(words) || words.length > longest) break
    const last = items.at(-1)
    if (
      mark.test(words) ||
      !last ||
      (!marked && hasPlace(passage, last) && /^\W*[a-z]{3}/.test(words) && !/^\W*tel\b/.test(words))
    )
      items.push({ start: line.start, end: line.end })
    else last.end = line.end
  }
  const whole = items.findIndex((item) => !hasPlace(passage, item))
  return whole < 0 ? items : items.slice(0, whole)
}
