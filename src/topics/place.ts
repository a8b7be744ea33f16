/** How a place is said: as the letter prints it, with its floor explained. */
import type { Appointment } from '../letters/letter.ts'
import type { Value } from './topic.ts'

const numbered = /\b(\d{1,2})\s*(?:er|ère|ere|nd|nde|e|è|ème|eme|ième|ieme)\s+[ée]tage\b/iu
const ground = /\b(?:rez[\s-]de[\s-]chauss[ée]e|rdc)\b/iu

/** Null when the letter gives neither place nor link. */
export function placeValue({ place, online, atHome }: Appointment): Value {
  if (place && atHome) return { key: 'where:homeAt', with: { place: place.value } }
  if (atHome) return { key: 'where:home' }
  if (place) return withFloor(place.value)
  return online ? { key: 'where:link', with: { link: online } } : null
}

/** French floors are one off for Americans: the first floor is one flight up. */
function withFloor(place: string): Value {
  const floor = numbered.exec(place)?.[1]
  if (floor !== undefined && Number(floor) > 0) {
    const count = Number(floor)
    return {
      key: 'where:floor',
      with: { place, count, us: { key: 'where:usFloor', with: { count: count + 1, ordinal: true } } },
    }
  }
  return ground.test(place) ? { key: 'where:groundFloor', with: { place } } : place
}
