/** How a place is said: as the letter prints it, with its floor explained. */
import type { Appointment, Letter } from '../letters/letter.ts'
import { folded } from './folded.ts'
import type { Value } from './topic.ts'

const numbered =
  /\b(\d{1,2})\s*(?:er|ère|ere|nd|nde|e|è|ème|eme|ième|ieme)\s+[ée]tage(?!\p{L})|(?<!\p{L})[ée]tage\s+(\d)\b/iu
/** In the order of their numbers, from one flight up. */
const worded =
  /\b(?:(premier)|(deuxi[èe]me|second)|(troisi[èe]me)|(quatri[èe]me)|(cinqui[èe]me))\s+[ée]tage(?!\p{L})/iu
const ground = /\b(?:rez[\s-]de[\s-]chauss[ée]e|rdc)(?!\p{L})/iu
const garden = /\brez[\s-]de[\s-]jardin\b/iu

/** The office that writes, by its name alone: "Direction territoriale de Lille" leaves unsaid whose it is. */
function isOwnOffice({ kind, office }: Letter, place: string): boolean {
  const [name = ''] = folded(place).split(/[,(]| [-–—] |\s*\d/)
  const found = /^direction territoriale(?: (?:de la |de l'|de |d'|du |des |a )?(.+))?$/.exec(name.trim())
  if (!found || kind === 'not-ofii') return false
  return found[1] === undefined || (office !== null && found[1] === folded(office.value))
}

/** Null when the letter gives neither place nor link. */
export function placeValue(letter: Letter, { place, online, atHome }: Appointment): Value {
  const words = place && bare(place.value)
  if (place && atHome) return { key: 'where:homeAt', with: { place: place.value } }
  if (atHome) return { key: 'where:home' }
  if (words) return withFloor(isOwnOffice(letter, words) ? `OFII, ${words}` : words)
  return online ? { key: 'where:link', with: { link: online } } : null
}

/** Whether several appointments are all at one place, so that it need be said only once. */
export function sharedPlace(letter: Letter): boolean {
  const [first, ...others] = letter.appointments.map((one) => JSON.stringify(placeValue(letter, one)))
  return first !== undefined && first !== 'null' && others.every((place) => place === first)
}

/** What is no part of an address: how to send, to whom to turn, and that a day of a table is still to come. */
const beforeIt =
  /^(?:(?:sous (?:pli|enveloppe)|par (?:courrier|la poste|voie postale))(?: \p{L}+){0,2},? (?:à l[’']adresse(?: suivante)? ?: ?|à l[’']|(?:à|au|aux|chez)(?: l[ae])?\s)|auprès (?:du|de la|des) (?:\p{L}+ ){1,2}(?:de l[’']Office|de l[’']OFII),?\s)/iu
const behindIt =
  /(?:,|\s[-–—(]+)?\s(?:à faire|à suivre|à venir|restant|prévue?|confirmée?|maintenue?|inchangée?)\)?$/iu

/** "Métro ligne 4", with no stop behind it, tells nobody the way; "MJC du Tram 4" is a name. */
const wayCut =
  /\s?(?:[,;–-]\s?(?:m[ée]tro|tram(?:way)?|bus|rer)\s?:?\s?(?:ligne\s?)?|\b(?:m[ée]tro|tram(?:way)?|bus|rer)\s?:?\s?ligne\s?)[\p{L}\d]{1,2}$/iu

/** An address without the words that were read along with it. */
export const bare = (place: string): string =>
  place
    .replace(/\s+/g, ' ')
    .replace(beforeIt, '')
    .replace(behindIt, '')
    .replace(wayCut, '')
    .replace(/«,\s/, '« ')

type Floor = { found: RegExpExecArray; up: number | 'garden' }

function floorIn(place: string): Floor | null {
  const number = numbered.exec(place)
  if (number) return { found: number, up: Number(number[1] ?? number[2]) }
  const word = worded.exec(place)
  if (word) return { found: word, up: word.slice(1).findIndex((one) => one !== undefined) + 1 }
  const low = garden.exec(place)
  if (low) return { found: low, up: 'garden' }
  const found = ground.exec(place)
  return found && { found, up: 0 }
}

/** French floors are one off for Americans: the first floor is one flight up. */
function withFloor(place: string): Value {
  const floor = floorIn(place)
  if (!floor) return place
  // The explanation stands right behind the floor: the room may follow.
  const end = floor.found.index + floor.found[0].length
  const parts = { place: place.slice(0, end), rest: place.slice(end) }
  if (floor.up === 'garden') return { key: 'where:gardenFloor', with: parts }
  if (floor.up === 0) return { key: 'where:groundFloor', with: parts }
  const us: Value = { key: 'where:usFloor', with: { count: floor.up + 1, ordinal: true } }
  return { key: 'where:floor', with: { ...parts, count: floor.up, us } }
}
