/** Who is called on the telephone goes nowhere: the address of the letter's head is no place of theirs. */
import type { Refiner } from '../kind.ts'

export const byPhone: Refiner = (letter) => {
  if (!letter.notes?.some(({ id }) => id === 'by-phone')) return letter
  return {
    ...letter,
    appointments: letter.appointments.map((one) =>
      one.place?.sure === false ? { ...one, place: null, postalCode: null, city: null } : one,
    ),
  }
}
