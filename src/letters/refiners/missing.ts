/** What a letter of this kind should say and this one does not. */
import type { Refiner } from '../kind.ts'
import type { FieldName, Letter } from '../letter.ts'

const absent: Record<Exclude<FieldName, 'attachment'>, (letter: Letter) => boolean> = {
  date: ({ appointments }) => appointments.length === 0,
  time: ({ appointments }) => appointments.some(({ start }) => start === null),
  place: ({ appointments }) => appointments.some(({ place, online, atHome }) => !place && !online && !atHome),
  documents: ({ documents }) => documents.length === 0,
  contact: ({ contact, reschedule }) =>
    !contact.email && !contact.phone && !reschedule.email && !reschedule.phone,
  reference: ({ references }) => references.length === 0,
  deadline: ({ deadlines }) => deadlines.length === 0,
}

/** Whoever is called somewhere has to know when and where. */
const ofAppointment: FieldName[] = ['time', 'place']

/** On line or by telephone there is no place to go to. */
const remote = /\b(?:en ligne|a distance|en distanciel|visio\w*)\b/
const isRemote = ({ notes = [] }: Letter, text: string): boolean =>
  remote.test(text) || notes.some(({ id }) => id === 'by-phone')

/** It says that a file came in, and calls nobody. */
const isReceipt = ({ appointments, deadlines, documents, notes = [] }: Letter): boolean =>
  appointments.length + deadlines.length + documents.length === 0 &&
  notes.some(({ id }) => id === 'sick-received')

export const missing: Refiner = (letter, { kind, passage }) => {
  if (isReceipt(letter)) return { ...letter, missing: [] }
  const calls = kind.expects.length > 0 && letter.appointments.length > 0
  const expected = new Set([...kind.expects, ...(calls ? ofAppointment : [])])
  return {
    ...letter,
    missing: [...expected].filter(
      (field) =>
        field !== 'attachment' &&
        absent[field](letter) &&
        !(field === 'place' && isRemote(letter, passage.text)),
    ),
  }
}
