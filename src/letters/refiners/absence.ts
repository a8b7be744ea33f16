/** A day that was missed: the proof of it is to be sent, not brought, and the next day takes the place of none. */
import type { Refiner } from '../kind.ts'
import { unaccented } from '../spelling.ts'

const proofOfAbsence =
  /\b(?:justificati\w+|preuve|motif|certificat|attestation)\b[^.;]{0,40}\b(?:votre|l['’]|cette|une) ?absence\b/

export const absence: Refiner = (letter) => {
  const missed = letter.notes?.find(({ id }) => id === 'missed-before')?.said.value
  if (missed === undefined) return letter
  return {
    ...letter,
    documents: letter.documents.filter(({ french }) => !proofOfAbsence.test(unaccented(french.quote))),
    replaces: letter.replaces === missed ? null : letter.replaces,
  }
}
