/** A letter that says it replaces an appointment and names several days, none of which is known to be the old one. */
import type { Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { datesWithRole } from './dates-with-role.ts'
import { doubtOf } from './doubt.ts'
import { daysGivenUp } from './replaces.ts'

const replacing =
  /\b(?:(?:annul|remplac)\w* et (?:annul|remplac)\w*|se substitu\w*|lieu et place|en remplacement|initialement|precedemment|anterieur\w*|etiez|n'(?:a|ont|avez) (?:pas )?pu\b|n'ayant|(?:reporte|decale|deplace|avance)[es]* (?:au|a la|du|de)\b|(?:nouveau|nouvel) (?:rendez-?vous|horaire|creneau)|(?:seconde|deuxieme|nouvelle) convocation|nouvelle date (?:est|de|du|:|retenue|fixee)|(?:remplace|annule) (?:la|le|celle|celui|votre|toute|notre)|changement d|modification d|rectif\w*|erratum)\b/

/** One that is only to be had again, by those who miss theirs: "pour obtenir un nouveau rendez-vous". */
const toBeHad =
  /\b(?:obtenir|(?:re)?demander|solliciter|(?:re)?prendre|attendre|reprendrez|perdr\w+)\s(?:alors |vous-memes? )?(?:d'|pour )?une? (?:nouve\w+|autre|seconde?|deuxieme)\s[^.;,]*/g

/** The days any of which may be the one given up, so that none of them is sure; none when it is known. */
export function unsettledDays(passage: Passage): DateMention[] {
  if (!replacing.test(passage.text.replace(toBeHad, ' '))) return []
  const days = datesWithRole(passage, 'appointment')
  const isKnown =
    daysGivenUp(passage).length > 0 ||
    datesWithRole(passage, 'cancelled').length > 0 ||
    days.some((date) => doubtOf(passage, date) === 'moved')
  return isKnown || days.length === 0 ? [] : [...days, ...datesWithRole(passage, 'unknown')]
}
