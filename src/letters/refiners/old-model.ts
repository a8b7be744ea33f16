/** Notices a letter of before February 2019, when OFII still took tax stamps and stuck a vignette into the passport. */
import type { Refiner } from '../kind.ts'

const oldWords =
  /\b(?:anaem|lettre[- ]timbre|timbres? omi|attestation de reception du formulaire|demande d'attestation ofii)\b|\bvignette\b[^.]{0,60}\bpasseport\b/

export const oldModel: Refiner = (letter, { passage }) => {
  const stamps = letter.documents.some(({ id, need }) => id === 'tax-stamp' && need === 'must')
  if (!stamps && !oldWords.test(passage.text)) return letter
  const about = stamps ? `documents[${letter.documents.findIndex(({ id }) => id === 'tax-stamp')}]` : 'kind'
  return { ...letter, warnings: [...letter.warnings, { code: 'old-model', about, with: {} }] }
}
