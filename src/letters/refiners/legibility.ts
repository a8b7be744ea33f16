/** Notices a photo that could be read only in part. */
import type { Refiner } from '../kind.ts'

/** Of the words on the page, on average. */
const legible = 0.7

export const legibility: Refiner = (letter, { passage }) => {
  const { doubted, lines } = passage
  if (!lines.some(({ ocr }) => ocr) || doubted.length === 0) return letter
  const average = doubted.reduce((sum, { certainty }) => sum + certainty, 0) / doubted.length
  const warned = new Set(letter.warnings.map(({ about }) => about))
  const index = letter.appointments.findIndex(
    ({ date, start }, at) =>
      (!date.sure && !warned.has(`appointments[${at}].date`)) ||
      (start?.sure === false && !warned.has(`appointments[${at}].start`)),
  )
  if (index < 0 && average >= legible) return letter
  const about =
    index < 0 ? 'kind' : `appointments[${index}].${letter.appointments[index]?.date.sure ? 'start' : 'date'}`
  return { ...letter, warnings: [...letter.warnings, { code: 'hard-to-read', about, with: {} }] }
}
