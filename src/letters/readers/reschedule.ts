/** What a letter says about moving the appointment: whom to tell, how long before, and whether only once. */
import type { Reader } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { contactsIn } from './contact.ts'
import { numberOf, numberPattern } from './numbers.ts'

const notice = new RegExp(
  `(?<![\\d-])(\\d{1,3}|${numberPattern})\\s?(?:\\(\\d{1,3}\\)\\s?)?(heures?|h|jours?|semaines?)\\s?(ouvres?|ouvrables?|francs?)?\\s?(?:[a-z' -]{0,30})?\\b(?:avant|a l'avance|au prealable|d'avance)\\b`,
)
const once =
  /\b(?:(?:un )?report unique|report est le seul|(?:seule?|1 seule?) (?:et unique )?(?:fois|report|demande)|pas de (?:second|deuxieme|nouveau) report|aucun (?:second )?report|(?:un|1) report (?:maximum|au maximum|au plus)|une fois (?:seulement|maximum|au plus)|(?:une seule|un seul) (?:modification|changement|demande|nouvelle date|nouveau rendez-?vous|date|rendez)|une unique fois|non reportable|pas propose d'autre|aucune autre (?:date|proposition)|qu'une seule|aucun(?:e)? (?:autre|nouveau|nouvelle|second|seconde|deuxieme) (?:report|date|rendez-?vous|convocation|changement)|une seule fois|un seul report|qu'une (?:seule )?fois|(?:ni reporte ni|ne (?:sera|pourra) (?:plus|pas) (?:etre )?(?:reporte|modifie))|derniere convocation|ultime convocation|dernier rendez-?vous)\b/
const eve = /\b(?:au plus tard|avant|des|jusqu'a) la veille\b/
const units: Record<string, string> = { h: 'hour', heure: 'hour', jour: 'day', semaine: 'week' }

export const reschedule: Reader = ({ passage }) => ({
  reschedule: { ...contactsIn(passage).moving, notice: noticeIn(passage), onceOnly: once.test(passage.text) },
})

/** `72 hours`, `5 working days`; null when the letter names no time. */
function noticeIn(passage: Passage): string | null {
  const match = notice.exec(passage.text)
  if (!match) return eve.test(passage.text) ? '1 day' : null
  const [all, count = '', unitWord = '', working] = match
  if (/\bminutes?\b|\bsemaines? (?:d|de)\b/.test(all)) return null
  const number = numberOf(count) ?? Number(count)
  const unit = units[unitWord.replace(/s$/, '')] ?? 'day'
  return `${number} ${working && working !== 'francs' ? 'working ' : ''}${unit}${number === 1 ? '' : 's'}`
}
