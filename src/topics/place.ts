/** How a place is said: as the letter prints it, with its floor explained. */
import type { Appointment, Letter } from '../letters/letter.ts'
import { folded } from './folded.ts'
import type { Value } from './topic.ts'

const numbered = /\b(\d{1,2})\s*(?:er|ère|ere|nd|nde|e|è|ème|eme|ième|ieme)\s+[ée]tage\b/iu
const ground = /\b(?:rez[\s-]de[\s-]chauss[ée]e|rdc)\b/iu

/** The office that writes, by its name alone: "Direction territoriale de Lille" leaves unsaid whose it is. */
function isOwnOffice({ kind, office }: Letter, place: string): boolean {
  const [name = ''] = folded(place).split(/[,(]| [-–—] |\s*\d/)
  const found = /^direction territoriale(?: (?:de la |de l'|de |d'|du |des |a )?(.+))?$/.exec(name.trim())
  if (!found || kind === 'not-ofii') return false
  return found[1] === undefined || (office !== null && found[1] === folded(office.value))
}

/** Null when the letter gives neither place nor link. */
export function placeValue(letter: Letter, { place, online, atHome }: Appointment): Value {
  if (place && atHome) return { key: 'where:homeAt', with: { place: place.value } }
  if (atHome) return { key: 'where:home' }
  if (place) return withFloor(isOwnOffice(letter, place.value) ? `OFII, ${place.value}` : place.value)
  return online ? { key: 'where:link', with: { link: online } } : null
}

/** Whether several appointments are all at one place, so that it need be said only once. */
export function sharedPlace(letter: Letter): boolean {
  const [first, ...others] = letter.appointments.map((one) => JSON.stringify(placeValue(letter, one)))
  return first !== undefined && first !== 'null' && others.every((place) => place === first)
}

/** French floors are one off for Americans: the first floor is one flight up. */
function withFloor(place: string): Value {
  const found = numbered.exec(place) ?? ground.exec(place)
  if (!found) return place
  // The explanation stands right behind the floor: the room may follow.
  const end = found.index + found[0].length
  const parts = { place: place.slice(0, end), rest: place.slice(end) }
  const count = Number(found[1] ?? 0)
  if (count === 0) return { key: 'where:groundFloor', with: parts }
  const us: Value = { key: 'where:usFloor', with: { count: count + 1, ordinal: true } }
  return { key: 'where:floor', with: { ...parts, count, us } }
}
