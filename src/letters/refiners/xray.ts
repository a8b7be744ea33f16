/** The chest x-ray: an appointment for one is an instruction to have it done before; the last day for it; warns when little time is left. */
import { daysBefore, workingDaysBefore } from '../days-before.ts'
import type { Kind, Refiner } from '../kind.ts'
import type { Appointment, Deadline, InstructionId, Letter } from '../letter.ts'

/** Getting a slot at a radiology centre takes about this long. */
const enoughDays = 14

export const xray: Refiner = (read, { now, kind }) => {
  const letter = { ...read, appointments: asVisit(read, kind) }
  const slot = letter.appointments.find(({ purpose }) => purpose === 'chest-xray')
  const elsewhere = slot !== undefined && isElsewhere(slot, letter.appointments)
  const told = letter.instructions.filter(({ id }) => !(elsewhere && id === 'chest-xray-on-site'))
  const known = told.some(({ id }) => id.startsWith('chest-xray'))
  const instructions =
    slot && !known
      ? [...told, { id: 'chest-xray-before' as const, french: { ...slot.date, value: slot.date.quote } }]
      : told
  return withWarning(withLastDay({ ...letter, instructions }), slot !== undefined, now)
}

/** "Au plus tard cinq jours avant la visite" is a day; a deadline that only repeats the last day for it is none. */
function withLastDay(letter: Letter): Letter {
  const { xray, appointments } = letter
  const visit = appointments.find(({ purpose }) => purpose !== 'chest-xray')
  if (!xray) return letter
  const ahead = xray.daysBefore
  const until =
    xray.until ??
    (ahead && visit?.date.sure
      ? {
          ...ahead,
          value: ahead.value.working
            ? workingDaysBefore(visit.date.value, ahead.value.count)
            : daysBefore(visit.date.value, ahead.value.count),
        }
      : null)
  if (!until) return letter
  const isIt = ({ for: aim, date, sentence }: Deadline) =>
    date?.value === until.value &&
    (aim === 'answer' || (aim === 'send-documents' && sentence?.quote === until.quote))
  return {
    ...letter,
    xray: { ...xray, until },
    deadlines: letter.deadlines.filter((one) => !isIt(one)),
  }
}

/** It has a day and a town or a place of its own: whatever is said of the spot is said of that one. */
function isElsewhere(slot: Appointment, appointments: readonly Appointment[]): boolean {
  const [other] = appointments.filter(({ purpose }) => purpose !== 'chest-xray')
  if (!other?.postalCode || !slot.postalCode) return false
  return slot.postalCode !== other.postalCode && slot.date.value !== other.date.value
}

/** Where the x-ray is brought along or made there, the one appointment is the visit, whatever words stand beside its date. */
function asVisit({ appointments, documents, instructions }: Letter, kind: Kind): Appointment[] {
  const [only, ...others] = appointments
  const has = (id: InstructionId) => instructions.some((one) => one.id === id)
  const brought = has('chest-xray-before') && documents.some(({ id }) => id === 'chest-xray')
  if (only?.purpose !== 'chest-xray' || others.length > 0 || !(brought || has('chest-xray-on-site')))
    return appointments
  return [{ ...only, purpose: kind.purpose }]
}

/** Only where the person has to find a slot themselves. */
function withWarning(letter: Letter, booked: boolean, now: Date): Letter {
  const visit = letter.appointments[0]
  if (booked || !visit || !letter.instructions.some(({ id }) => id === 'chest-xray-before')) return letter
  const days = Math.ceil((Date.parse(`${visit.date.value}T00:00:00Z`) - now.getTime()) / 86_400_000)
  if (days < 0 || days >= enoughDays) return letter
  return {
    ...letter,
    warnings: [
      ...letter.warnings,
      { code: 'xray-soon', about: 'appointments[0].date', with: { days: String(days) } },
    ],
  }
}
