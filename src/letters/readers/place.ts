/** Where one appointment takes place: picks the venue among all the addresses that stand in a letter. */
import type { Appointment, Found, Purpose } from '../letter.ts'
import {
  found,
  lineAt,
  matches,
  type Passage,
  type Span,
  sentenceAt,
  textOf,
  trimmed,
  wordsAt,
} from '../passage.ts'
import { type Address, addressesIn, streetIn, streetPattern } from './address.ts'
import { addressRole } from './address-role.ts'

export type Slot = Span & { purpose: Purpose }
export type Venue = Pick<Appointment, 'place' | 'postalCode' | 'city' | 'atHome' | 'online'>

const nowhere: Venue = { place: null, postalCode: null, city: null, atHome: false, online: null }
const ourOffices =
  /\b(?:dans|a|en) (?:nos|les) (?:locaux|bureaux)\b|\b(?:a|dans les locaux de) l'(?:ofii|office|adresse (?:ci-dessus|indiquee|mentionnee|figurant))|\ba (?:la|notre) direction territoriale\b|\ba notre service\b|\badresse ci-dessus\b|\b(?:aupres de|au siege de) (?:l'ofii|nos services|notre service)\b/
const byPhone =
  /\b(?:telephonique|(?<!\b(?:convenu|vu|echange|joignables?|changement|modification|report) )par telephone|vous (?:appeler|telephoner|contacter)ons?|serez appelee?)\b/
const remote = /\b(?:visio\w*|a distance|en ligne|distanciel|par video|classe virtuelle)\b/
const url = /https?:\/\/[^\s<>"')]{4,200}/g

/** `next` is where the following appointment's words begin: its address is not ours. */
export function venueOf(passage: Passage, slot: Slot, next: number): Venue {
  if (slot.purpose === 'home-visit') return atHome(passage)
  if (byPhone.test(textOf(passage, sentenceAt(passage, slot.start)))) return nowhere
  const online = linkFor(passage)
  if (online) return { ...nowhere, online }
  const best = addressesIn(passage)
    .map((address) => ({ address, score: scoreOf(passage, address, slot, next) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0]
  const named = best && best.score >= 40 ? null : (streetOnly(passage, slot, next) ?? labelled(passage))
  if (named) return named
  return best ? fromAddress(passage, best.address, best.score >= 20) : nowhere
}

/** `sure`: whether it is said of this appointment. */
export function fromAddress(passage: Passage, address: Address, sure: boolean): Venue {
  return {
    ...nowhere,
    place: placeAt(passage, address, sure),
    postalCode: address.postalCode,
    city: address.city,
  }
}

/** The value has its lines joined by commas; the quote stays as read. */
function placeAt(passage: Passage, span: Span, sure = true): Found<string> {
  const exact = trimmed(passage, span)
  const value = passage.lines
    .filter(({ start, end }) => start < exact.end && end > exact.start)
    .map((line) => {
      const part = { start: Math.max(line.start, exact.start), end: Math.min(line.end, exact.end) }
      const words = wordsAt(passage, part).replace(/^[\s,•·*-]+|[\s,;-]+$/g, '')
      return passage.text[line.end] === '\n' ? `${words}, ` : `${words} `
    })
    .join('')
    .replace(/[\s,]+$/, '')
  return found(passage, exact, value, sure)
}

/** Above 40: said of this appointment. 20 to 40: said in the letter. Below: only the letterhead. 0: another's. */
function scoreOf(passage: Passage, address: Address, slot: Slot, next: number): number {
  const role = addressRole(passage, address)
  if (role === 'head-office' || role === 'addressee' || role === 'post') return 0
  if ((role === 'x-ray') !== (slot.purpose === 'chest-xray')) return 0
  const sentence = sentenceAt(passage, slot.start)
  if (address.start >= slot.end && address.start < Math.min(sentence.end, next)) return 100
  if (address.start >= sentence.start && address.end <= slot.start) return 85
  if (role === 'labelled') return 75
  if (role === 'introduced') return 70
  if (address.start >= slot.end && address.start < next && linesBetween(passage, slot, address) <= 4)
    return 60
  if (role === 'letterhead') return letterheadScore(passage, address)
  return role === 'x-ray' ? 45 : 15
}

/** The letterhead's address is where the office is; it is the venue when the letter says "in our offices". */
function letterheadScore(passage: Passage, address: Address): number {
  if (ourOffices.test(passage.text)) return address.cedex ? 25 : 30
  return address.street === null ? 0 : address.cedex ? 5 : 10
}

function linesBetween(passage: Passage, slot: Span, address: Span): number {
  return passage.lines.filter(({ start }) => start > slot.end && start <= address.start).length
}

/** A street without postal code beside the date; another mention of the same street gives code and city. */
function streetOnly(passage: Passage, slot: Slot, next: number): Venue | null {
  const sentence = sentenceAt(passage, slot.start)
  const end = Math.min(sentence.end, next)
  for (const match of matches(passage, streetPattern)) {
    if (match[1] === undefined || match.start < sentence.start || match.end > end) continue
    if (addressesIn(passage).some((one) => match.start >= one.start && match.start < one.end)) continue
    const rest = passage.text.slice(match.start, end)
    const length =
      /^[^.;()]*?(?=\s(?:muni|afin|pour|avec|en vue|dans le cadre|ou\b)|[.;()]|$)/.exec(rest)?.[0].length ??
      rest.length
    const span = { start: match.start, end: match.start + length }
    const street = streetIn(passage, span)
    const twin = addressesIn(passage).find(
      (one) => one.street !== null && sameStreet(one.street, street ?? ''),
    )
    return {
      ...nowhere,
      place: placeAt(passage, span),
      postalCode: twin?.postalCode ?? null,
      city: twin?.city ?? null,
    }
  }
  return null
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

/** "Lieu : Centre social Les Tilleuls, Dreux": a place under a label, without postal code. */
function labelled(passage: Passage): Venue | null {
  const pattern =
    /(?:^|[\n\t])\s?(?:lieu(?: d[eu] (?:la )?[a-z' -]{3,20})?|adresse(?: du rendez-?vous)?)\s?(?::|\t)\s?([^\n\t]{6,120})/g
  for (const match of matches(passage, pattern)) {
    const text = match[1] ?? ''
    const start = match.end - text.length
    if (
      /@|\bvotre\b/.test(text) ||
      addressesIn(passage).some((one) => one.start <= match.end && one.end > start)
    )
      continue
    return { ...nowhere, place: placeAt(passage, { start, end: match.end }) }
  }
  return null
}

/** The person's own address, which stands above the letter. */
function atHome(passage: Passage): Venue {
  const all = addressesIn(passage).map((address) => ({ address, role: addressRole(passage, address) }))
  const own = (
    all.find(({ role }) => role === 'addressee') ??
    all.find(({ role }) => role === 'labelled' || role === 'introduced')
  )?.address
  if (!own) return { ...nowhere, atHome: true }
  const name =
    /^(?:m\.|mme|mlle|mr|monsieur|madame)\s[^-,\n]{2,60}[-,]\s?/.exec(textOf(passage, own))?.[0].length ?? 0
  return { ...fromAddress(passage, { ...own, start: own.start + name }, true), atHome: true }
}

function linkFor(passage: Passage): string | null {
  if (!remote.test(passage.text)) return null
  for (const match of matches(passage, url)) {
    const near = passage.text.slice(Math.max(0, lineAt(passage, match.start).start - 200), match.end + 100)
    if (remote.test(near) || /\blien\b|\bconnect/.test(near))
      return wordsAt(passage, match).replace(/[.,;]+$/, '')
  }
  return null
}
