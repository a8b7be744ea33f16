/** The chest x-ray: an appointment for one is an instruction to have it done before; warns when little time is left. */
import type { Refiner } from '../kind.ts'
import type { Letter } from '../letter.ts'

/** Getting a slot at a radiology centre takes about this long. */
const enoughDays = 14

export const xray: Refiner = (letter, { now }) => {
  const slot = letter.appointments.find(({ purpose }) => purpose === 'chest-xray')
  const known = letter.instructions.some(({ id }) => id.startsWith('chest-xray'))
  const instructions =
    slot && !known
      ? [
          ...letter.instructions,
          { id: 'chest-xray-before' as const, french: { ...slot.date, value: slot.date.quote } },
        ]
      : letter.instructions
  return withWarning({ ...letter, instructions }, slot !== undefined, now)
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
