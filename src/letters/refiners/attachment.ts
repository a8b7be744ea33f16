/** Notices a message whose substance is in an attachment that did not come with it. */
import type { Refiner } from '../kind.ts'

const pointer =
  /\b(?:pieces? jointes?|ci-?joint\w*|documents? (?:joints?|en annexe)|fichiers? joints?|en annexe|attachment|attached)\b/

export const attachment: Refiner = (letter, { passage }) => {
  const match = pointer.exec(passage.text)
  const incomplete = letter.missing.includes('place') || letter.missing.includes('date')
  if (!match || !incomplete) return letter
  return {
    ...letter,
    missing: [...letter.missing, 'attachment'],
    warnings: [...letter.warnings, { code: 'attachment-missing', about: 'missing', with: {} }],
  }
}
