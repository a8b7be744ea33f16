/** Places that are named without a postal code: a street, a hall under a label, "the address above". */
import { lineAt, matches, type Passage, type Span, textOf, trimmed, within, wordsAt } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { openedAt } from './address-span.ts'
import { cellsBelow } from './cells.ts'
import { saysRemote } from './online.ts'
import { officeAddress, type Score } from './place-score.ts'
import { isNear, type Zone } from './place-zone.ts'
import { streetIn, streetPattern } from './street.ts'

/** `address`: whose postal code and city it has; `before` and `detail`: words elsewhere in the letter that belong to the place. */
export type Place = Score & { span: Span; address: Address | null; before: string; detail: string }

/** How many lines a place under a label has at most. */
const mostLines = 5

const label =
  /(?:^|[\n\t])\W{0,3}(?:lieu(?: d[eu'] ?(?:la |l')?[a-z' -]{3,20})?|adresse(?: d[eu] (?:la |l')?[a-z' -]{3,20})?|ou(?: venir| aller)?|endroit)\s?[?:\t]\s?[:\t]?\s?([^\n\t]{4,140})/g
/** Words for the address that is printed at the head or the foot of the letter. */
const pointer =
  /\b(?:adresse (?:ci-dessus|en (?:tete|haut|bas)|en-tete|mentionnee|indiquee|figurant|de l'en-?tete)|(?:nos|les) (?:locaux|bureaux)|ci-dessus|voir en-?tete|direction territoriale|ofii|office francais[a-z' ]*)\b[^,;]{0,40}/
const notAPlace = /@|\bvotre\b|\bmotif\b|https?:/

export function namedPlaces(passage: Passage, zone: Zone): Place[] {
  return [...streets(passage, zone), ...labelled(passage, zone)]
}

/** A street without postal code beside the day; another mention of the same street gives code and city. */
function streets(passage: Passage, zone: Zone): Place[] {
  const end = Math.min(zone.sentence.end, zone.until)
  for (const match of matches(passage, streetPattern)) {
    if (match[1] === undefined || match.start < zone.sentence.start || match.end > end) continue
    if (addressesIn(passage).some((one) => match.start >= one.start && match.start < one.end)) continue
    const rest = passage.text.slice(match.start, end)
    const length =
      /^[^.;()]*?(?=\s(?:muni|afin|pour|avec|en vue|dans le cadre|ou\b)|[.;()]|$)/.exec(rest)?.[0].length ??
      rest.length
    const from = match.start >= zone.end ? zone.end : zone.sentence.start
    const start = openedAt(passage, { start: from, end: match.start })
    const span = { start, end: match.start + length }
    return [{ score: 99, sure: true, span, address: twinOf(passage, span), before: '', detail: '' }]
  }
  return []
}

/** Another mention of the street that stands in a span. */
function twinOf(passage: Passage, span: Span): Address | null {
  const street = streetIn(passage, span)
  if (street === null) return null
  return addressesIn(passage).find((one) => one.street !== null && sameStreet(one.street, street)) ?? null
}

function sameStreet(a: string, b: string): boolean {
  const name = (street: string) =>
    street
      .replace(/^[\d\s,-]*(?:bis|ter|quater)?\s*/, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return (
    name(a) !== '' && (name(b).startsWith(name(a)) || (name(b).length > 8 && name(a).startsWith(name(b))))
  )
}

/** "Lieu : Centre social Les Tilleuls, Dreux", "Lieu : adresse ci-dessus, 1er étage" */
function labelled(passage: Passage, zone: Zone): Place[] {
  return [...matches(passage, label)].flatMap((match): Place[] => {
    const text = match[1] ?? ''
    const span = { start: match.end - text.length, end: match.end }
    const stacked = inColumn(passage, span)
    if (stacked) return [stacked]
    if (notAPlace.test(text) || saysRemote(text) || isPartOfAddress(passage, span)) return []
    const isAfter = span.start >= zone.end && span.start < zone.until
    const isBefore = span.end <= zone.start && span.start >= zone.from
    const inZone = zone.alone || (zone.placesFirst ? isBefore : isAfter)
    const isElsewhere = !/^(?:bat|$)/.test(streetIn(passage, span) ?? '')
    const office = pointer.test(text) && !isElsewhere ? officeAddress(passage) : null
    if (office) {
      // "À l'adresse ci-dessus, bâtiment C"
      const points = pointer.exec(text)
      const at = { start: span.start + (points ? points.index + points[0].length : 0), end: span.end }
      return [
        {
          score: inZone ? 96 : 40,
          sure: true,
          span: office,
          address: office,
          before: '',
          detail: wordsAt(passage, trimmed(passage, at)),
        },
      ]
    }
    return [
      { score: inZone ? 70 : 20, sure: true, span, address: twinOf(passage, span), before: '', detail: '' },
    ]
  })
}

/** A place that goes on below its label, in a column beside another one. */
function inColumn(passage: Passage, span: Span): Place | null {
  // What stands below a whole address is another matter.
  if (addressesIn(passage).some((one) => one.start < span.end && one.end > span.start && one.end <= span.end))
    return null
  const column: Span[] = [span]
  for (const cell of cellsBelow(passage, span)) {
    if (column.length > mostLines || /:/.test(textOf(passage, cell))) break
    column.push(cell)
    const address = addressesIn(passage).find(within(cell))
    if (!address) continue
    const words = column.slice(0, -1).map((one) => wordsAt(passage, one))
    return { score: 80, sure: true, span: address, address, before: words.join(', '), detail: '' }
  }
  return null
}

/** An address with a postal code begins in the cell, or goes on right below it. */
function isPartOfAddress(passage: Passage, span: Span): boolean {
  return addressesIn(passage).some(
    (one) =>
      (one.start <= span.end && one.end > span.start) ||
      (one.start > span.end &&
        isNear(passage, span.end, one.start) &&
        !passage.text.slice(lineAt(passage, span.end).end, one.start).includes(':')),
  )
}
