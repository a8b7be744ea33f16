/** Papers that are asked of whoever cannot come: they prove why, and are no papers for the day. */
import { titleLength } from './document-heads.ts'
import type { Unit } from './document-units.ts'

/** The label of a row that tells what to do when one cannot come: papers in it are proofs of that. */
const absenceLabel =
  /^(?:reports?|empechements?|absences?|en cas d'(?:empechement|absence)|impossibilites?|changements?(?: de (?:date|jour))?|autre date|indisponibilites?)\b[^,;]{0,25}$/

/** The title of what to do then: "Un empêchement ?", "Vous ne pouvez pas venir". */
const notComing =
  /^\W*(?:(?:(?:un|en cas d[e']|si|votre|vos) ?)?(?:empechements?|absences?|imprevus?|contretemps|indisponib\w+|impossibilites?)\b|(?:si )?vous (?:ne pouvez (?:pas|plus)|ne pourrez pas|etes empechee?|avez un empechement)|(?:si vous )?ne pouvez(?:-vous)? pas)[^.:;]{0,30}$/

/** "Retenu par votre employeur ?": a question right before says so too. */
const asksWhether =
  /^\W*(?:(?:vous (?:etes|serez) |si vous etes |tombee? )?(?:(?:malade|souffrante?),? (?:ou )?)?(?:retenue?|empechee?|indisponible|absente?)\b|(?:un |une |en cas d[e'] ?)?(?:empechements?|absences?|imprevus?|contretemps|indisponib\w+|impossibilites?)\b)[^.;:]{0,60}\?\s*$/
/** "Malade ?" may also ask who is treated: what stands behind must speak of an excuse, and of nothing to bring. */
const asksWhoIsIll =
  /^\W*(?:(?:vous (?:etes|serez) |si vous etes |tombee? )?(?:malade|souffrante?)|(?:une |en cas de )?maladie)\b[^.;:]{0,60}\?\s*$/
const staysAway = /\b(?:empech|retenu|absent|indisponible|ne pou(?:vez|rrez)|ce jour-la|le jour)/
const excuses = /\b(?:certificats? medica\w+|arrets?|justifi\w+|preven\w+|excus\w+)\b/
const toBring = /\b(?:apport|muni|presente[rz]|ordonnance|carnet|compte)/

/** The label of its row, a question before it, or the title above it, says that it is for who cannot come. */
export function isForAbsence(units: Unit[], unit: Unit): boolean {
  const title = units.findLast((one) => one.start < unit.start && one.alone && isHeading(one.words))
  if (title && notComing.test(title.words)) return true
  const before = units[units.indexOf(unit) - 1]
  if (before && asksWhether.test(before.words)) return true
  const excused = excuses.test(unit.words) && !toBring.test(unit.words)
  if (before && asksWhoIsIll.test(before.words) && (excused || staysAway.test(before.words))) return true
  return (
    !unit.first &&
    units.some(({ row, first, words }) => row === unit.row && first && absenceLabel.test(words))
  )
}

const isHeading = (words: string): boolean => words.length < titleLength && !/[.;,]$/.test(words)
