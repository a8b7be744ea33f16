/** Notices a letter of before February 2019, when OFII still took tax stamps and stuck a vignette into the passport. */
import type { Refiner } from '../kind.ts'
import { textOf } from '../passage.ts'

const oldWords =
  /\b(?:anaem|lettre[- ]timbre|timbres? (?:omi|ofii)|timbresofii|attestation de reception du formulaire|demande d'attestation ofii)\b|\bvignette\b[^.]{0,60}\bpasseport\b/
const denied = /\b(?:aucune?|pas|plus|ni|sans|jamais)\b/

export const oldModel: Refiner = (letter, { passage }) => {
  // A prefecture asks for a tax stamp with good reason.
  if (letter.kind === 'not-ofii') return letter
  const stamp = letter.documents.findIndex(({ id, need }) => id === 'tax-stamp' && need === 'must')
  const asked = passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    return oldWords.test(words) && !denied.test(words)
  })
  if (stamp < 0 && !asked) return letter
  const about = stamp >= 0 ? `documents[${stamp}]` : 'kind'
  return { ...letter, warnings: [...letter.warnings, { code: 'old-model', about, with: {} }] }
}
