/** An appointment called off, without a new date. */
import { about } from '../fields.ts'
import type { Kind } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { datesWithRole } from '../readers/date-role.ts'
import { cancelled } from '../readers/replaces.ts'
import { namesOfii } from '../signs.ts'

const calledOff =
  /\b(?:n'aura pas lieu|n'auront pas lieu|ne (?:pourra|pourront) (?:pas )?(?:avoir lieu|se tenir|etre assure\w*|vous (?:recevoir|accueillir))|ne se tiendra pas|(?:est|sont|a ete|ont ete|doit etre|sommes contraints d')\s?(?:malheureusement )?(?:annule|supprime)(?:e|s|es|r)?\b|(?:convocation|rendez-?vous|visite|journee|seance|session)s?\b[^.\n]{0,60}\b(?:est|sont|a ete) annule\w*)|\bannulation (?:de|du) (?:votre |la |vos )?(?:rendez-?vous|convocation|visite|formation|journee|seance)/
const onlyIf = /\b(?:sera annule|sera considere|en cas|a defaut|si vous)\b/

export const cancellation: Kind = {
  name: 'cancellation',
  recognise: (passage) => (namesOfii(passage) && isCalledOff(passage) ? 60 : 0),
  readers: [...about, cancelled],
  expects: [],
  purpose: 'other',
}

/** Called off, and no other date is given in its place. */
function isCalledOff(passage: Passage): boolean {
  const match = calledOff.exec(passage.text)
  if (!match || onlyIf.test(match[0])) return false
  return datesWithRole(passage, 'appointment').length === 0
}
