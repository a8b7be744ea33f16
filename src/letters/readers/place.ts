/** Where each appointment takes place: at home, on line, or at one of the places that stand in the letter. */
import type { Appointment, Found } from '../letter.ts'
import { found, lineAt, type Passage, type Span, textOf, trimmed, within, wordsAt } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { withoutRequest } from './address-request.ts'
import { type AddressRole, addressRole } from './address-role.ts'
import { cellAt, cellsAbove } from './cells.ts'
import { addressColumn, numberedAddresses } from './columns.ts'
import { isInCoupon } from './coupon.ts'
import { datesWithRole } from './dates-with-role.ts'
import { linkIn, remoteness, screenBelow } from './online.ts'
import { isDenied } from './place-denied.ts'
import { keyedPlace } from './place-key.ts'
import { namedPlaces, type Place } from './place-named.ts'
import { isOurs, isOwn, isTold, isUnworded, scoreOf } from './place-score.ts'
import { sharedPlace } from './place-shared.ts'
import { type Call, type Zone, zonesOf } from './place-zone.ts'
import { otherRoom, samePlaceAs } from './repeats.ts'
import { roomIn, roomInRow, withoutRoom } from './room.ts'

export type Venue = Pick<Appointment, 'place' | 'postalCode' | 'city' | 'atHome' | 'online'>

export const nowhere: Venue = { place: null, postalCode: null, city: null, atHome: false, online: null }
/** From this score on a place stands beside its day, or in its sentence. */
const stated = 85
/** Below this only the letterhead speaks for it; where another day has its place beside it, words such as "à l'OFII" add nothing to that. */
const headOnly = 20
const toldOnly = 40
const byPhone =
  /\b(?:telephonique|(?<!\b(?:convenu|vu|echange|joignables?|changement|modification|report) )par telephone|vous (?:appeler|telephoner|contacter)ons?|serez appelee?)\b/

/** The venue of each appointment. `severalDays`: the letter may have a place for each day. */
export function venuesOf(passage: Passage, calls: readonly Call[], severalDays: boolean): Venue[] {
  const column = severalDays ? addressColumn(passage, calls.length) : null
  const numbered = severalDays ? numberedAddresses(passage, calls.length) : null
  const zones = zonesOf(passage, calls)
  const shared = zones.length > 1 ? sharedPlace(passage) : null
  const room = zones.length === 1 ? roomIn(passage, datesWithRole(passage, 'appointment')) : ''
  const addresses = addressesIn(passage).filter(
    (address) => !isInCoupon(passage, address) && !isGivenUp(passage, address),
  )
  const bests = zones.map((zone) => bestPlace(passage, zone, zones, addresses))
  const isElsewhere = severalDays && bests.some((best) => best !== null && isOwn(best))
  const isMixed = bests.length > 1 && bests.some((best) => best !== null && isOwn(best))
  const venues: Venue[] = []
  /** Those of which nothing but the letterhead tells the place: they have that of the other days, where it is one. */
  const guessed: number[] = []
  for (const [index, zone] of zones.entries()) {
    const previous = venues[index - 1]
    const model = samePlaceAs(passage, zone)
    const repeated = model && (model === 'first' ? venues[0] : previous)
    const screen = screenBelow(passage, zone)
    const cell = column?.[index]
    const ofDay = numbered?.[index]
    const keyed = keyedPlace(passage, zone)
    const best = keyed === 'untold' ? unsure(bests[index] ?? null) : (bests[index] ?? null)
    const ownRoom = roomInRow(passage, zone) || room
    const isSaid = best !== null && isOwn(best)
    const remote = remoteness(passage, zone, isMixed)
    const isRemote = remote === 'said' || remote === 'worded'
    const onScreen = isRemote ? !(best && isKept(best, remote)) : remote === 'likely' && !isSaid
    if (zone.purpose === 'home-visit') venues.push(atHome(passage, zone))
    else if (byPhone.test(textOf(passage, zone.sentence))) venues.push(nowhere)
    else if (screen) venues.push({ ...nowhere, ...screen })
    else if (repeated) venues.push(inRoom(repeated, otherRoom(passage, zone)))
    else if (shared && !(best && isTold(best))) venues.push(venueAt(passage, placeOf(shared, true)))
    else if (ofDay) venues.push(venueAt(passage, placeOf(ofDay, true)))
    else if (keyed && keyed !== 'untold') venues.push(withRoom(venueAt(passage, keyed), ownRoom))
    else if (onScreen) venues.push({ ...nowhere, online: linkIn(passage, zone) })
    // "Journée à distance …", and the address of whoever holds it, or of a room for those who have no screen.
    else if (best && !isMixed && (isRemote || (remote && best.score < stated)))
      venues.push({
        ...doubted(venueAt(passage, best)),
        online: isRemote ? linkIn(passage, zone) : null,
      })
    else if (!isSaid && column && cell) venues.push(venueAt(passage, placeOf(cell, areOne(column))))
    else {
      if (!best || best.score < (isElsewhere ? toldOnly : headOnly)) guessed.push(index)
      venues.push(best ? withRoom(venueAt(passage, best), ownRoom) : nowhere)
    }
  }
  const known = venues.filter(({ place }, index) => place && !guessed.includes(index))
  const [only] = known
  const isOnly = severalDays && new Set(known.map(({ postalCode }) => postalCode)).size === 1
  if (!severalDays) return venues
  const own = venues.map((venue, index) => {
    if (known.length === 0 || !guessed.includes(index)) return venue
    return isOnly && only ? only : doubted(venue)
  })
  // In a picture the rows of a table come apart: which of two towns belongs to which day is then not sure.
  const isTorn = zones.length > 1 && isPicture(passage) && townsOf(passage, zones) > 1
  return isTorn ? own.map(doubted) : own
}

/** A place that words of a screen do not take away; those of the sentence alone take no street that stands with the day. */
const isKept = (place: Place, remote: 'said' | 'worded'): boolean =>
  isTold(place) || (remote === 'worded' && isOwn(place) && (place.address?.street ?? null) !== null)

const isPicture = (passage: Passage): boolean => passage.lines.some(({ ocr }) => ocr)

const doubted = (venue: Venue): Venue => ({ ...venue, place: venue.place && { ...venue.place, sure: false } })

/** How many towns anything speaks for. */
function townsOf(passage: Passage, zones: readonly Zone[]): number {
  const places = addressesIn(passage).filter((address) =>
    zones.some((zone) => scoreOf(passage, address, zone, zones).score > 0),
  )
  return new Set(places.map(({ postalCode }) => postalCode)).size
}

/** The place with the room that is named elsewhere, unless it is part of it. */
function withRoom(venue: Venue, room: string): Venue {
  const { place } = venue
  if (!place || room === '' || /\b(?:salle|bureau|guichet|[ée]tage|porte|rez)\b/i.test(place.value))
    return venue
  return { ...venue, place: { ...place, value: `${place.value}, ${room}` } }
}

/** The same place, in another room of it. */
function inRoom(venue: Venue, room: string): Venue {
  if (!venue.place || room === '') return venue
  const place = withoutRoom(venue.place.value)
  return withRoom({ ...venue, place: { ...venue.place, value: place } }, room)
}

const placeOf = (address: Address, sure: boolean): Place => ({
  score: 0,
  sure,
  span: address,
  address,
  before: '',
  detail: '',
})

/** The likeliest place; not sure where another one may be meant as well. */
function bestPlace(
  passage: Passage,
  zone: Zone,
  zones: readonly Zone[],
  addresses: readonly Address[],
): Place | null {
  const scored = addresses.map((address) => ({
    ...placeOf(address, false),
    ...scoreOf(passage, address, zone, zones),
  }))
  const [best, ...others] = [...scored, ...namedPlaces(passage, zone)]
    .filter(({ score, span }) => score > 0 && !isDenied(passage, span))
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
  if (!best) return null
  // Below the last of several days there may be the places of all of them; "in our offices" may speak of another house than the one below.
  const rivals = others.filter(
    (other) =>
      other.score === best.score || (!zone.alone && isOwn(other)) || (isUnworded(best) && isOurs(other)),
  )
  const isTied = best.score < stated && rivals.some(({ address }) => address && !isSame(best, address))
  return isTied ? { ...best, sure: false } : best
}

/** It stands in the column of the day that is given up: "Avant | Maintenant". */
function isGivenUp(passage: Passage, { start }: Span): boolean {
  const old = [...datesWithRole(passage, 'earlier'), ...datesWithRole(passage, 'cancelled')]
  const isBeside = textOf(passage, lineAt(passage, start)).includes('\t')
  const column = old.length > 0 && isBeside ? cellsAbove(passage, cellAt(passage, start)) : []
  return column.some((cell) => old.some(within(cell)))
}

const unsure = (place: Place | null): Place | null => place && { ...place, sure: false }

const isSame = ({ address }: Place, other: Address): boolean => address === null || areOne([address, other])

/** Whether addresses are one and the same place. */
function areOne(addresses: readonly Address[]): boolean {
  return new Set(addresses.map(({ postalCode, street }) => street ?? postalCode)).size === 1
}

function venueAt(passage: Passage, { span, sure, address, before, detail }: Place): Venue {
  const own = address?.start === span.start ? withoutRequest(passage, { ...address, ...span }) : span
  const place = placeAt(passage, own, sure)
  const above = before === '' ? (address?.above ?? []).map((one) => wordsAt(passage, one)) : [before]
  const whole = [...above, place.value, detail].filter((part) => part !== '').join(', ')
  const value = address?.street ? withoutBox(whole) : whole
  return {
    ...nowhere,
    place: { ...place, value },
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
  }
}

/** Nobody goes to a post box: "11 rue de l'Hôpital, BP 30, 21033 DIJON". */
const withoutBox = (place: string): string =>
  place.replace(/(?:\s?[,–-])?\s?\b(?:BP|B\.P\.|CS|TSA)(?: n°)? ?\d[\d ]{0,6}?\b(?=\s?[,–-]|\s\d{5}\b)/gu, '')

/** "93 bis rue de la", "Commune": a name that the end of its line breaks. */
const unended = /(?<!\p{L})(?:rue|avenue|place|boulevard|de|du|des|la|le|les|et|à|au|aux|sur|sous)$/iu

/** The value has its lines joined by commas, where none breaks a name; the quote stays as read. */
export function placeAt(passage: Passage, span: Span, sure: boolean): Found<string> {
  const exact = trimmed(passage, span)
  const value = passage.lines
    .filter(({ start, end }) => start < exact.end && end > exact.start)
    .map((line) => {
      const part = { start: Math.max(line.start, exact.start), end: Math.min(line.end, exact.end) }
      const read = wordsAt(passage, part)
      const words = read.replace(/^[\s,•·*-]+|[\s,;-]+$/g, '')
      // "97410 Saint-", "Pierre"
      if (/\p{L}-$/u.test(read) && part.end < exact.end) return `${words}-`
      if (!/[\p{L}\d]/u.test(words)) return ''
      return passage.text[line.end] === '\n' && !unended.test(words) ? `${words}, ` : `${words} `
    })
    .join('')
    .replace(/(?<=\p{Ll})- (?=\p{Lu}\p{Ll})/gu, '-')
    .replace(/[\s,]+$/, '')
  return found(passage, exact, value, sure)
}

/** The home that is visited: said to be it, or named with the day; else the reader's own address above the letter. */
function atHome(passage: Passage, zone: Zone): Venue {
  const all = addressesIn(passage).map((address) => ({ address, role: addressRole(passage, address) }))
  const first = (...roles: AddressRole[]) => all.find(({ role }) => roles.includes(role))?.address
  const { start, end } = zone.sentence
  const said = all.find(
    ({ address, role }) => address.start >= start && address.start < end && role !== 'head-office',
  )?.address
  const own = first('home') ?? said ?? first('addressee') ?? first('labelled', 'introduced') ?? first('other')
  if (!own) return { ...nowhere, atHome: true }
  const name =
    /^(?:m\.|mme|mlle|mr|monsieur|madame)\s[^-,\n]{2,60}[-,]\s?/.exec(textOf(passage, own))?.[0].length ?? 0
  return {
    ...venueAt(passage, placeOf({ ...own, start: own.start + name }, true)),
    atHome: true,
  }
}
