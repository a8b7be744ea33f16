/** How likely an address is where an appointment takes place: by where it stands, and by whose address it is. */
import { lineAt, type Passage, type Span, textOf } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { type AddressRole, addressRole } from './address-role.ts'
import { linesBetween, near, type Zone } from './place-zone.ts'
import { numberedRoom } from './room.ts'

export type Score = { score: number; sure: boolean }

const ourOffices =
  /\b(?:dans|a|en) (?:nos|les) (?:locaux|bureaux)\b(?! (?:de |du |des |d')(?!l'of|notre |nos |la direction))|\b(?:a|dans les locaux de) l'(?:ofii|office|adresse (?:de [a-z-]+(?: [a-z-]+)? )?(?:ci-dessus|indiquee|mentionnee|figurant|portee|imprimee|rappelee|de l'en-?tete|en (?:tete|haut)|qui (?:figure|est (?:indiquee|imprimee|portee|mentionnee))))|\ba (?:la|notre) direction territoriale\b|\ba notre service\b|\badresse (?:(?:qui )?(?:figur\w+|indiqu\w+|mentionn\w+|imprim\w+|portee|rappel\w+|situee) )?(?:ci-dessus|(?:en |de l')(?:en-?)?tete|en haut|plus haut)\b|\bau siege de (?:la|notre) direction\b|\b(?:aupres de|au siege de) (?:l'ofii|nos services|notre service)\b|\bsur place\b|\b(?:a la )?meme adresse\b/

const never: ReadonlySet<AddressRole> = new Set(['head-office', 'addressee', 'home', 'post'])
/** From here on it is said of this very appointment. */
const own = 60
/** Where it stands below its day, in nothing but its place on the page; further away it counts less. */
const below = 65

const labelled = 78

type Scored = Pick<Score, 'score'>
export const isOwn = ({ score }: Scored): boolean => score >= own
/** Said to be in our offices. */
export const isOurs = ({ score }: Scored): boolean => score >= own && score < below
/** On the line or in the sentence of its day, or behind a label. */
export const isTold = ({ score }: Scored): boolean => score >= labelled
/** Below its day, and no word says that it is the place. */
export const isUnworded = ({ score }: Scored): boolean => score >= below && score <= below + near

/** 60 and more: said of this appointment, "in our offices" giving way to an address that stands with the day. 20 to 60: said in the letter. Below: only the letterhead, or a guess. 0: another's. */
export function scoreOf(passage: Passage, address: Address, zone: Zone, zones: readonly Zone[]): Score {
  const role = addressRole(passage, address)
  const isXray = zone.purpose === 'chest-xray'
  if (inColumn(zone, address)) return { score: inOwnColumn, sure: true }
  if (zones.some((other) => inColumn(other, address))) return { score: 0, sure: false }
  if (never.has(role) || (role === 'x-ray' && !isXray)) return { score: 0, sure: false }
  const standing = standingOf(passage, address, zone, role)
  if (standing > 0) return { score: standing, sure: true }
  if (role === 'letterhead') {
    if (isXray && !ourOffices.test(textOf(passage, zone.sentence))) return { score: 0, sure: false }
    return letterhead(passage, address, zone)
  }
  if ((role === 'x-ray') !== isXray || isAnothers(passage, address, zone, zones))
    return { score: 0, sure: false }
  if (role === 'labelled') return { score: 55, sure: true }
  if (role === 'introduced') return { score: 50, sure: true }
  return role === 'x-ray' ? { score: 45, sure: true } : { score: 15, sure: false }
}

const inOwnColumn = 108

/** In a cell below the day, whatever words of other cells stand before it. */
const inColumn = ({ column }: Zone, address: Span): boolean =>
  column.some(({ start, end }) => address.start >= start && address.start < end)

/** Beside the day first, then in its sentence, then behind a label, then below it; 0 when it stands elsewhere. */
function standingOf(passage: Passage, address: Address, zone: Zone, role: AddressRole): number {
  const isAfter = address.start >= zone.end && address.start < zone.until
  const isBefore = address.end <= zone.start && address.start >= zone.from
  if (inColumn(zone, address)) return inOwnColumn
  const onLine = lineAt(passage, address.end - 1).start === zone.line.start
  if (onLine && isAfter && !zone.placesFirst) return 110
  // "le 9 mars, 12 rue de Paris. Vous vous présenterez à 9h": between the day and its hour.
  if (address.start > zone.start && address.end <= zone.end) return 90
  if (onLine && isBefore && (zone.placesFirst || zone.from <= zone.line.start)) return 105
  if (isAfter && !zone.placesFirst && address.start < zone.sentence.end) return 100
  if (isBefore && address.start >= zone.sentence.start && zone.sentence.start >= zone.from) return 85
  const inZone = zone.placesFirst ? isBefore : isAfter || (zone.alone && isBefore)
  if (!inZone) return 0
  if (role === 'labelled') return isAfter ? labelled + 2 : labelled
  if (role === 'introduced') return 75
  if (zone.placesFirst ? role === 'letterhead' : !isAfter) return 0
  const lines = zone.placesFirst
    ? linesBetween(passage, address.end, zone.start)
    : linesBetween(passage, zone.end, address.start)
  return lines <= near ? below + near - lines : 0
}

/** The letterhead's address is where the office is; it is the venue when the letter says "in our offices". */
function letterhead(passage: Passage, address: Address, zone: Zone): Score {
  const isSure = ourOffices.test(textOf(passage, zone.sentence))
  if (isSure) return { score: address.cedex ? own : own + 2, sure: true }
  if (ourOffices.test(passage.text) || namesRoom(passage, zone))
    return { score: address.cedex ? 25 : 30, sure: true }
  return { score: address.street === null ? 0 : address.cedex ? 5 : 10, sure: false }
}

/** The place of an earlier letter. */
const asBefore = /\bmemes? (?:lieux?|endroit|site|centre)\b/

/** "Le 9 mars à 10 h, bureau 12" and no house: that of whoever writes, but for lessons, which others give. */
const namesRoom = (passage: Passage, { purpose, sentence }: Zone): boolean =>
  !purpose.endsWith('-training') &&
  purpose !== 'language-course' &&
  numberedRoom.test(textOf(passage, sentence)) &&
  !asBefore.test(textOf(passage, sentence))

/** It is the place of an appointment of another kind. */
function isAnothers(passage: Passage, address: Address, zone: Zone, zones: readonly Zone[]): boolean {
  return zones.some(
    (other) =>
      other.purpose !== zone.purpose &&
      standingOf(passage, address, other, addressRole(passage, address)) > 0,
  )
}

/** Where the office is, as the letterhead (or the foot) says; with a street rather than a post box. */
export function officeAddress(passage: Passage): Address | null {
  const all = addressesIn(passage).filter((one) => addressRole(passage, one) === 'letterhead')
  return all.find(({ street, cedex }) => street !== null && !cedex) ?? all[0] ?? null
}
