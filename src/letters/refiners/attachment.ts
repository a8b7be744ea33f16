/** Notices a message whose substance is in an attachment that did not come with it. */
import type { Refiner } from '../kind.ts'

const pointer =
  /\b(?:pieces? jointes?|en pj|ci-?\s?(?:joint|annexe)\w*|(?:documents?|fichiers?|pdf|convocation|courrier|lettre|formulaire|annexe) (?:pdf )?(?:est |sont )?(?:complete |detaillee )?(?:joint|annexe)e?s?|annexee? a|en annexe|attachment|attached)\b/

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
