/** Labels that announce the day of an appointment: on its line, in the cell beside it, above it. */
import { before, type Passage } from '../passage.ts'
import { cellAt, labelsOf } from './cells.ts'
import type { DateMention } from './date.ts'
import { headOf } from './table-row.ts'

/** The number of a line, or of a step: "1)", "b)", "Étape 2 :". */
const mark = String.raw`(?:(?:\d{1,2}|[a-d]) ?[).\/°-]+ ?|etape n?°? ?\d{1,2}\W{1,4})?`
/** What a day of a course may be: its test at the beginning, its first lesson. */
const step =
  "evaluation|positionnement|epreuves?|demarrage|(?<=premier )cours|(?<=premiere )lecon|rentree|reunion (?:de rentree|d'information|d'accueil)|test"
/** A label that announces the appointment's date: Date, Jour, Rendez-vous, 1re journée… */
const label = new RegExp(
  String.raw`(?:^|[\n\t|]|\.\s|\s-\s)\W{0,4}${mark}(?:objet\s?:\s?)?(?:(?:votre|vos|les?|la)\s)?(?:(?:nouve(?:lle|au)|prochaine?|premi(?:er|ere))\s)?(?:dates?|jours?|debut|${step}|quand|rendez-?\s?vous|rdv|convocation|seances?|sessions?|journees?|visite medicale|visite d'accueil|visite|entretien|creneau|\d{1,2}(?:re|ere|er|e|eme|de|nde)?\s?(?:journee|jour|seance|session)|j(?=\s?\d))(?:\b|(?=\d))(?:\s?n?°?\s?\d{1,2}\b)?[^.\n\t\d]{0,40}?(?:du|le|,|:|\t|-|\s)\s?$`,
)
/** "Deux étapes, le même jour : mardi 9 mars 2027" */
const lateLabel =
  /(?:^|[\n\t])[^.:\n\t\d]{3,60}\b(?:(?:meme|seul) jour|journee|rendez-?vous|rdv)\s?:\s?(?:le\s)?$/

/** A label in a cell of its own, left of the date or above it: "Quand ?", "Le jour". */
const labelCell =
  /^\W*(?:\d\W{0,2})?(?:le |la |quel(?:le)? |a quelle |votre |vos |nouve\w+ |prochaine? )*(?:dates?|jours?|journees?|quand|rendez-?\s?vous|rdv|seances?|sessions?|creneau)\b(?! (?:de (?:naissance|depot|delivrance|validation|l'entree|la demande)|d'entree|d'arrivee))[^.\d]{0,30}$/

/** Behind a label on its line, or opening a cell that has one left of it or above it. */
export function isLabelled(passage: Passage, date: DateMention): boolean {
  const head = headOf(passage, date)
  const left = head ? `${head} : ` : before(passage, date.start, 140)
  if (label.test(left) || lateLabel.test(left)) return true
  const cell = cellAt(passage, date.start)
  const opens = /^\W*(?:le\s)?$/.test(passage.text.slice(cell.start, date.start))
  return opens && labelsOf(passage, cell).some((words) => labelCell.test(words))
}
