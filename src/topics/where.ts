/** Where: the address of the appointment, its floor explained, or the link, or that the letter gives none. */
import type { Appointment } from '../letters/letter.ts'
import { appointmentsInOrder, isByPhone } from './lookup.ts'
import { noted } from './note-words.ts'
import { bare, placeValue, sharedPlace } from './place.ts'
import { lead, quoted, whenAsked } from './statement.ts'
import type { Statement, Topic, WordingKey } from './topic.ts'

export const where: Topic = {
  id: 'where',
  about(letter) {
    const appointments = appointmentsInOrder(letter)
    const places = appointments.flatMap((one): Statement[] => {
      const place = placeValue(letter, one)
      return place === null ? [] : [lead(howSaid(one), { place }, quoted(one.place ?? one.date))]
    })
    if (isByPhone(letter)) return whenAsked(noted(letter, 'by-phone'))
    if (appointments.length > 0 && places.length === 0) {
      const unknown = [lead('where:unknown', {}, { missing: 'place' })]
      return letter.missing.includes('place') ? unknown : whenAsked(unknown)
    }
    if (letter.kind === 'sick-foreigner-request' && appointments.length === 0 && !letter.postTo)
      return whenAsked([lead('where:send', {}, { missing: 'place' })])
    if (sharedPlace(letter)) return places.slice(0, 1)
    // With several places, "when" has said each beside its hour.
    return appointments.length > 1 ? whenAsked(places) : places
  },
}

/** Where papers go that the letter asks for by post. */
export const whereToPost: Topic = {
  id: 'where',
  about({ postTo, mailTo, documents }) {
    if (!postTo || (documents.length === 0 && !postTo.sure)) return []
    return [
      lead(postTo.sure ? 'where:post' : 'where:postMaybe', { place: bare(postTo.value) }, quoted(postTo)),
      ...(mailTo?.sure ? [lead('where:mail', { office: mailTo.value }, quoted(mailTo))] : []),
    ]
  },
}

function howSaid({ atHome, place, online }: Appointment): WordingKey {
  if (atHome) return 'where:visit'
  if (!place && online) return 'where:online'
  return place?.sure === false ? 'where:maybe' : 'where:place'
}
