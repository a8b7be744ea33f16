/** Paperwork: a letter of OFII that answers, decides or certifies, and calls nobody. */

import type { Sign } from './kind.ts'
import { oncePerLetter } from './once.ts'
import { before, type Passage, textOf } from './passage.ts'
import { onlyIf } from './readers/calling-off.ts'
import { type DateMention, iso } from './readers/date.ts'
import { datesWithRole } from './readers/dates-with-role.ts'
import { yearOf } from './readers/implied-year.ts'
import { issueDate } from './readers/issued-on.ts'
import { headings, score } from './signs.ts'

/** What a heading calls such a letter. */
const title =
  /\b(?:dispens\w*|exempt\w*|duplicata|attestations?|certificats?|accuse de reception|dossier incomplet|note d'information|nouvelle adresse|nouveaux horaires|demenage\w*|resiliation|enquete|questionnaire|cloture|changement d(?:'|e |e l')?adresse|transfert|decision|reponse|reclamation|refus|rejet|(?:confirmation|preuve) de (?:la )?validation|(?:remise|envoi|copie) d[eu])\b/
/** What such a letter says of itself, or to the reader. */
const act =
  /\bn'est pas une convocation\b|\b(?:avons|ai) (?:bien )?recu\b|\b(?:atteste|certifie|confirme) (?:par la presente )?(?:que|avoir)\b|\b(?:etes|est) (?:donc |desormais )?(?:dispense|exempte)\w*\b|\bvous trouverez (?:ci-joint|ci-inclus|sous ce pli)\w*\b(?![^.]{0,40}\bconvo)|\bnous vous (?:adressons|transmettons|remettons|renvoyons)\b(?![^.]{0,40}\bconvo)/
const calling =
  /\b(?:etes|serez|es) (?:[a-z]+ ){0,2}(?:convoqu|attendu|invite|prie|recu|appele|inscrit)\w*|\bpresentez-vous\b|\bvous (?:presenterez|passerez|viendrez|rendrez|rencontrerez)\b|\bvous (?:convoquons|convoque|attendons|recevrons)\b|\bconvocation\b[^.]{0,60}\b(?:joint|annex|attach|telecharg|imprim|trouver)|\b(?:joint|annex|trouver|adress)\w*\b[^.]{0,60}\bconvocation\b|^\W*(?:objet : )?convocation\b/
const calledOff =
  /\b(?:rendez-?vous|rdv|visite|seance|journee|entretien|convocation)\b[^.]{0,60}\b(?:annul|supprim|deprogramm|report)|\bn'(?:aura|auront|a|ont) (?:donc |finalement )?(?:pas|plus) lieu\b/

/** Points of the signs of a kind whose letters call somebody. */
export const scoreOfSummons = (passage: Passage, signs: readonly Sign[]): number =>
  isPaperwork(passage) ? 0 : score(passage, signs)

/** It says that it is one, and no sentence and no day calls the reader. */
export const isPaperwork = oncePerLetter((passage) => saysSo(passage))

/** A day before the letter's own, or one on which something was done, is one that the letter looks back on. */
function isPast(passage: Passage, date: DateMention): boolean {
  if (
    /\b(?:pass|effectu|realis|sub|suivi|tenu)(?:e|ee|ees|es|i|ie|ies)?s? (?:le|du)\s$/.test(
      before(passage, date.start, 25),
    )
  )
    return true
  const issued = issueDate(passage)
  return issued !== null && iso(yearOf(date, issued), date.month, date.day) < issued
}

/** A word of meeting or of a message that came along, or an hour. */
const meeting =
  /\bconvo\w+|\b(?:rendez-?\s?vous|rdv|seances?|sessions?|horaires?|attendue?|presenter|venir|ci-?joint\w*|jointe?s?|en annexe|inscri\w+|debut\w*|commenc\w*)\b|\d\s?(?:h(?![a-z])|heures?\b)|\d\d:\d\d/
const none = /\baucune? (?:nouve(?:au|lle) )?(?:rendez-?vous|rdv|convocation|visite)\b/g

const namesMeeting = ({ text }: Passage): boolean => text.length < 400 || meeting.test(text.replace(none, ''))

function saysSo(passage: Passage): boolean {
  if (!title.test(headings(passage)) && !act.test(passage.text) && namesMeeting(passage)) return false
  if (datesWithRole(passage, 'appointment').some((date) => !isPast(passage, date))) return false
  return passage.sentences
    .map((sentence) => textOf(passage, sentence))
    .filter((words) => !onlyIf.test(words))
    .every(
      (words) => /n'est pas une convocation/.test(words) || !(calling.test(words) || calledOff.test(words)),
    )
}
