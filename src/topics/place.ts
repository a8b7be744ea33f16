/** How a place is said: as the letter prints it, with its floor explained. */
import type { Appointment } from '../letters/letter.ts'
import type { Value } from './topic.ts'

const numbered = /\b(\d{1,2})\s*(?:er|ère|ere|nd|nde|e|è|ème|eme|ième|ieme)\s+[ée]tage\b/iu
const ground = /\b(?:rez[\s-]de[\s-]chauss[ée]e|rdc)\b/iu

/** An office by its name alone: whose it is is not said. */
const ofOffice =
  /^direction territoriale(?!.*\b(?:ofii|immigration|france travail|police|cpam|p[ôo]le emploi)\b)/iu

/** Null when the letter gives neither place nor link. */
export function placeValue({ place, online, atHome }: Appointment): Value {
  if (place && atHome) return { key: 'where:homeAt', with: { place: place.value } }
  if (atHome) return { key: 'where:home' }
  if (place) return withFloor(ofOffice.test(place.value) ? `OFII, ${place.value}` : place.value)
  return online ? { key: 'where:link', with: { link: online } } : null
}

/** Whether several appointments are all at one place, so that it need be said only once. */
export function sharedPlace(appointments: Appointment[]): boolean {
  const [first, ...others] = appointments.map((one) => JSON.stringify(placeValue(one)))
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
